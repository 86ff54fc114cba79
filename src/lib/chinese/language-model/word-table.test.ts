import { expect, test } from 'vitest';
import dictionary from './data/words.json' with { type: 'json' };
import { openWordTable } from './word-table.ts';
import { packWords, unpackWords } from './words.ts';

test('words have the cost of their share, beginnings and continuations of words have none', () => {
  const { costOf } = openWordTable(
    packWords(
      new Map([
        ['社区', 64],
        ['社', 64],
        ['社区居民', 128],
      ]),
    ),
  );
  expect(costOf('社')).toBeCloseTo(Math.log(4));
  expect(costOf('社区')).toBeCloseTo(Math.log(4));
  expect(costOf('社区居民')).toBeCloseTo(Math.log(2));
  for (const none of ['社区居', '区', '居民', '社区居民说']) expect(costOf(none), none).toBeUndefined();
});

test('the table says the same as the unpacked dictionary', () => {
  const words = [...unpackWords(dictionary.words)];
  const total = words.reduce((sum, [, count]) => sum + count, 0);
  const { costOf } = openWordTable(dictionary.words);
  for (const [word, count] of words.filter((_, index) => index % 97 === 0))
    expect(costOf(word), word).toBeCloseTo(Math.log(total / count));
});
