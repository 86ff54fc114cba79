/**
 * All of search in one file for the browser, whichever way it is opened: it compresses better than in parts, and a reader
 * who follows a result to its page has the marks already.
 */
export { markPage } from './mark-page.ts';
export { openPanel } from './panel.ts';
export { startPage } from './start-page.ts';
