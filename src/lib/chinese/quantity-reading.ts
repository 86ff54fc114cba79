/** What a number says with the characters that follow it: value, unit and the bound between them. */
import { ARABIC_NUMERAL, HAN_NUMERAL, parseNumeral } from './numerals.ts';
import { BEFORE_BARE, type Bound, IDIOM, MIDDLE, SET_PHRASES } from './quantity-context.ts';
import { readEnds, VAGUE } from './quantity-ends.ts';
import { FRACTION, HALVES, readHalf, readShare, readTenths, SHARE, TENTHS } from './quantity-shares.ts';
import { readCompound, readSpokenDecimal, readTenthsOfYuan, readToldUnit } from './quantity-spoken.ts';
import { canonicalUnit, commonUnit } from './quantity-units.ts';
import { findUnsaidUnit } from './unsaid-units.ts';

export interface Reading {
  readonly value: number;
  readonly unit: string;
  readonly bound: Bound;
  /** the bounding word, when one stands inside: 余, 多, 来 */
  readonly word?: string;
  readonly range: readonly [number, number] | null;
  /** where the reading ends in the text */
  readonly end: number;
}

export interface Place {
  /** the text, digits folded to half width */
  readonly folded: string;
  /** where the number begins */
  readonly at: number;
  readonly number: string;
  /** pattern of the units */
  readonly units: string;
  /** the reading before, if any */
  readonly previous: Reading | undefined;
  /** what the caller counts a number in whose unit is left out */
  readonly unsaid: string | undefined;
}

/** Everything that may begin a quantity. */
export const NUMBER = [
  ...SET_PHRASES,
  IDIOM,
  SHARE,
  FRACTION,
  TENTHS,
  HALVES,
  ARABIC_NUMERAL,
  VAGUE,
  HAN_NUMERAL,
  '半',
].join('|');

/** The reading of the number at its place, or undefined when no unit that is known follows. */
export function readNumber(place: Place): Reading | undefined {
  return (
    readShare(place) ??
    readTenths(place) ??
    readHalf(place) ??
    readCompound(place) ??
    readTenthsOfYuan(place) ??
    readSpokenDecimal(place) ??
    readRange(place) ??
    readToldUnit(place) ??
    readUnsaid(place) ??
    readCount(place)
  );
}

const SPREAD = '[-—–~～至到]{1,2}';

/** 1—2次, 30%—40%, 1-2万户, 3个至5个. 从3个到5个 is a change, not a range. */
function readRange({ number, folded, at, units }: Place): Reading | undefined {
  const before = folded[at - 1];
  if (before === '从' || before === '由') return undefined;
  const found = matchAt(patternsOf(units).range, folded, at + number.length);
  const { unit1, number2 = '', middle, unit2 = '' } = found?.groups ?? {};
  // 10个至15个百分点
  const isSame = !unit1 || canonicalUnit(unit1) === canonicalUnit(unit2) || (unit1 === '个' && unit2.startsWith('个'));
  if (!found || !isSame) return undefined;
  const scale = /[百千万亿]+$/.exec(number2)?.[0] ?? '';
  const [first, mantissa, last] = [
    parseNumeral(number),
    parseNumeral(number2.replace(scale, '')),
    parseNumeral(number2),
  ];
  if (first === undefined || last === undefined) return undefined;
  const shared = scale !== '' && !/[百千万亿]$/.test(number) && first <= (mantissa ?? 0);
  const from = (shared ? parseNumeral(number + scale) : first) ?? first;
  if (from >= last) return undefined;
  return scaled({ value: from, unit: unit2, bound: 'at-least', range: [from, last], end: found.end }, middle);
}

/** 721个, 10余场, 30多万元, 3年多, 两个半小时; 七八个 and 数十名 as ranges. */
function readCount({ number, folded, at, units }: Place): Reading | undefined {
  const found = matchAt(patternsOf(units).count, folded, at + number.length);
  if (!found) return undefined;
  const { middle, scale = '', inner, time, unit = `个${time}`, after } = found.groups;
  if (/^[百千万亿]+$/.test(number) && !middle && !BEFORE_BARE.test(folded.slice(Math.max(0, at - 4), at)))
    return undefined;
  const ends = readEnds(number, scale, middle);
  if (!ends || (middle === '来' && ends[0] % 10 !== 0)) return undefined;
  const half = inner === '半' || after === '半' ? 0.5 : 0;
  const word = [middle, inner, after].find((mark) => mark && MIDDLE.has(mark));
  const single = ends[0] === ends[1];
  const bound = (word && MIDDLE.get(word)) || (single ? 'exact' : 'at-least');
  const range = single ? null : ends;
  return scaled({ value: ends[0] + half, unit, bound, range, end: found.end }, word);
}

/** 人口11.3万, 花了十万零九百, 由41处减到6: the words before tell what is counted. */
function readUnsaid(place: Place): Reading | undefined {
  const found = findUnsaidUnit(place);
  const ends = found && readEnds(place.number, found.scale, found.middle);
  if (!ends) return undefined;
  const bound = found.middle ? 'at-least' : ends[0] === ends[1] ? 'exact' : 'at-least';
  const range = ends[0] === ends[1] ? null : ends;
  return scaled({ value: ends[0], unit: found.unit, bound, range, end: found.end }, found.middle);
}

/** In the common unit: 三成 is 30 %. */
function scaled(reading: Reading, word: string | undefined): Reading {
  const { unit, convert } = commonUnit(reading.unit);
  const { value, range } = reading;
  return {
    ...reading,
    ...(word ? { word } : {}),
    value: convert(value),
    unit,
    range: range && [convert(range[0]), convert(range[1])],
  };
}

interface Patterns {
  readonly range: RegExp;
  readonly count: RegExp;
}

const compiled = new Map<string, Patterns>();

/** The expressions that read what follows a number, for one list of units. */
function patternsOf(units: string): Patterns {
  const known = compiled.get(units);
  if (known) return known;
  const last = `(?<number2>${ARABIC_NUMERAL}|${HAN_NUMERAL})(?<middle>[余多])? ?(?<unit2>${units})`;
  const split = '个(?<inner>[多半余])(?<time>月|小时|星期|世纪|学期)';
  const after = '(?<after>半(?![年数个])|[多余](?![次个种项处年层方样元名位家人]))?';
  const patterns = {
    range: new RegExp(`(?<unit1>${units})?${SPREAD}${last}`, 'y'),
    count: new RegExp(
      `(?<middle>[余多来几])?(?<scale>(?:[百万亿]|千(?![米克瓦伏卡赫升]))*) ?(?:${split}|(?<unit>${units}))${after}`,
      'y',
    ),
  };
  compiled.set(units, patterns);
  return patterns;
}

function matchAt(expression: RegExp, text: string, at: number) {
  expression.lastIndex = at;
  const match = expression.exec(text);
  const groups: Record<string, string | undefined> = match?.groups ?? {};
  return match ? { groups, end: at + match[0].length } : undefined;
}
