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
  /**
   * for each word in front: the gap to its id, the steps that a pair without an entry costs, how many have one; then
   * for each of them the gap to the id of the second word and the steps above STEPS.least
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

export const NO_PAIRS: PackedPairs = { words: '', rows: '', count: 0 };

/** Opens packed pairs over a dictionary of `size` words. */
export function openWordPairs({ words, rows, count }: PackedPairs, size: number): WordPairs {
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
  const numbers = readNumbers(rows);
  const next = () => numbers.next().value as number;
  let before = 0;
  for (let gap = numbers.next(); !gap.done; gap = numbers.next()) {
    before += gap.value;
    unseen[before] = next() / STEPS.perNat;
    let behind = 0;
    for (let left = next(); left > 0; left--) {
      behind += next();
      table.set(before, behind, next() + STEPS.least);
    }
  }
  return {
    ids,
    cost(before, next) {
      if (before === NO_WORD || next === NO_WORD) return 0;
      const steps = table.get(before, next);
      return steps === undefined ? (unseen[before] as number) : steps / STEPS.perNat;
    },
  };
}
