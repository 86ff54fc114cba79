import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOUNDS } from '#lib/story/story.ts';
import { type CountedDistrict, type CountedFigure, printSum, sumFigures } from './sum-figures.ts';

const RULES = { sum: 'disjoint', sumReason: '地区不重叠时可以相加。', unit: '个' } as const;
const PROVINCE = place('420000', '甲省');
const CITY = place('420100', '乙市', '420000');
const COUNTY = place('420101', '丙区', '420000', '420100');
const OTHER_CITY = place('420200', '丁市', '420000');

function place(code: string, name: string, ...above: string[]): CountedDistrict {
  return { code, name, path: [...above, code].map((step) => ({ code: step })) };
}

function counted(
  value: number,
  district: CountedDistrict | null,
  changes: Partial<CountedFigure['figure']> = {},
): CountedFigure {
  return { figure: { value, unit: '个', bound: 'exact', status: 'done', asOf: '2022', ...changes }, district };
}

describe('figures are added only where the sum is true', () => {
  test.each<[string, CountedFigure[], string]>([
    ['places that do not overlap', [counted(721, CITY), counted(42, OTHER_CITY)], '763个'],
    ['余 makes the sum at least', [counted(90, CITY, { bound: 'at-least' }), counted(10, OTHER_CITY)], '至少100个'],
    [
      '近 makes the sum about',
      [counted(600, CITY, { bound: 'about' }), counted(10, OTHER_CITY, { bound: 'at-least' })],
      '约610个',
    ],
    ['不到 makes the sum below', [counted(5, CITY, { bound: 'below' }), counted(10, OTHER_CITY)], '不到15个'],
    ['large sums are printed in 万', [counted(82_000, CITY), counted(3000, OTHER_CITY)], '8.5万个'],
    ['but never rounded', [counted(82_000, CITY), counted(1, OTHER_CITY)], '82001个'],
    [
      'one spelling of a period is as good as another',
      [counted(1, CITY), counted(2, OTHER_CITY, { asOf: '2022/2022' })],
      '3个',
    ],
    ['decimals', [counted(0.1, CITY), counted(0.2, OTHER_CITY)], '0.3个'],
  ])('%s', (_law, figures, printed) => {
    const { done, planned } = sumFigures(figures, RULES);
    expect(done?.kind === 'sum' && printSum(done)).toBe(printed);
    expect(planned).toBeNull();
  });

  test.each<[string, CountedFigure[], string]>([
    ['a single figure', [counted(1, CITY)], '只有一个数字，不用相加。'],
    ['a county within a city', [counted(1, CITY), counted(2, COUNTY)], '丙区已经算在乙市里，不能相加。'],
    ['a county within a province', [counted(2, COUNTY), counted(1, PROVINCE)], '丙区已经算在甲省里，不能相加。'],
    ['two figures of one city', [counted(1, CITY), counted(2, CITY)], '有两个数字都是乙市的，可能重复计算，不能相加。'],
    ['a place that is not known', [counted(1, CITY), counted(2, null)], '有的数字不知道是哪里的，不能相加。'],
    ['different units', [counted(1, CITY), counted(2, OTHER_CITY, { unit: '户' })], '单位不同（个、户），不能相加。'],
    [
      'different periods',
      [counted(1, CITY), counted(2, OTHER_CITY, { asOf: '2021-06' })],
      '时期不同（2022年、2021年6月），不能相加。',
    ],
    [
      'a period that is not known',
      [counted(1, CITY), counted(2, OTHER_CITY, { asOf: null })],
      '有的数字没有说截至何时，不能相加。',
    ],
    [
      'at least and below',
      [counted(1, CITY, { bound: 'at-least' }), counted(2, OTHER_CITY, { bound: 'below' })],
      '有的数字只说“以上”，有的只说“不到”，相加说明不了什么。',
    ],
  ])('not %s', (_law, figures, reason) => {
    expect(sumFigures(figures, RULES).done).toEqual({ kind: 'none', reason });
  });

  test('not where the indicator forbids it, in its own words, and never rates', () => {
    const figures = [counted(1, CITY), counted(2, OTHER_CITY)];
    expect(sumFigures(figures, { ...RULES, sum: 'never', sumReason: '口径不同。' }).done).toEqual({
      kind: 'none',
      reason: '口径不同。',
    });
    expect(sumFigures(figures, { ...RULES, unit: '%' }).done).toEqual({ kind: 'none', reason: '比率不能相加。' });
  });

  test('what is planned stays apart from what is done', () => {
    const planned = { status: 'planned' } as const;
    const sums = sumFigures(
      [counted(1, CITY), counted(2, OTHER_CITY), counted(40, CITY, planned), counted(2, OTHER_CITY, planned)],
      RULES,
    );
    expect(sums).toMatchObject({ done: { value: 3, count: 2 }, planned: { value: 42, count: 2 } });
  });
});

const district = fc.integer({ min: 10, max: 99 }).map((number) => place(`42${number}00`, `${number}市`, '420000'));
const figures = fc
  .uniqueArray(district, { selector: ({ code }) => code, minLength: 2, maxLength: 8 })
  .chain((places) =>
    fc.tuple(
      ...places.map((where) =>
        fc
          .tuple(fc.nat(1_000_000), fc.constantFrom(...BOUNDS))
          .map(([value, bound]) => counted(value, where, { bound })),
      ),
    ),
  );

test('the order of the figures changes nothing', () => {
  fc.assert(
    fc.property(figures, (list) => {
      expect(sumFigures([...list].reverse(), RULES)).toEqual(sumFigures(list, RULES));
    }),
  );
});

test('a sum is the sum of its values, and promises no more than any of its parts', () => {
  fc.assert(
    fc.property(figures, (list) => {
      const { done } = sumFigures(list, RULES);
      const bounds = new Set(list.map(({ figure }) => figure.bound));
      if (done?.kind !== 'sum') {
        expect(bounds.has('at-least') && bounds.has('below')).toBe(true);
        return;
      }
      expect(done.value).toBe(list.reduce((sum, { figure }) => sum + figure.value, 0));
      expect(done.bound === 'exact').toBe(bounds.size === 1 && bounds.has('exact'));
      if (bounds.has('about')) expect(done.bound).toBe('about');
    }),
  );
});

test('a place that holds one of the others undoes the sum', () => {
  fc.assert(
    fc.property(figures, fc.nat(1000), (list, value) => {
      expect(sumFigures([...list, counted(value, PROVINCE)], RULES).done?.kind).toBe('none');
    }),
  );
});
