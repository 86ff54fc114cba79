/** The draft of a repaired article, checked as the site will check it. */
import { compileBody } from '#lib/body/compile-body.ts';
import { splitBody } from '#lib/body/split-body.ts';
import type { Ingested } from '#lib/intake/ingested.ts';
import { nameDraft, sourceSuffix } from '#lib/normalize/name-draft.ts';
import { writeStory } from '#lib/normalize/write-story.ts';
import { isError, type Problem } from '#lib/problem/problem.ts';
import { checkSchema } from '#lib/story/check-schema.ts';
import { parseStoryFile } from '#lib/story/laws.ts';
import { storySchema } from '#lib/story/story.ts';
import type { IngestVocabulary } from './ingest-vocabulary.ts';

export interface Draft {
  readonly slug: string;
  /** the end of the slug, which tells the source */
  readonly suffix: string;
  readonly text: string;
}

/** The draft, and what is left to an editor; without a draft when the site could not be built with it. */
export function makeDraft(
  article: Ingested,
  vocabulary: IngestVocabulary,
): { draft?: Draft; problems: readonly Problem[] } {
  const { text, problems } = writeStory(article, {
    themes: Object.keys(vocabulary.themes),
    practices: vocabulary.practices,
  });
  const draft = { slug: nameDraft(article), suffix: sourceSuffix(article.sha256), text };
  const faults = findFaults(text, article.file);
  return { ...(!faults.some(isError) && { draft }), problems: [...problems, ...faults] };
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
