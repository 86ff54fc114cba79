import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders in `fixtures/` beside a test file, in the order of their names; each of them is a test. */
export function fixtureFolders(testFile: string): { name: string; path: string }[] {
  const root = join(dirname(fileURLToPath(testFile)), 'fixtures');
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, path: join(root, name) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
