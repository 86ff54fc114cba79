import { expect, test } from '@playwright/test';
import { publishedStories } from './pages.ts';

const STORY = `/stories/${publishedStories().find(({ figures }) => figures.length > 0)?.slug}/`;

test('a sentence leads back to where its figure stands, and every such place exists', async ({ page }) => {
  await page.goto(STORY);
  const links = page.locator('.prose .evidence-back');
  expect(await links.count()).toBeGreaterThan(0);
  for (const address of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
    await page.goto(address);
    await expect(page.locator(':target')).toBeInViewport();
  }
});

test('the story is read aloud sentence by sentence, numbers in words, and the sentence is marked', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    const speak = (utterance: SpeechSynthesisUtterance) => {
      said.push(utterance.text);
      if (said.length < 5) setTimeout(() => utterance.onend?.(new Event('end') as SpeechSynthesisEvent), 10);
    };
    const voice = { speak, cancel() {}, pause() {}, resume() {} };
    Object.defineProperty(window, 'speechSynthesis', { value: voice });
    Object.assign(window, { said });
  });
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(STORY, { waitUntil: 'networkidle' });
  const before = scripts.length;
  const tools = page.locator('.read-aloud');
  await tools.getByRole('button').first().click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(5);
  expect(scripts.length, 'the voice is loaded when it is used').toBeGreaterThan(before);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.every((sentence) => sentence.length > 0)).toBe(true);
  expect(said.join('')).not.toMatch(/\d/);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(1);
  await tools.locator('[name=stop]').click();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('what the reader sets stands in the address, is remembered, and is there before the first paint', async ({
  page,
}) => {
  await page.goto(STORY);
  await page.locator('.preferences summary').click();
  await page.locator('[name=mode][value=elder]').click();
  await expect(page).toHaveURL(/\?mode=elder$/);
  await page.goto('/about/');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder');
  await page.locator('.preferences summary').click();
  await page.locator('[name=mode][value=normal]').click();
  await expect(page).not.toHaveURL(/mode/);
});

test('the single key that opens search can be turned off; Ctrl+K stays', async ({ page }) => {
  await page.goto('/about/?keys=off');
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.locator('dialog[open]')).toHaveCount(1);
});

test('长者 mode sets the text at 24 pixels or more, and every control outside the text at 44', async ({ page }) => {
  await page.goto(`${STORY}?mode=elder`);
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('main p, main li, main dd')]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
      .map((element) => ({
        size: Number.parseFloat(getComputedStyle(element).fontSize),
        html: element.outerHTML.slice(0, 90),
      })),
  );
  expect(sizes.filter(({ size }) => size < 24)).toEqual([]);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('header a, header button, header summary, main button, footer a')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ height: element.getBoundingClientRect().height, html: element.outerHTML.slice(0, 90) }))
      .filter(({ height }) => height < 43.9),
  );
  expect(small).toEqual([]);
});

test('the table of an indicator sorts by its number and back', async ({ page }) => {
  await page.goto('/achievements/');
  const pages = await page
    .locator('.indicator-list h3 a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const heading = page.locator('th[data-sort=number]').first();
  for (const address of pages) {
    await page.goto(address);
    if ((await heading.count()) > 0) break;
  }
  const values = () =>
    page
      .locator('table')
      .first()
      .locator('tbody td[data-key]:nth-child(2)')
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['key'])));
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  expect(await values()).toEqual((await values()).toSorted((a, b) => b - a));
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  expect(await values()).toEqual((await values()).toSorted((a, b) => a - b));
});
