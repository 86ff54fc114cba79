/** A query answered page by page: candidates from the index, shown only when their text truly holds what was asked for. */
import { type Choice, choosePages } from '#lib/search/facets.ts';
import { findNear, findPages } from '#lib/search/find-pages.ts';
import { pairsOf } from '#lib/search/grams.ts';
import { type Answer, answerQuery, findPieces, type Hit, type PageText } from '#lib/search/page-text.ts';
import { parseQuery, type Query } from '#lib/search/query.ts';
import type { SearchFiles } from './search-files.ts';

export interface Result {
  readonly page: number;
  readonly text: PageText;
  readonly hits: readonly Hit[];
}

export interface Search {
  readonly query: Query;
  /** pages that may answer, all filters applied, best first */
  readonly pages: readonly number[];
  /** pages that may answer with every filter free, for the counts */
  readonly unfiltered: readonly number[];
  /** whether `pages` are sure to answer, so that their number can be told */
  readonly exact: boolean;
  /** the next `count` results; fewer only at the end */
  readonly next: (count: number) => Promise<Result[]>;
  /** whether `next` may bring more */
  readonly hasMore: () => boolean;
}

/** What `typed` finds. Without words a choice of filters alone finds all pages that it allows. */
export async function runSearch(files: SearchFiles, typed: string, choice: Choice): Promise<Search> {
  const query = parseQuery(typed, files.scripts);
  const anything = typed.trim() === '';
  const unfiltered = anything
    ? Array.from({ length: files.index.total }, (_, page) => page)
    : (await findPages(query, files.index)).map(({ page }) => page);
  const chosen = [...choice.values()].some(({ size }) => size > 0);
  const allowed = chosen ? choosePages(await files.facets(), choice) : undefined;
  const pages = allowed ? unfiltered.filter((page) => allowed.has(page)) : unfiltered;
  let at = 0;
  return {
    query,
    pages,
    unfiltered,
    exact: isExact(query),
    hasMore: () => at < pages.length,
    async next(count) {
      const results: (Result & { weight: number })[] = [];
      while (results.length < count && at < pages.length) {
        const slice = pages.slice(at, at + count - results.length);
        at += slice.length;
        const answers = await Promise.all(slice.map((page) => answerPage(files, page, query)));
        results.push(...answers.filter((answer) => answer !== undefined));
      }
      return results.sort((a, b) => b.weight - a.weight || a.page - b.page);
    },
  };
}

/** One gram a term and nothing left for the text to judge. */
function isExact({ wanted, unwanted }: Query): boolean {
  return unwanted.length === 0 && wanted.every(({ folded, number }) => [...folded].length <= 2 && number === undefined);
}

async function answerPage(files: SearchFiles, page: number, query: Query) {
  const text = await files.text(page);
  const answer = answerQuery(text, query, files.scripts) ?? (await answerFromTwin(files, page, query));
  return answer && { page, text, hits: answer.hits, weight: answer.weight };
}

/**
 * Words that only the other edition's characters match (座标 for 坐標): the same blocks of this edition are shown,
 * and the marks too where both are equally long.
 */
async function answerFromTwin(files: SearchFiles, page: number, query: Query): Promise<Answer | undefined> {
  if (query.unwanted.length > 0) return undefined;
  const [own, twin] = await Promise.all([
    files.text(page),
    files.text(page, files.edition === 'hans' ? 'hant' : 'hans'),
  ]);
  const answer = own.blocks.length === twin.blocks.length ? answerQuery(twin, query, files.scripts) : undefined;
  if (!answer) return undefined;
  const hits = answer.hits.map(({ block, marks }) => {
    const mine = own.blocks[twin.blocks.indexOf(block)] ?? block;
    return { block: mine, marks: mine.text.length === block.text.length ? marks : [] };
  });
  return { ...answer, hits };
}

/** Pages that share at least half of the pairs, for when nothing holds them all. */
export async function runNearSearch(files: SearchFiles, query: Query, count: number): Promise<Result[]> {
  const pages = (await findNear(query, files.index)).slice(0, count);
  const pairs = query.wanted.flatMap(({ folded }) => pairsOf(folded));
  const texts = await Promise.all(pages.map((page) => files.text(page)));
  return texts.map((text, at) => ({ page: pages[at] ?? 0, text, hits: findPieces(text, pairs, files.scripts) }));
}
