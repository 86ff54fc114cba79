/** The search page: its state lies behind the # of the address, and the history of the browser works on it. */
import { type Change, SearchBox } from './search-box.ts';
import { parseState, printState, type SearchState } from './search-state.ts';

export function startPage(): void {
  const root = document.querySelector('.search') as HTMLElement;
  takeQueryString();
  const box = new SearchBox({ root, changed: remember });
  const restore = () => {
    isSettled = true;
    box.set(parseState(location.hash));
  };
  addEventListener('popstate', restore);
  restore();
}

/** A form without a script, a bookmark or another site brings `?q=`: it goes behind the #, so that no reload sends it again. */
function takeQueryString(): void {
  const values = new URLSearchParams(location.search);
  const typed = values.get('q');
  if (typed === null) return;
  values.delete('q');
  const rest = values.size > 0 ? `?${values}` : '';
  const hash = location.hash || printState({ typed, choice: new Map() });
  history.replaceState(null, '', location.pathname + rest + hash);
}

/** Whether the entry of the history that is there is one to come back to: it was shared, sent by Enter or chosen. */
let isSettled = true;

/** Typing changes the entry that is there; a filter makes a new one, and so does the first letter after Enter. */
function remember(state: SearchState, change: Change): void {
  const hash = printState(state);
  const makesEntry = change === 'choosing' || (isSettled && location.hash !== '');
  isSettled = change !== 'typing';
  if (hash === location.hash) return;
  const address = location.pathname + location.search + hash;
  try {
    history[makesEntry ? 'pushState' : 'replaceState'](null, '', address);
  } catch {
    // Browsers refuse more than some hundred changes in half a minute; the next one brings it.
  }
}
