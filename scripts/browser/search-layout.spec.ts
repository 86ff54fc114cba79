import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { waitForAnswer } from '../bench/ask-search.ts';
import { openPanel, openSearch } from './open-search.ts';

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

test('at 320 pixels, in large type and with wide spacing nothing of search is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [
    '/search/',
    '/search/#q=小区&kind=story',
    '/search/#q=红色物叶',
    '/search/?mode=elder#q=小区&kind=story',
  ]) {
    await openSearch(page, address);
    await page.reload();
    await page.locator('.search[data-state]').waitFor();
    await page.evaluate(() => {
      const spacing = new CSSStyleSheet();
      spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
      );
      document.adoptedStyleSheets.push(spacing);
    });
    if (address.includes('kind')) await page.locator('.search-filters summary').click();
    await page.waitForTimeout(300);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.search :is(a, button, label, p, summary, input, [role=option])')]
        .filter((part) => part.checkVisibility() && !part.classList.contains('visually-hidden'))
        .filter(
          (part) => part.getBoundingClientRect().right > innerWidth + 1 || part.scrollWidth > part.clientWidth + 2,
        )
        .filter((part) => getComputedStyle(part).display !== 'inline')
        .map((part) => part.outerHTML.slice(0, 90)),
    );
    expect(cut, address).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('all of search is one script of at most 12 KB, marks with it, and nothing of it comes before search is opened', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/_astro\/search[^/]*\.js$|\/search\//.test(request.url())) asked.push(request.url());
  });
  await page.goto('/stories/', { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await openPanel(page, '/stories/');
  const scripts = asked.filter((url) => url.endsWith('.js'));
  expect(scripts).toHaveLength(1);
  const script = await page.request.get(scripts[0] ?? '');
  expect(await script.text()).toContain('mark.found');
  expect(gzipSync(await script.body(), { level: 9 }).length).toBeLessThanOrEqual(12_000);
});
