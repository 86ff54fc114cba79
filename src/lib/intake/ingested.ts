import type { ExtractedFacts } from '#lib/extract/extract.ts';
import type { Article } from '#lib/normalize/manuscript.ts';

type Repaired = Pick<
  Article,
  'file' | 'sha256' | 'encoding' | 'script' | 'blocks' | 'body' | 'changes' | 'dropped' | 'problems'
>;

/** One line of `npm run ingest -- --json`: all that is known of an article, with evidence for every value. */
export type Ingested = Repaired & Omit<ExtractedFacts, 'problems'>;

/** The complete shape with nothing known, for an article that could not be taken. */
export function emptyIngested({
  file,
  sha256,
  encoding,
  problems,
}: Pick<Article, 'file' | 'sha256' | 'encoding' | 'problems'>): Ingested {
  return {
    file,
    sha256,
    encoding,
    script: 'hans',
    title: null,
    date: null,
    source: null,
    authors: [],
    editors: [],
    photographers: [],
    district: null,
    themes: [],
    blocks: [],
    body: '',
    figures: [],
    events: [],
    people: [],
    practices: [],
    changes: [],
    dropped: [],
    problems,
  };
}
