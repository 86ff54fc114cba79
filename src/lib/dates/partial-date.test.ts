import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePartialDates, isSamePeriod, parsePartialDate } from './partial-date.ts';
import { printPartialDate } from './print-date.ts';

test.each([
  ['2022', 'year', '2022-01-01', '2022-12-31', '2022年'],
  ['2022-06', 'month', '2022-06-01', '2022-06-30', '2022年6月'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29', '2024年2月'],
  ['2022-06-30', 'day', '2022-06-30', '2022-06-30', '2022年6月30日'],
  ['199X', 'decade', '1990-01-01', '1999-12-31', '20世纪90年代'],
  ['201X', 'decade', '2010-01-01', '2019-12-31', '21世纪10年代'],
  ['2019-40', 'half', '2019-01-01', '2019-06-30', '2019年上半年'],
  ['2019-41', 'half', '2019-07-01', '2019-12-31', '2019年下半年'],
  ['2019-34', 'quarter', '2019-04-01', '2019-06-30', '2019年第二季度'],
  ['2019-21', 'season', '2019-03-01', '2019-05-31', '2019年春季'],
  ['2019-24', 'season', '2019-12-01', '2020-02-29', '2019年冬季'],
  ['2018/2020', 'interval', '2018-01-01', '2020-12-31', '2018—2020年'],
  ['2017-04/2017-05', 'interval', '2017-04-01', '2017-05-31', '2017年4—5月'],
  ['2019-06-12/2019-06-15', 'interval', '2019-06-12', '2019-06-15', '2019年6月12—15日'],
  ['2019-06-30/2019-07-02', 'interval', '2019-06-30', '2019-07-02', '2019年6月30日—7月2日'],
  ['2018-12/2019-02', 'interval', '2018-12-01', '2019-02-28', '2018年12月—2019年2月'],
  ['2019-40/2019-41', 'interval', '2019-01-01', '2019-12-31', '2019年上半年—下半年'],
  ['2018/2019-06', 'interval', '2018-01-01', '2019-06-30', '2018年—2019年6月'],
  ['2018/..', 'interval', '2018-01-01', '9999-12-31', '2018年以来'],
  ['../2020', 'interval', '0001-01-01', '2020-12-31', '2020年以前'],
  ['0001/..', 'interval', '0001-01-01', '9999-12-31', '1年以来'],
  ['2022-07~', 'month', '2022-07-01', '2022-07-31', '约2022年7月'],
  ['9999-24', 'season', '9999-12-01', '9999-12-31', '9999年冬季'],
  ['1998?', 'year', '1998-01-01', '1998-12-31', '约1998年'],
] as const)('%s is a %s from %s to %s and prints %s', (text, precision, earliest, latest, printed) => {
  const date = parsePartialDate(text);
  expect(date).toEqual({ text, precision, earliest, latest, approximate: /[~?]/.test(text) });
  expect(date && printPartialDate(date)).toBe(printed);
});

test.each([
  ['2019-H1', '2019-40'],
  ['2019-H2', '2019-41'],
  ['2019-Q3', '2019-35'],
  ['2018-H2/2019-H1', '2018-41/2019-40'],
  ['2019-H1~', '2019-40~'],
])('%s is the editors’ spelling of %s', (typed, edtf) => {
  expect(parsePartialDate(typed)).toEqual(parsePartialDate(edtf));
});

test.each([
  ...[
    '1998-13',
    '1999-02-29',
    '98',
    '1998/07',
    '',
    '2022年',
    '2022-6',
    '2022-00',
    '2022-06-31',
    '2022-06-00',
    '2022-25',
  ],
  ...[
    '2020/2018',
    '2018/2019/2020',
    '../..',
    '/',
    '2018/',
    '/2018',
    '19XX',
    'X',
    '0000',
    '000X',
    '2019-H3',
    '2019-Q5',
    '2022~~',
    '~',
  ],
])('“%s” is not a date', (text) => {
  expect(parsePartialDate(text)).toBeUndefined();
});

const year = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const twoDigits = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'));
const point = fc.oneof(
  year,
  fc.tuple(year, twoDigits(41)).map((parts) => parts.join('-')),
  fc.tuple(year, twoDigits(12), twoDigits(31)).map((parts) => parts.join('-')),
  year.map((text) => `${text.slice(0, 3)}X`),
);
const typed = fc.oneof(
  point,
  fc.tuple(point, point).map((ends) => ends.join('/')),
  point.map((text) => `${text}/..`),
);
const date = typed.map(parsePartialDate).filter((value) => value !== undefined);

describe('dates', () => {
  test('the order is total: antisymmetric, transitive, and equal only for equal dates', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(-Math.sign(comparePartialDates(b, a)) + 0);
        expect(comparePartialDates(a, b) === 0).toBe(a.text === b.text);
        if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0)
          expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('a date begins no later than it ends, and both are days', () => {
    fc.assert(
      fc.property(date, ({ earliest, latest }) => {
        expect(earliest <= latest).toBe(true);
        expect(parsePartialDate(earliest)?.precision).toBe('day');
        expect(isSamePeriod({ earliest, latest } as never, { earliest, latest } as never)).toBe(true);
      }),
    );
  });

  test('what is printed is Chinese and says each date differently', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(printPartialDate(a)).toMatch(/^\d.*[年月日代度季来]/);
        if (a.text !== b.text) expect(printPartialDate(a)).not.toBe(printPartialDate(b));
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/X~?.HQ') }), (text) => {
        const parsed = parsePartialDate(text);
        if (parsed) expect(parsePartialDate(parsed.text)).toEqual(parsed);
      }),
    );
  });
});
