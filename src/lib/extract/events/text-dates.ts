/** Date expressions in running text, read part by part; which year they mean is decided in resolve-date.ts. */
import { foldWidth, parseNumeral } from '#lib/chinese/numerals.ts';
import { findNames, lookUpSpans, type Span } from '#lib/extract/passages.ts';
import { type Offset, readOffset } from './date-offsets.ts';
import { DATE_PATTERNS } from './date-patterns.ts';
import { readFeast } from './holidays.ts';
import { readMoon, readShortYear } from './told-otherwise.ts';

export type RelativeYear =
  | 'this'
  | 'whole'
  | 'last'
  | 'before-last'
  | 'three-ago'
  | 'next'
  | 'after-next'
  | 'same'
  | 'following';
export type Season = 'H1' | 'H2' | 'start' | 'end' | 'Q1' | 'Q2' | 'Q3' | 'Q4';

/** What the words say, no more. */
export interface TextDate extends Span {
  readonly printed: string;
  readonly year?: number;
  /** last year of 2018—2020年 */
  readonly toYear?: number;
  /** 199 for 上世纪90年代 */
  readonly decade?: number;
  /** 199 for 上世纪八九十年代, whose first is 198 */
  readonly toDecade?: number;
  readonly relative?: RelativeYear;
  readonly month?: number;
  readonly toMonth?: number;
  readonly day?: number;
  /** last day of 3月5日至7日 */
  readonly toDay?: number;
  readonly season?: Season;
  /** counted from another date: 次日, 三年前 */
  readonly offset?: Offset;
  /** 近日, 日前: about the time of publication */
  readonly recent?: true;
  /** the month in which 春节 or 国庆 falls, more or less: it tells the year of 春节前, no more */
  readonly around?: number;
  /** 过去一年: the year that has just gone, in its first months */
  readonly pastYear?: true;
  /** 新的一年: the one that has just begun or will soon */
  readonly newYear?: true;
  /** 冬, 年底: the months that follow may be of the next year */
  readonly endsYear?: true;
  /** 年底前: by then, and not then */
  readonly isTerm?: true;
  /** 1993年前后 */
  readonly approximate?: true;
  /** last year of the five-year plan that is meant */
  readonly planTo?: number;
  /** 十四五末: its last year alone */
  readonly planEnd?: true;
}

const RELATIVE_YEARS: Readonly<Record<string, RelativeYear>> = {
  今年: 'this',
  今: 'this',
  去: 'last',
  年内: 'this',
  全年: 'whole',
  本年: 'this',
  本年度: 'this',
  去年: 'last',
  前年: 'before-last',
  大前年: 'three-ago',
  明年: 'next',
  后年: 'after-next',
  同年: 'same',
  当年: 'same',
  这年: 'same',
  这一年: 'same',
  那年: 'same',
  那一年: 'same',
  次年: 'following',
  翌年: 'following',
  隔年: 'following',
  来年: 'following',
  转年: 'following',
  第二年: 'following',
};

const FIRST_DAY = { month: 1, day: 1 } as const;
const LAST_DAY = { month: 12, day: 31 } as const;

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
  // Most find nothing, and to ask for all matches makes a copy of the pattern.
  for (const pattern of DATE_PATTERNS.filter((each) => text.search(each) >= 0))
    for (const match of text.matchAll(pattern)) {
      const date = read(match);
      if (taken.subarray(date.start, date.end).includes(1)) continue;
      if (date.toYear === undefined && titleOf(date)) continue;
      taken.fill(1, date.start, date.end);
      found.push(date);
    }
  return found.toSorted((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function read(match: RegExpMatchArray): TextDate {
  const groups: Groups = match.groups ?? {};
  const start = match.index ?? 0;
  const numbers = (['year', 'toYear', 'month', 'toMonth', 'day', 'toDay'] as const).flatMap((name) => {
    const written = groups[name];
    return written === undefined ? [] : [[name, readNumber(written)] as const];
  });
  const relative = RELATIVE_YEARS[groups['relative'] ?? ''];
  const season = readSeason(groups['season']);
  const offset = readOffset(groups);
  return {
    start,
    end: start + match[0].length,
    printed: match[0],
    ...Object.fromEntries(numbers),
    ...(groups['republic'] ? { year: 1911 + readNumber(groups['republic']) } : {}),
    ...readMonths(groups),
    ...readFeast(groups),
    ...readMoon(groups),
    ...readShortYear(groups),
    ...(offset ? { offset } : {}),
    ...readDecades(groups),
    ...(groups['centuryEnd'] ? { decade: 199 } : groups['centuryStart'] ? { decade: 200 } : {}),
    ...(relative ? { relative } : {}),
    ...(season ? { season } : {}),
    ...(season && /^[之以]?前/u.test((match.input ?? '').slice(start + match[0].length, start + match[0].length + 2))
      ? { isTerm: true as const }
      : {}),
    ...(groups['recent'] ? { recent: true as const } : {}),
    ...(groups['pastYear'] ? { pastYear: true as const } : {}),
    ...(groups['newYear'] ? { newYear: true as const } : {}),
    ...(groups['edge'] ? (groups['edge'].startsWith('最') ? LAST_DAY : FIRST_DAY) : {}),
    ...(/冬[季天日]?$/u.test(groups['season'] ?? '') ? { endsYear: true as const } : {}),
    ...(groups['decadeOf'] ? { decade: readNumber(groups['decadeOf']) / 10 } : {}),
    ...(groups['approximate'] ? { approximate: true as const } : {}),
    ...(groups['plan'] ? { planTo: lastYearOfPlan(groups['plan']) } : {}),
    ...(groups['planEnd'] ? { planEnd: true as const } : {}),
  };
}

/** The tenth five-year plan ended in 2005. */
export function lastYearOfPlan(ordinal: string): number {
  return 2005 + 5 * (readNumber(ordinal) - 10);
}

/** 12, 十二, 三十, 二〇二二; 元 is the first. */
function readNumber(written: string): number {
  return written === '元' ? 1 : (parseNumeral(foldWidth(written).replace(/[○OＯ]/gu, '〇')) ?? 0);
}

/** 五六月, 前4个月, 前三季度 */
function readMonths(groups: Groups): { readonly month?: number; readonly toMonth?: number } {
  const { months, firstMonths, firstQuarters } = groups;
  if (months) return { month: readNumber(months.charAt(0)), toMonth: readNumber(months.charAt(1)) };
  if (firstMonths) return { month: 1, toMonth: readNumber(firstMonths) };
  return firstQuarters ? { month: 1, toMonth: 3 * readNumber(firstQuarters) } : {};
}

/** 80年代, 八九十年代, 80至90年代 */
function readDecades({ decade, toDecade, decades }: Groups): { readonly decade?: number; readonly toDecade?: number } {
  if (decades) return { decade: 190 + readNumber(decades.charAt(0)), toDecade: 190 + readNumber(decades.charAt(1)) };
  if (!decade) return {};
  const first = 190 + readNumber(decade) / 10;
  return toDecade ? { decade: first, toDecade: 190 + readNumber(toDecade) / 10 } : { decade: first };
}

function readSeason(written: string | undefined): Season | undefined {
  if (!written) return undefined;
  if (written === '上半年') return 'H1';
  if (written === '下半年') return 'H2';
  if (/初$/u.test(written)) return 'start';
  if (/[底末]$/u.test(written)) return 'end';
  const quarter = '一二三四'.indexOf(/[一二三四](?=季)/u.exec(written)?.[0] ?? '-');
  return quarter < 0 ? undefined : (['Q1', 'Q2', 'Q3', 'Q4'] as const)[quarter];
}
