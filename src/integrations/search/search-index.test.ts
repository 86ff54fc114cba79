import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Listing } from '#lib/search/listing.ts';
import type { Manifest } from '#lib/search/manifest.ts';
import { searchIndex } from './search-index.ts';

const VALUES: Listing['values'] = { kind: [], theme: [], district: [], year: [], practice: [], figures: [] };
const STORY: Listing['pages'][number] = {
  url: '/stories/a/',
  title: '甲社区换了水管',
  facets: { kind: ['story'], theme: [], district: [], year: ['2024'], practice: [], figures: [] },
};

let outDir: string;

beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'search-index-'));
  mkdirSync(join(outDir, 'search'));
});

afterEach(() => rmSync(outDir, { recursive: true }));

async function index(listing: Listing, pages: Readonly<Record<string, string>>): Promise<Manifest> {
  writeFileSync(join(outDir, 'search/listing.json'), JSON.stringify(listing));
  const finisher = await searchIndex({ outDir });
  for (const [file, html] of Object.entries(pages))
    await finisher.page({ file, html, twin: { file: `zh-hant/${file}`, html } });
  await finisher.end();
  return JSON.parse(readFileSync(join(outDir, 'search/manifest.json'), 'utf8'));
}

test('a site without stories gets an index that knows no page', async () => {
  const manifest = await index({ pages: [], values: VALUES, names: [] }, { 'index.html': '<main><p>空</p></main>' });
  expect(manifest).toMatchObject({ total: 0, files: 0, names: { total: 0, files: 0 } });
  expect(existsSync(join(outDir, 'pagefind/pagefind.js'))).toBe(true);
});

test('a listed page is indexed under its address and the list is taken away', async () => {
  const html = '<main><h1>甲社区换了水管</h1><p>居民议事会开了十场，路也修好了。</p></main>';
  const manifest = await index({ pages: [STORY], values: VALUES, names: [] }, { 'stories/a/index.html': html });
  const text = JSON.parse(readFileSync(join(outDir, 'search', manifest.version, 'text-hans/0.json'), 'utf8'));
  expect(text.slice(0, 2)).toEqual(['/stories/a/', '甲社区换了水管']);
  expect(existsSync(join(outDir, 'search/listing.json'))).toBe(false);
});

test('a listed page that was not built stops the build', async () => {
  await expect(index({ pages: [STORY], values: VALUES, names: [] }, {})).rejects.toThrow('/stories/a/');
});
