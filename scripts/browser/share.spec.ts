import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { publishedStories } from './pages.ts';

const SITE_URL = process.env['SITE_URL'];

/** What the code in `png` says. A reader may take three dark squares of a drawing for a code that says nothing: that is none. */
async function readCode(png: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data || undefined;
}

for (const { slug } of publishedStories()) {
  const address = `/stories/${slug}/`;

  test(`${slug} has a poster whose code leads to it, and an image for links to it`, async ({ page, request }) => {
    const poster = await (await request.get(`/posters/${slug}.png`)).body();
    expect(await sharp(poster).metadata()).toMatchObject({ format: 'png', width: 1080, height: 1620 });
    expect(await readCode(poster)).toBe(SITE_URL && SITE_URL + encodeURI(address));
    for (const prefix of ['', '/zh-hant']) {
      await page.goto(prefix + address);
      const image = page.locator('meta[property="og:image"]');
      expect(await image.count()).toBe(SITE_URL ? 1 : 0);
      if (!SITE_URL) continue;
      const card = await request.get(new URL((await image.getAttribute('content')) ?? '').pathname);
      expect(await sharp(await card.body()).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    }
  });

  test(`${slug} shows its poster, and a code that is read from the screen`, async ({ page }) => {
    await page.goto(address);
    const poster = page.getByRole('link', { name: '下载海报' }).locator('img');
    await poster.scrollIntoViewIfNeeded();
    await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1080);
    const code = page.getByRole('img', { name: '二维码', exact: false }).and(page.locator('svg'));
    expect(await code.count()).toBe(SITE_URL ? 1 : 0);
    if (SITE_URL) expect(await readCode(await code.screenshot())).toBe(SITE_URL + encodeURI(address));
  });
}

test('a link to a page that is no story brings the card of the site', async ({ page, request }) => {
  const card = await (await request.get('/site-card.png')).body();
  expect(await sharp(card).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
  for (const path of ['/', '/themes/', '/zh-hant/about/']) {
    await page.goto(path);
    const image = page.locator('meta[property="og:image"]');
    expect(await image.count(), path).toBe(SITE_URL ? 1 : 0);
    if (SITE_URL) expect(await image.getAttribute('content'), path).toBe(`${SITE_URL}/site-card.png`);
  }
});
