import { describe, expect, test } from 'vitest';
import { buildArticleCache } from './article-cache.ts';
import { buildLanguageModel, loadLanguageModel, type Reading } from './language-model.ts';
import { paragraphEndCost } from './marks.ts';
import { packWords, unpackWords } from './words.ts';

const model = loadLanguageModel();

function read(text: string, from: Reading = model.begin): Reading {
  let reading = from;
  for (let at = 0; at < text.length; at++) reading = model.extend(reading, text.charCodeAt(at));
  return reading;
}

test('packed words come back in order with nearly their frequency', () => {
  const words = new Map([
    ['社区', 5000],
    ['居民', 3000],
    ['的', 3_000_000],
  ]);
  const unpacked = [...unpackWords(packWords(words))];
  expect(unpacked.map(([word]) => word)).toEqual(['居民', '的', '社区']);
  for (const [word, frequency] of unpacked) {
    expect(Math.abs(frequency / (words.get(word) as number) - 1)).toBeLessThan(0.1);
  }
});

describe('a likely text costs less than an unlikely one', () => {
  test.each([
    ['主任周建国说', '主任周简国说'],
    ['居民代表', '居民带表'],
    ['党委书记', '党委叔记'],
    ['他说：“好。”', '他说：”好。“'],
    ['感。”正街社区', '感?!闭稚鐓^区'],
    ['老片警信长海、楼门长', '老片警信长。、楼门长'],
  ])('%s before %s', (likely, unlikely) => {
    expect(read(likely).cost).toBeLessThan(read(unlikely).cost);
  });

  test('Traditional text costs what its Simplified form costs', () => {
    expect(read('襄陽市委組織部').cost).toBeCloseTo(read('襄阳市委组织部').cost);
  });
});

test('a word that has begun counts in the outlook before it is finished', () => {
  const { cost, outlook } = read('精神文');
  expect(outlook).toBeLessThan(cost);
  expect(read('精神文明').cost).toBeGreaterThanOrEqual(outlook);
});

test('behind a quotation that ended with its sentence nothing is stopped or separated', () => {
  const comma = (text: string) => read(`${text}，`).cost - read(text).cost;
  expect(comma('门前不许。”')).toBeGreaterThan(comma('门前不许停”') + 4);
  expect(comma('门前不许停”')).toBeLessThan(4);
});

test('a model knows only its own words', () => {
  const own = buildLanguageModel(packWords(new Map([['甲乙', 100]])));
  const extend = (text: string) => [...text].reduce((reading, c) => own.extend(reading, c.charCodeAt(0)), own.begin);
  expect(extend('甲乙').cost).toBe(0);
  expect(extend('乙甲').cost).toBeGreaterThan(5);
});

test('an article repeats itself: its own pairs are cheap, also across scripts', () => {
  const cache = buildArticleCache('柏樹灣社區改造，柏樹灣居民滿意。');
  const cost = (text: string) => cache.cost(text.charCodeAt(1), text.charCodeAt(2), text.charCodeAt(0));
  expect(cost('　树湾')).toBeLessThan(-2);
  expect(cost('　湾树')).toBeGreaterThan(0);
});

test('what follows two characters tells more than what follows one', () => {
  const others = [...'东西南北中上下左右前后大小新旧高低长短甲乙丙丁戊己庚辛'].map((next) => `街${next}。`).join('');
  const cache = buildArticleCache(`${others}老街道`);
  const cost = (text: string) => cache.cost(text.charCodeAt(1), text.charCodeAt(2), text.charCodeAt(0));
  expect(cost('老街道')).toBeLessThan(cost('新街道'));
});

test('a paragraph ends with 。 rather than with a comma', () => {
  expect(paragraphEndCost('。'.charCodeAt(0))).toBeLessThan(0);
  expect(paragraphEndCost('，'.charCodeAt(0))).toBeGreaterThan(paragraphEndCost('人'.charCodeAt(0)));
});

test('a word without matter saves little by having been written before', () => {
  const cache = buildArticleCache('为此，甲社区摸清了管网。');
  const cost = (text: string) => cache.cost(text.charCodeAt(0), text.charCodeAt(1), 0);
  expect(cost('为此')).toBeGreaterThanOrEqual(-1);
  expect(cost('摸清')).toBeLessThan(-2);
});
