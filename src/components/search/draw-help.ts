/** For when nothing holds the words: titles that differ by one character, and pages that come near. */
import { correctTypo } from '#lib/search/suggest.ts';
import { drawElement } from './draw-element.ts';
import { drawResult } from './draw-results.ts';
import { runNearSearch, type Search } from './run-search.ts';
import type { SearchFiles } from './search-files.ts';
import type { Words } from './search-words.ts';

const CORRECTIONS = 3;
const NEAR = 5;

/** What to offer instead of results; nothing when there is nothing to offer. */
export async function drawHelp(files: SearchFiles, { query }: Search, words: Words): Promise<HTMLElement[]> {
  const folded = query.wanted.map((term) => term.folded).join('');
  const [corrections, near] = await Promise.all([correctTypo(folded, files), runNearSearch(files, query, NEAR)]);
  const titles = corrections
    .slice(0, CORRECTIONS)
    .map(([, hans, hant, url]) =>
      drawElement('li', {}, drawElement('a', { href: files.href(url) }, (files.edition === 'hant' && hant) || hans)),
    );
  const pages = near.map((result) => drawResult(result, { words, href: files.href }));
  return [...drawList('corrections', titles), ...drawList('near', pages)];

  function drawList(name: string, items: readonly HTMLLIElement[]): HTMLElement[] {
    if (items.length === 0) return [];
    return [drawElement('h2', {}, words(name)), drawElement('ul', { className: `search-${name}` }, ...items)];
  }
}
