/** One search interface at work: listens to the field, asks the index, shows what it says. The page and the panel each hold one. */
import { trimPunctuation } from '#lib/search/fold.ts';
import { suggestNames } from '#lib/search/suggest.ts';
import { drawHelp } from './draw-help.ts';
import { drawResult } from './draw-results.ts';
import { makeFilterList } from './filter-list.ts';
import { runSearch, type Search } from './run-search.ts';
import { openSearchFiles, type SearchFiles } from './search-files.ts';
import { type SearchState, toggleValue } from './search-state.ts';
import { readWords } from './search-words.ts';
import { makeSuggestionList, type SuggestionList } from './suggestion-list.ts';

const FIRST = 5;
const MORE = 10;
const SUGGESTIONS = 6;

export interface SearchBox {
  readonly field: HTMLInputElement;
  readonly state: SearchState;
  /** shows another state, as when the reader goes back */
  set(state: SearchState): void;
  /** whether Escape had something to undo here */
  escape(): boolean;
}

interface Options {
  root: HTMLElement;
  /** the reader changed what is searched for; `settled` when it was by Enter or a filter */
  changed: (state: SearchState, settled: boolean) => void;
}

export function makeSearchBox({ root, changed }: Options): SearchBox {
  return new Box(root, changed);
}

function part<Kind extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`The search interface lacks ${selector}: see Search.astro.`);
  return found;
}

class Box implements SearchBox {
  readonly field: HTMLInputElement;
  state: SearchState = { typed: '', choice: new Map() };
  readonly #root: HTMLElement;
  readonly #changed: Options['changed'];
  readonly #words;
  readonly #parts;
  readonly #filters;
  #suggestions: SuggestionList | undefined;
  #search: Search | undefined;
  /** counts the searches: an answer to an earlier one comes too late */
  #turn = 0;

  constructor(root: HTMLElement, changed: Options['changed']) {
    this.#root = root;
    this.#changed = changed;
    this.#words = readWords(root);
    this.field = part<HTMLInputElement>(root, 'input[type=search]');
    this.#parts = {
      lines: part(root, '.search-lines'),
      status: part(root, '.search-status'),
      filters: part<HTMLDetailsElement>(root, '.search-filters'),
      free: part<HTMLButtonElement>(root, '.search-free'),
      chosen: part(root, '.search-chosen'),
      found: part(root, '.search-found'),
      aid: part(root, '.search-aid'),
      results: part(root, '.search-results'),
      more: part<HTMLButtonElement>(root, '.search-more'),
      start: part(root, '.search-start'),
    };
    this.#filters = makeFilterList({
      box: part(root, '.search-facets'),
      words: this.#words,
      toggle: (facet, id) => this.#change(toggleValue(this.state, facet, id), true),
    });
    this.#listen();
  }

  set(state: SearchState): void {
    this.state = state;
    if (this.field.value !== state.typed) this.field.value = state.typed;
    void this.#run();
  }

  escape(): boolean {
    if (this.#suggestions?.release()) return true;
    if (document.activeElement === this.field) {
      if (this.field.value === '') return false;
      this.field.value = '';
      this.#change({ ...this.state, typed: '' }, false);
    }
    this.field.focus();
    return true;
  }

  #listen(): void {
    const { more, free, filters } = this.#parts;
    this.field.addEventListener('input', (event) => {
      // While an input method composes, the letters are not yet what the reader means.
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed();
    });
    this.field.addEventListener('compositionend', () => this.#typed());
    part(this.#root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#suggestions?.follow()) this.#change({ ...this.state, typed: this.field.value }, true);
    });
    this.#root.addEventListener('keydown', (event) => this.#press(event));
    more.addEventListener('click', () => void this.#showMore());
    free.addEventListener('click', () => this.#change({ ...this.state, choice: new Map() }, true));
    filters.addEventListener('toggle', () => void this.#drawFilters());
    addEventListener('online', () => {
      if (this.#root.dataset['state'] === 'offline') void this.#run();
    });
  }

  #typed(): void {
    if (this.field.value !== this.state.typed) this.#change({ ...this.state, typed: this.field.value }, false);
  }

  #change(state: SearchState, settled: boolean): void {
    this.#changed(state, settled);
    this.set(state);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    const inField = event.target === this.field;
    if (inField && this.#suggestions?.move(step)) {
      event.preventDefault();
      return;
    }
    const links = [...this.#parts.found.querySelectorAll<HTMLElement>('.search-aid a, .result-title')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (!inField && at === -1) return;
    const next = at + step;
    if (next >= links.length || (inField && step < 0)) return;
    event.preventDefault();
    this.#suggestions?.release();
    (links[next] ?? this.field).focus();
  }

  async #run(): Promise<void> {
    const turn = ++this.#turn;
    const { typed, choice } = this.state;
    const { lines, found, start } = this.#parts;
    const asked = typed.trim() !== '' || [...choice.values()].some(({ size }) => size > 0);
    lines.hidden = found.hidden = !asked;
    start.hidden = asked;
    if (!asked) {
      this.#suggestions?.show([]);
      this.#say('', 'idle');
      return;
    }
    if (this.#root.dataset['state'] === 'idle' || !this.#root.dataset['state'])
      this.#say(this.#words('searching', { query: typed.trim() }), 'searching');
    try {
      const files = await openSearchFiles(this.#root.dataset['base'] ?? '/');
      await this.#answer(files, turn);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  async #answer(files: SearchFiles, turn: number): Promise<void> {
    this.#suggestions ??= this.#makeSuggestions(files);
    const { typed, choice } = this.state;
    const [search, suggested] = await Promise.all([runSearch(files, typed, choice), this.#suggest(files, typed)]);
    const results = turn === this.#turn ? await search.next(FIRST) : [];
    if (turn !== this.#turn) return;
    this.#search = search;
    const { results: list, aid, more } = this.#parts;
    this.#suggestions.show(suggested);
    list.replaceChildren(...results.map((result) => drawResult(result, files.href)));
    aid.replaceChildren();
    more.hidden = !search.hasMore();
    this.#count(suggested.length);
    await this.#drawFilters();
    if (results.length > 0 || suggested.length > 0) {
      this.#root.dataset['answered'] = typed;
      return;
    }
    this.#parts.start.hidden = false;
    const help = await drawHelp(files, search, this.#words);
    if (turn !== this.#turn) return;
    aid.replaceChildren(...help);
    this.#root.dataset['answered'] = typed;
  }

  /** Letters may be pinyin or initials; words that are found need no suggestion. */
  async #suggest(files: SearchFiles, typed: string) {
    const letters = trimPunctuation(typed.toLowerCase()).replace(/[\s']/g, '');
    if (!/^(?=.*[a-z])[a-z0-9]{2,}$/.test(letters)) return [];
    return suggestNames(letters, { names: files.names, scripts: files.scripts, limit: SUGGESTIONS });
  }

  #makeSuggestions(files: SearchFiles): SuggestionList {
    return makeSuggestionList({
      field: this.field,
      list: part(this.#root, '.search-suggestions'),
      words: this.#words,
      traditional: files.edition === 'hant',
      href: files.href,
      search: (name) => this.#change({ ...this.state, typed: name }, true),
    });
  }

  /** Says how many there are; `suggested` matters only when there are none. */
  #count(suggested = 0): void {
    const { pages, exact, hasMore } = this.#search as Search;
    const query = this.state.typed.trim().replace(/^[“"「]|[”"」]$/g, '');
    const chosen = [...this.state.choice.values()].some(({ size }) => size > 0);
    const count = hasMore() ? pages.length : this.#parts.results.children.length;
    if (count === 0) {
      const name = suggested > 0 ? 'suggested' : chosen ? 'noneChosen' : 'none';
      this.#say(this.#words(name, { query, count: suggested }), 'none');
    } else {
      const name = query === '' ? 'chosen' : exact || !hasMore() ? 'found' : 'foundAbout';
      this.#say(this.#words(name, { query, count }), 'found');
    }
  }

  async #showMore(): Promise<void> {
    const { results, more } = this.#parts;
    const search = this.#search;
    if (!search) return;
    try {
      const files = await openSearchFiles(this.#root.dataset['base'] ?? '/');
      const items = (await search.next(MORE)).map((result) => drawResult(result, files.href));
      if (search !== this.#search) return;
      results.append(...items);
      more.hidden = !search.hasMore();
      this.#count();
      items[0]?.querySelector('a')?.focus();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #drawFilters(): Promise<void> {
    const { filters, free, chosen } = this.#parts;
    const { choice } = this.state;
    const count = [...choice.values()].reduce((sum, { size }) => sum + size, 0);
    chosen.textContent = count > 0 ? ` ${count}` : '';
    free.hidden = count === 0;
    filters.hidden = count === 0 && this.#search?.unfiltered.length === 0;
    if (count > 0) filters.open = true;
    if (!filters.open || !this.#search) return;
    const search = this.#search;
    const files = await openSearchFiles(this.#root.dataset['base'] ?? '/');
    const groups = await files.facets();
    if (search === this.#search) this.#filters.draw(groups, search.unfiltered, this.state.choice);
  }

  #fail(error: unknown): void {
    const { results, aid, more } = this.#parts;
    const offline = !navigator.onLine;
    if (!offline) console.warn(error);
    this.#say(this.#words(offline ? 'offline' : 'failed'), offline ? 'offline' : 'failed');
    results.replaceChildren();
    more.hidden = true;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = this.#words('retry');
    retry.addEventListener('click', () => void this.#run());
    aid.replaceChildren(retry);
  }

  #say(text: string, state: string): void {
    if (this.#parts.status.textContent !== text) this.#parts.status.textContent = text;
    this.#root.dataset['state'] = state;
  }
}
