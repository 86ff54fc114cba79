import { expect, test } from 'vitest';
import { anyOf, showing } from './line-patterns.ts';

test.each([
  ['甲社区', true],
  ['乙社区', true],
  ['丙社区', false],
])('any of the patterns is enough: %s', (text, found) => {
  expect(anyOf(/^甲/u, /^乙/u).test(text)).toBe(found);
});

test('a pattern is tried only where its sign stands, and the sign alone is not enough', () => {
  const tried: string[] = [];
  const pattern = { test: (text: string) => tried.push(text) > 0 && /^.{2}公告$/u.test(text) };
  const texts = ['甲区公告', '甲区的公告', '甲区通知'];
  expect(texts.map((text) => showing(/公告/u, pattern).test(text))).toEqual([true, false, false]);
  expect(tried).toEqual(['甲区公告', '甲区的公告']);
});
