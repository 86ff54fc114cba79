/** What a reader does in the search interface, told to it as what is asked for. */
import type { BoxParts } from './box-parts.ts';
import { isComposing, stepThrough } from './keys.ts';
import type { Change } from './search-box.ts';
import type { SuggestionList } from './suggestion-list.ts';

interface Interface {
  root: HTMLElement;
  parts: BoxParts;
  ask: (typed: string, change: Change) => void;
  /** searches once more for the same */
  again: () => void;
  showMore: () => void;
  suggestions: SuggestionList;
}

export function listenToReader({ root, parts, ask, again, showMore, suggestions }: Interface): void {
  const { field, form, more, retry, examples, found } = parts;
  field.addEventListener('input', (event) => {
    // While an input method composes, the letters are not yet what the reader means.
    if (!(event as InputEvent).isComposing) ask(field.value, 'typing');
  });
  field.addEventListener('compositionend', () => ask(field.value, 'typing'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!suggestions.follow()) ask(field.value, 'sending');
  });
  more.addEventListener('click', showMore);
  retry.addEventListener('click', () => {
    field.focus();
    again();
  });
  examples.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    field.focus();
    ask(target.textContent ?? '', 'choosing');
  });
  addEventListener('online', () => {
    if (root.dataset['state'] === 'offline') again();
  });
  root.addEventListener('keydown', (event) => {
    const isEscape = event.key === 'Escape';
    // Escape ends a composition, not the search.
    if (isComposing(event) ? isEscape : isEscape ? stepBack() : step(event)) event.preventDefault();
  });

  function step(event: KeyboardEvent): boolean {
    const links = found.querySelectorAll<HTMLElement>('.search-aid a, .result-title');
    return stepThrough(event, { field, links, suggestions });
  }

  /** Lets a suggestion go, else comes back to the field, else clears it; false when there was nothing to undo. */
  function stepBack(): boolean {
    if (suggestions.release()) return true;
    const inField = document.activeElement === field;
    if (inField && field.value === '') return false;
    field.focus();
    if (inField) ask('', 'typing');
    return true;
  }
}
