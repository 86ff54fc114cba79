/** Parts of a text whose heading says which year they tell of (2015年：石板缝里的水), or that they tell of plans (三、2022年工作安排). */
import type { Span } from '#lib/extract/passages.ts';

export interface YearSection extends Span {
  /** the line that says it; of a paragraph that tells of plans by its first words there is none */
  readonly heading?: Span;
  readonly kind: 'diary' | 'report' | 'plan';
  /** undefined: 下一步打算 says no year */
  readonly year: number | undefined;
}

interface Line extends Span {
  readonly text: string;
  /** 一、 or （一） or nothing, without the number itself */
  readonly level: string;
  /** the words behind the number */
  readonly rest: string;
}

const LONGEST = 40;
const NUMBER =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|[、，：])[，：、 ]?|[（(][一二三四五六七八九十]{1,3}[）)]、?|\d{1,2}(?:[、．]|\.(?!\d)))\s*/u;
const YEAR = '(?<year>(?:19|20)\\d{2})';
/** 2015年：石板缝里的水; 【2015】; 2015 一场雨 */
const A_YEAR = new RegExp(
  `^[【［<]?${YEAR}年?(?:[】］>]|$|\\s*[：:·｜|—–-]{1,2}\\s*(?!\\d)|(?<spaced>[ 　]+)(?!\\d))[^。；！？\\d]{0,18}$`,
  'u',
);
const A_REPORT = new RegExp(
  `^(?:关于)?${YEAR}年(?:度|上半年|下半年)?[^，。；：]{0,12}?(?:情况|总结|回顾|成效|成绩|亮点|进展|做法|大事记?|主要工作|工作|完成|这一年)[：:]?$`,
  'u',
);
const PLANS = '(?:计划|安排|打算|思路|设想|下一?步|下阶段|展望|部署|目标|努力方向|重点任务|工作要点)';
const A_PLAN = new RegExp(`^(?:[^，。；：]{0,12}?${YEAR}年)?[^，。；：]{0,14}?${PLANS}[^，。；：]{0,10}[：:]?$`, 'u');
/** 目标完成情况, 计划执行情况 tell of what has been */
const DONE = /(?:完成|执行|落实|进展|推进|实施|开展)(?:情况|成效|结果)|回顾|总结(?!与|和|及)/u;
/** 下一步，我局将; 2022年，区住建局将重点抓好以下工作 */
const PLAN_AT_HEAD = new RegExp(
  `^(?:下一?步(?:工作中)?，|下阶段，|接下来，|${YEAR}年，[^，。；]{0,16}(?:将|计划|拟|力争)(?=[^，。；]{2}))`,
  'u',
);
/** 重点抓好以下工作： and nothing more: the paragraphs behind it say which. */
const LISTED = /[：:]$|^(?=.{0,80}$).*(?:以下|如下|[几三四五六七]个方面)/u;

/** The sections of `body` in their order; they do not overlap, except that a paragraph of plans may lie in one. */
export function findYearSections(body: string): readonly YearSection[] {
  const lines = linesOf(body);
  return lines.flatMap((line, at): readonly YearSection[] => {
    const read = readHeading(line, lines[at + 1]);
    if (read) return [{ ...read, heading: line, start: line.end, end: endOf(line, lines.slice(at + 1), body) }];
    const { groups, 0: opening } = PLAN_AT_HEAD.exec(line.text) ?? {};
    if (opening === undefined) return [];
    const next = LISTED.test(line.text) ? lines.slice(at + 1).find(isHeadingLike) : { start: line.end };
    const end = next?.start ?? body.length;
    return [{ kind: 'plan' as const, year: yearOf(groups), start: line.start, end }];
  });
}

function linesOf(body: string): readonly Line[] {
  return [...body.matchAll(/[^\n]+/gu)].map(({ index, 0: text }) => {
    const [number = ''] = NUMBER.exec(text) ?? [];
    const level = number.replace(/[一二三四五六七八九十\d\s]/gu, '');
    return { start: index, end: index + text.length, text, level, rest: text.slice(number.length).trim() };
  });
}

function isHeadingLike({ text }: Line): boolean {
  return text.length <= LONGEST && !/[。！？；，]|^图为|(?:摄|资料图|供图)[）)]?$/u.test(text);
}

function readHeading(line: Line, next: Line | undefined): Pick<YearSection, 'kind' | 'year'> | undefined {
  if (!next || line.text.length > LONGEST || /[。！？；]/u.test(line.text)) return undefined;
  const year = A_YEAR.exec(line.rest);
  // 1991年 接收首批管线图 in a chronicle is an entry: the next line is one as well
  if (year && !(year.groups?.['spaced'] && /^(?:19|20)\d{2}/u.test(next.rest)))
    return { kind: 'diary', year: yearOf(year.groups) };
  if (/[，“]/u.test(line.rest)) return undefined;
  const plan = A_PLAN.exec(line.rest);
  if (plan && !DONE.test(line.rest)) return { kind: 'plan', year: yearOf(plan.groups) };
  const report = A_REPORT.exec(line.rest);
  return report ? { kind: 'report', year: yearOf(report.groups) } : undefined;
}

function yearOf(groups: Readonly<Record<string, string | undefined>> | undefined): number | undefined {
  return groups?.['year'] === undefined ? undefined : Number(groups['year']);
}

/** To the next heading of its level, or of one that stands above it. */
function endOf({ level }: Line, rest: readonly Line[], body: string): number {
  const isNext = (line: Line) =>
    isHeadingLike(line) && (line.level === level || line.level === '、' || (level !== '' && A_YEAR.test(line.rest)));
  return rest.find(isNext)?.start ?? body.length;
}
