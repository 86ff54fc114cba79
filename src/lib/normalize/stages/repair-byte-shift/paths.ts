import { encodeUnit } from '#lib/chinese/gbk.ts';
import type { ArticleCache } from '#lib/chinese/language-model/article-cache.ts';
import type { LanguageModel, Reading } from '#lib/chinese/language-model/language-model.ts';
import type { ArticleFacts } from '#lib/normalize/stage.ts';
import type { Cells } from './cells.ts';
import { echoCost, loneCost } from './clause-openings.ts';
import { costOfMark, openBehind } from './open-marks.ts';

/** What is known of the article a garbled run stands in. */
export interface Surroundings {
  readonly model: LanguageModel;
  readonly script: ArticleFacts['script'];
  readonly cells: Cells;
  readonly cache: ArticleCache;
  /** characters the crawler annotates, by their GBK pair */
  readonly annotatedPairs: ReadonlyMap<number, string>;
  /** characters that stand bare in an annotated article: the crawler does not annotate them */
  readonly bare: ReadonlySet<number>;
  readonly privateUse: 'kept' | 'deleted';
  /** the byte that is set before marks is a comma, to be seen wherever the bytes are in step */
  readonly insertsCommas: boolean;
  /** what became of a lead byte in front of a byte that was set before a mark: a `?`, or nothing */
  readonly orphans: 'shown' | 'silent';
  /** whether a run that began at a mark without a `?` has been repaired here: then others are no surprise */
  bareMarks: 'unseen' | 'seen';
  /** what is left of the work allowed for this article, in paths looked at; this and `bareMarks` are all that changes here */
  readonly effort: { left: number };
}

/** One way to read a garbled run up to some token. */
export interface Path {
  readonly parent: Path | undefined;
  /** the character this path adds; 0 for none */
  readonly unit: number;
  /** lead byte that waits for its trail; above WILD when it has vanished; 0 when the bytes are in step */
  readonly pending: number;
  readonly reading: Reading;
  /** cost of script, article, quotes: all that the language model does not know */
  readonly extra: number;
  /** `cost` of the likeliest continuation: what paths are ranked by */
  readonly rank: number;
  /** quotation marks and brackets that are open, one bit a kind */
  readonly open: number;
  /** vanished pairs filled in: all of them, and those just now */
  readonly filled: number;
  readonly filledInRow: number;
  /** index of the token behind which the bytes were in step again; -1 before that */
  readonly endToken: number;
  readonly ending: Ending;
  /** the last character has a reading coming: the crawler annotates it */
  readonly owes: string;
  /** nats by which the paths that merged into this one add to its weight; zero or less */
  pool: number;
  /** the likeliest of them */
  rivals: readonly Path[] | undefined;
}

/** What a step changes besides adding a character. */
export interface Change
  extends Partial<Pick<Path, 'pending' | 'filled' | 'filledInRow' | 'endToken' | 'ending' | 'owes'>> {
  /** cost of the step itself */
  readonly extra?: number;
  /** what going on from there costs at least */
  readonly toll?: number;
}

/**
 * What brought the bytes back into step. `blank`: a blank was eaten; `digit`: one that what is left of its number tells; `bracket`: the one that is closed behind;
 * `mark`: the byte set before a mark was;
 * `torn-mark`: the same where it left a `?`; `dropped`: a lead byte in front of an ASCII byte was, which is there still;
 * `unknown`: an ASCII byte that nobody can name; `cut`: nothing did.
 */
export type Ending =
  | 'none'
  | 'trail'
  | 'euro'
  | 'reading'
  | 'tag'
  | 'line-end'
  | 'blank'
  | 'digit'
  | 'bracket'
  | 'mark'
  | 'torn-mark'
  | 'dropped'
  | 'unknown'
  | 'cut';

export function costOf({ reading, extra }: Path): number {
  return reading.cost + extra;
}

/** What a character costs besides the words: script, article, quotation marks. */
export function extraCost(path: Path, unit: number, { model, cells, cache }: Surroundings): number {
  const said = cache.cost(path.reading.last, model.simplify(unit), path.parent?.reading.last ?? 0);
  return (
    cells.scriptCost(unit) + said + echoCost(path, unit, model) + loneCost(path, unit) + costOfMark(unit, path.open)
  );
}

/** `path` with one more character; `change` says what else it did. */
export function extendPath(path: Path, unit: number, change: Change, around: Surroundings): Path {
  const extra = path.extra + extraCost(path, unit, around) + (change.extra ?? 0);
  return makePath(path, unit, change, { around, extra });
}

/** `path` with one more character whose `extra` cost is known. */
export function makePath(
  path: Path,
  unit: number,
  change: Change,
  { around, extra }: { around: Surroundings; extra: number },
): Path {
  around.effort.left -= 1;
  const reading = around.model.extend(path.reading, unit);
  const filled = change.filled ?? path.filled;
  return {
    parent: path,
    unit,
    pending: change.pending ?? path.pending,
    reading,
    extra,
    rank: rankOf(reading.outlook + (change.toll ?? 0), extra, filled),
    open: openBehind(path.open, unit, path.unit),
    filled,
    filledInRow: change.filledInRow ?? path.filledInRow,
    endToken: change.endToken ?? path.endToken,
    ending: change.ending ?? path.ending,
    owes: change.owes ?? '',
    pool: path.pool,
    rivals: undefined,
  };
}

/** A path that fills in a pair is one character longer: without a head start the search forgets it before it can pay. */
const FILLED_HEADSTART = 2;

/** What paths are ranked by: the cost of the likeliest continuation. */
export function rankOf(outlook: number, extra: number, filled: number): number {
  return outlook + extra - FILLED_HEADSTART * filled;
}

/** Whether the crawler would have torn the text between two characters, or annotated the second, where it did not. */
export function contradicts(before: number, unit: number, { annotatedPairs }: Surroundings): boolean {
  if (annotatedPairs.size === 0 || before === 0) return false;
  const first = encodeUnit(before);
  const second = encodeUnit(unit);
  if (first === 0 || second === 0) return false;
  return annotatedPairs.has(((first & 0xff) << 8) | (second >> 8));
}

/** The characters a path has added behind `from`, in order. */
export function spell(path: Path, from: Path): string {
  const units: number[] = [];
  for (let at: Path | undefined = path; at && at !== from; at = at.parent) if (at.unit) units.push(at.unit);
  return String.fromCharCode(...units.reverse());
}
