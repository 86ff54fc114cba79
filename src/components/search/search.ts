/** All of search in one file for the browser, whichever way it is opened: it compresses better than in parts, and is asked for at once. */
export { markPage } from './mark-page.ts';
export { openPanel } from './panel.ts';
export { startPage } from './start-page.ts';
