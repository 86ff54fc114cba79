import { expect, test } from 'vitest';
import { writeIndex } from '#lib/search/index-files.ts';
import { indexBlocks, type PageText } from '#lib/search/page-text.ts';
import { runNearSearch, runSearch } from './run-search.ts';
import type { SearchFiles } from './search-files.ts';

const SCRIPTS = new Map<string, string>();

function page(title: string, text: string): PageText {
  return {
    url: `/stories/${title}/`,
    title,
    blocks: [
      { field: 'title', anchor: '', text: title },
      { field: 'body', anchor: '', text },
    ],
  };
}

/** Files of a site of `pages`, and how many texts were asked for. */
function filesOf(pages: readonly PageText[]) {
  const bytes = writeIndex(pages.map((each) => indexBlocks(each, SCRIPTS)));
  const index = {
    total: pages.length,
    files: bytes.length,
    load: async (file: number) => bytes[file] ?? new Uint8Array(),
  };
  const seen = { texts: 0 };
  const files = {
    index,
    scripts: SCRIPTS,
    edition: 'hans',
    knowScripts: async () => undefined,
    text: async (at: number) => {
      seen.texts++;
      return pages[at] as PageText;
    },
    facets: async () => [],
  } as unknown as SearchFiles;
  return { files, seen };
}

const TRUE = page('真', '物业管理办法印发了。');
/** Has all pairs, and not the words. */
const SCATTERED = page('散', '物业管得了，业管理不了。');
/** Has both pairs that the index is asked for, and not the words. */
const FALSE = page('假', '物业换了，管理没有换。');

test('candidates that do not answer are counted until they are read, and not shown', async () => {
  const { files } = filesOf([FALSE, TRUE, FALSE]);
  const search = await runSearch(files, '物业管理', new Map());
  expect([search.count, search.exact]).toEqual([3, false]);
  expect((await search.next(5)).map(({ page: at }) => at)).toEqual([1]);
  await search.settle();
  expect([search.count, search.exact, search.hasMore]).toEqual([1, true, false]);
  expect(search.unfiltered).toEqual([1]);
});

test('settling in the middle of the results neither repeats nor skips one', async () => {
  const { files } = filesOf([TRUE, FALSE, TRUE, FALSE, TRUE, TRUE]);
  const search = await runSearch(files, '物业管理', new Map());
  const first = await search.next(2);
  await search.settle();
  const rest = await search.next(10);
  expect([...first, ...rest].map(({ page: at }) => at)).toEqual([0, 2, 4, 5]);
});

test('what is asked for at the same time comes one after the other', async () => {
  const { files } = filesOf([TRUE, FALSE, TRUE, FALSE, TRUE, TRUE, FALSE]);
  const search = await runSearch(files, '物业管理', new Map());
  const [first, , second, third] = await Promise.all([search.next(1), search.settle(), search.next(1), search.next(5)]);
  expect([first, second, third].map((results) => results.map(({ page: at }) => at))).toEqual([[0], [2], [4, 5]]);
});

test('what stands far behind other candidates is reached in few rounds, and not at all once it is not wanted', async () => {
  const { files, seen } = filesOf([TRUE, ...Array.from({ length: 199 }, () => SCATTERED), TRUE]);
  const search = await runSearch(files, '物业管理', new Map());
  expect((await search.next(5)).map(({ page: at }) => at)).toEqual([0]);
  expect(seen.texts).toBeLessThan(100);
  let rounds = 0;
  const rest = await search.next(5, () => ++rounds > 0);
  expect([rest.map(({ page: at }) => at), search.hasMore]).toEqual([[200], false]);
  expect(rounds).toBeLessThan(7);
  const unwanted = await runSearch(files, '物业管理', new Map());
  expect(await unwanted.next(5, () => false)).toEqual([]);
  expect(unwanted.hasMore).toBe(true);
});

test('of very many candidates only those are left that have all pairs, and a filter is proven by one page', async () => {
  const { files, seen } = filesOf([
    ...Array.from({ length: 150 }, () => FALSE),
    ...Array.from({ length: 120 }, () => TRUE),
  ]);
  const search = await runSearch(files, '物业管理', new Map());
  await search.settle();
  expect([search.count, search.exact, seen.texts]).toEqual([120, false, 0]);
  expect(await search.holdsAny([150, 151])).toBe(true);
  expect(await search.holdsAny([0, 1])).toBe(false);
  expect(await search.holdsAny([])).toBe(false);
});

test.each(['增加、不再', '增加，不再', '增加：不再', '增加。不再'])(
  'of pages that have both sides of a mark, %s finds those that have them side by side, before a text is read',
  async (typed) => {
    const [before = '', after = ''] = typed.split(/[、，：。]/);
    const mark = typed.replace(/[^、，：。]/g, '');
    const scattered = page('散', `增加${mark}减少${mark}${after}，${before}${mark}好的，路${mark}不再。`);
    const { files } = filesOf([...Array.from({ length: 40 }, () => scattered), page('真', `面积${typed}等。`)]);
    expect((await runSearch(files, `加${mark}不`, new Map())).count).toBe(1);
  },
);

test('only what is unwanted finds all other pages; only punctuation finds none', async () => {
  const { files } = filesOf([TRUE, page('别的', '路灯修好了。')]);
  expect((await (await runSearch(files, '-物业', new Map())).next(5)).map(({ page: at }) => at)).toEqual([1]);
  expect((await runSearch(files, '，。', new Map())).count).toBe(0);
  expect((await runSearch(files, '-物业 -路灯', new Map())).count).toBe(0);
});

test('what is unwanted is left out before a text is read, so that the count is true', async () => {
  const { files, seen } = filesOf([TRUE, page('别的', '物业修好了路灯。'), TRUE]);
  const search = await runSearch(files, '物业 -路灯', new Map());
  expect([search.count, search.exact, seen.texts]).toEqual([2, true, 0]);
  const longer = await runSearch(files, '物业 -修好了', new Map());
  expect([longer.count, longer.exact]).toEqual([3, false]);
  expect((await longer.next(5)).map(({ page: at }) => at)).toEqual([0, 2]);
});

test('what comes near holds a third of the pairs, and what holds more of them comes first', async () => {
  const pages = [page('远', '路灯修好了。'), page('近', '改造老旧小区。'), page('更近', '老旧小区装了电梯。')];
  const { files } = filesOf(pages);
  const { query } = await runSearch(files, '老旧小区加装电梯', new Map());
  const near = await runNearSearch(files, query, 5);
  expect(near.map(({ text }) => text.title)).toEqual(['更近', '近']);
  expect(near.flatMap(({ hits }) => hits.length)).toEqual([1, 1]);
});
