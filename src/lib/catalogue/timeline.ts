/** Events of all stories in the order they happened, cut into pages of bearable length. */
import { type PartialDate, parsePartialDate } from '#lib/dates/partial-date.ts';
import type { StoryEvent } from '#lib/story/story.ts';
import { anchorDay } from './anchor-day.ts';
import { groupBy, type Story } from './story-list.ts';

export interface TimelineEntry {
  /** unique on the whole site; the fragment of its deep link */
  readonly id: string;
  readonly story: Story;
  readonly event: StoryEvent;
  readonly date: PartialDate | null;
}

/** Every event of `stories`, latest first, undated ones last. */
export function listEvents(stories: readonly Story[]): TimelineEntry[] {
  return stories
    .flatMap((story) =>
      story.data.events.map((event, index) => ({
        id: `event-${story.slug}-${index + 1}`,
        story,
        event,
        date: event.date === null ? null : (parsePartialDate(event.date) ?? null),
      })),
    )
    .sort(latestFirst);
}

/** The entries of each key of their stories, in timeline order. */
export function groupEvents(
  entries: readonly TimelineEntry[],
  keysOf: (story: Story) => Iterable<string>,
): Map<string, TimelineEntry[]> {
  return groupBy(entries, ({ story }) => keysOf(story));
}

function latestFirst(a: TimelineEntry, b: TimelineEntry): number {
  if (a.date && b.date)
    return (
      compare(anchorDay(b.date), anchorDay(a.date)) || compare(b.date.latest, a.date.latest) || compare(a.id, b.id)
    );
  if (a.date || b.date) return a.date ? -1 : 1;
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface TimelineMonth {
  /** 1–12; null for entries of which only the year or a span of years is known */
  readonly month: number | null;
  readonly entries: readonly TimelineEntry[];
}

export interface TimelineYear {
  /** null: not known when */
  readonly year: string | null;
  readonly count: number;
  readonly months: readonly TimelineMonth[];
}

/** `entries` (in timeline order) under their years and months. An interval stands where it begins. */
export function groupByYear(entries: readonly TimelineEntry[]): TimelineYear[] {
  const years = new Map<string | null, Map<number | null, TimelineEntry[]>>();
  for (const entry of entries) {
    const months = valueAt(years, entry.date ? anchorDay(entry.date).slice(0, 4) : null, () => new Map());
    valueAt(months, monthOf(entry.date), (): TimelineEntry[] => []).push(entry);
  }
  return [...years].map(([year, months]) => ({
    year,
    count: [...months.values()].reduce((sum, { length }) => sum + length, 0),
    months: [...months]
      .map(([month, inMonth]) => ({ month, entries: inMonth }))
      .sort((a, b) => (b.month ?? 0) - (a.month ?? 0)),
  }));
}

/** How many of `entries` each year has, under null those whose year is not known: a page may show only part of a year. */
export function countByYear(entries: readonly TimelineEntry[]): ReadonlyMap<string | null, number> {
  return new Map(groupByYear(entries).map(({ year, count }) => [year, count]));
}

function monthOf(date: PartialDate | null): number | null {
  if (!date || date.earliest.slice(0, 7) !== date.latest.slice(0, 7)) return null;
  return Number(date.earliest.slice(5, 7));
}

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

export interface TimelineSlice {
  /** what follows /timeline/…/ in its address: '' for the first page, '2022', '2022/part-2', 'undated' */
  readonly path: string;
  readonly year: string | null;
  readonly part: number;
  readonly years: readonly TimelineYear[];
}

/**
 * The pages of a timeline. Up to `limit` entries make one page; more make a page a year (and parts of a year),
 * and the first page then shows the newest `limit` entries.
 */
export function sliceTimeline(entries: readonly TimelineEntry[], limit: number): TimelineSlice[] {
  const first = { path: '', year: null, part: 1, years: groupByYear(entries.slice(0, limit)) };
  if (entries.length <= limit) return [first];
  const rest = groupByYear(entries).flatMap(({ year, months }) => {
    const all = months.flatMap((month) => month.entries);
    const parts = Math.ceil(all.length / limit);
    return Array.from({ length: parts }, (_, index) => ({
      path: [year ?? 'undated', ...(index > 0 ? [`part-${index + 1}`] : [])].join('/'),
      year,
      part: index + 1,
      years: groupByYear(all.slice(index * limit, (index + 1) * limit)),
    }));
  });
  return [first, ...rest];
}
