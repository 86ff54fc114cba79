import { frequencyOf } from './words.ts';

/** Answers that are kept: names of thousands of articles should not fill the memory. */
const MOST_KNOWN = 50_000;

/** Costs of words for a reader that asks for a few of them: nothing is unpacked, so that opening takes milliseconds. */
export interface WordTable {
  /** in nats; undefined for what is no word of the dictionary */
  readonly costOf: (word: string) => number | undefined;
}

/** A table over packed words (see words.ts). */
export function openWordTable(packed: string): WordTable {
  /** where the words with each first UTF-16 code unit begin; they are sorted */
  const firstWith = new Int32Array(0x10000).fill(-1);
  let total = 0;
  let start = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code >= 0x80) continue;
    total += frequencyOf(code);
    const first = packed.charCodeAt(start);
    if (firstWith[first] === -1) firstWith[first] = start;
    start = at + 1;
  }
  const known = new Map<string, number | undefined>();

  function find(word: string): number | undefined {
    let at = firstWith[word.charCodeAt(0)] as number;
    while (at >= 0 && packed.charCodeAt(at) === word.charCodeAt(0)) {
      const isHere = packed.startsWith(word, at);
      let end = at;
      while (packed.charCodeAt(end) >= 0x80) end++;
      if (isHere && end - at === word.length) return Math.log(total / frequencyOf(packed.charCodeAt(end)));
      at = end + 1;
    }
    return undefined;
  }
  return {
    costOf(word) {
      if (known.has(word)) return known.get(word);
      if (known.size >= MOST_KNOWN) known.clear();
      const cost = find(word);
      known.set(word, cost);
      return cost;
    },
  };
}
