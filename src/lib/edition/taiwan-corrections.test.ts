import { describe, expect, test } from 'vitest';
import { makeConverter } from './convert-text.ts';
import { correctTaiwan, TAIWAN_CORRECTIONS } from './taiwan-corrections.ts';

describe.each(TAIWAN_CORRECTIONS)('$why', ({ repairs, leaves }) => {
  test.each(repairs)('%s becomes %s', (before, after) => expect(correctTaiwan(before)).toBe(after));
  test.each(leaves)('%s stays', (text) => expect(correctTaiwan(text)).toBe(text));
});

test.each([
  ['这篇报道里没有', '這篇報道裡沒有'],
  ['哈尔滨市道里区', '哈爾濱市道里區'],
  ['一经发布，不会再改发布日期', '一經發布，不會再改發布日期'],
  ['没有采纳的意见', '沒有採納的意見'],
])('%s is written %s', (simplified, traditional) => {
  expect(makeConverter({ protectedNames: [], people: [] })(simplified)).toBe(traditional);
});
