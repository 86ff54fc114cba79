import { expect, test } from '@playwright/test';
import { askSearch, waitForAnswer } from '../bench/ask-search.ts';
import { openSearch } from './open-search.ts';

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

test('Back returns to what Enter had found, then to the page before', async ({ page }) => {
  await page.goto('/stories/');
  await openSearch(page);
  const field = page.locator('.search input[type=search]');
  await field.fill('小区');
  await field.press('Enter');
  await field.fill('小区改造');
  await waitForAnswer(page, '小区改造');
  await page.goBack();
  await expect(field).toHaveValue('小区');
  await page.goForward();
  await expect(field).toHaveValue('小区改造');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/stories\/$/);
});
