import type { Problem } from '#lib/problem/problem.ts';
import type { ArticleFacts, Block, Change, Dropped, Line, StatedMetadata } from './stage.ts';

export type { Stated, StatedMetadata } from './stage.ts';

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

/** The stated values in another wording, each once; addresses and days, and all evidence, stay as received. */
export function mapTexts(metadata: StatedMetadata, convert: (text: string) => string): StatedMetadata {
  const entries = Object.entries(metadata).map(([field, list]: [string, StatedMetadata['titles']]) => {
    const isText = field !== 'urls' && field !== 'dates';
    const worded = isText ? list.map((stated) => ({ ...stated, value: convert(stated.value) })) : list;
    return [field, worded.filter(({ value }, index) => worded.findIndex((other) => other.value === value) === index)];
  });
  return Object.fromEntries(entries);
}

/** A repaired article as it would come in again, its structure stated: normalizing it changes nothing. */
export function toManuscript({ file, sha256, encoding, blocks, metadata }: Article): Manuscript {
  const lines = blocks.flatMap(({ text }, index) => [
    { number: 2 * index + 1, text },
    { number: 2 * index + 2, text: '' },
  ]);
  const blockHints = new Map(blocks.map(({ type }, index) => [2 * index + 1, type]));
  return { file, sha256, encoding, lines, metadata, blockHints, changes: [], dropped: [], problems: [] };
}

/** The manuscript of plain text, as an editor types it into a test or pastes it into a form. */
export function readPlainText(text: string, file: string): Manuscript {
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ number: index + 1, text: line }));
  return {
    file,
    sha256: '',
    encoding: 'utf-8',
    lines,
    metadata: NOTHING_STATED,
    blockHints: new Map(),
    changes: [],
    dropped: [],
    problems: [],
  };
}
