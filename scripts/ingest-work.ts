/** One article from its file to all that the command wants of it, without writing anything: what a worker does. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ingestArticle, needsPerson } from '#lib/intake/ingest-article.ts';
import type { RenderedArticle } from '#lib/intake/report/render-article.ts';
import type { Problem } from '#lib/problem/problem.ts';
import type { Draft } from './ingest-draft.ts';
import { describeReadError, refusal } from './ingest-files.ts';
import type { IngestVocabulary } from './ingest-vocabulary.ts';

/** What is to be made of each article. */
export interface Wanted {
  /** all that is known of it, as one line of JSON */
  readonly json?: true;
  readonly draft?: true;
  /** what each rule changed, for a terminal */
  readonly receipt?: 'plain' | 'coloured';
  /** its part of the page that --report writes */
  readonly report?: true;
}

export interface Workshop {
  readonly vocabulary: IngestVocabulary;
  readonly wanted: Wanted;
}

export interface Order {
  /** as the command named it */
  readonly path: string;
  /** its place among the files, from 0 */
  readonly index: number;
}

/** What came of an order. All of it is text, so that little is spent on handing it from thread to thread. */
export interface Work {
  readonly path: string;
  /** false when the file could not be read, or nothing of it stayed */
  readonly hasText: boolean;
  readonly json?: string;
  /** absent when a person has to act first */
  readonly draft?: Draft;
  readonly receipt?: string;
  readonly report?: RenderedArticle;
  /** the article's problems and those of its draft */
  readonly problems: readonly Problem[];
}

/** Reads and repairs the article at `path`. Never throws. What an order does not want is not even loaded. */
export async function workOn({ path, index }: Order, { vocabulary, wanted }: Workshop): Promise<Work> {
  const bytes = readQuietly(path);
  if (!(bytes instanceof Uint8Array)) return { path, hasText: false, problems: [bytes] };
  const { article, received } = await ingestArticle({ file: basename(path), bytes }, vocabulary.themes);
  const drafted =
    wanted.draft && !needsPerson(article)
      ? (await import('./ingest-draft.ts')).makeDraft(article, vocabulary)
      : { problems: [] };
  const problems = [...article.problems, ...drafted.problems];
  return {
    path,
    hasText: article.blocks.length > 0,
    problems,
    ...(drafted.draft && { draft: drafted.draft }),
    ...(wanted.json && { json: JSON.stringify(article) }),
    ...(wanted.receipt && {
      receipt: (await import('#lib/intake/report/print-receipt.ts')).printArticleReceipt(
        { article, received },
        { colour: wanted.receipt === 'coloured' },
      ),
    }),
    ...(wanted.report && {
      report: (await import('#lib/intake/report/render-article.ts')).renderArticle(
        {
          article,
          received,
          problems,
          themeNames: (await import('#lib/intake/report/name-themes.ts')).nameThemes(article, vocabulary.themes),
        },
        { place: index + 1 },
      ),
    }),
  };
}

function readQuietly(path: string): Uint8Array | Problem {
  try {
    return readFileSync(path);
  } catch (cause) {
    return refusal(path, describeReadError(cause));
  }
}
