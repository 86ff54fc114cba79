import type { Problem } from '#lib/problem/problem.ts';
import type { ArticleFacts, Block, Change, Dropped, Line } from './stage.ts';

/** A value that some line or tag of the source states about the article, with the words that say so. */
export interface Stated {
  readonly value: string;
  /** the words of the source that say it, as received */
  readonly evidence: string;
  /** 1-based line of the source; absent when it came from an HTML attribute or a document property */
  readonly line?: number;
}

/** What the source says of itself, unjudged: extraction decides. Lists in order of trust, best first. */
export interface StatedMetadata {
  readonly titles: readonly Stated[];
  readonly dates: readonly Stated[];
  readonly sources: readonly Stated[];
  readonly urls: readonly Stated[];
  readonly authors: readonly Stated[];
  readonly editors: readonly Stated[];
  readonly photographers: readonly Stated[];
}

/** An article as received, decoded into lines and nothing more. */
export interface Manuscript {
  /** base name of the file */
  readonly file: string;
  /** of the bytes, lower-case hexadecimal */
  readonly sha256: string;
  /** WHATWG name of the encoding it was read in */
  readonly encoding: string;
  readonly lines: readonly Line[];
  /** from tags and document properties; empty lists for plain text */
  readonly metadata: StatedMetadata;
  /** block types that the format states (h2, figcaption, blockquote, li), by line number */
  readonly blockHints: ReadonlyMap<number, Block['type']>;
  readonly changes: readonly Change[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
}

/** A repaired article, before facts are extracted from it. */
export interface Article {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly script: ArticleFacts['script'];
  readonly blocks: readonly Block[];
  /** the blocks' texts, a blank line between them */
  readonly body: string;
  /** the manuscript's, followed by what lines of the text stated (repaired) */
  readonly metadata: StatedMetadata;
  readonly changes: readonly Change[];
  readonly dropped: readonly Dropped[];
  readonly problems: readonly Problem[];
}

export const NOTHING_STATED: StatedMetadata = {
  titles: [],
  dates: [],
  sources: [],
  urls: [],
  authors: [],
  editors: [],
  photographers: [],
};
