import { expect, test } from 'vitest';
import { oncePerText, rememberTexts } from './remember-texts.ts';

test('what was found out about a text is known again, and of another text nothing', () => {
  const memory = rememberTexts<number>();
  memory.set('甲社区', 3);
  expect([memory.get('甲社区'), memory.get('乙社区')]).toEqual([3, undefined]);
});

test('a text is judged once, also when the answer is none', () => {
  const asked: string[] = [];
  const judge = oncePerText((text) => (asked.push(text) > 9 ? text : undefined));
  for (const text of ['甲', '乙', '甲', '乙']) judge(text);
  expect(asked).toEqual(['甲', '乙']);
});

test('a long run forgets instead of keeping every text', () => {
  const memory = rememberTexts<true>();
  for (let count = 0; count < 30; count++) memory.set(`${count}${'甲'.repeat(10_000)}`, true);
  expect(memory.get(`0${'甲'.repeat(10_000)}`)).toBeUndefined();
  expect(memory.get(`29${'甲'.repeat(10_000)}`)).toBe(true);
});
