import type { Problem } from '#lib/problem/problem.ts';

/** A line of the article as received; `number` is its 1-based line there and stays with the text through every stage. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

export const BLOCK_TYPES = ['heading', 'paragraph', 'caption', 'quote', 'list'] as const;
export type BlockType = (typeof BLOCK_TYPES)[number];

/** A piece of the finished body; `line` is where it begins in the article as received. */
export interface Block {
  readonly type: BlockType;
  readonly text: string;
  readonly line: number;
}

/** One edit, as the receipt shows it. `before` and `after` carry a little context when the edit itself is short. */
export interface Change {
  readonly stage: string;
  readonly rule: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** 0–1: how sure the rule is of this edit */
  readonly confidence: number;
}

/** A line that left the text; the receipt keeps it. */
export interface Dropped {
  readonly rule: string;
  readonly line: number;
  readonly text: string;
}

/**
 * What a stage may never touch; the pipeline verifies it on every run.
 * - `han-characters`: the sequence of Han characters stays the same (lines may be dropped, and are in the receipt)
 * - `han-count`: characters may be exchanged one for one
 * - `nothing`: no promise
 */
export type Keeps = 'han-characters' | 'han-count' | 'nothing';

/** What a stage gives back. Omitted lists are empty. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly changes?: readonly Change[];
  readonly dropped?: readonly Dropped[];
  readonly problems?: readonly Problem[];
}

/** A pure step. `Facts` is what earlier steps established about the whole article. */
export interface Stage<In, Out, Facts = ArticleFacts> {
  readonly id: string;
  readonly keeps: Keeps;
  readonly run: (input: In, facts: Facts) => Outcome<Out>;
}

/** Runs before anything is known of the article as a whole. */
export type SourceStage = Stage<readonly Line[], readonly Line[], undefined>;
export type LineStage = Stage<readonly Line[], readonly Line[]>;
/** Needs to know what the format said of lines and article. */
export type LayoutStage<Out = readonly Line[]> = Stage<readonly Line[], Out, LayoutFacts>;
export type BlockStage = Stage<readonly Block[], readonly Block[]>;

/** What is known of the article as a whole before its text is edited. */
export interface ArticleFacts {
  /** script of the source as received; `mixed` when lines of both stand in it */
  readonly script: 'hans' | 'hant' | 'mixed';
  /** a mechanical conversion (back to Simplified) or Traditional by origin (its wording is kept) */
  readonly traditional: 'mechanical' | 'genuine' | 'none';
  /** characters that a crawler annotated throughout, with their reading: 區 → qū; empty when the article is clean */
  readonly annotations: ReadonlyMap<string, string>;
}

/** What the format of the manuscript states, beside what was established about its text. */
export interface LayoutFacts extends ArticleFacts {
  /** block types by line number */
  readonly blockHints: ReadonlyMap<number, BlockType>;
  readonly metadata: StatedMetadata;
}

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
