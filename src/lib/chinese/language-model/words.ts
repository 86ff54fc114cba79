/**
 * Words with their frequency as one string: each word is followed by one ASCII character for its frequency, in steps
 * of a quarter of a power of two. Sorted, so that the trie is built in one pass.
 */

const STEPS_PER_DOUBLING = 4;
const FIRST_CODE = '('.charCodeAt(0);

/** `words` as text; the order of the map does not matter. */
export function packWords(words: ReadonlyMap<string, number>): string {
  return [...words.keys()]
    .sort(byCodeUnits)
    .map(
      (word) =>
        word + String.fromCharCode(FIRST_CODE + Math.round(Math.log2(words.get(word) as number) * STEPS_PER_DOUBLING)),
    )
    .join('');
}

/** The words of packed text in ascending order, with their frequency to within 10 %. */
export function* unpackWords(packed: string): Generator<readonly [word: string, frequency: number]> {
  let start = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code >= 0x80) continue;
    yield [packed.slice(start, at), frequencyOf(code)];
    start = at + 1;
  }
}

const FREQUENCIES = Float64Array.from({ length: 0x80 }, (_, code) => 2 ** ((code - FIRST_CODE) / STEPS_PER_DOUBLING));

/** The frequency that the character behind a word stands for. */
export function frequencyOf(code: number): number {
  return FREQUENCIES[code] as number;
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
