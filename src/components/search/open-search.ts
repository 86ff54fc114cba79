/** On every page, and small: opens the panel at `/` or Ctrl+K, and has the words marked that a search result led to. */
const PAGE = '.search-form input[type=search]';

document.addEventListener('keydown', (event) => {
  const { key, target } = event;
  const typing = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]');
  const asks = (key === 'k' && (event.ctrlKey || event.metaKey)) || (key === '/' && !typing);
  if (!asks || event.altKey || (key === '/' && (event.ctrlKey || event.metaKey)) || event.isComposing) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>(PAGE);
  if (field) field.select();
  else void import('./panel.ts').then(({ openPanel }) => openPanel());
});

const markWords = () => {
  if (location.hash.startsWith('#find=')) void import('./mark-page.ts').then(({ markPage }) => markPage());
};
addEventListener('hashchange', markWords);
markWords();
