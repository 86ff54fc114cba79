/** The timelines of the site: the whole one, and one for each theme and each district that has events. */
import type { Catalogue, TimelineEntry } from '#lib/catalogue/catalogue.ts';
import { sliceTimeline, type TimelineSlice } from '#lib/catalogue/timeline.ts';

/** With about 600 bytes an entry, a page of this many stays far below 300 KB. */
const ENTRIES_PER_PAGE = 300;

export interface Timeline {
  /** '' for the whole one, 'theme/<id>/', 'district/<code>/' */
  readonly path: string;
  /** null for the whole one */
  readonly name: string | null;
  readonly count: number;
  readonly slices: readonly TimelineSlice[];
}

export function listTimelines({ events, eventsByTheme, eventsByDistrict, themes, districts }: Catalogue): Timeline[] {
  const make = (path: string, name: string | null, entries: readonly TimelineEntry[] = []) => ({
    path,
    name,
    count: entries.length,
    slices: sliceTimeline(entries, ENTRIES_PER_PAGE),
  });
  return [
    make('', null, events),
    ...themes.map(({ id, name }) => make(`theme/${id}/`, name, eventsByTheme.get(id))),
    ...[...districts.values()].map(({ code, name }) => make(`district/${code}/`, name, eventsByDistrict.get(code))),
  ].filter(({ path, count }) => path === '' || count > 0);
}
