import { expect, test } from 'vitest';
import { countNewNodes, makeNodeTable } from './node-table.ts';

test.each([
  ['a sorted list is counted exactly', '社|社区|社区书记|社区居民|街道|', 0],
  ['of a list in disorder at least enough', '社区书记|街道|社区|社区居民|', 2],
])('%s', (_, words, more) => {
  const table = makeNodeTable(64);
  let made = 0;
  let counted = 0;
  let previous = words.length;
  for (let start = 0; start < words.length; start = words.indexOf('|', start) + 1) {
    const end = words.indexOf('|', start);
    let node = 0;
    for (let at = start; at < end; at++) node = table.add(node, words.charCodeAt(at));
    made = Math.max(made, node);
    counted += countNewNodes(words, { previous, start, end });
    previous = start;
  }
  expect(counted - made).toBe(more);
});
