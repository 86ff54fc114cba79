/** Dates as people read them. */
import { parsePartialDate } from '#lib/dates/partial-date.ts';
import { STRINGS } from '#strings';

/** 2022-06-30 as 2022年6月30日, 2018/2020 as 2018年—2020年; 不详 and anything that is no date as 日期不详. */
export function printDate(text: string | null): string {
  const points = text && parsePartialDate(text) ? text.split('/') : [];
  return points.length === 0 ? STRINGS.undated : points.map(printPoint).join('—');
}

/** The same without its year, for lists under a year: 6月30日; empty when only the year is known. */
export function printDay(text: string): string {
  const points = text.split('/').map((point) => printPoint(point).slice(point.length >= 7 ? 5 : 0));
  return points.length > 1 ? printDate(text) : text.length > 4 ? (points[0] ?? '') : '';
}

function printPoint(text: string): string {
  const [year, month, day] = text.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}
