/** After the build: everything that search needs, made of the finished pages of both editions, and checked before it is let out. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finisher } from '#integrations/finish/finish-site.ts';
import type { Listing } from '#lib/search/listing.ts';
import { readPage } from '#lib/search/read-page.ts';
import { wholeScriptMap } from '#lib/search/script-map.ts';
import { checkSearch } from './check-search.ts';
import { PagefindDigest } from './pagefind-digest.ts';
import { SampleTaker } from './samples.ts';
import { Sidecar } from './sidecar.ts';

/** Where src/pages/search/listing.json.ts leaves what the site tells search. */
const LISTING = 'listing.json';

/** Writes search/ and pagefind/. Throws when the finished index does not answer as it must. */
export async function searchIndex({ outDir }: { outDir: string }): Promise<Finisher> {
  const folder = join(outDir, 'search');
  const listing = takeListing(folder);
  const numbers = new Map(listing.pages.map(({ url }, page) => [url, page]));
  const scripts = wholeScriptMap();
  const building = join(folder, 'building');
  const sidecar = new Sidecar({ folder: building, listing, scripts });
  const samples = new SampleTaker(listing.pages.length);
  const digest = new PagefindDigest(listing);
  return {
    async page({ file, html, twin }) {
      const url = `/${file.replace(/index\.html$/, '')}`;
      const page = numbers.get(url);
      const hans = page === undefined ? undefined : readPage(html, url);
      const hant = page === undefined ? undefined : readPage(twin.html, url);
      if (page === undefined || !hans || !hant) return;
      numbers.delete(url);
      sidecar.add(page, { hans, hant });
      samples.take(page, { hans, hant });
      await digest.add(page, hans);
    },
    async end() {
      const [missing] = numbers.keys();
      if (missing !== undefined) throw new Error(`Search lists ${missing}, and no such page with text was built.`);
      const manifest = sidecar.end();
      renameSync(building, join(folder, manifest.version));
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
      await digest.end(join(outDir, 'pagefind'));
      await checkSearch({ folder, samples: samples.samples });
    },
  };
}

function takeListing(folder: string): Listing {
  const path = join(folder, LISTING);
  if (!existsSync(path)) throw new Error(`${path} is missing: src/pages/search/listing.json.ts writes it.`);
  const listing = JSON.parse(readFileSync(path, 'utf8')) as Listing;
  // `npm run bench -- search` indexes the finished site once more, by itself, to measure that step alone.
  if (process.env['SEARCH_LISTING'] !== 'keep') rmSync(path);
  return listing;
}
