import { existsSync } from 'node:fs';
import { expect } from 'vitest';

/** `text` is what the golden file holds. A missing golden file is red: only `npm run fixtures:update` writes one. */
export async function expectGolden(text: string, path: string): Promise<void> {
  const { snapshotState } = expect.getState() as unknown as { snapshotState?: { _updateSnapshot?: string } };
  const writes = snapshotState?._updateSnapshot === 'all';
  if (!writes && !existsSync(path))
    throw new Error(`No golden file ${path}. Read what comes out, then write it with: npm run fixtures:update`);
  await expect(text).toMatchFileSnapshot(path);
}
