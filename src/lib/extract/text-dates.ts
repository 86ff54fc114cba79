/** Date expressions in running text, read part by part; which year they mean is decided in resolve-date.ts. */
import { findNames, lookUpSpans, type Span } from './passages.ts';

export type RelativeYear = 'this' | 'last' | 'before-last' | 'next' | 'same' | 'following';
export type Season = 'H1' | 'H2' | 'start' | 'end' | 'Q1' | 'Q2' | 'Q3' | 'Q4';

/** What the words say, no more. */
export interface TextDate extends Span {
  readonly printed: string;
  readonly year?: number;
  /** last year of 2018—2020年 */
  readonly toYear?: number;
  /** 199 for 上世纪90年代 */
  readonly decade?: number;
  readonly relative?: RelativeYear;
  readonly month?: number;
  readonly toMonth?: number;
  readonly day?: number;
  /** last day of 3月5日至7日 */
  readonly toDay?: number;
  readonly season?: Season;
  /** days before the day of publication, or whole months */
  readonly ago?: { readonly days: number } | { readonly months: number };
  /** 近日, 日前: about the time of publication */
  readonly recent?: true;
}

const DIGIT = '[0-9０-９]';
const HAN = '[〇零一二三四五六七八九]';
const YEAR = `(?<year>(?:19|20)\\d{2}|[一二]${HAN}{3})年?`;
const RELATIVE = '(?<relative>今年|本年度?|去年|前年|明年|同年|当年|次年|翌年|今(?=[春夏秋冬])|去(?=[春夏秋冬]))';
/** 年内 is this year; 三年内 is a span. */
const WITHIN = '(?<relative>(?<![一二两三四五六七八九十百千几多数\\d本今明去前同当往历每全])年内)';
const MONTH = '(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?';
const DAY =
  '(?<day>[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?!楼|线|院|门|店|地块|文)';
const SEASON =
  '(?<season>上半年|下半年|年?底|年?末|年?初|[一二三四]季度|第[一二三四]季度|岁末|[春夏秋冬][季天日]?|春节|国庆)';
const SPREAD = '(?:[-—–~～至到]{1,2})';

const YEAR_OR_RELATIVE = `${YEAR.replace('年?', '年')}|${RELATIVE}的?`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<year>(?:19|20)\\d{2})年?${SPREAD}(?<toYear>(?:19|20)\\d{2})年`, 'gu'),
  new RegExp(
    `(?:${YEAR_OR_RELATIVE})?${MONTH}${DAY}${SPREAD}(?:(?<toMonth>1[0-2]|[1-9])月)?(?<toDay>[12]\\d|3[01]|[1-9])日`,
    'gu',
  ),
  /(?:上|20)世纪(?<decade>[2-9]0|[二三四五六七八九]十)年代/gu,
  new RegExp(`(?:${YEAR_OR_RELATIVE})${MONTH}${DAY}`, 'gu'),
  new RegExp(`(?:${YEAR_OR_RELATIVE})(?<month>1[0-2]|[1-9])(?:月)?${SPREAD}(?<toMonth>1[0-2]|[1-9])月`, 'gu'),
  new RegExp(`(?:${YEAR_OR_RELATIVE})${MONTH}`, 'gu'),
  new RegExp(`(?:${YEAR_OR_RELATIVE})${SEASON}`, 'gu'),
  new RegExp(`${MONTH}${DAY}`, 'gu'),
  /(?<![\d年.])(?<month>1[0-2]|[1-9])月?[-—–~～至到](?<toMonth>1[0-2]|[1-9])月(?!龄)/gu,
  /(?<![\d个.第年])(?<month>1[0-2]|[1-9]|十[一二]?|(?<![一-龥])[一二三四五六七八九])月(?:份)?(?![龄饼球亮票租薪台嫂光季])/gu,
  /“(?<month>1[0-2]|[1-9])[·.•](?<day>[12]\d|3[01]|[1-9])”(?=(?:“[\d·.•]+”)*(?:特大|重大|较大|强|洪|暴|台|地震|泥石|滑坡|火灾|爆炸|事故|坍塌|灾|燃气))/gu,
  new RegExp(
    `(?<![一-龥]{0,1}[多两半每全那哪往近几三五十百\\d]) ?(?:${YEAR.replace('年?', '年')})(?![\\d级度产代龄限薪均轻青版会检报审])`,
    'gu',
  ),
  new RegExp(`${RELATIVE}(?!度)`, 'gu'),
  new RegExp(WITHIN, 'gu'),
  /(?<season>(?<![一-龥])[一二三四]季度|年底|年末|岁末|年初|上半年|下半年)(?!以来)/gu,
  /(?<![\d月.])(?<day>[12]\d|3[01]|[1-9])日(?![均常])/gu,
  /(?<recent>近日|日前|连日来)(?!点)/gu,
  /(?<near>昨日|昨天|前天(?=上午|下午|，)|今[天日](?=上午|下午|凌晨|，|起)|本月|上个?月)(?!前|度)/gu,
];

const RELATIVE_YEARS: Readonly<Record<string, RelativeYear>> = {
  今年: 'this',
  今: 'this',
  去: 'last',
  年内: 'this',
  本年: 'this',
  本年度: 'this',
  去年: 'last',
  前年: 'before-last',
  明年: 'next',
  同年: 'same',
  当年: 'same',
  次年: 'following',
  翌年: 'following',
};

/** The last text and its dates, as several extractors ask for those of the same article. */
let last: { readonly text: string; readonly dates: readonly TextDate[] } | undefined;

/** Every date of `text` in its order; the longest expression wins. Titles in 《》 give only their span of years. */
export function findTextDates(text: string): readonly TextDate[] {
  if (last?.text !== text) last = { text, dates: searchDates(text) };
  return last.dates;
}

function searchDates(text: string): readonly TextDate[] {
  const found: TextDate[] = [];
  const titleOf = lookUpSpans(findNames(text).filter(({ start }) => text[start - 1] === '《'));
  const taken = new Uint8Array(text.length);
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const date = read(match);
      if (taken.subarray(date.start, date.end).includes(1)) continue;
      if (date.toYear === undefined && titleOf(date)) continue;
      taken.fill(1, date.start, date.end);
      found.push(date);
    }
  return found.toSorted((a, b) => a.start - b.start);
}

function read(match: RegExpMatchArray): TextDate {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const numbers = (['year', 'toYear', 'month', 'toMonth', 'day', 'toDay'] as const).flatMap((name) => {
    const written = groups[name];
    return written === undefined ? [] : [[name, readNumber(written)] as const];
  });
  const relative = RELATIVE_YEARS[groups['relative'] ?? ''];
  const season = readSeason(groups['season']);
  return {
    start,
    end: start + match[0].length,
    printed: match[0],
    ...Object.fromEntries(numbers),
    ...(groups['decade'] ? { decade: 190 + readNumber(groups['decade']) / 10 } : {}),
    ...(relative ? { relative } : {}),
    ...(season ? { season } : {}),
    ...(groups['recent'] ? { recent: true as const } : {}),
    ...(groups['near'] ? { ago: readNear(groups['near']) } : {}),
  };
}

/** 12, 十二, 三十, 二〇二二. */
function readNumber(written: string): number {
  const ascii = written.replace(new RegExp(DIGIT, 'gu'), (digit) => digit.normalize('NFKC'));
  if (/^\d+$/u.test(ascii)) return Number(ascii);
  const digits = [...ascii].map((digit) => '〇一二三四五六七八九'.indexOf(digit.replace('零', '〇')));
  if (!ascii.includes('十')) return Number(digits.join(''));
  const [tens, ones] = ascii.split('十');
  const digitOf = (digit: string | undefined) => (digit ? '〇一二三四五六七八九'.indexOf(digit) : undefined);
  return (digitOf(tens) ?? 1) * 10 + (digitOf(ones) ?? 0);
}

function readNear(written: string): { readonly days: number } | { readonly months: number } {
  if (written.endsWith('月')) return { months: written === '本月' ? 0 : 1 };
  return { days: { 今: 0, 昨: 1, 前: 2 }[written.charAt(0)] ?? 0 };
}

function readSeason(written: string | undefined): Season | undefined {
  if (!written) return undefined;
  if (written === '上半年') return 'H1';
  if (written === '下半年') return 'H2';
  if (/初$/u.test(written)) return 'start';
  if (/[底末]$/u.test(written)) return 'end';
  const quarter = '一二三四'.indexOf(/[一二三四](?=季度)/u.exec(written)?.[0] ?? '-');
  return quarter < 0 ? undefined : (['Q1', 'Q2', 'Q3', 'Q4'] as const)[quarter];
}
