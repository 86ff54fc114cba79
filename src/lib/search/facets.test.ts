import { expect, test } from 'vitest';
import { type Choice, choosePages, countFacets, readFacets, writeFacets } from './facets.ts';
import type { Facet, Listing } from './listing.ts';

const NONE: Readonly<Record<Facet, readonly string[]>> = {
  kind: [],
  theme: [],
  district: [],
  year: [],
  practice: [],
  figures: [],
};
const PAGES: Listing['pages'] = [
  { url: '/a/', title: '甲', facets: { ...NONE, theme: ['parking', 'party'], year: ['2024'] } },
  { url: '/b/', title: '乙', facets: { ...NONE, theme: ['parking'], year: ['2023'] } },
  { url: '/c/', title: '丙', facets: { ...NONE, theme: ['party', 'party'], year: ['2024'] } },
];
const VALUES: Listing['values'] = {
  ...{ kind: [], district: [], practice: [], figures: [] },
  theme: [
    { id: 'parking', name: '停车' },
    { id: 'party', name: '党建' },
    { id: 'empty', name: '没有报道的' },
  ],
  year: [
    { id: '2024', name: '2024年' },
    { id: '2023', name: '2023年' },
  ],
};
const GROUPS = readFacets(writeFacets({ pages: PAGES, values: VALUES }), VALUES, PAGES.length);

function choose(choice: Partial<Record<Facet, string[]>>): Choice {
  return new Map(Object.entries(choice).map(([facet, ids]) => [facet as Facet, new Set(ids)]));
}

function counts(facet: Facet, choice: Choice, found = [0, 1, 2]): string[] {
  return (countFacets(GROUPS, found, choice).get(facet) ?? []).map(
    ({ id, found: pages, chosen }) => `${id} ${pages.length}${chosen ? ' chosen' : ''}`,
  );
}

test('what is written is read again', () => {
  const themes = GROUPS.find(({ facet }) => facet === 'theme');
  expect(themes?.pages).toEqual([[0, 1], [0, 2], []]);
});

test.each([
  [{ theme: ['parking'] }, [0, 1]],
  [{ theme: ['parking', 'party'] }, [0, 1, 2]],
  [{ theme: ['parking'], year: ['2024'] }, [0]],
  [{ theme: ['unheard-of'] }, []],
])('%j allows the pages %j: any value of a facet, every facet', (choice, pages) => {
  expect([...(choosePages(GROUPS, choose(choice)) ?? [])].sort()).toEqual(pages);
});

test('no choice leaves every page', () => {
  expect(choosePages(GROUPS, choose({ theme: [] }))).toBeUndefined();
});

test('a value counts what it would show beside the choices of the other facets', () => {
  expect(counts('theme', choose({ year: ['2023'] }))).toEqual(['parking 1']);
  expect(counts('year', choose({ year: ['2023'] }))).toEqual(['2024 2', '2023 1 chosen']);
  expect(counts('theme', choose({}), [2])).toEqual(['party 1']);
});

test('a chosen value stays though it shows nothing, so that it can be let go', () => {
  expect(counts('theme', choose({ theme: ['empty'] }), [2])).toEqual(['party 1', 'empty 0 chosen']);
});
