/** Which written years tell of what was done, and which of what is to come. */
import type { TextDate } from './text-dates.ts';

/** in front of a date that lies ahead */
export const TO_COME =
  /(?:将[在于]?|预计(?:到|在|于)?|计划(?:到|在|于)?|力争(?:到|在|于)?|有望(?:在|于)?|确保|争取|[，。]到)$/u;

/** 2024年，甲局将继续, 2024年计划改造 */
export const TO_COME_BEHIND =
  /^[^。！？\n]{0,14}(?:计划|将|拟|力争|目标|规划|预计|打算|有望|继续|(?<![主只不需重])要)/u;

/** Whether a date of `body` tells of a year after `year`, and not of what is to come then. */
export function isDeedAfter(body: string, year: number): (date: TextDate) => boolean {
  return (date) =>
    (date.toYear ?? date.year ?? 0) > year &&
    !TO_COME.test(body.slice(Math.max(0, date.start - 5), date.start)) &&
    !TO_COME_BEHIND.test(body.slice(date.end, date.end + 24));
}
