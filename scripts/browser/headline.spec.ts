import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { EDITIONS, PAGE_TYPES } from './pages.ts';

const SITE = resolve(process.env['OUT_DIR'] ?? 'dist');
const MOST_BYTES = 90 * 1024;
const STORIES = globSync('stories/*/index.html', { cwd: SITE })
  .slice(0, 20)
  .map((file) => file.replace(/index\.html$/, ''));

/** The characters on the page that are set in the headline face, and those of them that none of its files has. */
function readHeadlines(page: Page): Promise<{ used: string; without: string }> {
  return page.evaluate(() => {
    const ranges = [...document.fonts]
      .filter(({ family }) => family.includes('Chengshi Headline'))
      .flatMap(({ unicodeRange }) => unicodeRange.split(/,\s*/))
      .map((range) => /^U\+([0-9a-f]+)(?:-([0-9a-f]+))?$/i.exec(range) ?? [])
      .map(([, from = '0', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const);
    const used = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement || !getComputedStyle(node.parentElement).fontFamily.includes('Chengshi Headline'))
        continue;
      for (const character of (node.textContent ?? '').replace(/\s/g, '')) used.add(character);
    }
    const has = (character: string) => {
      const point = character.codePointAt(0) ?? 0;
      return ranges.some(([from, to]) => point >= from && point <= to);
    };
    return { used: [...used].join(''), without: [...used].filter((character) => !has(character)).join('') };
  });
}

for (const { language, prefix } of EDITIONS) {
  test(`every headline in ${language} has its glyphs, in at most 90 KB a page`, async ({ page }) => {
    let bytes = 0;
    // A route keeps the browser's cache out of it: each page is weighed as a first visit.
    await page.route('**/*', (route) => route.continue());
    page.on('response', async (response) => {
      if (/\/headline-[^/]*\.woff2$/.test(response.url())) bytes += Number(response.headers()['content-length']);
    });
    for (const path of new Set([...PAGE_TYPES.map(({ path }) => path), ...STORIES])) {
      bytes = 0;
      await page.goto(prefix + path, { waitUntil: 'networkidle' });
      const { used, without } = await readHeadlines(page);
      expect(used.length, `${path} has headlines`).toBeGreaterThan(3);
      expect(without, path).toBe('');
      expect(bytes, path).toBeLessThanOrEqual(MOST_BYTES);
    }
  });
}

test('a page of headlines loads its face, late or not', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const statuses = await page.evaluate(() =>
    [...document.fonts].filter(({ family }) => family.includes('Chengshi Headline')).map(({ status }) => status),
  );
  expect(statuses).toContain('loaded');
});
