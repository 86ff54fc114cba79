import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffText } from './diff-text.ts';

test.each([
  ['區里', '区里', '-區+区=里'],
  ['甲社区', '甲社区', '=甲社区'],
  ['共10处。', '共10余处。', '=共10+余=处。'],
  ['', '新', '+新'],
])('%s → %s is %s', (before, after, printed) => {
  const marks = { same: '=', removed: '-', added: '+' };
  expect(
    diffText(before, after)
      .map(({ kind, text }) => marks[kind] + text)
      .join(''),
  ).toBe(printed);
});

test('the runs give back both texts', () => {
  const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁a1，。'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = diffText(before, after);
      const side = (other: string) =>
        runs
          .filter(({ kind }) => kind !== other)
          .map((run) => run.text)
          .join('');
      expect(side('added')).toBe(before);
      expect(side('removed')).toBe(after);
    }),
  );
});

test('texts that have nothing in common are compared in a blink', () => {
  expect(diffText('甲'.repeat(50_000), '乙'.repeat(50_000))).toHaveLength(2);
});
