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

/** Words that carry no matter: that an article wrote 为此 once makes it no likelier in another place. */
const FUNCTION_WORDS = new Set(
  (
    '为此 为了 因此 因为 由于 所以 但是 可是 然而 不过 而且 并且 以及 或者 如果 虽然 尽管 即使 只要 只有 无论 不仅 不但 ' +
    '已经 曾经 正在 将要 即将 刚刚 才能 就是 还是 也是 都是 不是 只是 总是 还有 还要 还在 也有 也在 就在 ' +
    '对于 关于 根据 按照 通过 随着 经过 至于 从此 其中 其他 其实 同时 此外 另外 然后 之后 之前 以后 以前 以来 ' +
    '如今 现在 目前 近日 日前 当时 这里 那里 这个 那个 这样 那样 这些 那些 这是 那是 我们 你们 他们 她们 它们 自己 大家 ' +
    '一个 一些 一直 一样 一定 可以 能够 应该 必须 需要 没有 进行 非常 十分 更加 特别 甚至 于是 接着 最后'
  )
    .split(' ')
    .map((word) => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1)),
);
const LEAST_COST_OF_FUNCTION_WORD = -1;

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
      const least = FUNCTION_WORDS.has(pair) ? LEAST_COST_OF_FUNCTION_WORD : LEAST_COST;
      return Math.max(least, -Math.log(1 - WEIGHT + (WEIGHT * here) / anywhere));
    },
  };
}
