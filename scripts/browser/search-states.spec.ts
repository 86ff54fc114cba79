import { expect, test } from '@playwright/test';
import { askSearch, waitForAnswer } from '../bench/ask-search.ts';
import { openSearch } from './open-search.ts';

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

test('a broken index is told of and does not break the page', async ({ page }) => {
  for (const broken of ['<html>', '{}', '']) {
    await page.route('**/search/manifest.json', (route) => route.fulfill({ body: broken }));
    await openSearch(page);
    await page.locator('.search input[type=search]').fill('小区');
    await expect(page.locator('.search-status')).toContainText('没有取到，或者已经损坏');
    await expect(page.locator('.search-retry')).toBeVisible();
    await page.unroute('**/search/manifest.json');
  }
});

test('a slow network: what is shown stays, the wait is told of, the count is read out once and nothing moves', async ({
  page,
}) => {
  await openSearch(page);
  await askSearch(page, '小区', { all: false });
  await expect(page.locator('.search [role=status]')).toContainText('小区');
  await page.route('**/search/**/*', async (route) => {
    await new Promise((later) => setTimeout(later, 1200));
    await route.continue().catch(() => undefined);
  });
  await page.evaluate(() => {
    const seen = { said: [] as string[], shifts: 0 };
    const said = document.querySelector('.search [role=status]');
    if (said) new MutationObserver(() => seen.said.push(said.textContent ?? '')).observe(said, { childList: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift' });
    Object.assign(window, { seen });
  });
  const field = page.locator('.search input[type=search]');
  await field.pressSequentially('随州', { delay: 150 });
  await expect(page.locator('.search-status')).toHaveText('正在找……');
  await expect(page.locator('.search-results > li').first()).toBeVisible();
  await field.fill('物业');
  await waitForAnswer(page, '物业');
  await page.waitForTimeout(1000);
  const { said, shifts } = await page.evaluate(
    () => (window as unknown as { seen: { said: string[]; shifts: number } }).seen,
  );
  expect(said.filter((text) => text.includes('篇'))).toHaveLength(1);
  expect(shifts).toBeLessThan(0.05);
});

test('hostile and empty words are words: nothing runs, nothing breaks, and the page says what it makes of them', async ({
  page,
}) => {
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await openSearch(page);
  for (const typed of [
    '<img src=x onerror=alert(1)>',
    '"\\',
    'a.*b[(',
    '“没有合上',
    '-',
    '，。！',
    '\u3000“”',
    '🏮',
    '长'.repeat(10_000),
  ]) {
    const { status } = await askSearch(page, typed, { all: false });
    expect(status, typed).toMatch(/^(?:没有找到|“.*”里没有可以找的字)/s);
    expect(status.length).toBeLessThan(70);
  }
  expect(await page.locator('.search :is(img, script)').count()).toBe(0);
  await page.locator('.search input[type=search]').fill('\u3000 ');
  await expect(page.locator('.search')).toHaveAttribute('data-state', 'idle');
  expect(errors).toEqual([]);
});
