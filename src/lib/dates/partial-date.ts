/**
 * Partial dates after EDTF (ISO 8601-2): 2022, 2022-06, 2022-06-30, 199X, seasons 2022-21 … -24, quarters 2022-33 … -36,
 * halves 2022-40 and -41, intervals of them (2018/2020, open at one end as 2018/..), and ~ or ? for what is not certain.
 * Editors may write 2019-H1 and 2019-Q3 for halves and quarters; `text` is then the EDTF spelling.
 */
export interface PartialDate {
  /** in EDTF */
  readonly text: string;
  readonly precision: 'day' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'interval';
  /** first and last day, YYYY-MM-DD, inclusive; an open end is {@link FIRST_DAY} or {@link LAST_DAY} */
  readonly earliest: string;
  readonly latest: string;
  /** the source says 约, 前后 (~), or it is not sure at all (?) */
  readonly approximate: boolean;
}

export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

/** The date that `text` writes, or undefined when it is none (1998-13, 2023-02-29, 98, 1998/07). */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  if (to === undefined) return parsePoint(from);
  const start = from === '..' ? OPEN_START : parsePoint(from);
  const end = to === '..' ? OPEN_END : parsePoint(to);
  if (!start || !end || (from === '..' && to === '..') || end.latest < start.earliest) return undefined;
  return {
    text: `${start.text}/${end.text}`,
    precision: 'interval',
    earliest: start.earliest,
    latest: end.latest,
    approximate: start.approximate || end.approximate,
  };
}

/** Earlier beginnings first, then earlier ends, then the text: a total order, for `sort`. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || compare(a.text, b.text);
}

/** Whether both name the same stretch of days, however they are spelled. */
export function isSamePeriod(a: PartialDate, b: PartialDate): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const OPEN_START = {
  text: '..',
  precision: 'day',
  earliest: FIRST_DAY,
  latest: FIRST_DAY,
  approximate: false,
} as const;
const OPEN_END = { text: '..', precision: 'day', earliest: LAST_DAY, latest: LAST_DAY, approximate: false } as const;

/** EDTF's codes for parts of a year: first month, number of months. A winter ends in the next year. */
const PARTS: Readonly<Record<string, readonly [PartialDate['precision'], number, number]>> = {
  21: ['season', 3, 3],
  22: ['season', 6, 3],
  23: ['season', 9, 3],
  24: ['season', 12, 3],
  33: ['quarter', 1, 3],
  34: ['quarter', 4, 3],
  35: ['quarter', 7, 3],
  36: ['quarter', 10, 3],
  40: ['half', 1, 6],
  41: ['half', 7, 6],
};
const SHORTHAND: Readonly<Record<string, string>> = { H1: '40', H2: '41', Q1: '33', Q2: '34', Q3: '35', Q4: '36' };

function parsePoint(typed: string): PartialDate | undefined {
  const [, plain = '', mark = ''] = /^(.*?)([~?%])?$/.exec(typed) ?? [];
  const text = plain.replace(/(?<=^\d{4}-)(?:H[12]|Q[1-4])$/, (part) => SHORTHAND[part] ?? part);
  const point = parseDecade(text) ?? parsePart(text) ?? parseDay(text);
  return point && { ...point, text: text + mark, approximate: mark !== '' };
}

type Point = Omit<PartialDate, 'approximate'>;

function parseDecade(text: string): Point | undefined {
  const [, tens] = /^(\d{3})X$/.exec(text) ?? [];
  if (!tens || tens === '000') return undefined;
  return { text, precision: 'decade', earliest: `${tens}0-01-01`, latest: `${tens}9-12-31` };
}

function parsePart(text: string): Point | undefined {
  const [, year, code = ''] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const [precision, month, months] = PARTS[code] ?? [];
  if (!year || !precision || !month || !months) return undefined;
  return {
    text,
    precision,
    earliest: `${year}-${twoDigits(month)}-01`,
    latest: lastDay(Number(year), month + months - 1),
  };
}

function parseDay(text: string): Point | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year || year === '0000') return undefined;
  if (!month) return { text, precision: 'year', earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = lastDay(Number(year), Number(month));
  if (!day) return { text, precision: 'month', earliest: `${text}-01`, latest: last };
  return Number(day) < 1 || text > last ? undefined : { text, precision: 'day', earliest: text, latest: text };
}

/** The last day of a month; month 13 is January of the next year. */
function lastDay(year: number, month: number): string {
  const date = new Date(0);
  // Date.UTC takes the years 0–99 for 1900–1999.
  date.setUTCFullYear(year, month, 0);
  return date.getUTCFullYear() > 9999 ? LAST_DAY : date.toISOString().slice(0, 10);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
