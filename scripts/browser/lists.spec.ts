/** Tables, timeline and the tools of every page, with real keys, with and without a script. */
import { expect, type Page, test } from '@playwright/test';
import { EDITIONS, PAGE_TYPES, publishedStories } from './pages.ts';

/** Presses Tab until `selector` has the focus; fails when a turn through the page does not reach it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 400; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

const firstColumn = (page: Page) =>
  page.locator('.index-table tbody th').evaluateAll((cells) => cells.map((cell) => cell.textContent?.trim() ?? ''));
const inChinese = (texts: readonly string[]) => texts.toSorted((a, b) => a.localeCompare(b, 'zh'));

for (const width of [390, 1280])
  test(`at ${width} pixels the table of indicators is sorted by its keys, and nothing moves before that`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          (window as unknown as { shift: number }).shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/achievements/', { waitUntil: 'networkidle' });
    const given = await firstColumn(page);
    expect(given.length).toBeGreaterThan(3);
    await page.locator('.index-table').scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    await tabTo(page, '.index-table .sort-button');
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Enter');
    expect(await firstColumn(page)).toEqual(inChinese(given));
    await page.keyboard.press('Space');
    expect(await firstColumn(page)).toEqual(inChinese(given).toReversed());
    await expect(page.locator(':focus')).toHaveClass(/sort-button/);
    await expect(page.locator('.index-table [aria-sort=descending]')).toHaveCount(1);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });

  test('a table on a telephone offers no sorting that would not work', async ({ page }) => {
    await page.goto('/achievements/');
    await expect(page.locator('.index-table tbody tr').first()).toBeVisible();
    await expect(page.locator('.index-table thead')).toBeHidden();
  });

  test('the filters of a telephone leave room for the first year, and what is folded away is a link, too', async ({
    page,
  }) => {
    await page.goto('/timeline/');
    expect(await page.locator('.timeline-filters').evaluate(({ clientHeight }) => clientHeight)).toBeLessThan(270);
    await expect(page.locator('.timeline-year').first()).toBeInViewport();
    const folded = page.locator('.timeline-filters details');
    await folded.first().locator('summary').click();
    const [count, last] = [folded.first().locator('small').last(), folded.first().locator('a').last()];
    const said = Number(await count.textContent());
    await last.click();
    await expect(page.locator('.timeline-month li').filter({ visible: true })).toHaveCount(said);
  });

  test('a theme and then a province leave exactly as many events as the links count', async ({ page }) => {
    await page.goto('/timeline/');
    const theme = page.locator('.timeline-filters nav').first().locator('li').nth(1);
    const ofTheme = Number(await theme.locator('small').textContent());
    await theme.locator('a').click();
    const events = page.locator('.timeline-month li').filter({ visible: true });
    await expect(events).toHaveCount(ofTheme);
    const province = page.locator('.timeline-filters nav').nth(1).locator('li').nth(1);
    const ofBoth = Number(await province.locator('small').textContent());
    await province.locator('a').click();
    await expect(events).toHaveCount(ofBoth);
    expect(ofBoth).toBeGreaterThan(0);
    await expect(page.locator('.timeline-year').filter({ visible: true }).first()).toBeVisible();
    for (const year of await page.locator('.timeline-year').filter({ visible: true }).all())
      expect(await year.locator('li').filter({ visible: true }).count()).toBeGreaterThan(0);
  });
});

test('an indicator with one number shows the sentence that states it, and no bar that compares nothing', async ({
  page,
}) => {
  const figures = publishedStories().flatMap((story) => story.figures);
  const counts = Map.groupBy(figures, ({ indicator }) => indicator);
  const [only] = [...counts.values()].find((group) => group.length === 1 && group[0]?.indicator) ?? [];
  await page.goto(`/achievements/${only?.indicator}/`);
  await expect(page.locator('.single-figure blockquote')).toHaveText(only?.evidence ?? '-');
  await expect(page.locator('table, .bar')).toHaveCount(0);
  await page.locator('.single-number a').click();
  await expect(page).toHaveURL(`/stories/${only?.story}/#figure-${only?.id}`);
});

test('every event of the timeline has an address that leads to it', async ({ page }) => {
  await page.goto('/timeline/');
  const links = page.locator('.timeline .when a');
  expect(await links.count()).toBeGreaterThan(3);
  await links.last().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.timeline-month li:target')).toBeInViewport();
});

for (const { language, prefix } of EDITIONS)
  test(`every drawing in ${language} has a name or is left out of the tree, every picture and table is named`, async ({
    page,
  }) => {
    for (const { path } of PAGE_TYPES) {
      await page.goto(prefix + path);
      const nameless = await page.evaluate(() => {
        const hidden = (element: Element) => element.closest('[aria-hidden=true], [hidden]') !== null;
        const named = (element: Element) =>
          Boolean(element.getAttribute('aria-label') || element.getAttribute('aria-labelledby'));
        const drawings = [...document.querySelectorAll('svg')].filter(
          (svg) => !hidden(svg) && !(svg.getAttribute('role') === 'img' && named(svg)),
        );
        const pictures = [...document.querySelectorAll('img:not([alt])')];
        const tables = [...document.querySelectorAll('table')].filter((table) => !table.caption?.textContent);
        return [...drawings, ...pictures, ...tables].map(({ outerHTML }) => outerHTML.slice(0, 120));
      });
      expect(nameless, path).toEqual([]);
    }
  });

test('settings and the switch of script work from the keyboard, and Escape gives the focus back', async ({ page }) => {
  await page.goto('/achievements/');
  await tabTo(page, '.preferences > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '[name=mode][value=elder]');
  await page.keyboard.press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder');
  await page.keyboard.press('Escape');
  await expect(page.locator('.preferences')).not.toHaveAttribute('open');
  await expect(page.locator('.preferences > summary')).toBeFocused();
  await page.goto('/achievements/');
  await tabTo(page, 'a[hreflang="zh-Hant"]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zh-hant\/achievements\//);
});
