import type { StatedMetadata } from '#lib/normalize/manuscript.ts';
import type { Block, Dropped, Line } from '#lib/normalize/stage.ts';
import type { Problem } from '#lib/problem/problem.ts';

/** What a format gives: the lines of the article, and what the format states about it. Omitted parts are empty. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly metadata?: StatedMetadata;
  readonly blockHints?: ReadonlyMap<number, Block['type']>;
  readonly dropped?: readonly Dropped[];
  readonly problems?: readonly Problem[];
}
