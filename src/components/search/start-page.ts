/** The search page: its state lies behind the # of the address, and the history of the browser works on it. */
import { makeSearchBox } from './search-box.ts';
import { parseState, printState, type SearchState } from './search-state.ts';

export function startPage(): void {
  const root = document.querySelector<HTMLElement>('.search');
  if (!root) return;
  takeQueryString();
  const box = makeSearchBox({ root, changed: remember });
  const restore = () => box.set(parseState(location.hash));
  addEventListener('popstate', restore);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && root.contains(document.activeElement) && box.escape()) event.preventDefault();
  });
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

let settledHash = '';

/** Typing changes the entry of the history that is there; Enter and filters make a new one. */
function remember(state: SearchState, settled: boolean): void {
  const hash = printState(state);
  const address = location.pathname + location.search + hash;
  if (settled && hash !== settledHash) {
    settledHash = hash;
    if (hash !== location.hash) history.pushState(null, '', address);
  } else history.replaceState(null, '', address);
}
