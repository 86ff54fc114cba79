/** One article from its file to its draft, without writing anything: what a worker does. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compileBody } from '#lib/body/compile-body.ts';
import { splitBody } from '#lib/body/split-body.ts';
import { ingestArticle, needsPerson } from '#lib/intake/ingest-article.ts';
import type { Ingested } from '#lib/intake/ingested.ts';
import { nameDraft } from '#lib/normalize/name-draft.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { writeStory } from '#lib/normalize/write-story.ts';
import { isError, type Problem } from '#lib/problem/problem.ts';
import { checkSchema } from '#lib/story/check-schema.ts';
import { parseStoryFile } from '#lib/story/laws.ts';
import { storySchema } from '#lib/story/story.ts';
import { describeReadError, refusal } from './ingest-files.ts';
import type { IngestVocabulary } from './ingest-vocabulary.ts';

export interface Draft {
  readonly slug: string;
  readonly text: string;
}

export interface Work {
  /** as the command named it */
  readonly path: string;
  /** absent when the file could not be read at all */
  readonly article?: Ingested;
  readonly received?: readonly Line[];
  /** absent when a person has to act first */
  readonly draft?: Draft;
  /** the article's problems and those of its draft */
  readonly problems: readonly Problem[];
}

/** Reads and repairs the article at `path`. `wanted` says whether a draft is needed or the facts are enough. Never throws. */
export async function workOn(
  path: string,
  { vocabulary, wanted }: { vocabulary: IngestVocabulary; wanted: 'facts' | 'draft' },
): Promise<Work> {
  const bytes = readQuietly(path);
  if (!(bytes instanceof Uint8Array)) return { path, problems: [bytes] };
  const { article, received } = await ingestArticle({ file: basename(path), bytes }, vocabulary.themes);
  const problems = article.problems;
  if (wanted === 'facts' || needsPerson(article)) return { path, article, received, problems };
  const { draft, problems: found } = makeDraft(article, vocabulary);
  return { path, article, received, ...(draft && { draft }), problems: [...problems, ...found] };
}

function readQuietly(path: string): Uint8Array | Problem {
  try {
    return readFileSync(path);
  } catch (cause) {
    return refusal(path, describeReadError(cause));
  }
}

function makeDraft(article: Ingested, vocabulary: IngestVocabulary): { draft?: Draft; problems: readonly Problem[] } {
  const slug = nameDraft(article);
  const { text, problems } = writeStory(article, {
    themes: Object.keys(vocabulary.themes),
    practices: vocabulary.practices,
  });
  const faults = findFaults(text, article.file);
  return { ...(!faults.some(isError) && { draft: { slug, text } }), problems: [...problems, ...faults] };
}

/** What would keep the site from building with this draft: a fault of ours, so no draft is written. */
function findFaults(text: string, file: string): Problem[] {
  const { value, problems } = parseStoryFile({ file, text });
  const { data, complaints } = checkSchema(value, storySchema);
  const { body, bodyLine } = splitBody(text);
  const found = [...problems, ...(data ? [] : complaints), ...compileBody({ file, body, bodyLine }).problems];
  return found.map(({ message, hint }) => ({
    severity: 'error',
    rule: 'unfit-draft',
    file,
    message,
    ...(hint && { hint }),
  }));
}
