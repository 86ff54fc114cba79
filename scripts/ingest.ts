/** `npm run ingest`: the work is in ingest-articles.ts, which is imported once its compiled form may be taken from the cache. */
import { setFlagsFromString } from 'node:v8';
import { keepCompiled } from './compile-cache.ts';

// Hundreds of patterns look at each article and most of them few times: compiling all of those takes an eighth of the first article.
setFlagsFromString('--regexp-tier-up-ticks=100');
setFlagsFromString('--no-regexp-peephole-optimization');
keepCompiled();
const { runIngest } = await import('./ingest-articles.ts');
process.exitCode = await runIngest(process.argv.slice(2));
