import { expect, test } from 'vitest';
import { decodePair, decodePairUnit, encodeGbk, encodeUnit, isPrivateUse } from './gbk.ts';

test.each([
  ['區', 0x85, 0x5e],
  ['現', 0xac, 0x46],
  ['。', 0xa1, 0xa3],
  ['！', 0xa3, 0xa1],
  ['ì', 0xa8, 0xac],
])('%s is two bytes, both ways', (character, lead, trail) => {
  expect(decodePair(lead, trail)).toBe(character);
  expect(encodeGbk(character)).toEqual([lead, trail]);
});

test('a user-defined pair is a private-use character and keeps its bytes', () => {
  const unit = decodePairUnit(0xaf, 0xb3);
  expect(isPrivateUse(unit)).toBe(true);
  expect(encodeUnit(unit)).toBe(0xafb3);
});

test('what decoders older than GB 18030 have no character for is private use too: ǹ, ⿰', () => {
  expect(isPrivateUse(decodePairUnit(0xa8, 0xbf))).toBe(true);
  expect(isPrivateUse(decodePairUnit(0xa9, 0x8a))).toBe(true);
  expect(isPrivateUse(decodePairUnit(0xa8, 0xac))).toBe(false);
});

test('no pair has a trail byte of 7F or FF', () => {
  expect(decodePair(0xb0, 0x7f)).toBeUndefined();
  expect(decodePair(0xb0, 0xff)).toBeUndefined();
});

test('what GBK cannot write becomes a question mark', () => {
  expect(encodeGbk('a€😀')).toEqual([0x61, 0x80, 0x3f]);
});

test('every pair that decodes encodes back to a pair of the same character', () => {
  for (let pair = 0x8140; pair < 0xffff; pair++) {
    const unit = decodePairUnit(pair >> 8, pair & 0xff);
    if (unit) expect(decodePairUnit(encodeUnit(unit) >> 8, encodeUnit(unit) & 0xff)).toBe(unit);
  }
});
