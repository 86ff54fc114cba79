import { expect, test } from 'vitest';
import { describeCount } from './result-count.ts';
import type { SearchState } from './search-state.ts';

const words = (name: string, values = {}) => `${name} ${Object.values(values).join(' ')}`;

interface Case {
  typed?: string;
  wanted?: number;
  count?: number;
  shown?: number;
  exact?: boolean;
  hasMore?: boolean;
  suggested?: number;
  choice?: SearchState['choice'];
}

function describe({ typed = '小区', wanted = 1, count = 0, shown = 0, exact = true, ...others }: Case) {
  const term = { folded: typed, number: '' };
  return describeCount({
    search: {
      query: { wanted: Array.from({ length: wanted }, () => term), unwanted: [], phrase: '' },
      count,
      exact,
      hasMore: others.hasMore ?? false,
    },
    shown,
    suggested: others.suggested ?? 0,
    state: { typed, choice: others.choice ?? new Map() },
    words,
  });
}

const CHOICE = new Map([['theme', new Set(['甲'])]]) as SearchState['choice'];

test.each<[why: string, given: Case, said: string, phase: string]>([
  ['counted pages', { count: 54, shown: 5, hasMore: true }, 'found 小区 54', 'found'],
  [
    'candidates, not all of them read',
    { count: 54, shown: 5, hasMore: true, exact: false },
    'foundAbout 小区 54',
    'found',
  ],
  ['all candidates shown', { count: 9, shown: 7, exact: false }, 'found 小区 7', 'found'],
  ['a choice alone', { typed: ' ', wanted: 0, count: 3, shown: 3, choice: CHOICE }, 'chosen  3', 'found'],
  ['nothing', {}, 'none 小区 0', 'none'],
  ['nothing but a name', { typed: 'hswy', suggested: 2 }, 'suggested hswy 2', 'none'],
  ['nothing within the filters', { choice: CHOICE }, 'noneChosen 小区 0', 'none'],
  ['a choice of nothing', { typed: '', wanted: 0, choice: CHOICE }, 'noneAtAll  0', 'none'],
  ['punctuation alone', { typed: '，。', wanted: 0 }, 'wordless ，。 0', 'none'],
])('%s: “%s”', (_why, given, said, phase) => {
  expect(describe(given)).toEqual([said, phase]);
});

test('quotation marks around the words are not repeated, nor is a whole pasted page', () => {
  expect(describe({ typed: '“红色物业”', count: 1, shown: 1 })[0]).toBe('found 红色物业 1');
  expect(describe({ typed: '“随州市', count: 1, shown: 1 })[0]).toBe('found 随州市 1');
  expect(describe({ typed: '长'.repeat(10_000) })[0]).toBe(`none ${'长'.repeat(24)}…… 0`);
});
