import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { seededRandom } from '#lib/random/seeded-random.ts';
import type { Manifest } from '#lib/search/manifest.ts';
import { askSearch } from '../bench/ask-search.ts';
import { drawQueries, findTrue, readBuiltPage } from '../bench/search-queries.ts';
import { openSearch } from './open-search.ts';
import { EDITIONS, publishedStories } from './pages.ts';

const SITE = resolve(process.env['OUT_DIR'] ?? 'dist');
const PER_KIND = 24;

/** Addresses of all pages that search knows, from the texts it keeps. */
function searchedPages(): string[] {
  const { version, total } = JSON.parse(readFileSync(join(SITE, 'search/manifest.json'), 'utf8')) as Manifest;
  return Array.from({ length: total }, (_, page) => {
    const [url] = JSON.parse(readFileSync(join(SITE, 'search', version, `text-hans/${page}.json`), 'utf8')) as [string];
    return url;
  });
}

test('every run of text is found in every page that has it, and nowhere else, in both scripts', async ({ page }) => {
  test.setTimeout(300_000);
  const pages = searchedPages().map((url) => readBuiltPage(SITE, url));
  const names = publishedStories().map(({ title }) => title);
  const queries = drawQueries({ pages, names, random: seededRandom(7) }, PER_KIND);
  expect(queries.length).toBeGreaterThanOrEqual(200);
  const wrong: string[] = [];
  for (const [at, { prefix }] of EDITIONS.entries()) {
    await openSearch(page, `${prefix}search/`);
    for (const query of queries.filter((_, number) => number % EDITIONS.length === at)) {
      const { urls } = await askSearch(page, query.typed, { all: true });
      const truth = findTrue(query, pages);
      const missing = [...truth].filter((url) => !urls.includes(url));
      const others = urls.filter((url) => !truth.has(url));
      if (missing.length + others.length > 0)
        wrong.push(`${query.kind} “${query.typed}”: missing ${missing}; not true of ${others}`);
    }
  }
  expect(wrong).toEqual([]);
});

for (const { language, prefix } of EDITIONS) {
  test(`the same word in either script finds the same pages in ${language}, shown in its own script`, async ({
    page,
  }) => {
    await openSearch(page, `${prefix}search/`);
    const simplified = await askSearch(page, '老旧小区', { all: true });
    const traditional = await askSearch(page, '老舊小區', { all: true });
    expect(simplified.urls.length).toBeGreaterThan(3);
    expect(traditional.urls).toEqual(simplified.urls);
    const addresses = await page
      .locator('.search ol a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of addresses) expect(address.startsWith(prefix), address).toBe(true);
    const marked = await page.locator('.search ol mark').first().innerText();
    expect(marked).toBe(language === 'zh-Hant' ? '老舊小區' : '老旧小区');
  });
}

test('a number is found however it is written', async ({ page }) => {
  await openSearch(page);
  const { urls } = await askSearch(page, '82000', { all: true });
  expect(urls.length).toBeGreaterThan(0);
  for (const typed of ['8.2万', '8.2萬', '８２０００', '82,000'])
    expect((await askSearch(page, typed, { all: true })).urls, typed).toEqual(urls);
});

test('quotes ask for the exact words, a hyphen excludes, several words must all be there', async ({ page }) => {
  await openSearch(page);
  const all = await askSearch(page, '物业', { all: true });
  const both = await askSearch(page, '物业 随州', { all: true });
  const without = await askSearch(page, '物业 -随州', { all: true });
  expect(both.urls.length + without.urls.length).toBe(all.urls.length);
  expect(both.urls.length).toBeGreaterThan(0);
  expect((await askSearch(page, '“随州物业”', { all: true })).urls).not.toContain(all.urls[0]);
});

test('words that stand nowhere find nothing, and the page says what to try', async ({ page }) => {
  await openSearch(page);
  const { urls, status } = await askSearch(page, '龘靐齉', { all: false });
  expect(urls).toEqual([]);
  expect(status).toContain('没有找到');
  await expect(page.locator('.search-tips')).toBeVisible();
});

test('pinyin and initials offer the name, one wrong character offers the title', async ({ page }) => {
  await openSearch(page);
  expect((await askSearch(page, 'hswy', { all: false })).suggestions[0]).toContain('红色物业');
  expect((await askSearch(page, 'hongsewuye', { all: false })).suggestions[0]).toContain('红色物业');
  expect((await askSearch(page, 'suizhou', { all: false })).suggestions[0]).toContain('随州市');
  expect((await askSearch(page, '居民恳淡会', { all: false })).corrections).toContain('居民恳谈会');
  await askSearch(page, 'hswy', { all: false });
  const field = page.locator('.search input');
  await field.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/practices\/red-property\/$/);
});
