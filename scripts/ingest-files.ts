/** Finding what to read and writing what was made: the only places of ingest that touch the disk besides reading an article. */
import { linkSync, mkdirSync, readdirSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { FORMATS } from '#lib/intake/read-manuscript.ts';
import type { Problem } from '#lib/problem/problem.ts';

export interface FoundFiles {
  /** sorted, each once, so that the order of arguments decides nothing */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** The files that `inputs` name: a file itself, of a folder everything in a format we read. */
export function findFiles(inputs: readonly string[]): FoundFiles {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const input of inputs) {
    try {
      const found = statSync(input).isDirectory() ? listFolder(input) : [input];
      if (found.length === 0) problems.push(refusal(input, '文件夹里没有 txt、md、html、htm 或 docx 文件。'));
      for (const file of found) files.set(resolve(file), file);
    } catch (cause) {
      problems.push(refusal(input, describeReadError(cause)));
    }
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
  return { files: sorted, problems };
}

function listFolder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .filter(({ name }) => (FORMATS as readonly string[]).includes(extname(name).toLowerCase()))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Why a file cannot be read, in words for an editor. */
export function describeReadError(cause: unknown): string {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') return '找不到这个文件或文件夹。';
  if (code === 'EACCES' || code === 'EPERM') return '没有权限读这个文件。';
  if (code === 'EISDIR') return '这是文件夹，不是文件。';
  return `读不出来（${code ?? String(cause)}）。`;
}

export function refusal(file: string, message: string, hint = '检查路径和文件名，再运行一次。'): Problem {
  return { severity: 'error', rule: 'refused', file, message, hint };
}

/**
 * Writes `text` whole or not at all. Without `overwrite`, returns false and leaves the file alone when `path` exists:
 * an edited story is worth more than a fresh import.
 */
export function writeWhole(path: string, text: string, { overwrite }: { overwrite: boolean }): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text);
    if (overwrite) renameSync(temporary, path);
    // A link, unlike a rename, fails when the name is taken, also by another process at this very moment.
    else linkSync(temporary, path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  } finally {
    removeQuietly(temporary);
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // it was renamed, or never written
  }
}
