/**
 * `npm run bench -- pages`: issue "Reading" measured on the built site in a real browser, beside its limits.
 * `npm run bench -- pages quick` leaves Lighthouse out. OUT_DIR names a site that is built already.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser as PlaywrightBrowser } from '@playwright/test';
import { validatePages } from '../check-site.ts';
import { findChromium } from '../chromium.ts';
import { ROOT } from '../steps.ts';
import { type CountedSite, serveCompressed } from './compressed-server.ts';
import { CATEGORIES, runLighthouse } from './lighthouse-runs.ts';
import { findLostText, overrideTextSpacing, wrongLineEdges } from './page-layout.ts';
import { type PageWeight, weighPage } from './page-weight.ts';

const FOLDER = join(ROOT, '.cache/bench');
const WIDTHS = [320, 360, 390, 480, 600, 768, 1024, 1280, 1440];
const LIGHTHOUSE_PAGES = ['', 'stories/*/', 'timeline/', 'search/', 'achievements/'];
const LIGHTHOUSE_RUNS = 5;
const KB = 1024;

interface Row {
  what: string;
  measured: string;
  limit: string;
  kept: boolean;
}

process.env['SITE_URL'] ??= 'https://chengshi.example';
const folder = findSite();
const files = globSync('**/*.html', { cwd: folder }).toSorted();
const PAGE_TYPES = ['', 'stories/', 'stories/*/', 'themes/', 'themes/*/', 'districts/', 'districts/*/', 'timeline/']
  .concat(['achievements/', 'achievements/*/', 'practices/', 'practices/*/', 'search/', 'data/', 'about/'])
  .concat(['corrections/', 'accessibility/', '404.html'])
  .map(findPage);
const browserPlace = await findChromium();
const { executablePath, env, args } = browserPlace;
const browser = await chromium.launch({
  executablePath,
  args: [...args],
  env: { ...(process.env as Record<string, string>), ...env },
});
const site = await serveCompressed(folder);
const faults: string[] = [];
const rows: Row[] = [
  ...(await measureWeight(browser, site)),
  ...(await measureLayout(browser, site)),
  await measureValidity(),
];
await browser.close();
if (process.argv[2] !== 'quick') rows.push(...(await measureLighthouse()));
site.close();

const table = ['| what | measured | limit | |', '| --- | --- | --- | --- |']
  .concat(rows.map(({ what, measured, limit, kept }) => `| ${what} | ${measured} | ${limit} | ${kept ? '✓' : '✗'} |`))
  .join('\n');
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'pages.md'), `${table}\n`);
if (faults.length > 0) console.log(`${[...new Set(faults)].slice(0, 60).join('\n')}\n`);
console.log(table);

function findSite(): string {
  const built = process.env['OUT_DIR'];
  if (built && existsSync(join(built, 'index.html'))) return resolve(built);
  const target = join(FOLDER, 'pages-site');
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: target },
  });
  if (status !== 0) throw new Error('The site did not build. Run `npm run build` to see why.');
  return target;
}

/** The address of the largest page that `pattern` names. */
function findPage(pattern: string): string {
  const found = globSync(pattern.endsWith('.html') ? pattern : `${pattern}index.html`, { cwd: folder });
  const [largest] = found.toSorted((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size);
  if (!largest) throw new Error(`The built site in ${folder} has no page ${pattern}.`);
  return `/${largest.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

function bothEditions(path: string): string[] {
  return [path, `/zh-hant${path}`];
}

async function measureWeight(browser: PlaywrightBrowser, site: CountedSite): Promise<Row[]> {
  const weights = new Map<string, PageWeight>();
  for (const path of PAGE_TYPES.flatMap(bothEditions)) {
    const weight = await weighPage(browser, site, path);
    weights.set(path, weight);
    faults.push(...weight.faults.map((fault) => `${path}: ${fault}`));
    if (weight.layoutShift > 0) faults.push(`${path}: layout shift ${weight.layoutShift.toFixed(4)}`);
  }
  const all = [...weights.values()];
  const story = weights.get(findPage('stories/*/'));
  if (!story) throw new Error('The story page was not weighed.');
  const most = (of: (weight: PageWeight) => number) => Math.max(...all.map(of));
  const total = story.html + story.css + story.js;
  const font = most(({ headlineFont }) => headlineFont);
  const declared = Math.max(...files.map(declaredFontBytes));
  const said = all.reduce((sum, weight) => sum + weight.faults.length, 0);
  return [
    limitRow('story page, compressed html + css + js', total / KB, { most: 40, unit: ' KB' }),
    limitRow('of which JavaScript', story.js / KB, { most: 6, unit: ' KB' }),
    limitRow(
      'requests to third parties, any page type',
      most(({ foreignRequests }) => foreignRequests),
      { most: 0 },
    ),
    limitRow(
      'layout shift (CLS), any page type',
      most(({ layoutShift }) => layoutShift),
      { most: 0 },
    ),
    limitRow(
      'render-blocking requests but css',
      most(({ blocking }) => blocking),
      { most: 0 },
    ),
    limitRow('headline font that a page type loads', font / KB, { most: 90, unit: ' KB' }),
    limitRow(`headline font that any of ${files.length} pages could load`, declared / KB, { most: 90, unit: ' KB' }),
    limitRow('console messages, headline characters without a glyph', said, { most: 0 }),
  ];
}

function declaredFontBytes(file: string): number {
  const css = /fonts\/headline[^"]*\.css/.exec(readFileSync(join(folder, file), 'utf8'))?.[0];
  if (!css) throw new Error(`${file} links no stylesheet of the headline face.`);
  const fonts = readFileSync(join(folder, css), 'utf8').matchAll(/url\(([^)]+)\)/g);
  return [...fonts].reduce((sum, [, name = '']) => sum + statSync(join(folder, 'fonts', name)).size, 0);
}

async function measureLayout(browser: PlaywrightBrowser, site: CountedSite): Promise<Row[]> {
  const page = await browser.newPage();
  const counts = { edges: 0, spacing: 0, zoom: 0 };
  const count = (kind: keyof typeof counts, where: string, found: string[]) => {
    counts[kind] += found.length;
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  };
  const stories = globSync('{zh-hant/,}stories/*/index.html', { cwd: folder });
  for (const path of stories.slice(0, 10).map((file) => `/${file.replace(/index\.html$/, '')}`)) {
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      count('edges', `${path} at ${width} px`, await wrongLineEdges(page));
    }
  }
  for (const path of PAGE_TYPES) {
    for (const [width, height] of [
      [320, 256], // 1280 × 1024 at 400 %
      [1280, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(site.address + path, { waitUntil: 'load' });
      count('zoom', `${path} at ${width} px`, await findLostText(page));
      await overrideTextSpacing(page);
      count('spacing', `${path} at ${width} px, text spacing`, await findLostText(page));
    }
  }
  await page.close();
  return [
    limitRow(
      `lines of ${Math.min(10, stories.length)} stories with a wrong mark at an edge, 320–1440 px`,
      counts.edges,
      { most: 0 },
    ),
    limitRow('lost text or sideways scroll at 320 px (400 %) and 1280 px', counts.zoom, { most: 0 }),
    limitRow('the same with the text spacing of WCAG 1.4.12', counts.spacing, { most: 0 }),
  ];
}

async function measureValidity(): Promise<Row> {
  const invalid = await validatePages(folder, files);
  faults.push(...invalid);
  return limitRow(`html-validate on ${files.length} pages`, invalid.length, { most: 0, unit: ' errors' });
}

async function measureLighthouse(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const path of LIGHTHOUSE_PAGES.map(findPage)) {
    const { median, lost } = await runLighthouse(site.address + path, browserPlace, LIGHTHOUSE_RUNS);
    faults.push(...lost.map((id) => `Lighthouse, ${path}: ${id}`));
    const measured = CATEGORIES.map((id) => Math.round(median[id])).join(' / ');
    const kept = median.performance >= 99 && CATEGORIES.slice(1).every((id) => median[id] === 100);
    rows.push({ what: `Lighthouse ${path}`, measured, limit: '≥ 99 / 100 / 100 / 100', kept });
  }
  return rows;
}

function limitRow(what: string, value: number, { most, unit = '' }: { most: number; unit?: string }): Row {
  const measured = `${Number.isInteger(value) ? value : value.toFixed(unit === ' KB' ? 1 : 4)}${unit}`;
  return { what, measured, limit: `≤ ${most}${unit}`, kept: value <= most };
}
