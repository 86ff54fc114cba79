/** All published content, indexed once, so that a page asks a map and never searches a list. */
import type { District } from '#lib/districts/districts.ts';
import type { Figure, StoryData } from '#lib/story/story.ts';
import type { Indicator, Practice, Site, Theme } from '#lib/story/vocabulary.ts';
import { makeShelf, type Shelf } from './related.ts';
import { byDateDescending, groupBy, type Story, type StoryEntry, toStory } from './story-list.ts';
import { groupEvents, listEvents, type TimelineEntry } from './timeline.ts';

export interface Content {
  readonly stories: readonly StoryEntry[];
  readonly practices: readonly { readonly id: string; readonly data: Practice }[];
  readonly themes: readonly { readonly id: string; readonly data: Theme }[];
  readonly indicators: readonly { readonly id: string; readonly data: Indicator }[];
  readonly site: Site;
  readonly findDistrict: (code: string) => District | undefined;
}

export interface ThemeEntry extends Theme {
  readonly id: string;
  readonly stories: readonly Story[];
}

export interface PracticeEntry extends Practice {
  readonly id: string;
  readonly tellers: readonly Story[];
}

export interface PlacedFigure {
  readonly story: Story;
  readonly figure: Figure;
}

export interface IndicatorEntry extends Indicator {
  readonly id: string;
  /** what is done before what is planned, larger before smaller */
  readonly figures: readonly PlacedFigure[];
}

export interface FigurePosition {
  readonly indicator: string;
  /** from 0, over all pages of the indicator */
  readonly index: number;
}

export interface DistrictEntry extends District {
  /** of this division and all below it */
  readonly stories: readonly Story[];
  readonly children: readonly string[];
}

export interface Revision {
  readonly story: Story;
  readonly revision: StoryData['history'][number];
}

export type Catalogue = ReturnType<typeof makeCatalogue>;

/** The indexes of `content`. Drafts among its stories are taken as they come: whoever calls leaves out what is not shown. */
export function makeCatalogue(content: Content) {
  const all = content.stories.map((entry) => toStory(entry, content.findDistrict)).sort(byDateDescending);
  const stories = all.filter(({ withdrawn }) => !withdrawn);
  const byTheme = groupBy(stories, ({ data }) => data.themes);
  const byPractice = groupBy(stories, ({ data }) => data.practices);
  const byDistrict = groupBy(stories, ({ district }) => (district?.path ?? []).map(({ code }) => code));
  const practices = listPractices(content.practices, { stories, byPractice });
  const indicators = listIndicators(content.indicators, stories);
  const events = listEvents(stories);
  const themes = content.themes.flatMap(({ id, data }): ThemeEntry[] => {
    const inTheme = byTheme.get(id);
    return inTheme ? [{ ...data, id, stories: inTheme }] : [];
  });
  return {
    site: content.site,
    /** newest first, withdrawn ones left out */
    stories,
    /** with withdrawn ones, for their tombstones */
    all,
    bySlug: new Map(all.map((story) => [story.slug, story])),
    position: new Map(stories.map(({ slug }, index) => [slug, index])),
    /** in the order of the vocabulary; those without a story are left out, as in all lists below */
    themes,
    themesById: new Map(themes.map((theme) => [theme.id, theme])),
    themeNames: new Map(content.themes.map(({ id, data }) => [id, data])),
    districts: listDistricts(byDistrict, content.findDistrict),
    practices,
    practicesById: new Map(practices.map((practice) => [practice.id, practice])),
    practicesByTheme: groupBy(practices, ({ themes }) => themes),
    indicators,
    figurePositions: placeFigures(indicators),
    indicatorsById: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    events,
    eventsByTheme: groupEvents(events, ({ data }) => data.themes),
    eventsByDistrict: groupEvents(events, ({ district }) => (district?.path ?? []).map(({ code }) => code)),
    revisions: listRevisions(all),
    shelves: makeShelves({ practice: byPractice, district: byDistrict, theme: byTheme }),
  };
}

function listPractices(
  entries: Content['practices'],
  known: { stories: readonly Story[]; byPractice: Map<string, Story[]> },
) {
  const bySlug = new Map(known.stories.map((story) => [story.slug, story]));
  return entries
    .map(({ id, data }): PracticeEntry => {
      const named = data.stories.flatMap((slug) => bySlug.get(slug) ?? []);
      return { ...data, id, tellers: [...new Set([...named, ...(known.byPractice.get(id) ?? [])])] };
    })
    .filter(({ tellers }) => tellers.length > 0);
}

function listIndicators(entries: Content['indicators'], stories: readonly Story[]): IndicatorEntry[] {
  const placed = stories.flatMap((story) => story.data.figures.map((figure) => ({ story, figure })));
  const byIndicator = groupBy(placed, ({ figure }) => (figure.indicator ? [figure.indicator] : []));
  return entries.flatMap(({ id, data }) => {
    const figures = byIndicator.get(id);
    return figures ? [{ ...data, id, figures: figures.sort(doneThenLargest) }] : [];
  });
}

/** Where each figure that has an indicator stands among the figures of it, by {@link figureKey}. */
function placeFigures(indicators: readonly IndicatorEntry[]): Map<string, FigurePosition> {
  return new Map(
    indicators.flatMap(({ id: indicator, figures }) =>
      figures.map((placed, index) => [figureKey(placed), { indicator, index }] as const),
    ),
  );
}

/** One figure of the whole site; also the address of its row. */
export function figureKey({ story, figure }: { story: Pick<Story, 'slug'>; figure: Pick<Figure, 'id'> }): string {
  return `${story.slug}-${figure.id}`;
}

function doneThenLargest(a: PlacedFigure, b: PlacedFigure): number {
  if (a.figure.status !== b.figure.status) return a.figure.status === 'done' ? -1 : 1;
  return b.figure.value - a.figure.value;
}

/** Divisions with a story in or below them, by code. */
function listDistricts(
  byDistrict: Map<string, Story[]>,
  findDistrict: Content['findDistrict'],
): Map<string, DistrictEntry> {
  const codes = [...byDistrict.keys()].sort();
  const found = codes.flatMap((code) => findDistrict(code) ?? []);
  const children = groupBy(found, ({ path }) => path.slice(-2, -1).map(({ code }) => code));
  return new Map(
    found.map((district) => [
      district.code,
      {
        ...district,
        stories: byDistrict.get(district.code) ?? [],
        children: (children.get(district.code) ?? []).map(({ code }) => code),
      },
    ]),
  );
}

function listRevisions(stories: readonly Story[]): Revision[] {
  return stories
    .flatMap((story) => story.data.history.map((revision) => ({ story, revision })))
    .sort((a, b) => (a.revision.date < b.revision.date ? 1 : -1));
}

function makeShelves(groups: Record<Shelf['kind'], Map<string, Story[]>>): Map<string, Shelf> {
  const kinds = Object.keys(groups) as Shelf['kind'][];
  return new Map(
    kinds.flatMap((kind) =>
      [...groups[kind]].map(([key, stories]) => [`${kind}:${key}`, makeShelf(kind, key, stories)] as const),
    ),
  );
}

/** Stories without a place, newest first. */
export function withoutDistrict({ stories }: Pick<Catalogue, 'stories'>): Story[] {
  return stories.filter(({ district }) => !district);
}

export type { Story, TimelineEntry };
