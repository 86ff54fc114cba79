/** Numbers with their units in running Chinese text, each with its bound and its place. */
import { foldToSimplified } from '#lib/chinese/simplified.ts';
import { foldWidth } from './numerals.ts';
import {
  ADJACENT_WORDS,
  type Bound,
  CLAUSE_WORDS,
  LEADING,
  LEADING_BARE,
  NO_QUANTITY,
  NOT_AFTER,
  NOT_BEFORE_ONE,
  type Qualifier,
  TRAILING,
} from './quantity-context.ts';
import { NUMBER, type Place, type Reading, readNumber } from './quantity-reading.ts';
import { unitPattern } from './quantity-units.ts';

export type { Bound } from './quantity-context.ts';
export { canonicalUnit } from './quantity-units.ts';

export interface Quantity {
  /** in base units of the number: 8.2万户 → 82000; of a range or a vague number (数十) its lower end */
  readonly value: number;
  /** in its common spelling (平米 → 平方米); % for a plain fraction (三分之二) */
  readonly unit: string;
  /** the word that bounds the number (余, 近, 以上), else the word that says how it came about (累计, 共, 预计) */
  readonly qualifier: string | null;
  readonly bound: Bound;
  /** as the text prints it, with the words that bound it */
  readonly printed: string;
  /** UTF-16 offsets of `printed` in the text */
  readonly start: number;
  readonly end: number;
  /** both ends of 1—2次, 七八个, 数十名; null for a single number */
  readonly range: readonly [number, number] | null;
}

/** Every quantity of `text`, in order. Dates, ordinals, addresses, hotlines and set phrases are none. */
export function findQuantities(text: string): Quantity[] {
  return scan(text, unitPattern());
}

/**
 * The one quantity in `printed`, or undefined when there is none or more than one.
 * `unit` counts as a unit even when the list of units does not know it, and a number without any is counted in it.
 */
export function parseQuantity(printed: string, { unit }: { unit?: string } = {}): Quantity | undefined {
  const named = unit && foldToSimplified(unit);
  const [quantity, ...others] = scan(printed, unitPattern(named), named);
  return others.length === 0 ? quantity : undefined;
}

/** How far before a number the word may stand that says how it came about. */
const LOOK_BACK = 40;
/** Whatever a number may begin with, looked at before the many ways to go on. */
const ANY_NUMBER = new RegExp(`(?=[\\d零〇一二两三四五六七八九十百千万亿半几数成过近减折])(?:${NUMBER})`, 'g');

function scan(text: string, units: string, unsaid?: string): Quantity[] {
  // 個, 戶 and 萬餘 count in Traditional text as 个, 户 and 万余 do.
  const folded = foldWidth(foldToSimplified(text));
  const found: Quantity[] = [];
  let from = 0;
  let previous: Reading | undefined;
  ANY_NUMBER.lastIndex = 0;
  for (let match = ANY_NUMBER.exec(folded); match; match = ANY_NUMBER.exec(folded)) {
    const place = { folded, from, at: match.index, number: match[0], units, previous, unsaid };
    const reading = countsNothing(place) ? undefined : readNumber(place);
    if (!reading) continue;
    found.push(bound(text, place, reading));
    from = reading.end;
    previous = reading;
    ANY_NUMBER.lastIndex = reading.end;
  }
  return found;
}

interface Spot extends Place {
  /** where the quantity before ends */
  readonly from: number;
}

function countsNothing({ folded, at, number }: Spot): boolean {
  const before = folded.slice(Math.max(0, at - 4), at);
  if (NOT_AFTER.test(before)) return true;
  if (number.startsWith('一') && NOT_BEFORE_ONE.test(before)) return true;
  const ahead = folded.slice(at, at + 16);
  // 9时55分
  if (/[\d一二三四五六七八九十][时点]零?$/.test(before) && /^\d{1,2}分/.test(ahead)) return true;
  // 6月15日内
  if (before.endsWith('月') && /^[\d一二三四五六七八九十]+日/.test(ahead)) return true;
  // 高三学生
  if (/[高初大]$/.test(before) && /^[一二三四]学生/.test(ahead)) return true;
  return NO_QUANTITY.some((pattern) => pattern.test(ahead));
}

/** The quantity with the words around it that bound or qualify it. */
function bound(text: string, place: Spot, reading: Reading): Quantity {
  const { folded, from, at } = place;
  const trailing = TRAILING.find(({ word }) => folded.startsWith(word, reading.end));
  const leading = findLeading(folded.slice(Math.max(from, at - 8), at), place.number, reading);
  const first = at - (leading?.length ?? 0);
  const below = DEGREES.has(reading.unit)
    ? BELOW_ZERO.exec(folded.slice(Math.max(0, first - 3), first))?.[0]
    : undefined;
  const isBelowZero = below !== undefined;
  const start = first - (below?.length ?? 0);
  const end = reading.end + (trailing?.word.length ?? 0);
  const words = [
    reading.word,
    trailing?.word,
    leading?.word,
    findWord(folded.slice(Math.max(from, start - LOOK_BACK), start)),
  ];
  return {
    value: isBelowZero ? -(reading.range?.[1] ?? reading.value) : reading.value,
    unit: reading.unit,
    qualifier: words.find((word) => word !== undefined) ?? null,
    bound: strongest([leading?.bound, reading.bound, trailing?.bound]),
    printed: text.slice(start, end),
    start,
    end,
    range: isBelowZero && reading.range ? [-reading.range[1], -reading.range[0]] : reading.range,
  };
}

/** 零下17摄氏度, 零下 22℃ */
const BELOW_ZERO = /零下 ?$/;
const DEGREES: ReadonlySet<string> = new Set(['摄氏度', '度']);

/** 不到10余个 is below, 近600余户 is about: the word that promises least decides. */
function strongest(bounds: readonly (Bound | undefined)[]): Bound {
  return (['below', 'about', 'at-least'] as const).find((name) => bounds.includes(name)) ?? 'exact';
}

const PERIODS = ['年', '载', '个月', '天', '周', '星期', '小时'];

function findLeading(
  before: string,
  number: string,
  { value, unit }: Reading,
): (Qualifier & { length: number }) | undefined {
  const [, head = '', gap = ''] = /^([\s\S]*?)(了? ?)$/.exec(before) ?? [];
  const candidates = /^[百千万]$/.test(number) ? [...LEADING, LEADING_BARE] : LEADING;
  const found = candidates.find(
    ({ word, notAfter }) => head.endsWith(word) && !notAfter?.includes(head.at(-word.length - 1) ?? ' '),
  );
  // 近三年 is the last three years; 近三十年 is almost thirty, 用了近三年 almost three.
  if (!found || (found.word === '近' && value <= 10 && PERIODS.includes(unit) && !head.endsWith('了近')))
    return undefined;
  return { ...found, length: found.word.length + gap.length };
}

/** The word of the clause before a number that says how the number came about. */
function findWord(before: string): string | undefined {
  const clause = before.split(/[，。；：、！？,;!?()（）“”\n]/).at(-1) ?? '';
  return ADJACENT_WORDS.find((word) => clause.endsWith(word)) ?? CLAUSE_WORDS.find((word) => clause.includes(word));
}
