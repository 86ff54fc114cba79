import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeIndex } from '#lib/search/index-files.ts';
import type { Facet, Listing } from '#lib/search/listing.ts';
import { gramFile, type Manifest, printText, textFile } from '#lib/search/manifest.ts';
import type { PageText } from '#lib/search/page-text.ts';
import { wholeScriptMap } from '#lib/search/script-map.ts';
import { checkSearch } from './check-search.ts';
import type { Sample } from './samples.ts';
import { Sidecar } from './sidecar.ts';

const FACETS: Readonly<Record<Facet, readonly string[]>> = {
  kind: ['story'],
  theme: [],
  district: [],
  year: [],
  practice: [],
  figures: [],
};
const VALUES: Listing['values'] = { kind: [], theme: [], district: [], year: [], practice: [], figures: [] };
const SAMPLES: readonly Sample[] = [
  { page: 0, edition: 'hans', text: '换了水管' },
  { page: 0, edition: 'hant', text: '換了水管' },
  { page: 1, edition: 'hans', text: '停车位的' },
];

function page(url: string, title: string, text: string): PageText {
  return {
    url,
    title,
    blocks: [
      { field: 'title', anchor: '', text: title },
      { field: 'body', anchor: '', text },
    ],
  };
}

let folder: string;
let manifest: Manifest;

/** A small index, whole and right, in a folder of its own. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-search-'));
  const pages = ['/a/', '/b/'].map((url) => ({ url, title: url, facets: FACETS }));
  const listing: Listing = { pages, values: VALUES, names: [] };
  const sidecar = new Sidecar({ folder: join(folder, 'building'), listing, scripts: wholeScriptMap() });
  sidecar.add(0, {
    hans: page('/a/', '甲社区换了水管', '水管换了，路也修了。'),
    hant: page('/a/', '甲社區換了水管', '水管換了，路也修了。'),
  });
  sidecar.add(1, {
    hans: page('/b/', '乙街道的停车位', '停车位的账贴在墙上。'),
    hant: page('/b/', '乙街道的停車位', '停車位的帳貼在牆上。'),
  });
  manifest = { ...sidecar.end(), version: 'building' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
});

afterEach(() => rmSync(folder, { recursive: true }));

function check(bytes?: { median: number; most: number }): Promise<void> {
  return checkSearch({ folder, samples: SAMPLES, ...(bytes && { bytes }) });
}

test('a right index passes', async () => {
  await expect(check()).resolves.toBeUndefined();
});

test('a gram that is missing from the index is told of', async () => {
  const files = readdirSync(join(folder, 'building/grams'));
  for (const [number] of files.entries()) writeFileSync(join(folder, 'building', gramFile(number)), '');
  await expect(check()).rejects.toThrow(/“换了水管”在第 0 页（hans）里有，索引却没有/);
});

test('a page whose stored text lacks what the index says is told of', async () => {
  writeFileSync(join(folder, 'building', textFile('hans', 1)), printText(page('/b/', '乙街道', '别的话。')));
  await expect(check()).rejects.toThrow(/“停车位的”在第 1 页（hans）里有，页面的文字却对不上/);
});

test('an index that answers for characters which no page has is told of', async () => {
  const [wrong = new Uint8Array()] = writeIndex([
    [{ field: 'body', folded: '甲社区换了水管乙街道的停车位的账换了𪛖𪛕' }],
    [{ field: 'body', folded: '停车位的' }],
  ]);
  for (const file of readdirSync(join(folder, 'building/grams'))) rmSync(join(folder, 'building/grams', file));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, files: 1 }));
  writeFileSync(join(folder, 'building', gramFile(0)), wrong);
  await expect(check()).rejects.toThrow(/不存在的字也搜到了 1 页/);
});

test('a query that costs more bytes than allowed is told of, with the numbers', async () => {
  await expect(check({ median: 10, most: 1_000_000 })).rejects.toThrow(/上限是 10 和 1000000/);
  await expect(check({ median: 1_000_000, most: 10 })).rejects.toThrow(/上限是 1000000 和 10/);
});

test('the complaint says that no site was made and whom to ask', async () => {
  const files = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).files;
  expect(files).toBeGreaterThan(0);
  await expect(check({ median: 0, most: 0 })).rejects.toThrow(/网站没有生成[\s\S]*请把这段话交给维护程序的人/);
});
