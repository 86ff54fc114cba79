import { expect, test } from '@playwright/test';
import { askSearch, waitForAnswer } from '../bench/ask-search.ts';
import { openPanel, openSearch } from './open-search.ts';
import { EDITIONS } from './pages.ts';

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

test('an input method keeps its keys: Escape ends no search, Enter sends none, and nothing is asked before it is done', async ({
  page,
}) => {
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const press = (key: string) =>
    keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, windowsVirtualKeyCode: 229 });
  await openPanel(page, '/stories/');
  await compose('hongse');
  await press('Escape');
  await page.waitForTimeout(500);
  await expect(page.locator('dialog.search-panel')).toBeVisible();
  await expect(page.locator('.search')).not.toHaveAttribute('data-answered', /./);
  await compose('红色');
  await press('Enter');
  await keyboard.send('Input.insertText', { text: '红色' });
  await waitForAnswer(page, '红色');
  await expect(page).toHaveURL(/\/stories\/$/);
});

test('more results keep the focus where they begin', async ({ page }) => {
  await openSearch(page);
  await askSearch(page, '小区', { all: false });
  await page.locator('.search-more').press('Enter');
  await expect(page.locator('.search-results > li:nth-child(6) .result-title')).toBeFocused();
});

for (const { prefix, language } of EDITIONS)
  test(`each of the words to try in ${language} finds something`, async ({ page }) => {
    await openSearch(page, `${prefix}search/`);
    const examples = await page.locator('.search-examples button').allInnerTexts();
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      await page.getByRole('button', { name: example, exact: true }).click();
      await waitForAnswer(page, example);
      await expect(page.locator('.search-results > li').first()).toBeVisible();
      await page.goBack();
    }
  });
