/** The search page as a reader uses it: types, waits for the answer, reads what is shown. */
import type { Page } from '@playwright/test';

export interface Shown {
  /** addresses from the site's root, in order, each once, without what follows # */
  readonly urls: readonly string[];
  readonly suggestions: readonly string[];
  /** titles offered under 您是不是要找 */
  readonly corrections: readonly string[];
  readonly status: string;
}

/** Milliseconds: a machine that has much else to do must not fail a search. */
const PATIENCE = 120_000;
/** Results that are asked for at most. */
export const ASKED = 105;

/** Types `typed` into the search field of the open page and reads the answer, with what 再看 brings when `all` is asked for. */
export async function askSearch(page: Page, typed: string, { all }: { all: boolean }): Promise<Shown> {
  await page.locator('.search input[type=search]').fill(typed);
  await waitForAnswer(page, typed);
  const more = page.locator('.search .search-more');
  const shown = page.locator('.search ol.search-results > li');
  for (let before = await shown.count(); all && before < ASKED; before = await shown.count()) {
    if (!(await more.isVisible())) break;
    // By key: each answer moves the focus and scrolls, and a press of the mouse may come up beside the button.
    await more.press('Enter');
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('.search ol.search-results > li').length > count ||
        document.querySelector<HTMLElement>('.search .search-more')?.hidden,
      before,
      { timeout: PATIENCE },
    );
  }
  return page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.search ol.search-results .result-title')];
    return {
      urls: [...new Set(links.map(({ pathname }) => decodeURIComponent(pathname).replace(/^\/zh-hant\//, '/')))],
      suggestions: texts('.search [role=option]'),
      corrections: texts('.search .search-corrections a'),
      status: document.querySelector('.search .search-status')?.textContent ?? '',
    };
  });
}

export async function waitForAnswer(page: Page, typed: string): Promise<void> {
  await page.waitForFunction(
    (words) => document.querySelector<HTMLElement>('.search')?.dataset['answered'] === words,
    typed,
    { polling: 'raf', timeout: PATIENCE },
  );
}

/** Milliseconds from the press of the last key of `typed` to the frame after its answer, on a page that has searched before. */
export async function timeKeyPress(page: Page, typed: string): Promise<number> {
  await page.locator('.search input[type=search]').fill('');
  return page.evaluate(async (words) => {
    const root = document.querySelector<HTMLElement>('.search');
    const field = root?.querySelector<HTMLInputElement>('input[type=search]');
    if (!root || !field) throw new Error('This page has no search.');
    const began = performance.now();
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (root.dataset['answered'] !== words) await new Promise(requestAnimationFrame);
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    return performance.now() - began;
  }, typed);
}
