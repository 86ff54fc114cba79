/** The steps of a tree over UTF-16 code units in flat arrays: a step is one probe of a hash table. */
export interface NodeTable {
  /** the child of `node` along `unit`; 0 when there is none (0 is the root, never a child) */
  readonly find: (node: number, unit: number) => number;
  /** the same, made when there is none */
  readonly add: (node: number, unit: number) => number;
}

const MIX_NODE = 0x9e3779b1;
const MIX_UNIT = 0x85ebca6b;

/** `size` is a power of two, and more than the nodes there will be. */
export function makeNodeTable(size: number): NodeTable {
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

/**
 * How many nodes a word adds to a tree whose last word begins at `previous` in the same text: those behind the beginning
 * that both share. In a sorted list that is exact, in any other it is at least enough.
 */
export function countNewNodes(
  text: string,
  { previous, start, end }: Record<'previous' | 'start' | 'end', number>,
): number {
  let shared = 0;
  while (start + shared < end && text.charCodeAt(previous + shared) === text.charCodeAt(start + shared)) shared++;
  return end - start - shared;
}
