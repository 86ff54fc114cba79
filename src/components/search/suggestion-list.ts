/** The suggestions under the field, as the options of a combobox: arrows choose, Enter follows, the field keeps the focus. */
import { trimPunctuation } from '#lib/search/fold.ts';
import type { StoredName } from '#lib/search/names.ts';
import { suggestNames } from '#lib/search/suggest.ts';
import { drawElement } from './draw-element.ts';
import type { SearchFiles } from './search-files.ts';
import type { Words } from './search-words.ts';

const SUGGESTIONS = 6;

/** Letters may be pinyin or initials; words that are found need no suggestion. */
export async function findSuggestions({ names }: SearchFiles, typed: string): Promise<StoredName[]> {
  const letters = trimPunctuation(typed.normalize('NFKC').toLowerCase()).replace(/[\s']/g, '');
  if (!/^(?=.*[a-z])[a-z0-9]{2,99}$/.test(letters)) return [];
  return (await suggestNames(letters, names)).slice(0, SUGGESTIONS);
}

export interface SuggestionList {
  show(suggestions: readonly StoredName[], files?: Pick<SearchFiles, 'edition' | 'href'>): void;
  /** moves the choice; false when there is nothing to choose */
  move(step: 1 | -1): boolean;
  /** follows the chosen option; false when none is chosen */
  follow(): boolean;
  /** lets the choice go; false when there was none */
  release(): boolean;
}

interface Parts {
  field: HTMLInputElement;
  list: HTMLElement;
  words: Words;
  /** searches for a name that has no page of its own */
  search: (name: string) => void;
}

export function makeSuggestionList({ field, list, words, search }: Parts): SuggestionList {
  /** for each option its name, and its address when it has one */
  let shown: readonly { name: string; address: string }[] = [];
  let chosen = -1;
  const choose = (next: number) => {
    chosen = next;
    for (const [at, option] of [...list.children].entries()) {
      option.ariaSelected = String(at === chosen);
      if (at === chosen) option.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    const active = list.children[chosen];
    if (active) field.setAttribute('aria-activedescendant', active.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const follow = (at: number) => {
    const suggestion = shown[at];
    if (!suggestion) return false;
    if (suggestion.address) location.assign(suggestion.address);
    else search(suggestion.name);
    return true;
  };
  list.addEventListener('click', ({ target }) => {
    follow([...list.children].findIndex((option) => option.contains(target as Node)));
  });
  // A press must not take the focus from the field before the click comes.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    show(suggestions, files) {
      shown = suggestions.map(([, hans, hant, url]) => ({
        name: (files?.edition === 'hant' && hant) || hans,
        address: url && (files?.href(url) ?? ''),
      }));
      list.replaceChildren(
        ...shown.map(({ name }, at) =>
          drawElement(
            'div',
            { id: `${list.id}-${at}`, role: 'option' },
            name,
            drawElement('small', {}, words(`kind-${suggestions[at]?.[0]}`)),
          ),
        ),
      );
      list.hidden = suggestions.length === 0;
      field.ariaExpanded = String(!list.hidden);
      choose(-1);
    },
    move(step) {
      const next = chosen + step;
      if (shown.length === 0 || next >= shown.length) return false;
      choose(next < -1 ? shown.length - 1 : next);
      return true;
    },
    follow: () => follow(chosen),
    release() {
      const had = chosen >= 0;
      choose(-1);
      return had;
    },
  };
}
