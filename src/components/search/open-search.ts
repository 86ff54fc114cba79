/** On every page, and small: opens the panel at `/` or Ctrl+K, and has the words marked that a search result led to. */
const PAGE = '.search-form input[type=search]';
/** Where letters are text. */
const TYPING = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const asks =
    event.ctrlKey || event.metaKey
      ? key.toLowerCase() === 'k' && !event.shiftKey
      : key === '/' && !(target instanceof Element && target.closest(TYPING));
  if (!asks || event.altKey || event.isComposing) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>(PAGE);
  // The field of a panel that was closed is still there, but not to be seen.
  if (field?.offsetParent) {
    field.focus();
    field.select();
  } else import('./search.ts').then(({ openPanel }) => openPanel()).catch(tellWhy);
});

/** Without a network nothing is left but to say so: to leave the page that is being read would lose it. */
function tellWhy(): void {
  const address = document.querySelector<HTMLAnchorElement>('[aria-keyshortcuts]')?.href;
  const notice = document.querySelector<HTMLElement>('.search-unreachable');
  if (notice && !navigator.onLine) {
    notice.hidden = false;
    addEventListener('online', () => (notice.hidden = true), { once: true });
  } else if (address) location.assign(address);
}

const markWords = () => {
  if (location.hash.startsWith('#find=')) void import('./search.ts').then(({ markPage }) => markPage());
};
addEventListener('hashchange', markWords);
markWords();
