import { kindOf, OTHER_KIND } from './grammar.ts';
import { frequencyOf } from './words.ts';

/** The words of a dictionary as a tree of UTF-16 code units in flat arrays: a step is one probe of a hash table. */
export interface Trie {
  /** the child of `node` along `unit`; 0 when there is none (0 is the root, never a child) */
  readonly step: (node: number, unit: number) => number;
  /** cost of the word that ends at a node, in nats; Infinity where none does */
  readonly wordCost: Float64Array;
  /** kind of the word that ends at a node, see grammar.ts */
  readonly wordKind: Uint8Array;
  /** lowest cost of any word that goes on from a node, its own included */
  readonly promise: Float64Array;
  /** sum of all frequencies */
  readonly total: number;
  /** how often each UTF-16 code unit stands in a word, words weighted by frequency */
  readonly unitFrequency: Float64Array;
}

const MIX_NODE = 0x9e3779b1;
const MIX_UNIT = 0x85ebca6b;

/** Builds the trie; takes tens of milliseconds, so callers keep it. `kinds` has a letter for each word, in their order. */
export function buildTrie(packed: string, kinds: string): Trie {
  const { total, letters } = survey(packed);
  const size = 2 ** Math.ceil(Math.log2((letters + 1) * 2));
  const table = hashTable(size);
  const capacity = size / 2 + 1;
  const promise = new Float64Array(capacity).fill(Number.POSITIVE_INFINITY);
  const wordCost = new Float64Array(capacity).fill(Number.POSITIVE_INFINITY);
  const wordKind = new Uint8Array(capacity).fill(OTHER_KIND);
  const unitFrequency = new Float64Array(0x10000);
  /** the nodes of the word that is read */
  const path: number[] = [];
  let index = 0;
  let start = 0;
  for (let end = 0; end < packed.length; end++) {
    const code = packed.charCodeAt(end);
    if (code >= 0x80) continue;
    const count = frequencyOf(code);
    const cost = Math.log(total / count);
    let node = 0;
    for (let at = start; at < end; at++) {
      const unit = packed.charCodeAt(at);
      node = table.add(node, unit);
      path[at - start] = node;
      unitFrequency[unit] = (unitFrequency[unit] as number) + count;
    }
    for (let depth = 0; depth < end - start; depth++) {
      const passed = path[depth] as number;
      if (cost < (promise[passed] as number)) promise[passed] = cost;
    }
    wordCost[node] = cost;
    if (index < kinds.length) wordKind[node] = kindOf(kinds.charAt(index));
    index += 1;
    start = end + 1;
  }
  return { step: table.find, wordCost, wordKind, promise, total, unitFrequency };
}

/** The sum of all frequencies, and how many UTF-16 code units the words have together. */
function survey(packed: string): { total: number; letters: number } {
  let total = 0;
  let words = 0;
  for (let at = 0; at < packed.length; at++) {
    const code = packed.charCodeAt(at);
    if (code >= 0x80) continue;
    total += frequencyOf(code);
    words += 1;
  }
  return { total, letters: packed.length - words };
}

function hashTable(size: number) {
  const mask = size - 1;
  const parents = new Int32Array(size).fill(-1);
  const units = new Uint16Array(size);
  const children = new Int32Array(size);
  let last = 0;

  function slot(node: number, unit: number): number {
    let at = (Math.imul(node, MIX_NODE) ^ Math.imul(unit, MIX_UNIT)) >>> 7;
    for (at &= mask; parents[at] !== -1; at = (at + 1) & mask) {
      if (parents[at] === node && units[at] === unit) break;
    }
    return at;
  }
  function find(node: number, unit: number): number {
    return children[slot(node, unit)] as number;
  }
  function add(node: number, unit: number): number {
    const at = slot(node, unit);
    if (children[at]) return children[at] as number;
    parents[at] = node;
    units[at] = unit;
    last += 1;
    children[at] = last;
    return last;
  }
  return { find, add };
}
