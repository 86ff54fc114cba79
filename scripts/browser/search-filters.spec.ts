import { expect, test } from '@playwright/test';
import { askSearch, waitForAnswer } from '../bench/ask-search.ts';
import { openPanel, openSearch } from './open-search.ts';

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

test('filters in the panel stay in the panel; Enter takes them along to the search page', async ({ page }) => {
  await openPanel(page, '/stories/');
  await page.keyboard.type('小区');
  await waitForAnswer(page, '小区');
  await page.locator('.search-filters summary').click();
  await page.locator('.search-facets input').first().check();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(page.locator('.search-chips')).toBeHidden();
  await page.locator('.search-facets input').first().check();
  await expect(page.locator('.search-chips [aria-label]')).toHaveCount(1);
  await expect(page).toHaveURL(/\/stories\/$/);
  await page.locator('.search input[type=search]').press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=.*&kind=story$/);
});

test('every filter that is offered shows as many results as it says', async ({ page }) => {
  test.setTimeout(180_000);
  // The pairs of these characters stand in many pages that do not have the words.
  await openSearch(page, '/search/#q=小区改造');
  await waitForAnswer(page, '小区改造');
  await page.locator('.search-filters summary').click();
  await page.locator('.search-facets label').first().waitFor();
  const offered = await page.locator('.search-facets label').evaluateAll((labels) =>
    labels.map((label) => {
      const { name = '', value = '' } = label.querySelector('input') ?? {};
      return { name, value, count: Number(label.querySelector('small')?.textContent) };
    }),
  );
  expect(offered.length).toBeGreaterThan(20);
  const wrong: string[] = [];
  for (const { name, value, count } of offered) {
    const hash = new URLSearchParams({ q: '小区改造', [name]: value });
    await page.evaluate((to) => {
      location.hash = to;
    }, String(hash));
    const chip = page.locator('.search-chips [aria-label]');
    await expect(chip).toHaveAttribute('value', value);
    const said = page.locator('.search-status');
    await expect(said).toHaveText(/：\d+ 篇|没有/);
    const text = await said.innerText();
    if (text !== `“小区改造”：${count} 篇` || count === 0) wrong.push(`${name}=${value}: ${count}, then ${text}`);
  }
  expect(wrong).toEqual([]);
});
