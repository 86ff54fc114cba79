import { expect, type Page, test } from '@playwright/test';
import { EDITIONS, publishedStories } from './pages.ts';

/** Types into the one search field and returns the addresses of the results once they stand. */
async function search(page: Page, address: string, words: string): Promise<string[]> {
  await page.goto(address);
  const field = page.locator('main input[type="search"]');
  await field.fill(words);
  await expect(page.locator('main [role="status"]')).toContainText(/\d/, { timeout: 15_000 });
  return page.locator('main ol a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

for (const { language, prefix } of EDITIONS) {
  test(`a word typed in Simplified finds its story in ${language}`, async ({ page }) => {
    const [story] = publishedStories();
    const results = await search(page, `${prefix}search/`, '老旧小区');
    expect(story).toBeDefined();
    expect(results.length).toBeGreaterThan(0);
    for (const address of results) expect(address.startsWith(prefix), address).toBe(true);
  });

  test(`the same word typed in Traditional finds the same stories in ${language}`, async ({ page }) => {
    const simplified = await search(page, `${prefix}search/`, '老旧小区');
    const traditional = await search(page, `${prefix}search/`, '老舊小區');
    expect(traditional.toSorted()).toEqual(simplified.toSorted());
  });
}

test('no request leaves the origin while searching, and the query stays in the browser', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(request.url())));
  await search(page, '/search/', '老旧小区');
  expect(sent.filter((url) => !url.startsWith('http://127.0.0.1:'))).toEqual([]);
  expect(sent.filter((url) => url.includes('老旧小区'))).toEqual([]);
});

test('words that stand nowhere find nothing, and the page says so', async ({ page }) => {
  await page.goto('/search/?q=%E9%BE%98%E9%9D%90%E9%BD%89');
  await expect(page.locator('main [role="status"]')).not.toBeEmpty();
  await expect(page.locator('main ol a')).toHaveCount(0);
});
