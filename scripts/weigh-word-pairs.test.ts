import { expect, test } from 'vitest';
import { kindOf } from '#lib/chinese/language-model/grammar.ts';
import { NAME_WORD, openWordPairs, SPECIAL_WORDS, UNKNOWN_WORD } from '#lib/chinese/language-model/word-pairs.ts';
import { nameHashes } from './press-pairs.ts';
import { canPair, weighWordPairs } from './weigh-word-pairs.ts';

const dictionary = new Map(['丙', '乙', '甲'].map((word) => [word, { share: 0.001, kind: kindOf('n') }] as const));
const [B, A] = [SPECIAL_WORDS.length + 1, SPECIAL_WORDS.length + 2];

test('pairs that stand together more often than by chance are cheap, the rest behind the same word dear', () => {
  const press = {
    words: new Map([['甲', 100]]),
    behind: new Map([
      [
        '甲',
        new Map([
          ['乙', 60],
          ['未##人', 30],
        ]),
      ],
    ]),
  };
  const { ids, cost } = openWordPairs(weighWordPairs(press, dictionary), 3);
  expect([...ids]).toEqual([UNKNOWN_WORD, B, A]);
  expect(cost(A, B)).toBeLessThan(-5);
  expect(cost(A, NAME_WORD)).toBeLessThan(-3);
  expect(cost(A, UNKNOWN_WORD)).toBeGreaterThan(0.5);
  expect(cost(B, A)).toBe(0);
});

test('words, what stands for many words and marks can be in a pair', () => {
  expect(['甲', '未##人', '，', '丁', '未##串', '※'].map((word) => canPair(word, dictionary))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('the words of a hash are found by trying all', () => {
  // FNV-1a of 甲@乙, low byte of each unit first, as the analyzer hashes it
  const named = nameHashes(
    ['丙', '乙', '甲'],
    new Map([
      [0x7d0e41b969a6d72fn, 12],
      [1n, 5],
    ]),
  );
  expect([...named].map(([word, row]) => [word, [...row]])).toEqual([['甲', [['乙', 12]]]]);
});
