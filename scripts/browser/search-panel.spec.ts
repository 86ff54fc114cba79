import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { waitForAnswer } from '../bench/ask-search.ts';
import { openPanel } from './open-search.ts';
import { PAGE_TYPES } from './pages.ts';

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

test('the panel opens from every kind of page, again after it was closed', async ({ page }) => {
  for (const { path } of PAGE_TYPES.filter(({ name }) => name !== 'search')) {
    await openPanel(page, `/${path}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog.search-panel')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.locator('dialog.search-panel input')).toBeFocused();
  }
});

test('without a network the panel does not take the reader away, and opens when it is back', async ({
  page,
  context,
}) => {
  await page.goto('/stories/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.keyboard.press('/');
  await expect(page.getByRole('alert')).toContainText('没有网络');
  await expect(page).toHaveURL(/\/stories\/$/);
  await context.setOffline(false);
  await expect(page.getByRole('alert')).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.locator('dialog.search-panel input')).toBeFocused();
});
