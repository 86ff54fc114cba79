/** `node scripts/bench/index-search.ts SITE`: indexes a built site once more, by itself, so that this step can be measured alone. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { searchIndex } from '#integrations/search/search-index.ts';

const [outDir] = process.argv.slice(2);
if (!outDir) throw new Error('Usage: node scripts/bench/index-search.ts SITE (built with SEARCH_LISTING=keep)');
process.env['SEARCH_LISTING'] = 'keep';
for (const name of readdirSync(join(outDir, 'search'))) {
  if (!name.includes('.')) rmSync(join(outDir, 'search', name), { recursive: true });
}
const finisher = await searchIndex({ outDir });
const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
for (const file of files.filter((name) => name.endsWith('.html') && !name.startsWith('zh-hant/')).sort()) {
  const twin = `zh-hant/${file}`;
  await finisher.page({
    file,
    html: readFileSync(join(outDir, file), 'utf8'),
    twin: { file: twin, html: readFileSync(join(outDir, twin), 'utf8') },
  });
}
await finisher.end();
