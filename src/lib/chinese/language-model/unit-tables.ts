import { tabulateSimplifiedUnits } from '#lib/chinese/gbk-variants.ts';
import { lastWord } from './ends.ts';
import { tabulateMarkKinds } from './grammar.ts';
import { MARK_SHARES, TWINS } from './marks.ts';
import type { Trie } from './trie.ts';
import { NO_WORD, NUMBER_WORD, SPECIAL_WORDS, UNKNOWN_WORD, type WordPairs } from './word-pairs.ts';

/** What the model knows of each UTF-16 code unit by itself. */

/** A character that is no word by itself is this much rarer than in words: names are made of such characters. */
const ALONE = 0.02;

/** Frequency given to a character the dictionary has never seen. */
const UNSEEN = 0.05;

const DIGITS = '0123456789０１２３４５６７８９';

export function tabulateSimplified(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  table.set(tabulateSimplifiedUnits().subarray(HAN.from, HAN.to), HAN.from);
  return table;
}
const HAN = { from: 0x3400, to: 0xa000 } as const;

/** Cost of each character as a word. */
export function tabulateUnitCosts({ total, unitFrequency, step, wordCost }: Trie): Float64Array {
  const table = new Float64Array(0x10000).fill(-Math.log(UNSEEN / total));
  for (let unit = 0; unit < table.length; unit++) {
    if (unitFrequency[unit] === 0) continue;
    const share = Math.max((unitFrequency[unit] as number) * ALONE, UNSEEN) / total;
    table[unit] = Math.min(-Math.log(share), wordCost(step(0, unit)));
  }
  for (const [mark, share] of Object.entries(MARK_SHARES)) table[mark.charCodeAt(0)] = -Math.log(share);
  return table;
}

/** The word that ends at each node of the trie, see ends.ts. */
export function tabulateWords({ wordIndex, wordKind }: Trie, { ids }: WordPairs): Int32Array {
  const words = new Int32Array(wordIndex.length);
  for (let node = 0; node < words.length; node++) {
    const index = wordIndex[node] as number;
    words[node] = lastWord(wordKind[node] as number, index < 0 ? NO_WORD : (ids[index] as number));
  }
  return words;
}

/** Each character as a word: the one that it is, a mark, or any number. */
export function tabulateAlone({ step, wordIndex, unitFrequency }: Trie, words: Int32Array): Int32Array {
  const kinds = tabulateMarkKinds();
  const table = new Int32Array(kinds.length);
  for (let unit = 0; unit < table.length; unit++) {
    table[unit] = lastWord(kinds[unit] as number, UNKNOWN_WORD);
    if (unitFrequency[unit] === 0) continue;
    const node = step(0, unit);
    if ((wordIndex[node] as number) >= 0) table[unit] = words[node] as number;
  }
  const name = (mark: string, word: number) => {
    const unit = mark.charCodeAt(0);
    table[unit] = lastWord(kinds[unit] as number, word);
  };
  for (const [at, word] of SPECIAL_WORDS.entries()) if (!/\p{Script=Han}/u.test(word)) name(word, at + 1);
  for (const [half, full] of Object.entries(TWINS)) name(half, SPECIAL_WORDS.indexOf(full) + 1);
  for (const digit of DIGITS) name(digit, NUMBER_WORD);
  return table;
}

/** Whether each character is a digit. */
export function tabulateDigits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const digit of DIGITS) table[digit.charCodeAt(0)] = 1;
  return table;
}
