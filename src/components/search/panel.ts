/** The search panel: the interface of the search page in a dialog over the page that is being read. */
import { makeSearchBox, type SearchBox } from './search-box.ts';
import { printState } from './search-state.ts';
import { fetchSearchPage, readWords, searchAddress, takeSearchStyles } from './search-words.ts';

let dialog: HTMLDialogElement | undefined;
let box: SearchBox | undefined;

/** Opens the panel. When it cannot be fetched, the search page itself is opened, which says why. */
export async function openPanel(): Promise<void> {
  try {
    dialog ??= await makePanel();
  } catch {
    location.assign(searchAddress());
    return;
  }
  if (!dialog.open) dialog.showModal();
  box?.field.select();
}

async function makePanel(): Promise<HTMLDialogElement> {
  const page = await fetchSearchPage();
  const root = page.querySelector<HTMLElement>('.search');
  if (!root) throw new Error('The search page has no interface.');
  await takeSearchStyles(page);
  const words = readWords(root);
  const panel = document.createElement('dialog');
  panel.className = 'search-panel';
  panel.setAttribute('aria-label', words('panel'));
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = words('close');
  close.addEventListener('click', () => panel.close());
  panel.append(close, document.adoptNode(root));
  document.body.append(panel);
  box = makeSearchBox({
    root,
    changed: (state, settled) => {
      if (settled && state.choice.size === 0) location.assign(searchAddress() + printState(state));
    },
  });
  panel.addEventListener('cancel', (event) => {
    if (box?.escape()) event.preventDefault();
  });
  panel.addEventListener('click', ({ target }) => {
    // A click beside the panel's content lands on the dialog itself; a link may lead within this very page.
    if (target === panel || (target instanceof Element && target.closest('a'))) panel.close();
  });
  return panel;
}
