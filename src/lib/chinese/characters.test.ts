import { expect, test } from 'vitest';
import { countHan, hasSameHan } from './characters.ts';

test.each([
  ['', 0],
  ['甲社区 2022', 3],
  ['々〇⼩﨎', 4],
  ['，。！ａ가あ', 0],
  ['𠮷野😀甲', 3],
  ['甲\ud842乙\udfb7', 2],
])('Han characters of %j: %i', (text, count) => expect(countHan(text)).toBe(count));

test('every code unit is counted as Unicode says', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    expect(countHan(character), unit.toString(16)).toBe(Number(/\p{Script=Han}/u.test(character)));
  }
});

test.each([
  ['甲社区', '甲“社”区。', true],
  ['甲社区', '甲社', false],
  ['甲社', '甲社区', false],
  ['甲社区', '甲区社', false],
  ['', '。', true],
  ['𠮷野', '𠮷 野', true],
  ['𠮷野', '𠮸野', false],
  ['甲', '甲𠮷', false],
  ['甲', '甲😀', true],
  ['甲😀乙', '甲乙', true],
])('%j and %j have the same Han characters: %s', (one, other, same) => {
  expect(hasSameHan(one, other)).toBe(same);
  expect(hasSameHan(other, one)).toBe(same);
});
