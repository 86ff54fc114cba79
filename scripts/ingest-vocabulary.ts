/** The themes and practices of the content folder, as ingest needs them. Broken content is `npm run check`'s matter: what cannot be read is left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import type { ThemeVocabulary } from '#lib/intake/ingest-article.ts';
import type { DraftVocabulary } from '#lib/normalize/match-practices.ts';
import { practiceSchema, themeSchema } from '#lib/story/vocabulary.ts';

export interface IngestVocabulary {
  readonly themes: ThemeVocabulary;
  readonly practices: DraftVocabulary['practices'];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;
const named = practiceSchema.pick({ name: true, aliases: true });

/** Reads `contentDir`; a folder without vocabulary of its own borrows the project's. */
export function loadVocabulary(contentDir: string): IngestVocabulary {
  const folder = existsSync(join(contentDir, 'themes.yaml')) ? contentDir : join(import.meta.dirname, '..', 'content');
  const themes = z.record(z.string(), themeSchema).safeParse(readYaml(join(folder, 'themes.yaml')));
  return { themes: themes.data ?? {}, practices: listPractices(join(folder, 'practices')) };
}

function listPractices(folder: string): DraftVocabulary['practices'] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .flatMap((file) => {
      const [, matter] = FRONT_MATTER.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      const { data } = named.strip().safeParse(matter && parseQuietly(matter));
      return data ? [{ id: basename(file, '.mdx'), ...data }] : [];
    });
}

function readYaml(path: string): unknown {
  return existsSync(path) ? parseQuietly(readFileSync(path, 'utf8')) : undefined;
}

function parseQuietly(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}
