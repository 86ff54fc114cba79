/** Which date told before a later one may lean on: 12月 behind 2021年3月, 次年, 三个月后, 当晚. */
import { countUpTo, type Span } from '#lib/extract/passages.ts';
import type { ResolvedDate } from './resolve-date.ts';
import type { TextDate } from './text-dates.ts';

export interface ToldDate {
  readonly resolved: ResolvedDate;
  readonly end: number;
}

interface Setting {
  readonly body: string;
  /** where paragraphs end, in their order */
  readonly breaks: readonly Span[];
  /** the year that the article speaks from */
  readonly anchor: number | undefined;
  readonly published: string | null;
  readonly story?: ToldDate | undefined;
}

/** What a reader has in mind when a date comes. */
export interface InMind {
  /** the last date that set the scene */
  readonly scene?: ToldDate | undefined;
  /** the last year that was written */
  readonly nearest?: ToldDate | undefined;
  /** in a text that does not say from when it speaks: the last date of what is to come */
  readonly ahead?: ToldDate | undefined;
  /** in such a text: the last date in the latest year of what has been, when its days run on from paragraph to paragraph */
  readonly story?: ToldDate | undefined;
  /** in a text of a known day: the last date of an earlier year that is told of at length */
  readonly memory?: ToldDate | undefined;
}

/** So many paragraphs on, 当年 still means the year told before. */
const REACH = 4;

/** Whether the dates behind `date` may lie in its year: 大多建于2000年以前 says nothing of what follows. */
export function setsTheScene(
  body: string,
  { start, year, month, around, toYear, decade, approximate, planTo }: TextDate,
): boolean {
  if (toYear || decade || approximate || planTo) return false;
  const before = body.slice(Math.max(0, start - 6), start);
  // 从2015年建站到现在
  if (/[自从]$/u.test(before) && UP_TO_NOW.test(body.slice(start, start + 32))) return false;
  if (BUILT.test(before) || COUNTED.test(before)) return false;
  return (
    month !== undefined ||
    around !== undefined ||
    year === undefined ||
    /(?:^|[，。；：！？“”（\n])(?:[于在到自从]|(?:转眼|一晃|时间|日子)?(?:就|又|很快)?(?:到了|来到|进入|迎来)|力争|确保|争取|计划|预计|将)?$/u.test(
      before,
    )
  );
}
const UP_TO_NOW = /^[^，。！？\n]{5,24}[到至](?:现在|如今|今[天年日，])/u;
/** 小区建于1998年3月: how old it is, and not when the story plays. */
const BUILT = /(?:[建盖修生]于|建成于|成立于|创办于|投用于)$/u;
/** 截至2022年11月，签约率达99% */
const COUNTED = /截[至止到]|截止到?$/u;

/**
 * The date that `date` points back to: the last that sets the scene; but 次年 and 那年 mean the year that stands in the same
 * sentence (小区建于1998年，次年交付), or in the one before when nothing sets the scene (老伴2015年走了。那年冬天，…).
 */
export function pointedAt(
  date: TextDate,
  { body, scene, nearest, ahead, story }: InMind & { readonly body: string },
): ToldDate | undefined {
  if (ahead && !/[。！？\n]/u.test(body.slice(ahead.end, date.start))) return ahead;
  const isBetween = story && nearest && nearest.end > story.end && !body.slice(nearest.end, date.start).includes('\n');
  if (story && !isBetween && isOfStory(story, date, body)) return story;
  if (!nearest || (scene && scene.end >= nearest.end)) return scene;
  const between = body.slice(nearest.end, date.start);
  // 小区建于1998年3月，10月交付
  if (!date.relative && date.month !== undefined && nearest.resolved.month !== undefined)
    return /[。！？\n]/u.test(between) ? scene : nearest;
  if (date.relative !== 'same' && date.relative !== 'following') return scene;
  const sentences = between.split(/[。！？\n]/u).length - 1;
  return sentences === 0 || (!scene && !between.includes('\n')) ? nearest : scene;
}

/** 2022年9月6日，大雨… ⏎ 9月10日，水退了: the days go on, unless somebody comes to ask. */
function isOfStory({ resolved, end }: ToldDate, date: TextDate, body: string): boolean {
  if (date.year !== undefined || date.relative || date.month === undefined || resolved.month === undefined)
    return false;
  if (!body.slice(end, date.start).includes('\n') || date.month < resolved.month) return false;
  return !/记者|笔者/u.test(body.slice(date.end, date.end + 20));
}

/** Whether `date` writes a year that 次年 may be counted from. */
export function writesYear(body: string, { end, year, toYear, decade, approximate }: TextDate): boolean {
  return (
    year !== undefined &&
    !toYear &&
    !decade &&
    !approximate &&
    !/^(?:[以之]?[前后]|[以之]来|来(?=[，、]))/u.test(body.slice(end, end + 2))
  );
}

/** The date before `date` when `date` may borrow its year and month. */
export function borrowedFrom(
  before: ToldDate | undefined,
  date: TextDate,
  { body, breaks, anchor, published, story }: Setting,
): ResolvedDate | undefined {
  if (!before || body.startsWith('以来', date.end)) return undefined;
  const { resolved, end } = before;
  if (before === story && isOfStory(before, date, body)) return resolved;
  // 2025年扫尾。国庆前，开一次会: what is far ahead dates its own sentence only.
  if (anchor !== undefined && resolved.year > anchor && /[。！？\n]/u.test(body.slice(end, date.start)))
    return undefined;
  const paragraphs = countUpTo(breaks, date.start - 1) - countUpTo(breaks, end - 1);
  if (!reaches({ resolved, paragraphs }, date)) return undefined;
  // 1974年入党。今年他七十岁了。5月，邻居来看他
  const isNow = !date.relative && date.offset === undefined && resolved.year < (anchor ?? 0);
  if (isNow && /今年|如今，/u.test(body.slice(end, date.start))) return undefined;
  if (
    isNow &&
    resolved.month === undefined &&
    isOfLateDays(date, published) &&
    /[。！？\n]/u.test(body.slice(end, date.start))
  )
    return undefined;
  return resolved;
}

const A_DAY = 86_400_000;
const LATE_DAYS = 10;
/** 去年，厂里没了值班的人。11月15日，… in a report of the 18th */
function isOfLateDays({ month, day, year }: TextDate, published: string | null): boolean {
  if (month === undefined || day === undefined || year !== undefined || published?.length !== 10) return false;
  const days = (Date.parse(published) - Date.UTC(Number(published.slice(0, 4)), month - 1, day)) / A_DAY;
  return days >= 0 && days <= LATE_DAYS;
}

/** 28 of 8月28日至29日 */
function firstDay({ edtf, day = 32 }: ResolvedDate): number {
  return /^\d{4}-\d\d-\d\d\//u.test(edtf) ? Number(edtf.slice(8, 10)) : day;
}

function reaches(
  { resolved, paragraphs }: { readonly resolved: ResolvedDate; readonly paragraphs: number },
  date: TextDate,
): boolean {
  if (date.relative === 'same' || date.relative === 'following') return paragraphs < REACH;
  if (date.offset?.from === 'told') return paragraphs < (date.offset.count === 0 ? 2 : REACH - 1);
  const bareDay = date.month === undefined && date.day !== undefined;
  return paragraphs === 0 || (bareDay && paragraphs < 3 && firstDay(resolved) <= (date.day ?? 0));
}
