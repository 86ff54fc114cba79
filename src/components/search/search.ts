/**
 * All of search in one file for the browser, whichever way it is opened: it compresses better than in parts. The marks in a page
 * that a result led to are not among it: they come when a result is followed.
 */
export { openPanel } from './panel.ts';
export { startPage } from './start-page.ts';
