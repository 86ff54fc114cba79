import { expect, test } from 'vitest';
import packed from './data/pairs.json' with { type: 'json' };
import { buildLanguageModel, type LanguageModel, loadLanguageModel } from './language-model.ts';
import { packNumber } from './numbers.ts';
import { makePairTable } from './pair-table.ts';
import { NAME_WORD, NO_WORD, openWordPairs, SPECIAL_WORDS, STEPS, UNKNOWN_WORD } from './word-pairs.ts';
import { packWords } from './words.ts';

/** 丙 is not in any pair; 甲 is followed by 乙 rather than by anything else. */
const [FIRST, SECOND] = [SPECIAL_WORDS.length + 1, SPECIAL_WORDS.length + 2];
const PAIRS = {
  words: [0, 1].map(packNumber).join(''),
  fronts: packNumber(FIRST),
  rows: [2, SECOND, -8 - STEPS.least].map(packNumber).join(''),
  count: 1,
};

test('a pair costs what is written of it, any other what its first word says', () => {
  const { ids, cost } = openWordPairs(PAIRS, 3);
  expect([...ids]).toEqual([FIRST, UNKNOWN_WORD, SECOND]);
  expect(cost(FIRST, SECOND)).toBe(-2);
  expect(cost(FIRST, UNKNOWN_WORD)).toBe(0.5);
  expect(cost(SECOND, FIRST)).toBe(0);
  expect(cost(FIRST, NO_WORD)).toBe(0);
});

test('a text is likelier when its words are seen together', () => {
  const words = packWords(
    new Map([
      ['丙', 100],
      ['乙', 100],
      ['甲', 100],
    ]),
  );
  // 丙 乙 甲 in the order of their code units: 丙 has none, 乙 stands behind 甲
  const pairs = {
    words: [1, 0].map(packNumber).join(''),
    fronts: packNumber(SECOND),
    rows: [2, FIRST, -8 - STEPS.least].map(packNumber).join(''),
    count: 1,
  };
  const model = buildLanguageModel(words, { kinds: 'nnn', pairs });
  expect(costOf(model, '甲乙') + 2.5).toBeCloseTo(costOf(model, '甲丙'));
});

test.each([
  ['一共有', '一股有'],
  ['往里走', '同里走'],
  ['走得远', '高得远'],
])('%s before %s', (likely, unlikely) => {
  const model = loadLanguageModel();
  expect(costOf(model, likely)).toBeLessThan(costOf(model, unlikely));
});

test('the words in front of a pair are words that have an id', () => {
  const { ids, cost } = openWordPairs(packed, 100_000);
  expect(Math.max(...ids)).toBeLessThan(0x10000);
  expect(new Set(ids).size).toBeGreaterThan(20_000);
  expect(cost(SPECIAL_WORDS.indexOf('，') + 1, NAME_WORD)).not.toBe(0);
});

test('a full table still finds each pair, and none that is not there', () => {
  const table = makePairTable(500);
  for (let first = 1; first <= 500; first++) table.set(first, first * 7, 1 + (first % 100));
  for (let first = 1; first <= 500; first++) expect(table.get(first, first * 7)).toBe(1 + (first % 100));
  expect(table.get(1, 8)).toBeUndefined();
});

function costOf({ begin, extend }: LanguageModel, text: string): number {
  return [...text].reduce((reading, character) => extend(reading, character.charCodeAt(0)), begin).cost;
}
