/** On every page, and small: starts the search page, opens the panel at `/` or Ctrl+K, and has the words marked that a search result led to. */
const PAGE = '.search-form input[type=search]';
/** Where letters are text. */
const TYPING = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Whoever steers by voice or types by mistake turns a single key off (WCAG 2.1.4); Ctrl+K stays. */
const hasSlashKey = () => document.documentElement.dataset['keys'] !== 'off';

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const asks =
    event.ctrlKey || event.metaKey
      ? key.toLowerCase() === 'k' && !event.shiftKey
      : key === '/' && hasSlashKey() && !(target instanceof Element && target.closest(TYPING));
  if (!asks || event.altKey || event.isComposing) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>(PAGE);
  // The field of a panel that was closed is still there, but not to be seen.
  if (field?.offsetParent) {
    field.focus();
    field.select();
  } else void open();
});

let isLoaded = false;

async function open(): Promise<void> {
  // A browser that once failed to import a script does not ask for it again.
  if (!isLoaded && !navigator.onLine) return tellOffline();
  try {
    const { openPanel } = await import('./search.ts');
    await openPanel();
    isLoaded = true;
  } catch {
    const page = document.querySelector<HTMLAnchorElement>('[aria-keyshortcuts]')?.href;
    if (!navigator.onLine) tellOffline();
    else if (page) location.assign(page);
  }
}

/** Without a network nothing is left but to say so: to leave the page that is being read would lose it. */
function tellOffline(): void {
  const notice = document.querySelector<HTMLElement>('.search-unreachable');
  if (!notice) return;
  notice.hidden = false;
  addEventListener('online', () => notice.toggleAttribute('hidden', true), { once: true });
}

const markWords = () => {
  if (location.hash.startsWith('#find=')) void import('./search.ts').then(({ markPage }) => markPage());
};
addEventListener('hashchange', markWords);
markWords();
if (document.querySelector('.search')) void import('./search.ts').then(({ startPage }) => startPage());
