import { foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** 示例在线版权与信息产品内容销售的声明：, 免责声明 */
const HEAD = /^[^。,]{0,24}(?:版权|著作权|知识产权|免责)[^。,]{0,16}(?:声明|说明|须知)[:]?$/u;
const CLAUSE =
  /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十])[)]?[、.)]? ?).*(?:本网|本站|网站|转载|授权|版权|稿件|作品|侵权)/u;

/** Indexes of a site's legal notice: its heading and the numbered clauses right below it. */
export function findLegalNotice(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let head: number | undefined;
  lines.forEach((line, index) => {
    const folded = foldLine(line);
    if (folded === '') return;
    if (HEAD.test(folded)) head = index;
    else if (head !== undefined && CLAUSE.test(folded)) found.add(head).add(index);
    else head = undefined;
  });
  return found;
}
