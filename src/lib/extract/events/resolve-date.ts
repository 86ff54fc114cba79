/** From what the words say to an EDTF date, with the precision they have and no more. */
import { resolveNear, resolveOffset } from './resolve-near.ts';
import type { TextDate } from './text-dates.ts';

export interface DateContext {
  /** YYYY-MM-DD of publication, or null */
  readonly published: string | null;
  /** the year the article speaks from, when known */
  readonly anchor: number | undefined;
  /** the date that was resolved before, in the same paragraph; for a bare 22日 also in the one before */
  readonly previous: ResolvedDate | undefined;
  readonly planned: boolean;
}

export interface ResolvedDate {
  readonly edtf: string;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** 去年腊月: the months that follow are of the next year */
  readonly endsYear?: true;
  /** true: the text does not write the year */
  readonly inferred: boolean;
}

const NOWHERE = { start: 0, end: 0, printed: '' };
const two = (number: number) => String(number).padStart(2, '0');

/** The date, or undefined when the year cannot be known or no such day exists. */
export function resolveDate(date: TextDate, context: DateContext): ResolvedDate | undefined {
  if (date.decade !== undefined) return resolveDecade(date.decade, date.toDecade);
  if (date.planTo !== undefined) return resolvePlan(date.planTo, date.planEnd);
  if (date.toYear !== undefined && date.year !== undefined && date.month !== undefined) return resolveRange(date);
  if (date.toYear !== undefined && date.year !== undefined)
    return date.toYear > date.year
      ? { edtf: `${date.year}/${date.toYear}`, year: date.year, inferred: false }
      : undefined;
  if (date.newYear) return resolveNewYear(context);
  if (date.recent || date.pastYear) return resolveNear(date, context.published);
  if (date.offset) return resolveOffset(date.offset, context, date);
  const month =
    date.month ?? (date.day === undefined ? undefined : (context.previous?.month ?? monthOfReport(date.day, context)));
  if (date.day !== undefined && month === undefined) return undefined;
  const year = date.year ?? yearOf(date, month ?? date.around, context);
  if (year === undefined) return undefined;
  const edtf = printDate({ ...date, ...(month === undefined ? {} : { month }) }, year);
  if (!edtf) return undefined;
  const day = date.toDay ?? date.day;
  return {
    edtf,
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(date.endsYear || (date.around && /腊/u.test(date.printed)) ? { endsYear: true as const } : {}),
    inferred: date.year === undefined,
  };
}

const FIRST_MONTHS = 2;

/** 新的一年 in a report of January is this year, in one of December, or of a year that has gone, the next. */
function resolveNewYear({ published, anchor, previous }: DateContext): ResolvedDate | undefined {
  const isBegun = published !== null && Number(published.slice(5, 7)) <= FIRST_MONTHS;
  const year = isBegun
    ? anchor
    : ((published ? undefined : previous?.year) ?? anchor ?? previous?.year ?? Number.NaN) + 1;
  return year ? { edtf: String(year), year, inferred: true } : undefined;
}

/** 198X, or 198X/199X where two are named that do not go backwards. */
function resolveDecade(first: number, last = first): ResolvedDate | undefined {
  if (last < first) return undefined;
  return { edtf: last > first ? `${first}X/${last}X` : `${first}X`, year: first * 10, inferred: false };
}

/** 2021年12月28日至2022年1月5日 */
function resolveRange({
  year = 0,
  month = 1,
  day,
  toYear = 0,
  toMonth = 1,
  toDay,
}: TextDate): ResolvedDate | undefined {
  const from = printDate({ ...NOWHERE, month, ...(day === undefined ? {} : { day }) }, year);
  const to = printDate({ ...NOWHERE, month: toMonth, ...(toDay === undefined ? {} : { day: toDay }) }, toYear);
  return from && to && from < to ? { edtf: `${from}/${to}`, year, inferred: false } : undefined;
}

/** “十三五”期间 is 2016/2020, “十四五”末 2025-12. */
function resolvePlan(last: number, isEnd: true | undefined): ResolvedDate {
  return { edtf: isEnd ? `${last}-12` : `${last - 4}/${last}`, year: last, inferred: true };
}

/** 27日 in a report of the 30th is a day of that month. */
function monthOfReport(day: number, { published }: DateContext): number | undefined {
  if (!published || published.length < 10) return undefined;
  return day <= Number(published.slice(8, 10)) ? Number(published.slice(5, 7)) : undefined;
}

/** The last month of a part of the year. */
const ENDS_IN = { start: 1, H1: 6, Q1: 3, Q2: 6, H2: 12, Q3: 9, Q4: 12, end: 12 } as const;

function yearOf(date: TextDate, month: number | undefined, context: DateContext): number | undefined {
  const { anchor, previous, published, planned } = context;
  // 当年厂里分的房 is long ago, 当年12月 the year told before
  const isLongAgo = month === undefined && !date.season && (previous?.year ?? 0) > (anchor ?? 9999);
  if (date.relative === 'same') return isLongAgo ? undefined : previous?.year;
  if (date.relative === 'whole') return yearReported(context);
  if (date.relative === 'following') return previous && previous.year + 1;
  if (date.relative)
    return anchor === undefined
      ? undefined
      : anchor + { this: 0, last: -1, 'before-last': -2, 'three-ago': -3, next: 1, 'after-next': 2 }[date.relative];
  // 今年以来，…，剩余的预计春节前投用 in a report of November
  const isGone = published !== null && month !== undefined && month < Number(published.slice(5, 7));
  if (planned && isGone && anchor !== undefined && previous?.year === anchor && !(previous.month && date.month))
    return anchor + 1;
  if (planned && previous && anchor !== undefined && previous.year < anchor) return anchor;
  // 力争2025年汛期前完成一期，年底前完成二期
  if (planned && previous && anchor !== undefined && previous.year > anchor) return previous.year;
  // 去年4月，…。到年底，28个院子全部改完
  const isToldOn = !planned && previous && previous.year < (anchor ?? 0) && !date.isTerm;
  if (isToldOn && date.season === 'end' && previous.month) return previous.year;
  // 2022年，…，上半年建成8个 in a report of February: what is not over yet is told of the year before
  if (isToldOn && published && date.season && Number(published.slice(5, 7)) + 1 < ENDS_IN[date.season])
    return previous.year;
  // 2021年，一季度组建讲师团，5月举办竞赛 at the end of a report of 2020
  if (previous && previous.year > (anchor ?? 9999)) return previous.year;
  if (date.season && !month) return anchor ?? previous?.year;
  // 去年8月，…。开春后，…
  const isWrapped = !planned && monthOf(previous) > (date.around ?? 12) + 1;
  if (previous && isWrapped && previous.year < (anchor ?? 9999)) return previous.year + 1;
  if (
    previous &&
    (date.month === undefined || month === undefined || (previous.endsYear ? 13 : (previous.month ?? 0)) <= month)
  )
    return previous.year;
  // 2022年冬，…。开春以后，3月修渠
  if (anchor === undefined) return previous?.endsYear && (month ?? 12) <= SPRING ? previous.year + 1 : previous?.year;
  const later = published && month !== undefined && `${two(month)}-${two(date.day ?? 1)}` > published.slice(5, 10);
  if (!later) return planned && isGone ? anchor + 1 : anchor;
  return planned ? anchor : anchor - 1;
}

const SPRING = 8;

/** 12 of 到年底 as well */
function monthOf(told: ResolvedDate | undefined): number {
  if (told?.endsYear) return 13;
  return told?.month ?? (told?.edtf.endsWith('-12') ? 12 : 0);
}

/** 全年 in a report of January is the year that has gone, in one of December this one. */
function yearReported({ published, anchor, planned, previous }: DateContext): number | undefined {
  if (previous && (anchor === undefined || previous.year < anchor)) return previous.year;
  const month = Number(published?.slice(5, 7));
  if (anchor === undefined || planned || month >= 11) return anchor;
  return month <= 2 ? anchor - 1 : previous?.year;
}

function printDate({ month, toMonth, day, toDay, season, approximate }: TextDate, year: number): string | undefined {
  if (toDay !== undefined && month !== undefined) {
    const from = printDate({ ...NOWHERE, month, ...(day === undefined ? {} : { day }) }, year);
    const to = printDate({ ...NOWHERE, month: toMonth ?? month, day: toDay }, year);
    return from && to && from < to ? `${from}/${to}` : undefined;
  }
  if (month !== undefined && day !== undefined) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return day >= 1 && day <= last ? `${year}-${two(month)}-${two(day)}` : undefined;
  }
  if (month !== undefined && toMonth !== undefined)
    return toMonth > month ? `${year}-${two(month)}/${year}-${two(toMonth)}` : undefined;
  if (month !== undefined) return `${year}-${two(month)}`;
  // EDTF writes quarters as 33–36 and halves as 40 and 41.
  const seasons = {
    start: `${year}-01`,
    end: `${year}-12`,
    H1: `${year}-40`,
    H2: `${year}-41`,
    Q1: `${year}-33`,
    Q2: `${year}-34`,
    Q3: `${year}-35`,
    Q4: `${year}-36`,
  } as const;
  if (approximate) return `${year}~`;
  return season ? seasons[season] : String(year);
}
