import { describe, expect, test } from 'vitest';
import { findVantage } from './anchor-year.ts';
import { extractEvents } from './events.ts';

const events = (body: string, published: string | null = '2023-05-20') =>
  extractEvents(body, published).map(({ date, evidence }) => `${date} ${evidence}`);

describe('what happened stands behind why it did, and behind the name of the day', () => {
  test.each<[string, string[]]>([
    ['今年4月底，受连日降雨影响，甲巷的围墙塌了。', ['2023-04 今年4月底，受连日降雨影响，甲巷的围墙塌了']],
    ['2022年，为了让老人吃上一口热饭，社区办了食堂。', ['2022 2022年，为了让老人吃上一口热饭，社区办了食堂']],
    ['抢修班从4月7日第一个预警起，连轴转了9天。', ['2023-04-07 抢修班从4月7日第一个预警起，连轴转了9天']],
    ['5月4日，青年节。甲社区的年轻人上街清扫。', ['2023-05-04 5月4日，青年节。甲社区的年轻人上街清扫']],
  ])('%s', (body, expected) => {
    expect(events(body)).toEqual(expected);
  });
});

test.each([
  '2021年，甲局坚持以人民为中心。',
  '过去的2018年，是甲镇的“项目年”。',
  '2020年就要过去了。',
  '民警给老人送去年货。',
  '到今年正好十年。',
])('nothing happened on a day in %s', (body) => {
  expect(events(body, '2020-12-31')).toEqual([]);
});

describe('the year that comes, and years that are told otherwise', () => {
  test.each<[string, string | null, string | undefined]>([
    ['新的一年，甲局将新增车位300个。', '2023-12-28', '2024'],
    ['新的一年，甲局将新增车位300个。', '2024-01-08', '2024'],
    ['新的一年，甲局将继续为民办事。', '2024-01-08', undefined],
    ['2022年冬，村里议了三件事。转眼开春，3月修了水渠。', null, '2023-03'],
    ['2021年的最后一天，安置房交了钥匙。', null, '2021-12-31'],
    ['五年前的5月12日，甲路塌了。', '2023-05-20', '2018-05-12'],
    ['2013年改造3.2万户，2014年4.1万户。', '2015-05-20', '2014'],
    ['甲水厂是1935年创办的老厂。', '2015-05-20', '1935'],
    ['全年计划改造96个，实际完成103个。', '2021-12-16', '2021'],
    ['6月30日夜到7月1日，暴雨如注。', '2017-07-11', '2017-06-30/2017-07-01'],
    ['2018年度甲县十大新闻：1月，公交开通；12月，高铁通车。', '2019-01-30', '2018-12'],
    ['甲局2020年工作要点\n\n6月底前，新开工1200套。', null, '2020-06'],
    ['从2015年建站到现在，甲站走过了整整8年。3月，站里搬进新址。', null, '2023-03'],
  ])('%s (%s)', (body, published, date) => {
    expect(extractEvents(body, findVantage(body, { titles: [], published })).at(-1)?.date).toBe(date);
  });
});

describe('hours, and days of a range, are of the day that was told', () => {
  test.each<[string, (string | null)[]]>([
    ['4月20日8时02分，甲县地震。8时15分，群里发出第一条指令。', ['2023-04-20', '2023-04-20']],
    ['4月28日至29日，甲县暴雨。\n\n28日16:40，下穿道设了警戒。', ['2023-04-28/2023-04-29', '2023-04-28']],
    ['7月31日，护坡塌方，抢险36小时，至8月1日深夜封堵完成。', ['2022-07-31', '2022-08-01']],
    ['今年2月19日（正月廿九），工人进场。', ['2023-02-19']],
    ['8时15分，食堂开门。', []],
  ])('%s', (body, expected) => {
    expect(extractEvents(body, '2023-05-20').map(({ date }) => date)).toEqual(expected);
  });
});
