import { expect, type Page, test } from '@playwright/test';
import { askSearch, waitForAnswer } from '../bench/ask-search.ts';
import { EDITIONS, PAGE_TYPES, publishedStories } from './pages.ts';

const STORY = `/stories/${publishedStories()[0]?.slug}/`;

async function openSearch(page: Page, address = '/search/'): Promise<void> {
  await page.goto(address);
  await page.locator('.search[data-state]').waitFor();
}

async function openPanel(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  await expect(page.locator('dialog.search-panel input')).toBeFocused();
}

test('the panel opens from every kind of page, again after it was closed', async ({ page }) => {
  for (const { path } of PAGE_TYPES.filter(({ name }) => name !== 'search')) {
    await openPanel(page, `/${path}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog.search-panel')).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(page.locator('dialog.search-panel input')).toBeFocused();
  }
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

test('more results keep the focus where they begin', async ({ page }) => {
  await openSearch(page);
  await askSearch(page, '小区', { all: false });
  await page.locator('.search-more').press('Enter');
  await expect(page.locator('.search-results > li:nth-child(6) .result-title')).toBeFocused();
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
