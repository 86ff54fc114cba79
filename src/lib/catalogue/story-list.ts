/** Stories as pages ask for them: dated, in one order, and with a place that has a name. */
import { LAST_DAY, type PartialDate, parsePartialDate } from '#lib/dates/partial-date.ts';
import type { District } from '#lib/districts/districts.ts';
import { type StoryData, UNDATED } from '#lib/story/story.ts';

export interface Story {
  readonly slug: string;
  readonly data: StoryData;
  /** null when the source gives no date */
  readonly date: PartialDate | null;
  readonly district: District | null;
  /** taken back after publication: only its tombstone is shown */
  readonly withdrawn: boolean;
}

export interface StoryEntry {
  readonly id: string;
  readonly data: StoryData;
}

/** `entry` as a story. A district code that `findDistrict` does not know counts as no district. */
export function toStory({ id, data }: StoryEntry, findDistrict: (code: string) => District | undefined): Story {
  return {
    slug: id,
    data,
    date: data.date === UNDATED ? null : (parsePartialDate(data.date) ?? null),
    district: (data.district && findDistrict(data.district)) || null,
    withdrawn: data.history.some(({ kind }) => kind === '撤稿'),
  };
}

/** Newest first; of one day by slug; stories without a date last. */
export function byDateDescending(a: Story, b: Story): number {
  const [ofA, ofB] = [a.date, b.date].map((date) => date && (date.latest === LAST_DAY ? date.earliest : date.latest));
  if (ofA && ofB && ofA !== ofB) return ofA < ofB ? 1 : -1;
  if (!a.date !== !b.date) return a.date ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}

/** Groups in the order of first appearance; an item may stand in several. */
export function groupBy<Item>(items: Iterable<Item>, keysOf: (item: Item) => Iterable<string>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}
