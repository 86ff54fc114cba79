import { expect, test } from 'vitest';
import { oncePerLine, rememberLines } from './remember-lines.ts';
import type { Line } from './stage.ts';

const line = (number: number, text: string): Line => ({ number, text });

test('what was found out about a line is known again, and of another line of the same number and length nothing', () => {
  const memory = rememberLines<number>();
  const known = line(3, '甲社区');
  memory.set(known, 7);
  expect([memory.get(known), memory.get(line(3, '乙社区'))]).toEqual([7, undefined]);
});

test('a line is judged once, and its neighbours and the pieces of one line do not drive each other out', () => {
  const asked: string[] = [];
  const judge = oncePerLine(({ text }) => asked.push(text));
  const lines = [line(1, '甲'), line(1, '甲社区'), line(2, '甲'), line(64, '甲'), line(300, '甲')];
  for (const one of [...lines, ...lines]) judge(one);
  expect(asked).toEqual(lines.map(({ text }) => text));
});

test('of two lines in one place only the last is known', () => {
  const memory = rememberLines<true>();
  const [first, last] = [line(1, '甲'), line(4097, '甲')];
  memory.set(first, true);
  memory.set(last, true);
  expect([memory.get(first), memory.get(last)]).toEqual([undefined, true]);
});
