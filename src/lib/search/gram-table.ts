/** Which grams stand on which pages, kept in typed arrays: a site of ten thousand stories has three million grams at thirty million places. */

import { FIELDS, type IndexedBlock } from './fields.ts';
import { eachGramKey } from './grams.ts';

/** One bit for each field heavier than the body: a number holds `gram * STEP + bits`. */
const BITS = FIELDS.length - 1;
const STEP = 1 << BITS;

/** What a page of ordinary length fills half: the table of a page's grams should stay in the processor's nearest memory. */
const SLOTS = 1 << 12;

/** Numbers for keys, from 0 on in the order of their first appearance: a hash table with open addresses, at most half full. */
class KeyNumbers {
  /** in pairs, which one look into memory brings: a key, and its number plus one; 0: free */
  #slots = new Int32Array(2 * SLOTS);
  #keys = new Int32Array(SLOTS / 2);
  size = 0;

  numberOf(key: number): number {
    if (this.size === this.#keys.length) this.#grow();
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (key << 1) & last;
    for (let number = slots[slot + 1]; number; number = slots[slot + 1]) {
      if (slots[slot] === key) return number - 1;
      slot = (slot + 2) & last;
    }
    this.#keys[this.size] = key;
    slots[slot] = key;
    slots[slot + 1] = ++this.size;
    return this.size - 1;
  }

  /** by number */
  get keys(): Int32Array {
    return this.#keys.subarray(0, this.size);
  }

  clear(): void {
    this.#slots.fill(0);
    this.size = 0;
  }

  #grow(): void {
    const { keys } = this;
    this.#keys = new Int32Array(keys.length * 2);
    this.#slots = new Int32Array(keys.length * 8);
    this.size = 0;
    for (const key of keys) this.numberOf(key);
  }
}

export interface GramLists {
  /** by number of gram */
  readonly keys: Uint32Array;
  /** by number of gram: where its pages begin in `pages`, and one more entry for the end */
  readonly starts: Uint32Array;
  /** ascending for each gram */
  readonly pages: Uint32Array;
  /** for each of `pages`, the fields heavier than the body in which the gram stands there, as bits */
  readonly bits: Uint8Array;
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
    const keys = Uint32Array.from(this.#grams.keys);
    const starts = this.#countPages(keys.length);
    const pages = new Uint32Array(starts.at(-1) ?? 0);
    const bits = new Uint8Array(pages.length);
    const next = starts.slice();
    for (const [page, entries = NONE] of this.#pages.entries())
      for (let each = 0; each < entries.length; each++) {
        const entry = entries[each] as number;
        const gram = entry >>> BITS;
        const at = next[gram] as number;
        pages[at] = page;
        bits[at] = entry & (STEP - 1);
        next[gram] = at + 1;
      }
    return { keys, starts, pages, bits };
  }

  #countPages(grams: number): Uint32Array {
    const starts = new Uint32Array(grams + 1);
    for (const entries of this.#pages)
      for (let at = 0; at < (entries?.length ?? 0); at++) {
        const after = ((entries?.[at] ?? 0) >>> BITS) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
      }
    for (let gram = 0; gram < grams; gram++) starts[gram + 1] = (starts[gram + 1] ?? 0) + (starts[gram] ?? 0);
    return starts;
  }
}

const NONE = new Uint32Array();

function lengthen(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const longer = new Uint8Array(bytes.length * 2);
  longer.set(bytes);
  return longer;
}
