import { kindOf, NO_KIND, tabulateMarkKinds } from './grammar.ts';
import { readNumbers } from './numbers.ts';
import { makePairTable } from './pair-table.ts';

/**
 * Which word follows which: what a pair of words costs more, or less, than the frequency of the second and the kinds of
 * both make likely. Packed by scripts/derive-language-model.ts.
 */
export interface WordPairs {
  /** id of the word with each index in the dictionary; UNKNOWN_WORD for one that has no pairs */
  readonly ids: Uint16Array;
  /** nats to add for the word with id `next` behind the one with id `before`; 0 where either is NO_WORD */
  readonly cost: (before: number, next: number) => number;
}

export interface PackedPairs {
  /** gaps between the indices of the dictionary's words that have pairs */
  readonly words: string;
  /** gaps between the ids of the words that stand in front of others */
  readonly fronts: string;
  /**
   * for each of them, with a blank between two: the steps that a pair without an entry costs; then for each entry the
   * gap to the id of the second word and the steps above STEPS.least
   */
  readonly rows: string;
  /** how many pairs have an entry */
  readonly count: number;
}

export const NO_WORD = 0;
export const NAME_WORD = 1;
export const NUMBER_WORD = 2;
export const UNKNOWN_WORD = 3;
export const START_WORD = 4;

/** What has an id besides the words of the dictionary: any name, any number, a word without pairs, a sentence's start, marks. */
export const SPECIAL_WORDS: readonly string[] = ['人名', '数', '未登录词', '句首', ...'，。、：；！？“”《》（）'];

/** Kind of each of SPECIAL_WORDS. */
export const SPECIAL_KINDS: readonly number[] = SPECIAL_WORDS.map((word) =>
  word.length === 1 && word !== '数' ? (tabulateMarkKinds()[word.charCodeAt(0)] as number) : kindOfSpecial(word),
);

function kindOfSpecial(word: string): number {
  if (word === '句首') return NO_KIND;
  return kindOf({ 人名: 'N', 数: 'm' }[word] ?? 'n');
}

/** Costs are written in steps of a quarter nat, none below `least`. */
export const STEPS = { perNat: 4, least: -26, most: 5 } as const;

/** No digit of a packed number. */
export const BETWEEN_ROWS = ' ';

export const NO_PAIRS: PackedPairs = { words: '', fronts: '', rows: '', count: 0 };

/** Opens packed pairs over a dictionary of `size` words. A row is read when its word is first met: an article has few of them. */
export function openWordPairs({ words, fronts, rows, count }: PackedPairs, size: number): WordPairs {
  const ids = new Uint16Array(size).fill(UNKNOWN_WORD);
  let id = SPECIAL_WORDS.length;
  let index = -1;
  for (const gap of readNumbers(words)) {
    index += gap + 1;
    id += 1;
    ids[index] = id;
  }
  const unseen = new Float64Array(id + 1);
  const table = makePairTable(count);
  const unread = findRows({ fronts, rows }, id);

  function readRow(before: number): void {
    const start = unread[before] as number;
    unread[before] = NOTHING;
    const numbers = readNumbers(rows.slice(start, endOfRow(rows, start)));
    unseen[before] = (numbers[0] as number) / STEPS.perNat;
    let behind = 0;
    for (let at = 1; at < numbers.length; at += 2) {
      behind += numbers[at] as number;
      table.set(before, behind, (numbers[at + 1] as number) + STEPS.least);
    }
  }
  return {
    ids,
    cost(before, next) {
      if (before === NO_WORD || next === NO_WORD) return 0;
      if (unread[before] !== NOTHING) readRow(before);
      const steps = table.get(before, next);
      return steps === undefined ? (unseen[before] as number) : steps / STEPS.perNat;
    },
  };
}

const NOTHING = -1;

/** Where in `rows` the row of each id up to `most` begins; NOTHING for one that has none. */
function findRows({ fronts, rows }: Pick<PackedPairs, 'fronts' | 'rows'>, most: number): Int32Array {
  const starts = new Int32Array(most + 1).fill(NOTHING);
  let before = 0;
  let start = 0;
  for (const gap of readNumbers(fronts)) {
    before += gap;
    starts[before] = start;
    start = endOfRow(rows, start) + 1;
  }
  return starts;
}

function endOfRow(rows: string, start: number): number {
  const end = rows.indexOf(BETWEEN_ROWS, start);
  return end < 0 ? rows.length : end;
}
