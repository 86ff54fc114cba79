/** `node scripts/bench/index-search.ts SITE`: indexes a built site whose index was taken away, so that this step can be measured alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchIndex } from '#integrations/search/search-index.ts';
import type { Listing } from '#lib/search/listing.ts';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Usage: node scripts/bench/index-search.ts SITE (built with SEARCH_LISTING=keep)');
process.env['SEARCH_LISTING'] = 'keep';
const finisher = await searchIndex({ outDir });
const { pages } = JSON.parse(readFileSync(join(outDir, 'search/listing.json'), 'utf8')) as Listing;
// In the order in which a build hands them over.
for (const file of pages.map(({ url }) => `${url.slice(1)}index.html`).sort()) {
  const twin = `zh-hant/${file}`;
  await finisher.page({
    file,
    html: readFileSync(join(outDir, file), 'utf8'),
    twin: { file: twin, html: readFileSync(join(outDir, twin), 'utf8') },
  });
}
await finisher.end();
