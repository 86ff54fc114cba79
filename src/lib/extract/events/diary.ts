/** Entries of a diary: 4月9日，小雨。 or, in a line of its own, 4月9日 星期六 晴. The weather is not what happened; what follows is. */
import type { Span } from '#lib/extract/passages.ts';
import type { TextDate } from './text-dates.ts';

/** From the date to the end of its paragraph, or of the next one where the date stands alone. */
export interface DiaryEntry extends Span {
  /** the first sentence of what happened */
  readonly told: Span;
  /** one of several, so that 今天 and 今年 are those of the entry; a single one may be weather in a report */
  readonly isOneOfMany: boolean;
}

const WEEKDAY = '[（(]?(?:星期|礼拜|周)[一二三四五六日天][）)]?';
const SKY =
  '(?=[^。\\n]{0,11}[晴阴云雨雪风雾霾沙霜雷雹])(?:[晴阴雨雪雾霾霜雷雹大小中暴阵刮有起下多云转间到零星夹级东南西北微强风沙尘降温\\d—～~-]|天气|浮尘|扬沙|冰冻|℃|度){1,12}(?: ?[\\d—～~-]+ ?℃)?';
const SOLAR_TERM =
  '(?:今日|恰逢|正值|适逢)?(?:小寒|大寒|立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至)(?:节气)?(?:前后|次日|当[天日]|前|后|刚过)?';
const SPACE = '[，、,\\s　·]*';
/** What stands between the date and the story of the day. */
const HEADING = new RegExp(
  `^(?:${SPACE.replace('\\s', ' ')}(?:${WEEKDAY}|${SKY}|${SOLAR_TERM})){1,3}(?:[。！]|[ 　]+|(?:\\n+))(?=[^\\n])`,
  'u',
);
const LONGEST_HEADING = 48;
const FIRST_SENTENCE = /^[^。！？\n]{2,120}/u;

/** The entries of `body`; `dates` are those of its text. */
export function findEntries(body: string, dates: readonly TextDate[]): readonly DiaryEntry[] {
  const entries = dates.flatMap((date) => readEntry(body, date) ?? []);
  return entries.map((entry) => ({ ...entry, isOneOfMany: entries.length > 1 }));
}

function readEntry(body: string, { start, end, month, day }: TextDate): Omit<DiaryEntry, 'isOneOfMany'> | undefined {
  if (month === undefined || day === undefined) return undefined;
  if (start > 0 && body[start - 1] !== '\n') return undefined;
  const heading = HEADING.exec(body.slice(end, end + LONGEST_HEADING))?.[0];
  if (heading === undefined) return undefined;
  const from = end + heading.length;
  const first = FIRST_SENTENCE.exec(body.slice(from, from + 121))?.[0];
  if (first === undefined) return undefined;
  const close = body.indexOf('\n', from);
  return { start, end: close < 0 ? body.length : close, told: { start: from, end: from + first.length } };
}
