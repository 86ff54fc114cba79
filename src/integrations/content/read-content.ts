/** Reads the content folder: the bytes of every file that the site is built from, and where each lies. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface ContentFile {
  /** file name without its ending */
  id: string;
  /** as an editor names it: relative to the project */
  file: string;
  text: string;
  digest: string;
}

/** Every `.mdx` file of `folder`, in the order of their names; none when the folder is missing. */
export function readEntries(contentDir: string, folder: string): ContentFile[] {
  const path = join(contentDir, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.mdx') && !name.startsWith('.'));
  return names.sort().map((name) => readContentFile(join(path, name), name.slice(0, -'.mdx'.length)));
}

/** `<name>.yaml` of the content folder; empty text when the site has none. */
export function readTable(contentDir: string, name: string): ContentFile {
  return readContentFile(join(contentDir, `${name}.yaml`), name);
}

function readContentFile(path: string, id: string): ContentFile {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return { id, file: relative(process.cwd(), path), text, digest: digestOf(text) };
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
