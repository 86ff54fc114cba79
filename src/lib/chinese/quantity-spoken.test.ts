import { expect, test } from 'vitest';
import { findQuantities, parseQuantity } from './quantity.ts';

const read = (text: string) => findQuantities(text).map(({ printed, value, unit }) => [printed, value, unit]);

test.each<[string, [string, number, string][]]>([
  ['每人每天两角五分钱。', [['两角五分钱', 0.25, '元']]],
  [
    '水价由2元3角降到9角。',
    [
      ['2元3角', 2.3, '元'],
      ['9角', 0.9, '元'],
    ],
  ],
  ['电价不变，每度三毛，年底结清。', [['三毛', 0.3, '元']]],
  [
    '水深1米6,1,905户居民被困。',
    [
      ['1米6', 1.6, '米'],
      ['1,905户', 1905, '户'],
    ],
  ],
  ['投资1.2个亿。', [['1.2个亿', 120_000_000, '元']]],
  ['要赔进去240万。', [['240万', 2_400_000, '元']]],
  ['砸进去两千三百万，', [['两千三百万', 23_000_000, '元']]],
  ['选出结实的350孔，', [['350孔', 350, '孔']]],
  [
    '五堵院墙共240米，',
    [
      ['五堵', 5, '堵'],
      ['240米', 240, '米'],
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
