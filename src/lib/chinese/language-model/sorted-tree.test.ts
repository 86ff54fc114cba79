import { expect, test } from 'vitest';
import { makeSortedTree } from './sorted-tree.ts';

test('each node is found along its unit, and what was never added is not', () => {
  const tree = makeSortedTree([2, 3, 1]);
  const unit = (character: string) => character.charCodeAt(0);
  const first = tree.add(0, unit('a'), 0);
  const below = ['b', 'd', 'f'].map((character) => tree.add(first, unit(character), 1));
  const deepest = tree.add(below[1] as number, unit('x'), 2);
  const second = tree.add(0, unit('c'), 0);
  expect(['a', 'c'].map((character) => tree.find(0, unit(character)))).toEqual([first, second]);
  expect(['b', 'd', 'f'].map((character) => tree.find(first, unit(character)))).toEqual(below);
  expect(tree.find(below[1] as number, unit('x'))).toBe(deepest);
  expect(['a', 'c', 'e', 'g'].map((character) => tree.find(first, unit(character)))).toEqual([0, 0, 0, 0]);
  expect([tree.find(0, unit('b')), tree.find(second, unit('b')), tree.find(deepest, unit('x'))]).toEqual([0, 0, 0]);
  expect([tree.size, new Set([first, second, ...below, deepest]).size]).toEqual([7, 6]);
});
