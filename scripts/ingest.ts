/** `npm run ingest`: the work is in ingest-articles.ts, which is imported once its compiled form may be taken from the cache. */
import { keepCompiled } from './compile-cache.ts';

keepCompiled();
const { runIngest } = await import('./ingest-articles.ts');
process.exitCode = await runIngest(process.argv.slice(2));
