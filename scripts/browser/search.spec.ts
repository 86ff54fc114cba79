import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { seededRandom } from '#lib/random/seeded-random.ts';
import type { Manifest } from '#lib/search/manifest.ts';
import { askSearch, waitForAnswer } from '../bench/ask-search.ts';
import { drawQueries, findTrue, readBuiltPage } from '../bench/search-queries.ts';
import { JUDGED, meanReciprocalRank } from './judged-queries.ts';
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

async function openSearch(page: Page, address = '/search/'): Promise<void> {
  await page.goto(address);
  await page.locator('.search[data-state]').waitFor();
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

test('the judged queries lead to the best page first', async ({ page }) => {
  await openSearch(page);
  const places: number[] = [];
  for (const [typed, best] of JUDGED) {
    const { urls } = await askSearch(page, typed, { all: false });
    const place = urls.indexOf(best) + 1;
    if (place !== 1) console.log(`judged “${typed}”: ${best} stands at ${place || 'no place'} after ${urls[0]}`);
    places.push(place);
  }
  const rank = meanReciprocalRank(places);
  console.log(`MRR of ${JUDGED.length} judged queries: ${rank.toFixed(3)}`);
  expect(rank).toBeGreaterThanOrEqual(0.95);
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

test('the query stays in the browser: nothing leaves the origin, and no address that is asked for holds it', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url())));
  await openSearch(page);
  await askSearch(page, '老旧小区', { all: false });
  await page.locator('.search input').press('Enter');
  await page.reload();
  await waitForAnswer(page, '老旧小区');
  await page.locator('.search .result-excerpt').first().click();
  await page.locator('mark.found').first().waitFor();
  expect(sent.filter((url) => !url.startsWith('http://127.0.0.1:'))).toEqual([]);
  expect(sent.filter((url) => url.replace(/#.*/, '').includes('老旧小区'))).toEqual([]);
});

test('a ?q= from elsewhere is answered and moved behind the #', async ({ page }) => {
  await page.goto('/search/?q=老旧小区&mode=elder');
  await waitForAnswer(page, '老旧小区');
  expect(new URL(page.url()).search).toBe('?mode=elder');
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe('老旧小区');
});

test('a result leads to its place, where the words are marked and can be stepped through', async ({ page }) => {
  await openSearch(page);
  await askSearch(page, '志愿者', { all: false });
  await page.locator('.search .result-title[href*="/stories/"]').first().click();
  const marks = page.locator('mark.found');
  await expect(marks.first()).toBeInViewport();
  expect(await marks.count()).toBeGreaterThan(1);
  for (const text of await marks.allInnerTexts()) expect(text).toBe('志愿者');
  const bar = page.locator('.found-bar');
  await expect(bar.getByRole('status')).toContainText('第 1 处');
  await bar.getByRole('button', { name: '下一处' }).click();
  await expect(bar.getByRole('status')).toContainText('第 2 处');
  await expect(page.locator('mark.found[data-current]').first()).toBeInViewport();
  await bar.getByRole('button', { name: '去掉标记' }).click();
  await expect(marks).toHaveCount(0);
  await page.goBack();
  await waitForAnswer(page, '志愿者');
});

test('filters: any within a group, all across groups, no value that shows nothing, kept in the address', async ({
  page,
}) => {
  await openSearch(page);
  await askSearch(page, '小区', { all: true });
  await page.locator('.search-filters summary').click();
  const group = page.locator('.search-facets fieldset', { hasText: '类别' });
  const count = async (name: string) =>
    Number(await group.locator('label', { hasText: name }).locator('small').innerText());
  const stories = await count('报道');
  const practices = await count('做法');
  await group.getByLabel('报道').check();
  await expect(page.locator('.search ol.search-results > li')).toHaveCount(Math.min(stories, 5));
  await group.getByLabel('做法').check();
  expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).getAll('kind')).toEqual(['story', 'practice']);
  await expect(page.locator('.search-facets input:checked')).toHaveCount(2);
  const { urls } = await askSearch(page, '小区', { all: true });
  expect(urls.length).toBe(stories + practices);
  for (const shown of await page.locator('.search-facets small').allInnerTexts())
    expect(Number(shown)).toBeGreaterThan(0);
  await page.reload();
  await waitForAnswer(page, '小区');
  const chips = page.locator('.search-chips [aria-label]');
  await expect(chips).toHaveText(['报道', '做法']);
  await page.goBack();
  await expect(chips).toHaveText(['报道']);
  await chips.click();
  await expect(chips).toBeHidden();
  expect((await askSearch(page, '小区', { all: true })).urls.length).toBeGreaterThan(stories);
});

test('while an input method composes nothing is searched', async ({ page }) => {
  await openSearch(page);
  const states = await page.evaluate(async () => {
    const root = document.querySelector<HTMLElement>('.search');
    const field = root?.querySelector('input');
    if (!root || !field) throw new Error('This page has no search.');
    const type = (value: string, isComposing: boolean) => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing }));
    };
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    type("she'qu", true);
    await new Promise((later) => setTimeout(later, 300));
    const during = root.dataset['answered'] ?? 'none';
    type('社区', true);
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '社区' }));
    return { during, hash: decodeURIComponent(location.hash) };
  });
  expect(states).toEqual({ during: 'none', hash: '#q=社区' });
  await waitForAnswer(page, '社区');
});

test('arrows go through the results, Escape comes back to the field and clears it', async ({ page }) => {
  await openSearch(page);
  await askSearch(page, '小区', { all: false });
  const field = page.locator('.search input');
  await field.press('ArrowDown');
  await expect(page.locator('.search .result-title').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.search .result-title').nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
});

for (const key of ['/', 'Control+k'])
  test(`${key} opens the panel over any page, Escape closes it and the focus returns`, async ({ page }) => {
    await page.goto('/zh-hant/themes/');
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press(key);
    const panel = page.locator('dialog.search-panel');
    await expect(panel).toBeVisible();
    await expect(panel.locator('input[type=search]')).toBeFocused();
    await page.keyboard.type('老旧小区');
    await waitForAnswer(page, '老旧小区');
    await expect(panel.locator('ol mark').first()).toHaveText('老舊小區');
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(link).toBeFocused();
  });

test('without a network the page says so and searches by itself when it is back', async ({ page, context }) => {
  await openSearch(page);
  await context.setOffline(true);
  await page.locator('.search input').fill('老旧小区');
  await expect(page.locator('.search [role=status]')).toContainText('没有网络');
  await context.setOffline(false);
  await waitForAnswer(page, '老旧小区');
  await expect(page.locator('.search ol.search-results > li').first()).toBeVisible();
});

test('files that are missing are told of, with a way to try again', async ({ page }) => {
  await page.route('**/grams/*.bin', (route) => route.fulfill({ status: 503 }));
  await openSearch(page);
  await page.locator('.search input').fill('老旧小区');
  await expect(page.locator('.search [role=status]')).toContainText('没有取到');
  await page.unroute('**/grams/*.bin');
  await page.locator('.search-retry').click();
  await waitForAnswer(page, '老旧小区');
});

for (const state of ['#q=小区', '#q=红色物叶', '#q=hswy', '#q=小区&theme=party-building'])
  for (const query of ['', '?mode=elder'])
    test(`axe finds nothing in ${state} ${query}, and in 长者 mode targets are 44 pixels`, async ({ page }) => {
      await page.goto(`/search/${query}${state}`);
      await page.locator('.search[data-answered]').waitFor();
      await page
        .locator('.search-filters summary')
        .click({ timeout: 2000 })
        .catch(() => undefined);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      if (!query) return;
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            '.search :is(button, input[type=search], label, summary, [role=option], .result-title, .search-corrections a)',
          ),
        ]
          .filter((element) => element.checkVisibility() && !element.classList.contains('visually-hidden'))
          .filter((element) => element.getBoundingClientRect().height < 43.5)
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      expect(small).toEqual([]);
    });

test('the first result does not move once it stands', async ({ page }) => {
  await page.goto('/search/#q=小区');
  await waitForAnswer(page, '小区');
  const top = () =>
    page
      .locator('.search ol li')
      .first()
      .evaluate((item) => item.getBoundingClientRect().top);
  const before = await top();
  await page.waitForTimeout(1000);
  expect(await top()).toBe(before);
  await page.locator('.search input').fill('小区改');
  await waitForAnswer(page, '小区改');
  expect(await top()).toBe(before);
});
