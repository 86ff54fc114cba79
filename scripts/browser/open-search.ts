import { expect, type Page } from '@playwright/test';

export async function openSearch(page: Page, address = '/search/'): Promise<void> {
  await page.goto(address);
  await page.locator('.search[data-state]').waitFor();
}

export async function openPanel(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await expect(page.locator('dialog.search-panel input')).toBeFocused();
}
