/** The search panel: the interface of the search page in a dialog over the page that is being read. */
import { drawElement } from './draw-element.ts';
import { SearchBox } from './search-box.ts';
import { printState } from './search-state.ts';
import { fetchSearchPage, searchAddress, takeSearchStyles } from './search-words.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the panel. When it cannot be fetched, the search page itself is opened, which says why. */
export async function openPanel(): Promise<void> {
  dialog ??= await makePanel();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

async function makePanel(): Promise<HTMLDialogElement> {
  const page = await fetchSearchPage();
  // A copy: the marks in this page take their bar and words from the page too.
  const root = page.querySelector('.search')?.cloneNode(true) as HTMLElement;
  await takeSearchStyles(page);
  root.querySelector('.search-close')?.removeAttribute('hidden');
  const panel = drawElement('dialog', { className: 'search-panel', ariaLabel: page.title }, root);
  document.body.append(panel);
  new SearchBox({
    root,
    changed: (state, change) => {
      if (change === 'sending') location.assign(searchAddress() + printState(state));
    },
  });
  panel.addEventListener('click', ({ target }) => {
    // A click beside the panel's content lands on the dialog itself; a link may lead within this very page.
    if (target === panel || (target as Element).closest('a, .search-close')) panel.close();
  });
  return panel;
}
