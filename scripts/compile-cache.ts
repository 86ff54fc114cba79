/** Node keeps what it compiled, TypeScript included, for the next run. Where the folder cannot be written nothing is kept. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** To be called before anything heavy is imported, in each thread. */
export function keepCompiled(): void {
  enableCompileCache(join(import.meta.dirname, '../.cache/compiled'));
}
