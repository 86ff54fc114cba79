/**
 * The steps of a tree over the UTF-16 code units of sorted words, in flat arrays. Nodes are numbered level by level, so
 * that the children of a node stand side by side in the order of their units: a step is a search by halves among them.
 */
export interface SortedTree {
  /** nodes with the root, which is 0 */
  readonly size: number;
  /** the child of `node` along `unit`; 0 when there is none (0 is the root, never a child) */
  readonly find: (node: number, unit: number) => number;
  /** the next child of `node`, which is of `depth` (0 for the root); `unit` is above those of its other children */
  readonly add: (node: number, unit: number, depth: number) => number;
}

/** `levels`: how many nodes there will be at each depth below the root. */
export function makeSortedTree(levels: readonly number[]): SortedTree {
  const size = levels.reduce((sum, nodes) => sum + nodes, 1);
  const units = new Uint16Array(size);
  const firstChild = new Int32Array(size);
  const children = new Uint16Array(size);
  const belowRoot = new Int32Array(0x10000);
  /** the next number for each depth */
  const next: number[] = [];
  levels.reduce((sum, nodes, depth) => {
    next[depth] = sum;
    return sum + nodes;
  }, 1);
  return {
    size,
    find(node, unit) {
      if (node === 0) return belowRoot[unit] as number;
      let low = firstChild[node] as number;
      let high = low + (children[node] as number);
      while (low < high) {
        const middle = (low + high) >> 1;
        const found = units[middle] as number;
        if (found === unit) return middle;
        if (found < unit) low = middle + 1;
        else high = middle;
      }
      return 0;
    },
    add(node, unit, depth) {
      const child = next[depth] as number;
      next[depth] = child + 1;
      units[child] = unit;
      if (children[node] === 0) firstChild[node] = child;
      children[node] = (children[node] as number) + 1;
      if (node === 0) belowRoot[unit] = child;
      return child;
    },
  };
}
