import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumeral } from '#lib/chinese/numerals.ts';
import { hasWholeNumber, numberMarks, writeOutNumbers } from './numbers.ts';

test.each([
  ['8.2万户', '82000户'],
  ['百分之四十', '40%'],
  ['百分之40.5', '40.5%'],
  ['百分之百', '100%'],
  ['百分之一百零五', '105%'],
  ['百分之三四', '百分之三四'],
  ['3,800米', '3800米'],
  ['83.34亿元', '8334000000元'],
  ['1万2千', '12000'],
  ['016', '016'],
  ['0.5亩', '0.5亩'],
  ['一二三', '一二三'],
])('%s is written out as %s', (printed, value) => {
  expect(writeOutNumbers(printed)).toBe(value);
});

const HAN = '零一二三四五六七八九';

/** 0 to 199 as articles print them. */
function printHan(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const ten = tens === 0 ? (hundreds && ones ? '零' : '') : `${tens === 1 && !hundreds ? '' : HAN[tens]}十`;
  return (hundreds ? `${HAN[hundreds]}百` : '') + ten + (ones ? HAN[ones] : '') || '零';
}

test('shares in Han numerals are read as the whole reader of numerals reads them', () => {
  for (let number = 0; number < 200; number++)
    for (const decimals of ['', '点五', '点零八']) {
      const printed = `百分之${printHan(number)}${decimals}`;
      expect(writeOutNumbers(printed)).toBe(`${parseNumeral(printed)}%`);
    }
});

test('Arabic numerals are read as the whole reader of numerals reads them', () => {
  const digits = fc.oneof(
    fc.integer({ min: 0, max: 9_999_999 }).map(String),
    fc.integer({ min: 1000, max: 9_999_999 }).map((number) => number.toLocaleString('en')),
    fc.double({ min: 0, max: 9999, noNaN: true }).map((number) => number.toFixed(2)),
  );
  const scale = fc.constantFrom('', '百', '千', '万', '亿', '万亿', '千万');
  const numeral = fc.oneof(
    fc.tuple(digits, scale).map((parts) => parts.join('')),
    fc.tuple(fc.nat(99), fc.nat(9)).map(([most, least]) => `${most}万${least}千`),
  );
  fc.assert(
    fc.property(numeral, (printed) => {
      expect(writeOutNumbers(printed)).toBe(String(parseNumeral(printed) ?? printed));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['全市721个小区', '721个', true],
  ['全市1721个小区', '721个', false],
  ['8.2个', '2个', false],
  ['共12.5', '12', false],
  ['共12。', '12', true],
])('in %s the number of %s stands whole: %s', (text, needle, whole) => {
  expect(hasWholeNumber(text, needle)).toBe(whole);
});

test('a number has one mark wherever it stands, and other numbers have others', () => {
  expect(numberMarks('共721个，1721个，721.5个')).toHaveLength(3);
  expect(numberMarks('共721个')).toEqual(numberMarks('721'));
  const marks = Array.from({ length: 2000 }, (_, number) => numberMarks(String(number)).join());
  expect(new Set(marks).size).toBeGreaterThan(1995);
});
