/**
 * A heuristic as data: the same object is code, documentation and test.
 * `find` is global (`g`); `replace` follows String.replace.
 */
export interface Rule {
  /** kebab-case, unique in its list */
  readonly id: string;
  /** Chinese: why this is damage, with the standard or the channel that makes it */
  readonly why: string;
  readonly find: RegExp;
  /** characters (of the basic plane) of which every match holds at least one: a text without any is not searched */
  readonly needs?: string;
  readonly replace: string | ((match: string, ...groups: string[]) => string);
  /** [damaged, repaired]; at least one */
  readonly repairs: readonly [readonly [string, string], ...(readonly [string, string])[]];
  /** near misses that stay as they are; at least one */
  readonly leaves: readonly [string, ...string[]];
  /** 0–1, how sure a match is damage; 1 when left out */
  readonly confidence?: number;
}

/** A heuristic that has to see the whole article; its examples are articles of a few lines. */
export interface ArticleRule {
  readonly id: string;
  /** Chinese: why this is damage */
  readonly why: string;
  /** [damaged, repaired]; at least one */
  readonly repairs: readonly [readonly [string, string], ...(readonly [string, string])[]];
  /** near misses that stay as they are; at least one */
  readonly leaves: readonly [string, ...string[]];
}

/**
 * A heuristic about a whole line that is no text of the article. `find` is matched against the trimmed line folded to
 * Simplified and half-width (`foldForMatching`), so that one rule serves both scripts and every width.
 */
export interface LineRule {
  readonly id: string;
  /** Chinese: what puts such lines into an article */
  readonly why: string;
  readonly find: Pick<RegExp, 'test'>;
  /** where a match counts: anywhere, or only before the first and after the last line of running text */
  readonly where: 'anywhere' | 'edges';
  /** lines it takes out; at least one */
  readonly drops: readonly [string, ...string[]];
  /** near misses that stay; at least one */
  readonly leaves: readonly [string, ...string[]];
}
