/** Dates as readers see them; what is not known says so. */
import { parsePartialDate } from '#lib/dates/partial-date.ts';
import { printPartialDate } from '#lib/dates/print-date.ts';
import { STRINGS } from '#strings';

/** 2022-06-30 as 2022年6月30日; 不详, null and anything that is no date as 日期不详. */
export function printDate(text: string | null): string {
  const date = text === null ? undefined : parsePartialDate(text);
  return date ? printPartialDate(date) : STRINGS.undated;
}

/** The same without its year, for lists that stand under a year. */
export function printDay(text: string): string {
  return printDate(text).replace(/^(约?)\d{4}年(?=\d)/u, '$1');
}

/** The same without year and month, for a list that stands under both: 30日, 12—15日, 约30日; 月内 when the day is not known. */
export function printWithin(text: string): string {
  const within = printDate(text).replace(/^(约?)\d{4}年\d{1,2}月/u, '$1');
  return /\d/.test(within) ? within : within + STRINGS.timeline.withinMonth;
}
