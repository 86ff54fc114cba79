import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../steps.ts';

const ASIDE = join(ROOT, `.cache/bench/aside-${process.pid}`);
let count = 0;

/**
 * Takes a file or folder away, if it is there, before something is measured; it is deleted when the process ends. For some minutes after
 * ten thousand files are deleted, ext4 looks through their inodes for every file it makes, which once cost more than what was measured.
 */
export function setAside(path: string): void {
  if (count === 0) {
    mkdirSync(ASIDE, { recursive: true });
    process.on('exit', () => rmSync(ASIDE, { recursive: true, force: true }));
  }
  try {
    renameSync(path, join(ASIDE, `${count++}`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
