import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { EDITIONS, PAGE_TYPES, publishedStories } from './pages.ts';

const MODES = [
  { name: 'light', query: '', colorScheme: 'light' },
  { name: 'dark', query: '', colorScheme: 'dark' },
  { name: '长者', query: '?mode=elder', colorScheme: 'light' },
] as const;

/** Complaints of the page itself and requests that leave the origin, collected from the moment of the call. */
function watch(page: Page): { complaints: string[]; foreign: string[] } {
  const seen = { complaints: [] as string[], foreign: [] as string[] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  page.on('requestfailed', (request) => seen.complaints.push(`${request.url()} failed`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') seen.foreign.push(request.url());
  });
  return seen;
}

for (const { language, prefix } of EDITIONS) {
  for (const { name, path } of PAGE_TYPES) {
    test(`${name} in ${language} opens in silence, stays on its origin and passes axe in every mode`, async ({
      page,
    }) => {
      const seen = watch(page);
      for (const { query, colorScheme, name: mode } of MODES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`${prefix}${path}${query}`, { waitUntil: 'networkidle' });
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('h1')).toHaveCount(1);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        expect(found, `axe, ${mode}`).toEqual([]);
      }
      expect(seen).toEqual({ complaints: [], foreign: [] });
    });
  }
}

for (const { name, path } of PAGE_TYPES) {
  test(`${name} scrolls one way only, from 320 to 1440 pixels and in large type`, async ({ page }) => {
    for (const width of [320, 768, 1440]) {
      for (const query of ['', '?mode=elder']) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`/${path}${query}`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${width} px ${query}`).toBeLessThanOrEqual(0);
      }
    }
  });

  test(`${name} is reached by keyboard: skip link first, every control in turn with a visible focus, no trap`, async ({
    page,
  }) => {
    await page.goto(`/${path}`);
    const controls = await page.evaluate(() => {
      const focusable =
        'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
      return [...document.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.checkVisibility())
        .length;
    });
    expect(controls).toBeGreaterThan(3);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', /^#/);
    const reached = new Set<string>();
    for (let press = 0; press < controls + 5; press++) {
      const state = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (element === document.body) return undefined;
        element.dataset['reached'] ??= String(document.querySelectorAll('[data-reached]').length + 1);
        const style = getComputedStyle(element);
        const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
        return {
          key: element.dataset['reached'],
          seen: ring || style.boxShadow !== 'none',
          html: element.outerHTML.slice(0, 120),
        };
      });
      if (state) {
        expect(state.seen, `focus is visible on ${state.html}`).toBe(true);
        reached.add(state.key);
      } else if (reached.size > 0) break;
      await page.keyboard.press('Tab');
    }
    expect(reached.size, 'controls reached by Tab').toBeGreaterThanOrEqual(controls);
  });
}

test('every figure of every story leads to the sentence that states it, in both editions', async ({ page }) => {
  const stories = publishedStories().filter(({ figures }) => figures.length > 0);
  expect(stories.length).toBeGreaterThan(0);
  for (const { slug, figures } of stories) {
    await page.goto(`/stories/${slug}/`);
    for (const { id, evidence } of figures) {
      const sentence = await page.locator(`[id="figure-${id}"]`).evaluate((anchor) => {
        const parts = [...document.querySelectorAll(`[data-figures~="${anchor.id.replace(/^figure-/, '')}"]`)];
        return (parts.length > 0 ? parts : [anchor]).map(({ textContent }) => textContent).join('');
      });
      expect(sentence.replace(/\s/g, ''), `${slug}#figure-${id}`).toContain(evidence.replace(/\s/g, ''));
    }
    await page.goto(`/zh-hant/stories/${slug}/`);
    for (const { id } of figures) await expect(page.locator(`[id="figure-${id}"]`)).toHaveCount(1);
  }
});

test('a key figure is followed to its sentence, which is in view and marked', async ({ page }) => {
  const story = publishedStories().find(({ figures }) => figures.length > 0);
  await page.goto(`/stories/${story?.slug}/`);
  const link = page.locator('main a[href*="#figure-"]').first();
  const target = new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1);
  await link.click();
  await expect(page.locator(`[id="${decodeURIComponent(target)}"]`)).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`#${target}$`));
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });
  for (const { language, prefix } of EDITIONS) {
    test(`a reader of ${language} goes from home to a story and to its twin`, async ({ page }) => {
      await page.goto(prefix);
      await page.locator('main a[href*="/stories/"]').first().click();
      await expect(page.locator('h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(500);
      const other = language === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
      await page.locator(`a[hreflang="${other}"]`).first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(page.locator('h1')).toBeVisible();
    });
  }

  test('search leads to the indexes', async ({ page }) => {
    await page.goto('/search/');
    for (const index of ['themes', 'districts', 'timeline', 'practices'])
      await expect(page.locator(`main a[href$="/${index}/"]`).first()).toBeVisible();
  });
});
