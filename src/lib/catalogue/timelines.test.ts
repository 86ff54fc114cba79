import { describe, expect, test } from 'vitest';
import { storySchema } from '#lib/story/story.ts';
import { makeCatalogue } from './catalogue.ts';
import { ENTRIES_PER_PAGE, eventsOf, fragmentRules, listTimelines, timelineAddress } from './timelines.ts';

interface Made {
  id: string;
  themes: string[];
  district: string;
  events: number;
}

function catalogueOf(stories: readonly Made[]) {
  const theme = { name: '主题', definition: '主题', world: 'ochre' as const, synonyms: [], words: [], hints: [] };
  const step = (code: string) => ({ code, name: code });
  return makeCatalogue({
    stories: stories.map(({ id, themes, district, events }) => ({
      id,
      data: storySchema.parse({
        title: id,
        summary: id,
        date: '2022',
        source: { kind: '原创' },
        themes,
        district,
        events: Array.from({ length: events }, (_, index) => ({
          date: `${2000 + (index % 20)}-05`,
          title: '开工',
          evidence: '开工',
        })),
      }),
    })),
    practices: [],
    themes: ['parking', 'elderly-care'].map((id) => ({ id, data: theme })),
    indicators: [],
    site: {} as never,
    findDistrict: (code) => ({
      ...step(code),
      level: code.endsWith('0000') ? ('province' as const) : ('county' as const),
      path: [...new Set([`${code.slice(0, 2)}0000`, code])].map(step),
    }),
  });
}

const SMALL = [
  { id: 'one', themes: ['parking'], district: '110101', events: 3 },
  { id: 'two', themes: ['parking', 'elderly-care'], district: '120101', events: 2 },
];
const LARGE = [
  { id: 'one', themes: ['parking'], district: '110101', events: ENTRIES_PER_PAGE + 1 },
  { id: 'two', themes: ['parking', 'elderly-care'], district: '110102', events: ENTRIES_PER_PAGE + 1 },
  { id: 'three', themes: ['elderly-care'], district: '120101', events: 2 },
];

/** Every pair of a theme and a division that has events. */
function pairsOf(catalogue: ReturnType<typeof catalogueOf>) {
  const pairs = catalogue.themes.flatMap(({ id: theme }) =>
    [...catalogue.districts.keys()].map((district) => ({ theme, district })),
  );
  return pairs.filter((filters) => eventsOf(filters, catalogue).length > 0);
}

describe.each([
  ['few', SMALL],
  ['many', LARGE],
])('with %s events', (_, stories) => {
  const catalogue = catalogueOf(stories);
  const timelines = listTimelines(catalogue);
  const paths = new Set(timelines.map(({ path }) => `/timeline/${path}`));

  test('every combination of theme and division has an address that is a page, or a fragment of a page that holds all of it', () => {
    expect(pairsOf(catalogue).length).toBeGreaterThan(3);
    for (const pair of pairsOf(catalogue))
      for (const here of [{}, { theme: pair.theme }, { district: pair.district }]) {
        const [page = '', fragment] = timelineAddress(pair, catalogue, here).split('#');
        expect(paths, `${JSON.stringify(pair)} at ${page}`).toContain(page);
        const timeline = timelines.find(({ path }) => `/timeline/${path}` === page);
        if (!fragment) expect(timeline?.count).toBe(eventsOf(pair, catalogue).length);
        else {
          expect(timeline?.slices).toHaveLength(1);
          expect(fragmentRules(catalogue)).toContain(`#${fragment}:target`);
        }
      }
  });

  test('every event is on the pages of its timeline, and none is longer than the limit', () => {
    for (const { slices, count } of timelines) {
      const sizes = slices.map(({ years }) => years.reduce((sum, year) => sum + year.count, 0));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(ENTRIES_PER_PAGE);
      const own = sizes.length === 1 ? sizes : sizes.slice(1);
      expect(own.reduce((sum, size) => sum + size, 0)).toBe(count);
    }
  });
});

test('few events make no page for a combination: a fragment shows it', () => {
  const catalogue = catalogueOf(SMALL);
  expect(listTimelines(catalogue).filter(({ theme, district }) => theme && district)).toEqual([]);
  const pair = { theme: 'parking', district: '120000' };
  expect(timelineAddress(pair, catalogue)).toBe('/timeline/district/120000/#theme-parking');
  expect(timelineAddress(pair, catalogue, { theme: 'parking' })).toBe('/timeline/theme/parking/#district-120000');
});

test('the rules of a fragment hide the entries of others, and the months and years that are then empty', () => {
  const rules = fragmentRules(catalogueOf(SMALL));
  expect(rules.trim().split('\n')).toHaveLength(4);
  expect(rules).toContain('.timeline:has(#district-120000:target) .timeline-month li:not(.p12)');
  expect(rules).toContain(':is(.timeline-year,.timeline-month):not(:has(.p12)){display:none}');
});
