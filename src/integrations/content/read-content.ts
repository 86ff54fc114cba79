/** Reads the content folder: the text of every file that the site is built from, and where each lies. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFile, ContentFiles } from '#lib/story/check-content.ts';

/** The folder as `checkContent` wants it; files are named relative to the project, as an editor knows them. */
export function readContentFiles(contentDir: string): ContentFiles {
  const table = (name: string) => readContentFile(join(contentDir, `${name}.yaml`), name);
  return {
    stories: readEntries(contentDir, 'stories'),
    practices: readEntries(contentDir, 'practices'),
    themes: table('themes'),
    indicators: table('indicators'),
    districts: table('districts'),
    site: table('site'),
  };
}

/** Every `.mdx` file of `folder`, in the order of their names; none when the folder is missing. */
function readEntries(contentDir: string, folder: string): ContentFile[] {
  const path = join(contentDir, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith('.mdx') && !name.startsWith('.'));
  return names.sort().map((name) => readContentFile(join(path, name), name.slice(0, -'.mdx'.length)));
}

function readContentFile(path: string, id: string): ContentFile {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return { id, file: relative(process.cwd(), path), text };
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
