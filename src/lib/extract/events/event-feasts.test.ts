import { describe, expect, test } from 'vitest';
import { findVantage } from './anchor-year.ts';
import { extractEvents } from './events.ts';

const PUBLISHED = '2023-05-20';
const dates = (body: string) =>
  extractEvents(body, PUBLISHED).map(({ date, inferred, planned }) =>
    [date, inferred ? 'inferred' : '', planned ? 'planned' : ''].filter(Boolean).join(' '),
  );

describe('a feast dates what happens, as precisely as it is known', () => {
  test.each<[string, string[]]>([
    ['2016年的中秋，巷口来了一位修伞人。', ['2016']],
    ['事情要从2016年的端午说起。', ['2016']],
    ['元宵节那晚，河边放了300只船灯。', ['2023 inferred']],
    ['2015年的三八节，女工书屋开张。', ['2015-03-08']],
    ['去年七一，她被评为优秀党员。', ['2022-07-01 inferred']],
    ['去年“七一”前，她交了材料。', ['2022 inferred']],
    ['搬迁定在冬至前后。', ['2022 inferred']],
    ['去年国庆，广场开放。', ['2022-10 inferred']],
    ['今年“五一”当天，老街夜市开张。', ['2023-05 inferred']],
    ['去年教师节，学校收到一块匾。', ['2022-09-10 inferred']],
    ['区里将在重阳之前把公约印成册。', ['2023 inferred planned']],
    ['事情要从2016年的端午说起。\n\n院子没人管。次年开春，大家清了院子。', ['2016', '2017 inferred']],
    ['去年夏天的那一次，清了三天。', ['2022 inferred']],
    ['2021年底签了约。次年元宵，社区开灯会。', ['2021-12', '2022 inferred']],
  ])('%s', (sentence, expected) => {
    expect(dates(sentence)).toEqual(expected);
  });
});

describe('years and months by other names', () => {
  test.each<[string, string[]]>([
    ['从元月起，夜班车改走新路。', ['2023-01 inferred']],
    ['去年七八月间，连下三场暴雨。', ['2022-07/2022-08 inferred']],
    ['2022年前10个月，新增摊位120个。', ['2022-01/2022-10']],
    ['去年前三季度，完成投资3亿元。', ['2022-01/2022-09 inferred']],
    ['2022年7月至今，没有一起投诉。', ['2022-07']],
    ['都是七十年代的筒子楼，上个世纪八十年代通了水。', ['197X', '198X']],
    ['民国二十四年，祖父在此开店。', ['1935']],
    ['大前年，水管换过一次。', ['2020 inferred']],
    ['大多是上世纪八九十年代盖的厂房，也有七八十年代的。', ['198X/199X', '197X/198X']],
    ['20世纪80、90年代，厂里盖了12栋楼。', ['198X/199X']],
    ['今年正月十六，安置房开工。农历二月初二，理发摊开张。', ['2023 inferred', '2023 inferred']],
    ['去年八月十五，院里摆了12桌。', ['2022 inferred']],
    ['入汛以来，全区排查涵洞36处；去年入冬后，清雪12次。', ['2023 inferred', '2022 inferred']],
    ['’98年，他下了岗。他85年进厂，92年6月结了婚。', ['1998', '1985', '1992-06']],
    ['2020年初春，她来到社区。2021年来到街道。', ['2020', '2021']],
    [
      '5月18—19日，现场会召开；4月8、9日，分组看点。',
      ['2023-05-18/2023-05-19 inferred', '2023-04-08/2023-04-09 inferred'],
    ],
    ['1987年出生的她，2010年来到社区。', ['2010']],
    ['查到了父亲1987年的房屋登记底档。', ['1987']],
    ['一张2016年的合影还挂着。', ['2016']],
    ['2016年的合影还挂着。', []],
    ['2018年的一个冬夜，水管爆了。', ['2018']],
    ['他翻出一张1958年的施工图纸。', ['1958']],
    ['2016年一次停电抢修，让两家结了缘。', ['2016']],
    ['街道2014年的一次摸底显示，空房有320间。', ['2014']],
  ])('%s', (sentence, expected) => {
    expect(dates(sentence)).toEqual(expected);
  });
});

test('a report tells of the year in its title or head line, or says 去年 on the day of publication', () => {
  const titles = ['示例区2022年老旧小区改造工作总结'];
  expect(findVantage('今年3月，局里抽调42人。', { titles, published: '2023-01-18' })).toBe('2022-12-31');
  expect(findVantage('去年3月，局里抽调42人。', { titles, published: '2023-01-18' })).toBe('2023-01-18');
  expect(findVantage('示例市大事记（2021年）\n\n1月8日 领导小组成立。', { titles: [], published: null })).toBe(
    '2021-12-31',
  );
  expect(findVantage('1月8日，领导小组成立。', { titles: [], published: null })).toBeNull();
});

test('what was done in the autumn of 今年, posted in January, was done the year before; what is to be done was not', () => {
  const posted = { titles: [], published: '2020-01-13' };
  expect(findVantage('今年前三季度，全区办结了318件。', posted)).toBe('2019-12-31');
  expect(findVantage('今年10月，党支部正式成立。预计今年年底前装好电梯。', posted)).toBe('2019-12-31');
  for (const plan of [
    '预计今年10月装好电梯。',
    '今年上半年将装好电梯。',
    '今年5月底前装好电梯。',
    '电梯今年3月开工，10月完工。',
    '今年上半年，社区要装好电梯。',
    '今年以来，办结了8件。',
  ])
    expect(findVantage(plan, posted)).toBe('2020-01-13');
  expect(findVantage('今年前三季度，全区办结了318件。', { titles: [], published: '2020-10-13' })).toBe('2020-10-13');
});
