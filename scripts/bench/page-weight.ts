/** What a browser is sent for a page, and what the page does with it. */
import type { Browser, Page } from '@playwright/test';
import type { CountedSite } from './compressed-server.ts';

export interface PageWeight {
  /** compressed */
  html: number;
  css: number;
  js: number;
  headlineFont: number;
  foreignRequests: number;
  /** requests besides the stylesheets that the first paint waits for */
  blocking: number;
  layoutShift: number;
  /** what the console said, and headline characters without a glyph */
  faults: string[];
}

/** Opens `path` as a first visitor at a telephone's width. */
export async function weighPage(browser: Browser, site: CountedSite, path: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const faults: string[] = [];
  let foreignRequests = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !/^(?:data|blob):/.test(request.url())) foreignRequests++;
  });
  await page.addInitScript(watchLayout);
  site.takeBytes();
  await page.goto(site.address + path, { waitUntil: 'networkidle' });
  await scrollThrough(page);
  const seen = await page.evaluate(readPage);
  const sent = [...site.takeBytes()];
  const sum = (pattern: RegExp) => sent.reduce((bytes, [name, size]) => bytes + (pattern.test(name) ? size : 0), 0);
  await context.close();
  return {
    html: sum(/(?:\/|\.html)$/),
    css: sum(/\.css$/),
    js: sum(/\.js$/),
    headlineFont: sum(/\/headline[^/]*\.woff2$/),
    foreignRequests,
    blocking: seen.blocking,
    layoutShift: seen.layoutShift,
    faults: [...faults, ...seen.without.map((character) => `no headline glyph for ${character}`)],
  };
}

async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.body.scrollHeight);
  for (let y = 0; y < height; y += 800) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(30);
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

function watchLayout(): void {
  const own = window as unknown as { layoutShift: number };
  own.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) own.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function readPage(): { blocking: number; layoutShift: number; without: string[] } {
  const resources = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
    renderBlockingStatus?: string;
  })[];
  const blocking = resources.filter(
    ({ renderBlockingStatus, name }) => renderBlockingStatus === 'blocking' && !name.endsWith('.css'),
  ).length;
  const ranges = [...document.fonts]
    .filter(({ family }) => family.includes('Chengshi Headline'))
    .flatMap(({ unicodeRange }) => unicodeRange.split(/,\s*/))
    .map((range) => /^U\+([0-9a-f]+)(?:-([0-9a-f]+))?$/i.exec(range) ?? [])
    .map(([, from = '0', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const);
  const without = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !getComputedStyle(parent).fontFamily.includes('Chengshi Headline')) continue;
    for (const character of (node.textContent ?? '').replace(/\s/g, '')) {
      const point = character.codePointAt(0) ?? 0;
      if (!ranges.some(([from, to]) => point >= from && point <= to)) without.add(character);
    }
  }
  const { layoutShift } = window as unknown as { layoutShift: number };
  return { blocking, layoutShift, without: [...without] };
}
