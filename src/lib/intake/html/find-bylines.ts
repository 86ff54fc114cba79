/** Names that stand inside the text itself: （记者 张某某）, 【文/某网专栏作者 李某】, （文/图 王某 赵某）, 作者：…, a name in brackets at the end. */
import { foldToSimplified } from '#lib/chinese/simplified.ts';
import { surnameLength } from '#lib/extract/people/surnames.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import { PROVINCE } from '#lib/normalize/press.ts';
import { findLabelled, splitNames } from './stated-values.ts';

/** towns that wire reports of Taiwan and Hong Kong are sent from */
const CITY =
  '台北|新北|桃园|台中|台南|高雄|新竹|基隆|嘉义|屏东|花莲|台东|宜兰|苗栗|彰化|南投|云林|澎湖|金门|马祖|广州|深圳|华盛顿|纽约|东京|首尔|伦敦|巴黎|柏林|曼谷|新加坡';
const NAME = '[\\p{Script=Han}·]{2,4}';
const NAMES = `${NAME}(?:[\\s、，,]+${NAME})*`;
const BYLINES = [
  new RegExp(
    `[（(【](?:文字?(?:[/／、]|与)?(?:图|摄影?|图片)?|[^（()）【】]{0,12}(?:记者|作者|通讯员|撰文))\\s*[/／:：|｜丨]?\\s*(${NAMES})(?=[^\\p{Script=Han}]|报道|报导|[摄文图编系为是])[^（()）【】]{0,8}[）)】]`,
    'u',
  ),
  new RegExp(`[【（(]文[/／][^】）)]{0,16}?(?:作者|记者)?\\s+(${NAMES})[】）)]`, 'u'),
  /[（(].{0,24}作者\s*[:：][^（()）]{4,60}(?:研究员|教授|主任|[部院会所]长|博士|评论员)(\p{Script=Han}{2,3})[）)]$/u,
  new RegExp(
    `^(?:(?:整合|综合|采写|撰文)\\s+)?[\\p{Script=Han}·]{2,14}\\s*(?:记者|通讯员|特派员)\\s+(${NAMES})(?=\\s+来源|\\s*$)`,
    'u',
  ),
  // 本报记者某某发自某地, on a line of its own or behind the line under the headline
  new RegExp(`(?:^|\\s)本[报刊网台](?:特约|见习)?记者\\s*(${NAMES})\\s*发自\\p{Script=Han}{2,8}(?:报道)?\\s*$`, 'u'),
  new RegExp(`^(?:原创|撰文|文)\\s*[:：|/／]\\s*(${NAME}?)(?=编译|[\\s，,]|$)`, 'u'),
];
/** （中央社記者林某某台北21日電）in front of the first sentence: name and place run together */
const WIRE = new RegExp(
  `^[（(](?:\\p{Script=Han}{2,4}社)?(?:记者|特派员)(?<name>\\p{Script=Han}{2,3})(?:${PROVINCE}|${CITY})\\d{1,2}日(?:综合|专)?[电讯]`,
  'u',
);
const SIGNATURE = new RegExp(`[（(](${NAMES})[）)]\\s*$`, 'u');
/** a link of the portal behind the last words: 返回某网，查看更多 */
const BACK = /返回\p{Script=Han}{1,8}[，,]\s*查看更多\s*$/u;
const MEDIUM = /[网报社台刊局委办]$/u;
const EDGE = 2;

/** Authors that the first and last lines of an article name. */
export function findBylines(lines: readonly string[]): Stated[] {
  const trimmed = lines.map((line) => line.replace(BACK, '').trim());
  const edges = [...trimmed.slice(0, EDGE), ...trimmed.slice(Math.max(EDGE, trimmed.length - EDGE - 1))];
  const bracketed = edges.flatMap((line) =>
    BYLINES.map((byline) => byline.exec(line)).filter((match) => match !== null),
  );
  const signature = SIGNATURE.exec(trimmed.at(-1) ?? '');
  const signed = signature && splitNames({ value: signature[1] ?? '', evidence: signature[0] });
  return [
    ...trimmed.slice(0, EDGE).flatMap(readWire),
    ...edges.flatMap((line) => (line.length < 60 ? findLabelled(line, 'author') : [])).flatMap(splitNames),
    ...bracketed
      .flatMap(([evidence, value = '']) => splitNames({ value, evidence }))
      .filter(({ value }) => !MEDIUM.test(value) && !/^[系为是]/u.test(value)),
    ...(signed?.every(({ value }) => surnameLength(value) > 0 && value.length <= 3) ? signed : []),
  ];
}

/** The name in the script of the line. */
function readWire(line: string): Stated[] {
  const { 0: evidence = '', groups } = WIRE.exec(foldToSimplified(line)) ?? {};
  const at = evidence.indexOf(groups?.['name'] ?? '');
  const name = line.slice(at, at + (groups?.['name']?.length ?? 0));
  return groups && surnameLength(groups['name'] ?? '') > 0
    ? [{ value: name, evidence: line.slice(0, evidence.length) }]
    : [];
}
