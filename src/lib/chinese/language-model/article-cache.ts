import { simplifiedCharacter } from '#lib/chinese/gbk-variants.ts';
import { isMark } from './marks.ts';

/** What an article has written before it will write again: the cost it saves where two characters follow each other as before. */
export interface ArticleCache {
  /**
   * nats to add for `unit` behind `before`, and that behind `earlier` (all simplified); below zero where the article
   * has the pair, more so where it has all three
   */
  readonly cost: (before: number, unit: number, earlier: number) => number;
}

/** Weight of the article's own pairs against the dictionary's words. */
const WEIGHT = 0.4;

/** Added to each count of a first character: a pair seen once after a character seen once proves little. */
const CAUTION = 1.5;
/** The same for three characters in a row: they repeat only because the article says something twice. */
const CAUTION_OF_THREE = 0.5;

/** A pair saves at most this much. */
const LEAST_COST = -4.5;

/** Marks of other styles than “ ” and （ ）; an article that never uses one is unlikely to begin now. */
const UNUSUAL_MARKS = new Set([...'「」『』〈〉【】〔〕　'].map((mark) => mark.charCodeAt(0)));
const UNUSUAL_COST = 3;

const UNSEEN = Math.log(1 - WEIGHT * 0.3);

/** Counts the pairs of Han characters in `text`. Annotations and garbled runs should be out of it. */
export function buildArticleCache(text: string): ArticleCache {
  const pairs = new Map<number, number>();
  const triples = new Map<number, number>();
  const counts = new Float64Array(0x10000);
  let earlier = 0;
  let before = 0;
  let total = 0;
  for (const character of text) {
    const simple = simplifiedCharacter(character);
    const unit = simple.length === 1 ? simple.charCodeAt(0) : 0;
    const pair = before * 0x10000 + unit;
    const triple = earlier * 0x100000000 + pair;
    if (before && unit) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    if (earlier && before && unit) triples.set(triple, (triples.get(triple) ?? 0) + 1);
    counts[unit] = (counts[unit] as number) + 1;
    total += 1;
    earlier = before;
    before = unit;
  }
  return {
    cost(first, unit, third) {
      // The model knows what follows what among marks; a rare one twice in a row (……) would look like a habit here.
      if (isMark(first) && isMark(unit)) return UNUSUAL_MARKS.has(unit) && !counts[unit] ? UNUSUAL_COST : -UNSEEN;
      const pair = first * 0x10000 + unit;
      const count = counts[unit] && counts[first] ? pairs.get(pair) : 0;
      if (!count) return UNUSUAL_MARKS.has(unit) && !counts[unit] ? UNUSUAL_COST : -UNSEEN;
      const inRow = triples.get(third * 0x100000000 + pair) ?? 0;
      const behindPair = inRow / ((pairs.get(third * 0x10000 + first) ?? 0) + CAUTION_OF_THREE);
      const here = Math.max(behindPair, count / ((counts[first] as number) + CAUTION));
      const anywhere = Math.max((counts[unit] as number) / (total + 5000), 1e-5);
      return Math.max(LEAST_COST, -Math.log(1 - WEIGHT + (WEIGHT * here) / anywhere));
    },
  };
}
