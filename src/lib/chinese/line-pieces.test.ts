import { expect, test } from 'vitest';
import { cutLinePieces } from './line-pieces.ts';

test.each([
  ['示例市更新的几本账', '更新的|几本账'],
  ['小区停车难：物业、业委会和居民算了一笔账', '一笔账'],
  ['完成投资83.34亿元', '|83.34亿元'],
  ['转移17户', '|17户'],
  ['走了3.5公里', '3.5公里'],
  ['看GB/T 2260代码', 'GB/T'],
  ['请“人民设计师”来', '设计师”'],
  ['要合成一个小区', '要合成'],
])('in “%s” %s stays together', (text, together) => {
  expect(cutLinePieces(text).join('|')).toContain(together);
});

test.each(['改造前问、改造中问', '他说：“修好了”', '一二三四五六七八九十', '1—2次，83.34%。', 'a b c', ''])(
  '“%s” loses no character, and no piece begins or ends with a forbidden mark',
  (text) => {
    const pieces = cutLinePieces(text);
    expect(pieces.join('')).toBe(text);
    for (const piece of pieces) expect(piece).not.toMatch(/^[，。：、”%—]|[“（《—]$/u);
  },
);

test('lines may end often: no piece of a long headline is longer than a narrow phone is wide', () => {
  const title = '示例市把全市一千二百个老旧小区的地下管网和楼上楼下的几本旧账一次算清之后又请居民代表坐下来一起商量';
  for (const piece of cutLinePieces(title)) expect(piece.length).toBeLessThanOrEqual(6);
});

const TERMS = new Set(['城市更新', '雨污分流', '老旧小区改造', '甲乙丙', '应城', '城市更新行动计划纲要']);

test.each([
  ['示例城市更新的几本账', '城市更新的|'],
  ['先把雨污分流做好', '雨污分流|'],
  ['示例市老旧小区改造记', '老旧小区改造'],
  ['示例社区甲乙丙的一天', '甲乙丙'],
  ['适应城市的变化', '适应|'],
])('with the site’s own terms, “%s” keeps %s', (text, kept) => {
  expect(cutLinePieces(text, TERMS).join('|')).toContain(kept);
});

test('a term too long for a narrow line is cut like other text', () => {
  for (const piece of cutLinePieces('城市更新行动计划纲要', TERMS)) expect(piece.length).toBeLessThanOrEqual(6);
});
