/** What pairs of words cost, packed for the model: see src/lib/chinese/language-model/word-pairs.ts. */
import { transitionCost } from '#lib/chinese/language-model/grammar.ts';
import { MARK_SHARES } from '#lib/chinese/language-model/marks.ts';
import { packNumber } from '#lib/chinese/language-model/numbers.ts';
import {
  BETWEEN_ROWS,
  type PackedPairs,
  SPECIAL_KINDS,
  SPECIAL_WORDS,
  STEPS,
} from '#lib/chinese/language-model/word-pairs.ts';
import type { PressPairs } from './press-pairs.ts';

/** What the newspaper's counters write for the special words. */
const NAMED = ['未##人', '未##数', '未##它', '始##始'];
/** Words that the newspaper was counted over. */
const PRESS_WORDS = 6_100_000;
/** Share of names among the words of a report, as names.ts has it. */
const NAMES_SHARE = 0.005;

/** How far a newspaper of 1998 is believed about a report of today. */
const BELIEVED = 0.7;
/** Taken off each count: what was seen three times is a little rarer than that. */
const DISCOUNT = 0.5;
const LEAST_UNSEEN = 0.02;

/** Words of the dictionary in its order, with their share of all words and their kind. */
export type DictionaryWords = ReadonlyMap<string, { readonly share: number; readonly kind: number }>;

/** Whether a word as the newspaper's counters write it can be in a pair. */
export function canPair(word: string, dictionary: DictionaryWords): boolean {
  return NAMED.includes(word) || SPECIAL_WORDS.indexOf(word) >= NAMED.length || dictionary.has(word);
}

export function weighWordPairs({ words, behind }: PressPairs, dictionary: DictionaryWords): PackedPairs {
  const specials = SPECIAL_WORDS.map((word, at) => NAMED[at] ?? word);
  const used = new Set([...behind].flatMap(([word, row]) => [word, ...row.keys()]));
  const indices = [...dictionary.keys()].flatMap((word, index) => (used.has(word) ? [{ word, index }] : []));
  const ids = new Map([...specials, ...indices.map(({ word }) => word)].map((word, at) => [word, at + 1]));
  const isMark = (word: string) => specials.indexOf(word) >= NAMED.length;
  const about = (word: string) => dictionary.get(word) ?? aboutSpecial(specials.indexOf(word), words);
  const idOf = (word: string) => ids.get(word) as number;

  const fronts: string[] = [];
  const rows: string[] = [];
  let pairs = 0;
  let lastBefore = 0;
  for (const [word, row] of [...behind].sort(([a], [b]) => idOf(a) - idOf(b))) {
    const counted = Math.max(words.get(word) ?? 0, sumOf(row));
    const unseen = Math.max(LEAST_UNSEEN, 1 - (sumOf(row) - DISCOUNT * row.size) / counted);
    const others = Math.round(-STEPS.perNat * Math.log(1 - BELIEVED + BELIEVED * unseen));
    const steps = [...row]
      .filter(([next]) => next !== '始##始' && !(isMark(word) && isMark(next)))
      .map(([next, count]) => {
        const usual = about(next).share * Math.exp(-transitionCost(about(word).kind, about(next).kind));
        const more = 1 - BELIEVED + BELIEVED * (unseen + (count - DISCOUNT) / counted / usual);
        const cost = Math.round(-STEPS.perNat * Math.log(more));
        return [idOf(next), Math.max(STEPS.least, Math.min(STEPS.most, cost))] as const;
      })
      .filter(([, cost]) => cost !== others)
      .sort(([a], [b]) => a - b);
    fronts.push(packNumber(idOf(word) - lastBefore));
    let packed = packNumber(others);
    lastBefore = idOf(word);
    pairs += steps.length;
    let lastNext = 0;
    for (const [next, cost] of steps) {
      packed += packNumber(next - lastNext) + packNumber(cost - STEPS.least);
      lastNext = next;
    }
    rows.push(packed);
  }
  const gaps = indices.map(({ index }, at) => packNumber(index - (indices[at - 1]?.index ?? -1) - 1));
  return { words: gaps.join(''), fronts: fronts.join(''), rows: rows.join(BETWEEN_ROWS), count: pairs };
}

function aboutSpecial(at: number, words: ReadonlyMap<string, number>): { share: number; kind: number } {
  const word = SPECIAL_WORDS[at] as string;
  const counted = (words.get(NAMED[at] as string) ?? 0) / PRESS_WORDS;
  const share = MARK_SHARES[word] ?? (at === 0 ? NAMES_SHARE : counted);
  return { share, kind: SPECIAL_KINDS[at] as number };
}

function sumOf(row: ReadonlyMap<string, number>): number {
  return [...row.values()].reduce((sum, count) => sum + count, 0);
}
