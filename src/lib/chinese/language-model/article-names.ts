import { simplifiedCharacter } from '#lib/chinese/gbk-variants.ts';
import { PLAIN_SURNAMES, SELDOM_SURNAMES, WORDY_SURNAMES } from '#lib/chinese/surnames.ts';

/** Names of three characters that an article says again and again: for the rest of it they are words, however rare their characters. */
export interface ArticleNames {
  /** cost of the name that three simplified characters are, as a word of this article; Infinity where they are none */
  readonly cost: (first: number, second: number, third: number) => number;
}

/** Said so often, a name is no accident. */
const FEWEST = 3;
/** Of what follows the first two characters, the third must be this much: 高生财, but not 王小明 beside 王小红. */
const SHARE = 0.6;
/** Characters to a word. */
const WORD_LENGTH = 1.6;

const SURNAMES = new Set([...(PLAIN_SURNAMES + SELDOM_SURNAMES + WORDY_SURNAMES)].map((one) => one.charCodeAt(0)));
const HAN = /\p{Script=Han}/u;

/** Those of an article that repeats none. */
export const NO_NAMES: ArticleNames = { cost: () => Number.POSITIVE_INFINITY };

/** The names in `text`, in whatever script. */
export function listArticleNames(text: string): ArticleNames {
  const pairs = new Map<number, number>();
  const triples = new Map<number, number>();
  let [first, second] = [0, 0];
  for (const character of text) {
    const simple = simplifiedCharacter(character);
    const third = simple.length === 1 && HAN.test(simple) ? simple.charCodeAt(0) : 0;
    if (third && second && SURNAMES.has(second)) count(pairs, pairOf(second, third));
    if (third && second && first && SURNAMES.has(first)) count(triples, pairOf(first, second) * 0x10000 + third);
    [first, second] = [second, third];
  }
  const words = text.length / WORD_LENGTH;
  const costs = new Map<number, number>();
  for (const [triple, times] of triples) {
    const share = times / (pairs.get(Math.floor(triple / 0x10000)) ?? times);
    if (times >= FEWEST && share >= SHARE) costs.set(triple, -Math.log((times - 1) / words));
  }
  if (costs.size === 0) return NO_NAMES;
  return { cost: (one, two, three) => costs.get(pairOf(one, two) * 0x10000 + three) ?? Number.POSITIVE_INFINITY };
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
