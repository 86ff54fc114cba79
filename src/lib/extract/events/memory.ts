/** What an article of a known day tells of an earlier year: 2019年7月12日，大雨… ⏎ 8月，施工队进场 is still 2019. */
import type { TextDate } from './text-dates.ts';
import type { ToldDate } from './told-before.ts';

interface Setting {
  readonly body: string;
  readonly published: string | null;
  /** the year that the article speaks from */
  readonly anchor: number | undefined;
}

/**
 * In days: what lies so shortly before the day of publication is told from there; a day only, when it follows close upon what is
 * remembered.
 */
const OF_LATE = { far: 60, close: 15 } as const;
const CLOSE_MONTHS = 2;
/** In characters: how far apart they may stand. */
const REACH = 1200;
const A_DAY = 86_400_000;
/** What brings the reader back to the present. */
const NOW = /今年|今[春夏秋冬]|如今|近日|日前|前不久|目前|眼下|截至|记者|笔者|本报/u;
const AT_HEAD = /(?:^|[。！？\n“])$/u;

/** Whether `date` goes on with what was told of `memory` in the paragraph before. */
export function goesOnFrom(memory: ToldDate, date: TextDate, { body, published, anchor }: Setting): boolean {
  const { month, day, year, relative, start, end } = date;
  if (month === undefined || year !== undefined || relative || anchor === undefined) return false;
  const { resolved } = memory;
  if (month < (resolved.month ?? 13) || (month === resolved.month && (day ?? 31) < (resolved.day ?? 0))) return false;
  if (start - memory.end > REACH) return false;
  const between = body.slice(memory.end, start);
  const paragraphs = between.split(/\n+/u).length - 1;
  if (paragraphs < 1 || paragraphs > 2 || !AT_HEAD.test(body.slice(Math.max(0, start - 1), start))) return false;
  if (NOW.test(between) || NOW.test(/^[^。！？\n]{0,20}/u.exec(body.slice(end, end + 20))?.[0] ?? '')) return false;
  const today = published?.length === 10 ? Date.parse(published) : Date.UTC(anchor, 11, 31);
  const gone = (today - Date.UTC(anchor, month - 1, day ?? 28)) / A_DAY;
  const isClose = month - (resolved.month ?? 0) <= CLOSE_MONTHS;
  const late = isClose ? (day === undefined ? 0 : OF_LATE.close) : OF_LATE.far;
  return gone < -LITTLE_AHEAD || gone > late;
}
const LITTLE_AHEAD = 7;

/** The memory that `told` begins or goes on with; a scene of the present ends it. */
export function memoryBehind(
  told: ToldDate,
  {
    date,
    memory,
    anchor,
    isScene,
  }: { date: TextDate; memory: ToldDate | undefined; anchor: number | undefined; isScene: boolean },
): ToldDate | undefined {
  if (!isScene) return memory;
  const { year, month } = told.resolved;
  if (anchor === undefined || year >= anchor || month === undefined) return undefined;
  return date.year !== undefined || date.relative || year === memory?.resolved.year ? told : undefined;
}
