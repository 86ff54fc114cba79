/** Names that the Traditional edition must know. Vite loads the content in a module graph of its own, so they meet in globalThis. */
import type { Names } from '#lib/edition/convert-text.ts';

const KEY = Symbol.for('chengshi.site-names');
const shared = globalThis as { [KEY]?: Names };

export function rememberNames(names: Names): void {
  shared[KEY] = names;
}

/** The names of the content that was loaded last. */
export function siteNames(): Names {
  return shared[KEY] ?? { protectedNames: [], people: [] };
}
