/** One search interface at work: listens to the field, asks the index, shows what it says. The page and the panel each hold one. */
import { findParts } from './box-parts.ts';
import { drawHelp } from './draw-help.ts';
import { drawResult } from './draw-results.ts';
import { listenToReader } from './listen-to-reader.ts';
import { describeCount } from './result-count.ts';
import { type Result, runSearch, type Search } from './run-search.ts';
import { openSearchFiles, type SearchFiles } from './search-files.ts';
import { SearchFilters } from './search-filters.ts';
import { type SearchState, toggleValue } from './search-state.ts';
import { readWords, type Words } from './search-words.ts';
import { makeStatusLine } from './status-line.ts';
import { findSuggestions, makeSuggestionList } from './suggestion-list.ts';

const FIRST = 5;
const MORE = 10;

/** What changed the search: letters that may go on, a choice that stands, or Enter. */
export type Change = 'typing' | 'choosing' | 'sending';

export interface Options {
  root: HTMLElement;
  changed: (state: SearchState, change: Change) => void;
}

export class SearchBox {
  readonly field: HTMLInputElement;
  #state: SearchState = { typed: '', choice: new Map() };
  readonly #root: HTMLElement;
  readonly #changed: Options['changed'];
  readonly #words: Words;
  readonly #parts;
  readonly #line;
  readonly #filters;
  readonly #suggestions;
  #search: Search | undefined;
  /** counts the searches: an answer to an earlier one comes too late */
  #turn = 0;

  constructor({ root, changed }: Options) {
    this.#root = root;
    this.#changed = changed;
    this.#words = readWords(root);
    this.#parts = findParts(root);
    this.field = this.#parts.field;
    this.#line = makeStatusLine({ root, ...this.#parts });
    this.#filters = new SearchFilters({
      parts: this.#parts,
      words: this.#words,
      groups: async () => (await this.#files()).facets(),
      toggle: (facet, id) => this.#change(toggleValue(this.#state, facet, id), 'choosing'),
      free: () => this.#change({ ...this.#state, choice: new Map() }, 'choosing'),
      settled: () => this.#count(),
      failed: (error) => this.#fail(error),
    });
    this.#suggestions = makeSuggestionList({
      field: this.field,
      list: this.#parts.suggestions,
      words: this.#words,
      search: (name) => this.#ask(name, 'choosing'),
    });
    listenToReader({
      root,
      parts: this.#parts,
      ask: (typed, change) => {
        // An input method tells of its end twice.
        if (change !== 'typing' || typed !== this.#state.typed || typed !== this.field.value) this.#ask(typed, change);
      },
      again: () => void this.#run(),
      showMore: () => void this.#showMore(),
      suggestions: this.#suggestions,
    });
  }

  /** Shows another state, as when the reader goes back. */
  set(state: SearchState): void {
    this.#state = state;
    if (this.field.value !== state.typed) this.field.value = state.typed;
    void this.#run();
  }

  #ask(typed: string, change: Change): void {
    this.#change({ ...this.#state, typed }, change);
  }

  #change(state: SearchState, change: Change): void {
    this.set(state);
    this.#changed(state, change);
  }

  #files(): Promise<SearchFiles> {
    return openSearchFiles(this.#root.dataset['base'] ?? '/');
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const { typed, choice } = this.#state;
    if (typed.trim() === '' && choice.size === 0) {
      this.#suggestions.show([]);
      this.#line.say('', 'idle');
      return;
    }
    if ((this.#root.dataset['state'] ?? 'idle') === 'idle') this.#line.say('', 'searching');
    this.#line.wait(this.#words('searching'));
    try {
      await this.#answer(await this.#files(), turn);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  async #answer(files: SearchFiles, turn: number): Promise<void> {
    const { typed, choice } = this.#state;
    const [search, suggested] = await Promise.all([runSearch(files, typed, choice), findSuggestions(files, typed)]);
    const results = await search.next(FIRST, () => turn === this.#turn);
    if (turn !== this.#turn) return;
    this.#search = search;
    this.#suggestions.show(suggested, files);
    const { results: list, aid, more } = this.#parts;
    list.replaceChildren(...this.#draw(results, files));
    aid.replaceChildren();
    more.hidden = !search.hasMore;
    this.#count();
    await this.#filters.show(search, choice);
    const help = list.children.length + suggested.length > 0 ? [] : await drawHelp(files, search, this.#words);
    if (turn !== this.#turn) return;
    aid.replaceChildren(...help);
    this.#root.dataset['answered'] = typed;
  }

  #draw(results: readonly Result[], { href }: SearchFiles): HTMLElement[] {
    return results.map((result) => drawResult(result, { words: this.#words, href }));
  }

  #count(): void {
    const search = this.#search as Search;
    const shown = this.#parts.results.children.length;
    const suggested = this.#parts.suggestions.children.length;
    this.#line.say(...describeCount({ search, shown, suggested, state: this.#state, words: this.#words }));
  }

  async #showMore(): Promise<void> {
    const { results, more } = this.#parts;
    const search = this.#search;
    if (!search) return;
    try {
      const items = this.#draw(await search.next(MORE), await this.#files());
      if (search !== this.#search) return;
      results.append(...items);
      more.hidden = !search.hasMore;
      this.#count();
      items[0]?.querySelector('a')?.focus();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const { results, aid, more } = this.#parts;
    const phase = navigator.onLine ? 'failed' : 'offline';
    if (navigator.onLine) console.warn(error);
    results.replaceChildren();
    aid.replaceChildren();
    more.hidden = true;
    this.#line.say(this.#words(phase), phase);
  }
}
