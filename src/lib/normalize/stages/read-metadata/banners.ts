/** What heads a page of print: a paper with its day and page, a bulletin with its number and who brings it out. */
import { BODY_END, MEDIUM_END } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readDateline } from './datelines.ts';
import { stating } from './findings.ts';
import { PRINTED_DATE } from './printed-date.ts';
import type { Statement } from './statements.ts';

/** 第37期（总第412期） alone: the number of a bulletin. */
const NUMBER_OF_ISSUE = /^[[(]?(?:(?:19|20)\d{2}年 ?)?第 ?\d{1,4} ?期[\])]?(?: ?\(?总第? ?\d{1,5} ?期\)?)?$/u;
/** 中共示例县委办公室编 2020年9月15日, 示例市某某领导小组办公室 编 最近更新：2022-02-16: who brings out a bulletin. */
const BROUGHT_OUT =
  /^(?<source>\p{Script=Han}{4,50}?) ?(?:编印?|主办|编发|印发) {1,40}(?=(?:19|20)\d{2}年|\p{Script=Han}{4}[:] ?(?:19|20)\d{2})/u;
/** 甲区某某领导小组办公室      2021年9月3日: the head of a bulletin sets them at both ends of the line. */
const AT_BOTH_ENDS = new RegExp(
  String.raw`^(?<source>\p{Script=Han}{2,48}(?:${BODY_END})) {2,}(?=(?:19|20)\d{2}年 ?\d{1,2}月 ?\d{1,2}日$)`,
  'u',
);

/** The number of a bulletin, or who brings it out and when. */
export function readMasthead(
  line: Line,
  { folded, zone }: { readonly folded: string; readonly zone: 'head' | 'tail' },
): Statement | undefined {
  const bare = folded.trim();
  if (NUMBER_OF_ISSUE.test(bare)) return { rule: 'journal-issue', findings: [] };
  const brought = BROUGHT_OUT.exec(bare) ?? (zone === 'head' ? AT_BOTH_ENDS.exec(bare) : null);
  if (!brought) return undefined;
  const text = line.text.trim();
  const dated = readDateline({ ...line, text: text.slice(brought[0].length) });
  if (!dated?.findings.some(({ field }) => field === 'dates')) return undefined;
  const value = text.slice(0, brought.groups?.['source']?.length ?? 0);
  const publisher = { field: 'sources', value, evidence: text, line: line.number } as const;
  return { rule: 'masthead', findings: [publisher, ...dated.findings] };
}

const PAPER = new RegExp(
  String.raw`^[\s[]*《?(?<source>\p{Script=Han}[\p{Script=Han}·]{1,10}?(?:${MEDIUM_END}|[报刊讯]))》?(?:网|社)?`,
  'u',
);
/** What else stands in the head of a page: day, weekday, lunar day, number of the issue, page and its name. */
const PIECES: readonly RegExp[] = [
  /^(?:数字报[刊纸]?|电子报|电子版|数字版|多媒体数字报[刊纸]?)(?:平台|系统)?/u,
  new RegExp(`^(?:出版日期|日期)?[:]? ?${PRINTED_DATE}`, 'u'),
  /^(?:星期|周)[一二三四五六日天]/u,
  /^(?:农历)?(?:[甲乙丙丁戊己庚辛壬癸]\p{Script=Han}年)?(?:正|二|三|四|五|六|七|八|九|十|冬|腊|十一|十二|闰\p{Script=Han})月[初十廿卅]\p{Script=Han}{1,2}/u,
  /^(?:今日|本期|本报)?(?:共)? ?\d{1,3} ?版/u,
  /^总?第 ?\d{1,6} ?期/u,
  /^第? ?[A-Z]?\d{1,3} ?版 ?(?:[:·] ?)?[\p{Script=Han}·]{0,8}/u,
  /^[A-Z]\d{1,3}[: ]{0,2}[\p{Script=Han}·]{2,6}/u,
  /^[\s|·,:;()[\]-]+/u,
];

/** 示例日报/2021年/7月/9日/第006版: as a library of newspapers heads a page */
const LIBRARY =
  /^(?<source>\p{Script=Han}{2,12}) ?\/ ?(?<year>(?:19|20)\d{2}) ?年 ?\/ ?(?<month>\d{1,2}) ?月 ?\/ ?(?<day>\d{1,2}) ?日 ?\/ ?第? ?[A-Z]?\d{1,3} ?版[\p{Script=Han}·]{0,8}$/u;

/** 示例日报 数字报 2022年04月20日 星期三 第06版：古城: the head of a paper's page, when nothing else stands in the line. */
export function readBanner(line: Line, folded: string): Statement | undefined {
  const filed = LIBRARY.exec(folded.trim())?.groups;
  if (filed) return headOf(line, { source: filed['source'] ?? '', days: [dayOf(filed)] });
  const { 0: front = '', groups } = PAPER.exec(folded) ?? {};
  const source = groups?.['source'];
  if (!source || !/\d/u.test(folded) || folded.length > 80) return undefined;
  const at = folded.indexOf(source);
  const days: string[] = [];
  for (let rest = folded.slice(front.length); rest !== ''; ) {
    const match = PIECES.map((piece) => piece.exec(rest)).find((found) => found !== null && found[0] !== '');
    if (!match) return undefined;
    if (match.groups?.['year']) days.push(dayOf(match.groups));
    rest = rest.slice(match[0].length);
  }
  return headOf(line, { source: line.text.slice(at, at + source.length), days });
}

function dayOf({ year = '', month = '', day = '' }: Record<string, string>): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function headOf(line: Line, { source, days }: { source: string; days: readonly string[] }): Statement {
  const stated = stating(line.text.trim(), line);
  return { rule: 'paper-head', findings: [stated('sources')(source), ...days.map(stated('dates'))] };
}
