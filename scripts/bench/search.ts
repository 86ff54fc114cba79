/**
 * `npm run bench -- search [N …]`: search in a real browser on sites of N made-up stories (5: the site's own content).
 * Above STAMPED stories the story pages are stamped, not built by Astro. `--reuse` takes the sites that an earlier run left, `--quick` asks a quarter. Prints a table and keeps it in .cache/bench/search.md.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { seededRandom } from '#lib/random/seeded-random.ts';
import type { Listing } from '#lib/search/listing.ts';
import { findChromium } from '../chromium.ts';
import { ROOT } from '../steps.ts';
import { ASKED, askSearch, timeKeyPress, waitForAnswer } from './ask-search.ts';
import { type CountedSite, serveCompressed } from './compressed-server.ts';
import { measureNode } from './measure-command.ts';
import { generateSearchContent } from './search-content.ts';
import { type DrawnQuery, drawQueries, findTrue, readBuiltPage, type SitePage } from './search-queries.ts';
import { benchSuggestions } from './search-suggestions.ts';
import { kilobytes, weighCode, weighSidecar } from './search-weights.ts';
import { setAside } from './set-aside.ts';
import { stampSite } from './stamp-site.ts';

const FOLDER = join(ROOT, '.cache/bench');
const COUNTS = [5, 200, 2000, 10_000];
const OWN_CONTENT = 5;
const STAMPED = 500;
const STAMPED_AROUND = 200;
const QUICK = process.argv.includes('--quick');
const PER_KIND = QUICK ? 8 : 32;
const BYTE_QUERIES = QUICK ? 20 : 320;
const SLOWEST = 10;
const SEED = 11;
const FATTEST = 5;
const PARTS = {
  scripts: /\.js$/,
  index: /^\/search\/(?:manifest|.+\.bin$|.+\/(?:names|scripts|facets))/,
  texts: /^\/search\/.+\/text-/,
} as const;

type Row = Record<string, string | number>;

const flags = process.argv.slice(2);
const counts = flags.map(Number).filter((count) => count > 0);
const rows: Row[] = [];
for (const count of counts.length > 0 ? counts : COUNTS) rows.push(await benchSite(count));
const table = printTable(rows);
mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'search.md'), table);
console.log(table);

async function benchSite(count: number): Promise<Row> {
  const outDir = await buildSite(count);
  const listing = JSON.parse(readFileSync(join(outDir, 'search/listing.json'), 'utf8')) as Listing;
  removeIndex(outDir);
  const indexing = await measureNode([join(import.meta.dirname, 'index-search.ts'), outDir], { cwd: ROOT, env: {} });
  const pages = listing.pages.map(({ url }) => readBuiltPage(outDir, url));
  const names = listing.names.map(({ text }) => text);
  const queries = drawQueries({ pages, names, random: seededRandom(SEED) }, PER_KIND);
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
  const site = await serveCompressed(outDir);
  try {
    return {
      stories: count,
      pages: pages.length,
      queries: queries.length,
      ...(await benchAnswers(browser, site, { queries, pages })),
      ...(await benchSuggestions(browser, site.address, listing, seededRandom(SEED))),
      ...(await benchBytes(browser, site, queries)),
      ...(await benchTime(browser, site, queries)),
      ...weighSidecar(outDir),
      ...weighCode(outDir),
      'index CPU s': indexing.cpuSeconds.toFixed(1),
      'index MB': indexing.peakMegabytes.toFixed(0),
    };
  } finally {
    site.close();
    await browser.close();
  }
}

async function buildSite(count: number): Promise<string> {
  const outDir = join(FOLDER, `search-site-${count}`);
  if (flags.includes('--reuse') && existsSync(join(outDir, 'search/listing.json'))) return outDir;
  const content = join(FOLDER, `search-content-${count}`);
  if (count !== OWN_CONTENT) {
    setAside(content);
    generateSearchContent(content, { count, seed: 1 });
  }
  if (count > STAMPED) {
    const built = await buildSite(STAMPED_AROUND);
    stampSite({ content, built, outDir });
    return outDir;
  }
  const env = {
    OUT_DIR: outDir,
    SEARCH_LISTING: 'keep',
    SHARE_IMAGES: 'off',
    ...(count !== OWN_CONTENT && { CONTENT_DIR: content }),
  };
  await measureNode([join(ROOT, 'scripts/build.ts')], { cwd: ROOT, env });
  return outDir;
}

function removeIndex(outDir: string): void {
  const folder = join(outDir, 'search');
  for (const name of readdirSync(folder).filter((file) => !file.includes('.'))) setAside(join(folder, name));
  setAside(join(outDir, 'pagefind'));
}

/** Whether what is shown holds the words, and whether all that hold them are shown: of many, the first hundred. */
async function benchAnswers(
  browser: Browser,
  { address }: CountedSite,
  { queries, pages }: { queries: readonly DrawnQuery[]; pages: readonly SitePage[] },
): Promise<Row> {
  const page = await browser.newPage();
  await page.goto(`${address}/search/`);
  let [wanted, got, shown, right] = [0, 0, 0, 0];
  for (const query of queries) {
    const truth = findTrue(query, pages);
    const { urls } = await askSearch(page, query.typed, { all: true });
    const hits = urls.filter((url) => truth.has(url)).length;
    [wanted, got, shown, right] = [
      wanted + Math.min(truth.size, ASKED),
      got + Math.min(hits, ASKED),
      shown + urls.length,
      right + hits,
    ];
    if (hits < Math.min(truth.size, ASKED) || hits < urls.length)
      console.log(
        `  ${query.kind} “${query.typed}”: of ${truth.size} pages ${hits} shown, ${urls.length - hits} others`,
      );
  }
  await page.close();
  return { 'recall %': percent(got, wanted), 'precision %': percent(right, shown) };
}

/** Of the first query on a fresh page: scripts, manifest, index files and the texts of the first results. */
async function benchBytes(browser: Browser, site: CountedSite, queries: readonly DrawnQuery[]): Promise<Row> {
  const sizes: Record<'all' | keyof typeof PARTS, number[]> = { all: [], scripts: [], index: [], texts: [] };
  const step = Math.max(1, Math.floor(queries.length / BYTE_QUERIES));
  const fattest: { typed: string; bytes: number; parts: string }[] = [];
  for (const { typed } of queries.filter((_, at) => at % step === 0)) {
    const context = await browser.newContext();
    const page = await context.newPage();
    site.takeBytes();
    await page.goto(`${site.address}/search/#${new URLSearchParams({ q: typed })}`);
    await waitForAnswer(page, typed);
    const sent = [...site.takeBytes()];
    const sum = (of: RegExp) => sent.reduce((total, [path, bytes]) => total + (of.test(path) ? bytes : 0), 0);
    for (const [part, of] of Object.entries(PARTS)) sizes[part as keyof typeof PARTS].push(sum(of));
    const bytes = sum(/\.js$|^\/search\/.+/);
    sizes.all.push(bytes);
    fattest.push({ typed, bytes, parts: `${kilobytes(sum(PARTS.index))} + ${kilobytes(sum(PARTS.texts))}` });
    await context.close();
  }
  fattest.sort((a, b) => b.bytes - a.bytes);
  const told = fattest.slice(0, FATTEST).map(({ typed, bytes, parts }) => `“${typed}” ${kilobytes(bytes)} (${parts})`);
  console.log(`  first queries of most KB (index + texts): ${told.join(', ')}`);
  const median = (values: readonly number[]) => kilobytes(share(values, 0.5));
  return {
    'first query KB': median(sizes.all),
    '99 % KB': kilobytes(share(sizes.all, 0.99)),
    'scripts, index, texts KB': [sizes.scripts, sizes.index, sizes.texts].map(median).join(' + '),
  };
}

async function benchTime(browser: Browser, { address }: CountedSite, queries: readonly DrawnQuery[]): Promise<Row> {
  const page: Page = await browser.newPage();
  await page.goto(`${address}/search/`);
  await askSearch(page, '社区', { all: false });
  const timed: { kind: string; typed: string; time: number }[] = [];
  for (const { kind, typed } of queries) timed.push({ kind, typed, time: await timeKeyPress(page, typed) });
  await page.close();
  const slowest = timed.sort((a, b) => b.time - a.time).slice(0, SLOWEST);
  console.log(
    `  slowest: ${slowest.map(({ kind, typed, time }) => `${kind} “${typed}” ${time.toFixed(0)} ms`).join(', ')}`,
  );
  const times = timed.map(({ time }) => time);
  return { 'key → results ms': share(times, 0.5).toFixed(0), 'worst ms': share(times, 1).toFixed(0) };
}

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(2);
}

function printTable(results: readonly Row[]): string {
  const keys = [...new Set(results.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly unknown[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...results.map(({ stories }) => `${stories} stories`)]),
    line(['---', ...results.map(() => '---:')]),
  ]
    .concat(keys.slice(1).map((key) => line([key, ...results.map((row) => row[key] ?? '')])))
    .join('\n');
}
