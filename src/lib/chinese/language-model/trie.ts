import { kindOf, OTHER_KIND } from './grammar.ts';
import { countNewNodes } from './node-table.ts';
import { makeSortedTree } from './sorted-tree.ts';
import { frequencyOf } from './words.ts';

/** The words of a dictionary as a tree of UTF-16 code units in flat arrays. */
export interface Trie {
  /** the child of `node` along `unit`; 0 when there is none (0 is the root, never a child) */
  readonly step: (node: number, unit: number) => number;
  /** cost of the word that ends at a node, in nats; Infinity where none does */
  readonly wordCost: (node: number) => number;
  /** kind of the word that ends at a node, see grammar.ts */
  readonly wordKind: Uint8Array;
  /** index in the dictionary of the word that ends at a node; -1 where none does */
  readonly wordIndex: Int32Array;
  /** lowest cost of any word that goes on from a node, its own included */
  readonly promise: (node: number) => number;
  /** sum of all frequencies */
  readonly total: number;
  /** how often each UTF-16 code unit stands in a word, words weighted by frequency */
  readonly unitFrequency: Float64Array;
}

/** A frequency is one ASCII character, see words.ts. */
const LETTERS = 0x80;

/** The kind that each letter stands for, by its code. */
const KIND_OF_LETTER = Uint8Array.from({ length: LETTERS }, (_, code) => kindOf(String.fromCharCode(code)));

/** Builds the trie; takes tens of milliseconds, so callers keep it. `kinds` has a letter for each word, in their order. */
export function buildTrie(packed: string, kinds: string): Trie {
  const { total, levels } = survey(packed);
  const tree = makeSortedTree(levels);
  const costs = tabulateCosts(total);
  const letters = new Uint8Array(tree.size);
  const promised = new Uint8Array(tree.size);
  const wordKind = new Uint8Array(tree.size).fill(OTHER_KIND);
  const wordIndex = new Int32Array(tree.size).fill(-1);
  const unitFrequency = new Float64Array(0x10000);
  /** the nodes of the word before: nearly all words begin like it */
  const path: number[] = [];
  let index = 0;
  forEachWord(packed, ({ start, end, shared, code }) => {
    const count = frequencyOf(code);
    let node = 0;
    for (let at = start; at < end; at++) {
      const unit = packed.charCodeAt(at);
      node = at < shared ? (path[at - start] as number) : tree.add(node, unit, at - start);
      path[at - start] = node;
      if (code > (promised[node] as number)) promised[node] = code;
      unitFrequency[unit] = (unitFrequency[unit] as number) + count;
    }
    letters[node] = code;
    if (index < kinds.length) wordKind[node] = KIND_OF_LETTER[kinds.charCodeAt(index)] as number;
    wordIndex[node] = index;
    index += 1;
  });
  return {
    step: tree.find,
    wordCost: (node) => costs[letters[node] as number] as number,
    wordKind,
    wordIndex,
    promise: (node) => costs[promised[node] as number] as number,
    total,
    unitFrequency,
  };
}

/** The cost of a word with each letter for its frequency; the letter 0 is that of no word. Nodes keep the letter: an eighth of the memory that the search walks through. */
function tabulateCosts(total: number): Float64Array {
  return Float64Array.from({ length: LETTERS }, (_, code) =>
    code ? Math.log(total / frequencyOf(code)) : Number.POSITIVE_INFINITY,
  );
}

/** The sum of all frequencies, and how many nodes the words need at each depth below the root. */
function survey(packed: string): { total: number; levels: readonly number[] } {
  let total = 0;
  const levels: number[] = [];
  forEachWord(packed, ({ start, end, shared, code }) => {
    total += frequencyOf(code);
    for (let at = shared; at < end; at++) levels[at - start] = (levels[at - start] ?? 0) + 1;
  });
  return { total, levels };
}

interface PackedWord {
  readonly start: number;
  readonly end: number;
  /** up to where it is like the word before */
  readonly shared: number;
  /** its frequency as one character, see words.ts */
  readonly code: number;
}

function forEachWord(packed: string, see: (word: PackedWord) => void): void {
  let previous = packed.length;
  let start = 0;
  for (let end = 0; end < packed.length; end++) {
    const code = packed.charCodeAt(end);
    if (code >= LETTERS) continue;
    see({ start, end, shared: end - countNewNodes(packed, { previous, start, end }), code });
    previous = start;
    start = end + 1;
  }
}
