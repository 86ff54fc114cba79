import { foldLine, type LineJudge } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** 地址：…, 联系电话：…: of the site at the foot of its page, of the service that an article tells of elsewhere. */
const CONTACT =
  /^(?:(?:联系|办公|通讯|通信|单位|报社|公司)?地址|(?:联系|客服)?电话|电子邮箱|邮箱|e-?mail|QQ群?)[:] ?\S.{1,70}$/iu;

/** Indexes of the lines of an address right above other lines of the page's foot. */
export function findContactLines(lines: readonly Line[], judge: LineJudge): ReadonlySet<number> {
  const found = new Set<number>();
  let below: Line | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    const folded = foldLine(line);
    if (folded === '') continue;
    // What stands below is judged only for an address: it takes every rule there is.
    if (CONTACT.test(folded) && below && FOOT.has(judge.atEdge(below)?.id ?? '')) found.add(index);
    else below = line;
  }
  return found;
}

const FOOT: ReadonlySet<string> = new Set([
  'licence',
  'copyright',
  'organisation-footer',
  'office-address',
  'previous-next',
]);
