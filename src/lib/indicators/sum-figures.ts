/**
 * Adding the figures of one indicator, only where the sum is true: the indicator allows it, unit and period are the same,
 * the places do not overlap, and what is planned stays apart from what is done. Everything else gets a reason a reader understands.
 */
import { type Bound, canonicalUnit } from '#lib/chinese/quantity.ts';
import { isSamePeriod, parsePartialDate } from '#lib/dates/partial-date.ts';
import { printPartialDate } from '#lib/dates/print-date.ts';
import type { Figure } from '#lib/story/story.ts';
import type { Indicator } from '#lib/story/vocabulary.ts';

/** A figure and the division that its story is about. */
export interface CountedFigure {
  readonly figure: Pick<Figure, 'value' | 'unit' | 'bound' | 'status' | 'asOf'>;
  /** null when the story does not say where */
  readonly district: CountedDistrict | null;
}

export interface CountedDistrict {
  readonly code: string;
  readonly name: string;
  /** from the province down to this division */
  readonly path: readonly { readonly code: string }[];
}

export type FigureSum =
  | {
      readonly kind: 'sum';
      readonly value: number;
      readonly unit: string;
      readonly bound: Bound;
      readonly count: number;
    }
  | { readonly kind: 'none'; readonly reason: string };

type Rules = Pick<Indicator, 'sum' | 'sumReason' | 'unit'>;

/** The sums of what is done and of what is planned; null where there is no figure of that kind. */
export function sumFigures(
  figures: readonly CountedFigure[],
  indicator: Rules,
): Readonly<Record<Figure['status'], FigureSum | null>> {
  const of = (status: Figure['status']) => figures.filter(({ figure }) => figure.status === status);
  return { done: sumOf(of('done'), indicator), planned: sumOf(of('planned'), indicator) };
}

function sumOf(figures: readonly CountedFigure[], indicator: Rules): FigureSum | null {
  if (figures.length === 0) return null;
  const reason = whyNot(figures, indicator);
  if (reason !== undefined) return { kind: 'none', reason };
  const value = figures.reduce((sum, { figure }) => sum + figure.value, 0);
  // Fifteen digits are what a double holds: 0.1 + 0.2 is 0.3 here.
  const rounded = Number(value.toPrecision(15));
  return {
    kind: 'sum',
    value: rounded,
    unit: indicator.unit,
    bound: boundOf(figures) ?? 'exact',
    count: figures.length,
  };
}

const RATES = /^(?:%|‰|‱|倍|番|成|个百分点|)$/;

/** Why these figures cannot be added, in Chinese; undefined when they can. */
function whyNot(figures: readonly CountedFigure[], { sum, sumReason, unit }: Rules): string | undefined {
  if (sum === 'never') return sumReason;
  if (figures.length === 1) return '只有一个数字，不用相加。';
  if (RATES.test(unit)) return '比率不能相加。';
  const units = new Set(figures.map(({ figure }) => canonicalUnit(figure.unit)));
  if (units.size > 1) return `单位不同（${[...units].join('、')}），不能相加。`;
  return whyNotPeriod(figures) ?? whyNotPlace(figures) ?? whyNotBound(figures);
}

function whyNotPeriod(figures: readonly CountedFigure[]): string | undefined {
  const dates = figures.map(({ figure }) => (figure.asOf === null ? undefined : parsePartialDate(figure.asOf)));
  const [first] = dates;
  if (!first || dates.includes(undefined)) return '有的数字没有说截至何时，不能相加。';
  const other = dates.find((date) => date && !isSamePeriod(date, first));
  return other && `时期不同（${printPartialDate(first)}、${printPartialDate(other)}），不能相加。`;
}

function whyNotPlace(figures: readonly CountedFigure[]): string | undefined {
  const seen = new Map<string, CountedDistrict>();
  for (const { district } of figures) {
    if (!district) return '有的数字不知道是哪里的，不能相加。';
    const same = seen.get(district.code);
    if (same) return `有两个数字都是${district.name}的，可能重复计算，不能相加。`;
    seen.set(district.code, district);
  }
  for (const district of seen.values()) {
    const outer = district.path.map(({ code }) => seen.get(code)).find((found) => found && found !== district);
    if (outer) return `${district.name}已经算在${outer.name}里，不能相加。`;
  }
  return undefined;
}

function whyNotBound(figures: readonly CountedFigure[]): string | undefined {
  return boundOf(figures) === undefined ? '有的数字只说“以上”，有的只说“不到”，相加说明不了什么。' : undefined;
}

/** What can be said of a sum: no more than its loosest part allows. Undefined when the parts pull apart. */
function boundOf(figures: readonly CountedFigure[]): Bound | undefined {
  const bounds = new Set(figures.map(({ figure }) => figure.bound));
  if (bounds.has('at-least') && bounds.has('below')) return undefined;
  return (['about', 'below', 'at-least'] as const).find((bound) => bounds.has(bound)) ?? 'exact';
}

const BOUND_WORDS: Readonly<Record<Bound, string>> = { exact: '', 'at-least': '至少', about: '约', below: '不到' };

/** A sum in words: 至少 174个, 约 3.2万户. */
export function printSum({ value, unit, bound }: Extract<FigureSum, { kind: 'sum' }>): string {
  return `${BOUND_WORDS[bound]}${printNumber(value)}${unit}`;
}

/** 万 and 亿 only where at most two decimals say the number exactly (GB/T 15835). */
function printNumber(value: number): string {
  for (const [scale, mark] of [
    [100_000_000, '亿'],
    [10_000, '万'],
  ] as const) {
    const scaled = value / scale;
    if (value >= scale && Math.round(scaled * 100) * scale === value * 100)
      return `${Number(scaled.toFixed(2))}${mark}`;
  }
  return String(value);
}
