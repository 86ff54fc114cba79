/** What the line under the field says of an answer. */
import type { Search } from './run-search.ts';
import type { SearchState } from './search-state.ts';
import type { Words } from './search-words.ts';
import type { SearchPhase } from './status-line.ts';

/** Characters of a query that are repeated; a whole pasted page is not. */
const REPEATED = 24;

interface Counted {
  search: Pick<Search, 'query' | 'count' | 'exact' | 'hasMore'>;
  /** results on the page */
  shown: number;
  suggested: number;
  state: SearchState;
  words: Words;
}

export function describeCount({ search, shown, suggested, state, words }: Counted): [text: string, phase: SearchPhase] {
  const { query, exact, hasMore } = search;
  const count = hasMore ? search.count : shown;
  const values = { query: shorten(state.typed), count: count || suggested };
  const isTyped = state.typed.trim() !== '';
  if (count > 0) return [words(!isTyped ? 'chosen' : exact || !hasMore ? 'found' : 'foundAbout', values), 'found'];
  if (suggested > 0) return [words('suggested', values), 'none'];
  if (isTyped && query.wanted.length + query.unwanted.length === 0) return [words('wordless', values), 'none'];
  return [words(!isTyped ? 'noneAtAll' : state.choice.size > 0 ? 'noneChosen' : 'none', values), 'none'];
}

/** Without quotation marks around it: the sentence brings its own. */
function shorten(typed: string): string {
  const characters = [...typed.trim().replace(/^[“"「『]|[”"」』]$/g, '')];
  return characters.length > REPEATED ? `${characters.slice(0, REPEATED).join('')}……` : characters.join('');
}
