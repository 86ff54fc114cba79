/** Dates that are counted from the day of publication or from the one told before: 昨日, 次日, 三个月后, 近日, 上周六. */
import type { Offset } from './date-offsets.ts';
import type { DateContext, ResolvedDate } from './resolve-date.ts';
import type { TextDate } from './text-dates.ts';

const two = (number: number) => String(number).padStart(2, '0');
const A_DAY = 86_400_000;

/** 近日, 上周六, 过去一年 in what was published on that day. */
export function resolveNear({ pastYear, printed }: TextDate, published: string | null): ResolvedDate | undefined {
  if (pastYear) return resolvePastYear(published);
  return resolveWeekday(printed, published) ?? resolveRecent(published);
}

/** 昨日 in a report of the 11th is the 10th, 次日 behind the 5th the 6th, 三个月后 behind July October. */
export function resolveOffset(
  { from, unit, count }: Offset,
  { published, anchor, previous, planned }: DateContext,
  { month: monthOfYear, day: dayOfMonth }: Pick<TextDate, 'month' | 'day'> = {},
): ResolvedDate | undefined {
  const [today, month, day] = (published?.length === 10 ? published : '').split('-').map(Number);
  const isFromNow = from !== 'told' || (planned && !previous);
  const base = !isFromNow ? previous : { year: today || anchor, month, day };
  if (!base?.year) return undefined;
  if (unit === 'years') {
    const year = base.year + count;
    if (monthOfYear) return printOffset(new Date(Date.UTC(year, monthOfYear - 1, 1)), dayOfMonth);
    return { year, edtf: count % 10 === 0 ? `${year}~` : String(year), inferred: true };
  }
  if (base.month === undefined) return undefined;
  if (unit === 'months') {
    const then = new Date(Date.UTC(base.year, base.month - 1 + count, 1));
    return printOffset(then, dayOfMonth);
  }
  return base.day === undefined
    ? undefined
    : printOffset(new Date(Date.UTC(base.year, base.month - 1, base.day + count)), 'whole');
}

function printOffset(then: Date, dayOfMonth: number | 'whole' | undefined): ResolvedDate {
  const [year, month] = [then.getUTCFullYear(), then.getUTCMonth() + 1];
  const day = dayOfMonth === 'whole' ? then.getUTCDate() : dayOfMonth;
  const edtf = `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  return { edtf, year, month, ...(day === undefined ? {} : { day }), inferred: true };
}

/** 过去一年 in a report of January, or at the end of the year that a report looks back on; at other times it is twelve months. */
function resolvePastYear(published: string | null): ResolvedDate | undefined {
  if (!published || published.length < 10) return undefined;
  const [year = 0, month = 0] = published.split('-').map(Number);
  const gone = month <= 2 ? year - 1 : published.endsWith('-12-31') ? year : undefined;
  return gone === undefined ? undefined : { edtf: String(gone), year: gone, inferred: true };
}

/** 本周三 in a report of a Sunday is the day that was four days before. */
function resolveWeekday(printed: string, published: string | null): ResolvedDate | undefined {
  const { which = '', day = '' } =
    /^(?<which>[上本这])个?(?:周|星期|礼拜)(?<day>[一二三四五六日天])$/u.exec(printed)?.groups ?? {};
  const weekday = day === '天' ? 7 : '一二三四五六日'.indexOf(day) + 1;
  if (!day || published?.length !== 10) return undefined;
  const today = new Date(`${published}T00:00:00Z`);
  const back = (today.getUTCDay() || 7) - weekday + (which === '上' ? 7 : 0);
  return printOffset(new Date(today.getTime() - back * A_DAY), 'whole');
}

/** 近日 in a report of the 11th is this month; in one of the 3rd it may be the month before. */
function resolveRecent(published: string | null): ResolvedDate | undefined {
  if (!published || published.length < 10) return undefined;
  const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
  const current = `${year}-${two(month)}`;
  const before = month === 1 ? `${year - 1}-12` : `${year}-${two(month - 1)}`;
  return { edtf: day >= 8 ? current : `${before}/${current}`, year, month, inferred: true };
}
