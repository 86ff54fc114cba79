import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumeral } from './numerals.ts';

test.each([
  ['721', 721],
  ['７２１', 721],
  ['3,800', 3800],
  ['5.8', 5.8],
  ['0', 0],
  ['8.2万', 82_000],
  ['83.34亿', 8_334_000_000],
  ['1.4万', 14_000],
  ['1.1万', 11_000],
  ['2.3亿', 230_000_000],
  ['1.5万亿', 1_500_000_000_000],
  ['28万', 280_000],
  ['３．２万', 32_000],
  ['1万2千', 12_000],
  ['1亿2千万', 120_000_000],
  ['3千', 3000],
  ['5百万', 5_000_000],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三百二十', 320],
  ['三百五', 350],
  ['一千零五', 1005],
  ['一千零五十', 1050],
  ['两万五千', 25_000],
  ['一万零三百', 10_300],
  ['三十三万', 330_000],
  ['十二亿三千万', 1_230_000_000],
  ['三万亿', 3_000_000_000_000],
  ['三点五', 3.5],
  ['八点二万', 82_000],
  ['零点五', 0.5],
  ['二〇二二', 2022],
  ['一九九八', 1998],
  ['贰拾伍万', 250_000],
  ['百分之四十', 40],
  ['百分之九十五', 95],
  ['百分之九十九点六', 99.6],
  ['百分之百', 100],
  ['百分之40', 40],
  ['千分之三', 3],
  ['40%', 40],
  ['４０％', 40],
  ['三分之二', 2 / 3],
  ['五分之一', 0.2],
])('%s is %d', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

test.each([
  '',
  '万',
  '百',
  '千万',
  '三四',
  '七八',
  '十七八',
  '十百',
  '五百万千',
  '三十十',
  '一十百',
  '1万3万',
  '1万2',
  '12.',
  '.5',
  '1,23',
  '三点',
  '两两',
  '百分之',
  '分之三',
  '零分之一',
  '多',
  '十余',
  'abc',
  '3+N',
  '6·10',
  '1-2',
])('“%s” is not a number', (text) => {
  expect(parseNumeral(text)).toBeUndefined();
});

const HAN_DIGITS = '零一二三四五六七八九';

function writeHan(value: number): string {
  if (value >= 10_000) return `${writeHan(Math.floor(value / 10_000))}万${writeRest(value % 10_000, 1000)}`;
  for (const [scale, mark] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const)
    if (value >= scale) return `${HAN_DIGITS[Math.floor(value / scale)]}${mark}${writeRest(value % scale, scale / 10)}`;
  return HAN_DIGITS[value] ?? '';
}

function writeRest(value: number, next: number): string {
  if (value === 0) return '';
  return value < next ? `零${writeHan(value)}` : writeHan(value);
}

test('every number up to 99,999,999 survives being written out in Chinese', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => parseNumeral(writeHan(value)) === value));
});

test('a decimal with 万 or 亿 is exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (hundredths) => {
      const printed = (hundredths / 100).toFixed(2);
      return (
        parseNumeral(`${printed}万`) === hundredths * 100 && parseNumeral(`${printed}亿`) === hundredths * 1_000_000
      );
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'零一二两十百千万亿点分之%0123.,余') }), (text) => {
      const value = parseNumeral(text);
      return value === undefined || Number.isFinite(value);
    }),
  );
});
