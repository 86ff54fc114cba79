/** Which grams stand on which pages, kept in typed arrays: a site of ten thousand stories has three million grams at thirty million places. */

import { FIELDS, type IndexedBlock } from './fields.ts';
import { eachGramKey } from './grams.ts';

/** One bit for each field heavier than the body: a number holds `page * STEP + bits`, or `gram * STEP + bits`. */
export const BITS = FIELDS.length - 1;
export const STEP = 1 << BITS;

/** Numbers for keys, from 0 on in the order of their first appearance: a hash table with open addresses. */
class KeyNumbers {
  #slots = new Uint32Array(1 << 16);
  #keys = new Uint32Array(1 << 15);
  size = 0;

  numberOf(key: number): number {
    if (this.size === this.#keys.length) this.#grow();
    let slot = key & (this.#slots.length - 1);
    for (let number = this.#slots[slot]; number; number = this.#slots[slot]) {
      if (this.#keys[number - 1] === key) return number - 1;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    this.#keys[this.size] = key;
    this.#slots[slot] = ++this.size;
    return this.size - 1;
  }

  /** by number */
  get keys(): Uint32Array {
    return this.#keys.subarray(0, this.size);
  }

  clear(): void {
    this.#slots.fill(0);
    this.size = 0;
  }

  #grow(): void {
    const keys = new Uint32Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#slots = new Uint32Array(keys.length * 2);
    for (let number = 0; number < this.size; number++) {
      let slot = (keys[number] ?? 0) & (this.#slots.length - 1);
      while (this.#slots[slot]) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = number + 1;
    }
  }
}

export interface GramLists {
  /** by number of gram */
  readonly keys: Uint32Array;
  /** by number of gram: where its pages begin in `pages`, and one more entry for the end */
  readonly starts: Uint32Array;
  /** `page * STEP + bits`, ascending for each gram */
  readonly pages: Uint32Array;
}

/** Takes pages in any order, each once, and turns them round: for each gram, its pages. */
export class GramTable {
  readonly #grams = new KeyNumbers();
  readonly #ofPage = new KeyNumbers();
  #bits = new Uint8Array(1 << 15);
  /** for each page, `gram * STEP + bits` */
  readonly #pages: (Uint32Array | undefined)[];

  constructor(total: number) {
    this.#pages = Array.from({ length: total });
  }

  add(page: number, blocks: readonly IndexedBlock[]): void {
    const ofPage = this.#ofPage;
    ofPage.clear();
    for (const { field, folded } of blocks) {
      const bits = (1 << FIELDS.indexOf(field)) >> 1;
      eachGramKey(folded, (key) => {
        const known = ofPage.size;
        const number = ofPage.numberOf(key);
        if (number >= this.#bits.length) this.#bits = lengthen(this.#bits);
        this.#bits[number] = (number < known ? (this.#bits[number] ?? 0) : 0) | bits;
      });
    }
    const { keys } = ofPage;
    const entries = new Uint32Array(keys.length);
    for (let at = 0; at < entries.length; at++)
      entries[at] = this.#grams.numberOf(keys[at] ?? 0) * STEP + (this.#bits[at] ?? 0);
    this.#pages[page] = entries;
  }

  lists(): GramLists {
    const { keys } = this.#grams;
    const starts = new Uint32Array(keys.length + 1);
    for (const entries of this.#pages)
      for (let at = 0; at < (entries?.length ?? 0); at++) {
        const after = ((entries?.[at] ?? 0) >>> BITS) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
      }
    for (let gram = 0; gram < keys.length; gram++) starts[gram + 1] = (starts[gram + 1] ?? 0) + (starts[gram] ?? 0);
    const pages = new Uint32Array(starts.at(-1) ?? 0);
    const next = starts.slice();
    for (const [page, entries] of this.#pages.entries())
      for (let each = 0; each < (entries?.length ?? 0); each++) {
        const entry = entries?.[each] ?? 0;
        const gram = entry >>> BITS;
        const at = next[gram] ?? 0;
        pages[at] = page * STEP + (entry & (STEP - 1));
        next[gram] = at + 1;
      }
    return { keys, starts, pages };
  }
}

function lengthen(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(bytes.length * 2);
  longer.set(bytes);
  return longer;
}
