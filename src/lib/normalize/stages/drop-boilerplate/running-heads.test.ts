import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findRunningHeads } from './running-heads.ts';

const find = (text: string) => [...findRunningHeads(readPlainText(text, 'x.txt').lines)];
const HEAD = '示例日报  2024年3月 第12期';

test('the same line beside a page number, more than once, is a running head', () => {
  expect(find(`换了水管。\n${HEAD}\n- 3 -\n\n居民说好。\n${HEAD}\n第 4 页`)).toEqual([1, 5]);
});

test.each([`换了水管。\n${HEAD}\n- 3 -`, `${HEAD}\n换了水管。\n${HEAD}\n居民说好。`, '甲社区\n3\n乙社区\n4'])(
  'what stands there once, or without a number, is none: %j',
  (text) => expect(find(text)).toEqual([]),
);
