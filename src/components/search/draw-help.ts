/** For when nothing holds the words: titles that differ by one character, and pages that come near. */
import { correctTypo } from '#lib/search/suggest.ts';
import { drawResult, paragraph } from './draw-results.ts';
import { runNearSearch, type Search } from './run-search.ts';
import type { SearchFiles } from './search-files.ts';
import type { Words } from './search-words.ts';

const CORRECTIONS = 3;
const NEAR = 5;

/** What to offer instead of results; nothing when there is nothing to offer. */
export async function drawHelp(files: SearchFiles, { query }: Search, words: Words): Promise<HTMLElement[]> {
  const place = { index: files.index, names: files.names, scripts: files.scripts, limit: CORRECTIONS };
  const folded = query.wanted.map((term) => term.folded).join('');
  const [corrections, near] = await Promise.all([correctTypo(folded, place), runNearSearch(files, query, NEAR)]);
  const help: HTMLElement[] = [];
  if (corrections.length > 0) {
    const list = document.createElement('ul');
    list.className = 'search-corrections';
    for (const { title } of corrections) {
      const link = document.createElement('a');
      link.href = files.href(title[3]);
      link.textContent = (files.edition === 'hant' && title[2]) || title[1];
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    help.push(paragraph('search-aid-head', words('didYouMean')), list);
  }
  if (near.length > 0) {
    const list = document.createElement('ul');
    list.className = 'search-near';
    list.append(...near.map((result) => drawResult(result, files.href)));
    help.push(paragraph('search-aid-head', words('near')), list);
  }
  return help;
}
