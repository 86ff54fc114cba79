/** The year of a text without a day of publication that writes it once, in its opening, and leaves it out from then on. */

import { isDeedAfter } from './deeds-after.ts';
import { findTextDates, type TextDate } from './text-dates.ts';
import type { AnchorYear } from './year-clues.ts';

const OPENING = 240;

/**
 * 2020年6月的一场洪水 in the opening, 6月7日 and 11月中旬 behind it: a text that writes the year of what it begins with, and of
 * nothing later, leaves it out where the months go on, and means it by 今年 and 明年. Undefined where anything speaks against it.
 */
export function firstOfItsMonths(body: string): AnchorYear | undefined {
  if (/(?<![比较同跟与])去年(?!同期)|前年|同年|当年|次年/u.test(body)) return undefined;
  const dates = findTextDates(body);
  const first = dates.find(({ year, toYear }) => year !== undefined && toYear === undefined);
  if (first?.year === undefined || first.month === undefined || first.start > OPENING) return undefined;
  const { year, month: from } = first;
  const others = dates.filter(({ start }) => start > first.start);
  const bare = others.filter((date) => date.year === undefined && !date.relative && date.month !== undefined);
  const goesOn = bare.length > 0 && bare.every(({ month = 0 }) => month >= from);
  const isLater = isDeedAfter(body, year);
  const speaksOfLater = others.some(
    (date) => isToldOfThisYear(date, body) || (date.toYear === undefined && isLater(date)),
  );
  return goesOn && !speaksOfLater ? { year, evidence: first.printed } : undefined;
}

/** Who writes 2021年3月 and 今年6月 means two years; 今年11月底前 is still to come. */
function isToldOfThisYear({ relative, month, start, end }: TextDate, body: string): boolean {
  if (relative !== 'this' || month === undefined) return false;
  const isAhead = /(?:将|预计|计划|力争|有望)$/u.test(body.slice(Math.max(0, start - 3), start));
  return !isAhead && !/^[底末]?之?前/u.test(body.slice(end, end + 3));
}
