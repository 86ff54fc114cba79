/** The suggestions under the field, as the options of a combobox: arrows choose, Enter follows, the field keeps the focus. */
import type { Suggestion } from '#lib/search/suggest.ts';
import type { Words } from './search-words.ts';

export interface SuggestionList {
  show(suggestions: readonly Suggestion[]): void;
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
  traditional: boolean;
  href: (url: string) => string;
  /** searches for a name that has no page of its own */
  search: (name: string) => void;
}

export function makeSuggestionList({ field, list, words, traditional, href, search }: Parts): SuggestionList {
  let chosen = -1;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const choose = (next: number) => {
    chosen = next;
    for (const [at, option] of options().entries()) {
      option.setAttribute('aria-selected', String(at === chosen));
      if (at === chosen) option.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    const active = options()[chosen];
    if (active) field.setAttribute('aria-activedescendant', active.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const follow = ({ dataset }: HTMLElement) => {
    if (dataset['url']) location.assign(href(dataset['url']));
    else search(dataset['name'] ?? '');
  };
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element && target.closest<HTMLElement>('[role=option]');
    if (option) follow(option);
  });
  // A press must not take the focus from the field before the click comes.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  return {
    show(suggestions) {
      list.replaceChildren(...suggestions.map((suggestion, at) => drawOption(suggestion, `${list.id}-${at}`)));
      list.hidden = suggestions.length === 0;
      field.setAttribute('aria-expanded', String(!list.hidden));
      choose(-1);
    },
    move(step) {
      const { length } = options();
      if (length === 0) return false;
      const next = chosen + step;
      if (next >= length) return false;
      choose(next < -1 ? length - 1 : next);
      return true;
    },
    follow() {
      const option = options()[chosen];
      if (option) follow(option);
      return option !== undefined;
    },
    release() {
      const had = chosen >= 0;
      choose(-1);
      return had;
    },
  };

  function drawOption({ kind, name: [, hans, hant, url] }: Suggestion, id: string): HTMLElement {
    const option = document.createElement('div');
    option.id = id;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const text = (traditional && hant) || hans;
    if (url) option.dataset['url'] = url;
    option.dataset['name'] = text;
    const label = document.createElement('small');
    label.textContent = words(`kind-${kind}`);
    option.append(text, label);
    return option;
  }
}
