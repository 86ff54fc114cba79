import { frequencyOf } from './words.ts';

/** Costs of words for a reader that asks for a few of them: nothing is unpacked, so that opening takes milliseconds. */
export interface WordTable {
  /** in nats; undefined for what is no word of the dictionary */
  readonly costOf: (word: string) => number | undefined;
}

/** A table over packed words (see words.ts). */
export function openWordTable(packed: string): WordTable {
  const { starts, firstWith, total } = listStarts(packed);
  return {
    costOf(word) {
      const unit = word.charCodeAt(0);
      let [low, high] = [firstWith[unit] as number, firstWith[unit + 1] as number];
      while (low < high) {
        const middle = (low + high) >> 1;
        const order = compareAt(packed, starts[middle] as number, word);
        if (order === 0)
          return Math.log(total / frequencyOf(packed.charCodeAt((starts[middle] as number) + word.length)));
        if (order < 0) low = middle + 1;
        else high = middle;
      }
      return undefined;
    },
  };
}

interface Starts {
  /** where each word begins; they are sorted */
  readonly starts: Int32Array;
  /** for each UTF-16 code unit how many words begin with a smaller one */
  readonly firstWith: Int32Array;
  /** of all frequencies */
  readonly total: number;
}

function listStarts(packed: string): Starts {
  const starts: number[] = [];
  const firstWith = new Int32Array(0x10001);
  let total = 0;
  let start = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code >= 0x80) continue;
    total += frequencyOf(code);
    const next = packed.charCodeAt(start) + 1;
    firstWith[next] = (firstWith[next] as number) + 1;
    starts.push(start);
    start = at + 1;
  }
  for (let unit = 1; unit < firstWith.length; unit++)
    firstWith[unit] = (firstWith[unit] as number) + (firstWith[unit - 1] as number);
  return { starts: Int32Array.from(starts), firstWith, total };
}

/** Below 0 when the packed word at `start` comes before `word`, above 0 when behind it. Its end is smaller than any character of a word. */
function compareAt(packed: string, start: number, word: string): number {
  for (let at = 0; at < word.length; at++) {
    const difference = packed.charCodeAt(start + at) - word.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return packed.charCodeAt(start + word.length) < 0x80 ? 0 : 1;
}
