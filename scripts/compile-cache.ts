/** Node keeps what it compiled, TypeScript included, for the next run. Where the folder cannot be written nothing is kept. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../.cache/compiled');

/** To be called before anything heavy is imported. */
export function keepCompiled(): void {
  enableCompileCache(FOLDER);
}

/** For a thread, which would load the stripper of types, fifteen megabytes, before it could call keepCompiled. */
export const KEPT_COMPILED: Readonly<Record<string, string>> = { NODE_COMPILE_CACHE: FOLDER };
