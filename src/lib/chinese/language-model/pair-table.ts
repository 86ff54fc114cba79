/** A small number for each pair of ids below 65,536, in flat arrays: one probe of a hash table. */
export interface PairTable {
  readonly set: (first: number, second: number, value: number) => void;
  readonly get: (first: number, second: number) => number | undefined;
}

const MIX = 0x9e3779b1;

/** Holds up to `most` pairs; ids from 1 on, values from -128 to 127. */
export function makePairTable(most: number): PairTable {
  const size = 2 ** Math.ceil(Math.log2(most * 1.2 + 2));
  const mask = size - 1;
  const keys = new Int32Array(size);
  const values = new Int8Array(size);
  function slot(key: number): number {
    let at = (Math.imul(key, MIX) >>> 9) & mask;
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  }
  return {
    set(first, second, value) {
      const key = (first << 16) | second;
      const at = slot(key);
      keys[at] = key;
      values[at] = value;
    },
    get(first, second) {
      const key = (first << 16) | second;
      const at = slot(key);
      return keys[at] === key ? values[at] : undefined;
    },
  };
}
