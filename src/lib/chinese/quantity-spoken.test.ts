import { expect, test } from 'vitest';
import { findQuantities, parseQuantity } from './quantity.ts';

const read = (text: string) => findQuantities(text).map(({ printed, value, unit }) => [printed, value, unit]);

test.each<[string, [string, number, string][]]>([
  ['每户每天一角五分钱。', [['一角五分钱', 0.15, '元']]],
  [
    '电价由1元2角降到8角。',
    [
      ['1元2角', 1.2, '元'],
      ['8角', 0.8, '元'],
    ],
  ],
  ['电价不变，每度三毛，年底结清。', [['三毛', 0.3, '元']]],
  [
    '最深处1米7,2,384户居民被困。',
    [
      ['1米7', 1.7, '米'],
      ['2,384户', 2384, '户'],
    ],
  ],
  ['投资1.2个亿。', [['1.2个亿', 120_000_000, '元']]],
  ['要赔进去310万。', [['310万', 3_100_000, '元']]],
  ['砸进去两千三百万，', [['两千三百万', 23_000_000, '元']]],
  ['选出结实的614孔，', [['614孔', 614, '孔']]],
  [
    '三堵院墙共186米，',
    [
      ['三堵', 3, '堵'],
      ['186米', 186, '米'],
    ],
  ],
  ['比计划提前半个月完工。', [['半个月', 0.5, '个月']]],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
  for (const [printed, value, unit] of expected)
    expect(parseQuantity(printed, { unit })).toMatchObject({ value, unit });
});

test.each(['院子是个三角，不好走。', '零头由街道补。', '两梯四户的楼。', '道路达到3级标准。', '井盖堵了三堵在路口。'])(
  '%s counts nothing',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
