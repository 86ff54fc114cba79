import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { EDITIONS, PAGE_TYPES, publishedStories } from './pages.ts';

const pathOf = (name: string) => PAGE_TYPES.find((type) => type.name === name)?.path ?? '';
const DESIGNED = ['home', 'story', 'themes', 'theme', 'about', 'not found'].map((name) => ({
  name,
  path: pathOf(name),
}));

for (const { language, prefix } of EDITIONS)
  test(`no headline in ${language} breaks within a word, at any width`, async ({ page }) => {
    for (const path of ['', pathOf('story'), pathOf('stories')]) {
      await page.goto(prefix + path);
      for (const width of [320, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const broken = await page.evaluate(() =>
          [...document.querySelectorAll('.phrase')].flatMap((phrase) => {
            const room = phrase.getBoundingClientRect().width;
            return [...phrase.childNodes].flatMap((word) => {
              const range = document.createRange();
              range.selectNodeContents(word);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
              const wide = [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0);
              return lines.size > 1 && wide <= room ? (word.textContent ?? '') : [];
            });
          }),
        );
        expect(broken, `${path} at ${width} px`).toEqual([]);
      }
      expect(await page.locator('.phrase wbr').count(), path).toBeGreaterThan(3);
    }
  });

for (const { name, path } of DESIGNED)
  test(`every text of ${name} has a contrast of 7:1 when the reader wants it, in both lights`, async ({ page }) => {
    for (const query of ['?contrast=high', '?mode=elder&contrast=auto'])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`/${path}${query}`, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
        const found = violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html} ${any[0]?.message}`));
        expect(found, `${query} ${colorScheme}`).toEqual([]);
      }
  });

for (const { name, path } of DESIGNED)
  test(`长者 mode of ${name} has no text under 24 pixels and no target under 44`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${path}?mode=elder`);
      const found = await page.evaluate(() => {
        const small: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent?.checkVisibility() || !node.textContent?.trim()) continue;
          if (parent.closest('script, svg, .visually-hidden')) continue;
          if (Number.parseFloat(getComputedStyle(parent).fontSize) < 24) small.push(node.textContent);
        }
        for (const target of document.querySelectorAll('a[href], button, summary')) {
          const display = getComputedStyle(target).display;
          // A link in a sentence is as high as its line.
          const inText =
            display === 'inline' && target.parentElement?.textContent?.trim() !== target.textContent?.trim();
          if (!target.checkVisibility() || inText) continue;
          const whole =
            getComputedStyle(target, '::after').position === 'absolute' ? target.closest('article, li') : target;
          const { height } = (whole ?? target).getBoundingClientRect();
          if (height < 43.5) small.push(`${Math.round(height)} px high: ${target.textContent}`);
        }
        return small;
      });
      expect(found, `${width} px`).toEqual([]);
    }
  });

for (const name of ['home', 'stories', 'story', 'timeline', 'district', 'achievements', 'open data'])
  test(`no text of ${name} lies on another, however large the letters`, async ({ page }) => {
    for (const query of ['?mode=elder', '?mode=normal&size=larger'])
      for (const width of [390, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/${pathOf(name)}${query}`);
        expect(await page.evaluate(findOverlaps), `${query} at ${width} px`).toEqual([]);
      }
  });

/** Pairs of texts of which one is printed over the other. Runs in the page. */
function findOverlaps(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { left: number; right: number; top: number; bottom: number; text: string }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (
      !text ||
      !parent?.checkVisibility({ visibilityProperty: true }) ||
      parent.closest('svg, .sr-only, .visually-hidden, .skip-link')
    )
      continue;
    // A text cut after some lines has the others out of sight.
    if (getComputedStyle(parent).webkitLineClamp !== 'none') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, height } of range.getClientRects())
      lines.push({ left: left + 1, right: right - 1, top: top + height * 0.28, bottom: bottom - height * 0.28, text });
  }
  lines.sort((a, b) => a.top - b.top);
  return lines.flatMap((line, at) =>
    lines
      .slice(at + 1)
      .filter(({ left, right, top }) => top < line.bottom && left < line.right && line.left < right)
      .map(({ text }) => `${line.text} × ${text}`),
  );
}

/** What an A4 sheet of two columns holds beside the rest that a story carries. */
const CHARACTERS_A_SHEET = 1800;

test('a story prints on as few sheets as its text needs', async ({ page }) => {
  for (const { slug } of publishedStories().slice(0, 8)) {
    await page.goto(`/stories/${slug}/`, { waitUntil: 'networkidle' });
    const length = await page
      .locator('.prose')
      .evaluate(({ textContent }) => textContent?.replace(/\s/g, '').length ?? 0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets, slug).toBeGreaterThan(0);
    expect(sheets, `${slug}, ${length} characters`).toBeLessThanOrEqual(1 + Math.ceil(length / CHARACTERS_A_SHEET));
  }
});
