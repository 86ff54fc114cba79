import { expect, test } from '@playwright/test';
import { askSearch, waitForAnswer } from '../bench/ask-search.ts';
import { openPanel, openSearch } from './open-search.ts';
import { publishedStories } from './pages.ts';

const [NEWEST] = publishedStories();
const STORY = `/stories/${NEWEST?.slug}/`;

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

test('keys go through the marks of a page, Escape takes them away', async ({ page }) => {
  await page.goto(`${STORY}#find=小区`);
  const said = page.locator('.found-bar [role=status]');
  await expect(said).toContainText('第 1 处');
  await expect(page.locator('mark.found').first()).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said).toContainText('第 2 处');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  const count = await page.locator('mark.found[data-current]').count();
  await expect(page.locator('mark.found').nth(-count)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('mark.found')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`${STORY}$`));
});

test('a result in the very page over which the panel was opened is marked there, and the bar comes', async ({
  page,
}) => {
  await openPanel(page, STORY);
  const title = NEWEST?.title ?? '';
  await page.keyboard.insertText(title);
  await waitForAnswer(page, title);
  await page.locator(`.search .result-title[href^="${STORY}"]`).click();
  await expect(page.locator('dialog.search-panel')).toBeHidden();
  await expect(page.locator('mark.found').first()).toBeInViewport();
  await expect(page.locator('.found-bar [role=status]')).toContainText('第 1 处');
});
