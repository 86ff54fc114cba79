/** The timelines of the site, one for each filter that has events, and the address of every combination of two. */
import type { Catalogue, DistrictEntry, ThemeEntry } from './catalogue.ts';
import { sliceTimeline, type TimelineEntry, type TimelineSlice } from './timeline.ts';

/** With about a kilobyte an entry, a page of this many stays far below 300 KB. */
export const ENTRIES_PER_PAGE = 200;

type Content = Pick<
  Catalogue,
  'events' | 'eventsByTheme' | 'eventsByDistrict' | 'themes' | 'themesById' | 'themeNames' | 'districts'
>;

export interface Timeline {
  /** after /timeline/: '' for the whole one, 'theme/<id>/', 'district/<code>/', 'theme/<id>/district/<code>/' */
  readonly path: string;
  readonly theme: ThemeEntry | null;
  readonly district: DistrictEntry | null;
  readonly count: number;
  readonly slices: readonly TimelineSlice[];
}

export interface Filters {
  readonly theme?: string | undefined;
  readonly district?: string | undefined;
}

/**
 * Every timeline that is a page of its own. A theme within a division is one only where both are too long for one page:
 * else the shorter page shows the combination by its fragment ({@link timelineAddress}).
 */
export function listTimelines(content: Content): Timeline[] {
  const { themes, districts, eventsByDistrict } = content;
  const long = [...districts.keys()].filter((code) => !fitsOnePage(eventsByDistrict.get(code)));
  const combined = long.flatMap((district) =>
    themes.map(({ id: theme }) => ({ theme, district })).filter((filters) => isOwnPage(filters, content)),
  );
  const filters: Filters[] = [
    ...themes.map(({ id }) => ({ theme: id })),
    ...[...districts.keys()].map((district) => ({ district })),
    ...combined,
  ];
  const whole = makeTimeline({}, content);
  return [whole, ...filters.map((one) => makeTimeline(one, content)).filter(({ count }) => count > 0)];
}

function makeTimeline(filters: Filters, content: Content): Timeline {
  const entries = eventsOf(filters, content);
  return {
    path: pathOf(filters),
    theme: content.themesById.get(filters.theme ?? '') ?? null,
    district: content.districts.get(filters.district ?? '') ?? null,
    count: entries.length,
    slices: sliceTimeline(entries, ENTRIES_PER_PAGE),
  };
}

/** The events of one theme, one division, both, or all. */
export function eventsOf({ theme, district }: Filters, content: Content): readonly TimelineEntry[] {
  const { events, eventsByTheme, eventsByDistrict } = content;
  if (!district) return theme ? (eventsByTheme.get(theme) ?? []) : events;
  const there = eventsByDistrict.get(district) ?? [];
  return theme ? there.filter(({ story }) => story.data.themes.includes(theme)) : there;
}

/** The site's address of the events of `filters`, from `here`: a fragment of it where it shows one of the two on one page. */
export function timelineAddress(filters: Filters, content: Content, here: Filters = {}): string {
  const { theme, district } = filters;
  if (!theme || !district || isOwnPage(filters, content)) return `/timeline/${pathOf(filters)}`;
  const byTheme = isProvince(district) && fitsOnePage(content.eventsByTheme.get(theme));
  const byDistrict = fitsOnePage(content.eventsByDistrict.get(district));
  if (byTheme && (here.theme === theme || !byDistrict))
    return `/timeline/${pathOf({ theme })}#${fragmentOf({ district })}`;
  return `/timeline/${pathOf({ district })}#${fragmentOf({ theme })}`;
}

function isOwnPage({ theme = '', district = '' }: Filters, { eventsByTheme, eventsByDistrict }: Content): boolean {
  if (fitsOnePage(eventsByDistrict.get(district))) return false;
  return !(isProvince(district) && fitsOnePage(eventsByTheme.get(theme)));
}

function fitsOnePage(entries: readonly TimelineEntry[] = []): boolean {
  return entries.length <= ENTRIES_PER_PAGE;
}

const isProvince = (code: string) => code.endsWith('0000');

function pathOf({ theme, district }: Filters): string {
  return (theme ? `theme/${theme}/` : '') + (district ? `district/${district}/` : '');
}

/** The fragment under which a page shows only the events of one theme or province. */
function fragmentOf({ theme, district }: Filters): string {
  return theme ? `theme-${theme}` : `district-${district}`;
}

/** Short classes of an entry, one for each theme and one for its province, by which a fragment picks it. */
export function entryKeys({ story }: TimelineEntry, { themeNames }: Pick<Content, 'themeNames'>): string[] {
  const ids = [...themeNames.keys()];
  const province = story.district?.path[0]?.code;
  return [...story.data.themes.map((id) => `t${ids.indexOf(id)}`), ...(province ? [`p${province.slice(0, 2)}`] : [])];
}

/** The rules that hide what a fragment does not ask for: the filters work without a script and move nothing. */
export function fragmentRules({ themeNames, districts }: Pick<Content, 'themeNames' | 'districts'>): string {
  const provinces = [...districts.keys()].filter(isProvince);
  const pairs = [
    ...[...themeNames.keys()].map((theme, index) => [fragmentOf({ theme }), `t${index}`]),
    ...provinces.map((district) => [fragmentOf({ district }), `p${district.slice(0, 2)}`]),
  ];
  const rules = pairs.map(([fragment, key]) => {
    const shown = `.timeline:has(#${fragment}:target)`;
    return `${shown} .timeline-month li:not(.${key}),${shown} :is(.timeline-year,.timeline-month):not(:has(.${key})){display:none}`;
  });
  return `${rules.join('\n')}\n`;
}
