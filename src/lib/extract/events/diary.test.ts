import { describe, expect, test } from 'vitest';
import { findVantage } from './anchor-year.ts';
import { extractEvents } from './events.ts';

const events = (body: string, published: string | null) =>
  extractEvents(body, findVantage(body, { titles: [], published })).map(({ date, text }) => [date, text]);

describe('an entry of a diary', () => {
  test.each<[string, [string, string][]]>([
    ['4月9日，起大雾。三个人清掏化粪池。', [['2022-04-09', '三个人清掏化粪池']]],
    ['4月20日，晴。水表装完了！', [['2022-04-20', '水表装完了']]],
    ['4月20日，多云转小雨，电梯又停了。', [['2022-04-20', '多云转小雨，电梯又停了']]],
    ['11月6日，立冬前。锅炉点了火。', [['2022-11-06', '锅炉点了火']]],
    ['11月6日 星期日 晴 12℃\n\n换了灯。', [['2022-11-06', '换了灯']]],
    ['11月6日（周日），阴，有小雨。修好了三处漏点。', [['2022-11-06', '修好了三处漏点']]],
  ])('%s says what was done behind the weather', (body, expected) => {
    expect(events(body, '2023-01-11')).toEqual(expected);
  });

  test('speaks of its own day and year', () => {
    const body =
      '她翻开本子。\n\n4月9日，晴。擦了楼梯。到今天，一共擦了9回。\n\n4月20日，阴。堵管。今年已经修了8次。\n\n12月30日，雪。三件难事留给明年的自己。\n\n今年，她要换灯。';
    expect(events(body, '2023-01-11')).toEqual([
      ['2022-04-09', '擦了楼梯'],
      ['2022-04-09', '到今天，一共擦了9回'],
      ['2022-04-20', '堵管'],
      ['2022', '已经修了8次'],
      ['2022-12-30', '三件难事留给明年的自己'],
      ['2023', '她要换灯'],
    ]);
  });

  test('is none where one day of a report begins with the weather: 今年 is that of the report', () => {
    expect(events('12月14日，大雪。学校停课。今年，街道备了200吨盐。', '2023-01-11')).toEqual([
      ['2022-12-14', '学校停课'],
      ['2023', '街道备了200吨盐'],
    ]);
  });
});

describe('a year on which the first words look back', () => {
  const MONTHS = '\n\n1月5日，改造开工。\n\n8月4日，大雨下了一天，他从6日凌晨起站在水里。';
  const months = (body: string, published: string | null) =>
    events(body, published).flatMap(([date]) => (date?.includes('-') ? [date] : []));
  const IN_2022 = ['2022-01-05', '2022-08-04', '2022-08-06'];
  test.each([
    '翻开2022年的维修台账，纸页都卷了边。',
    '回望2022，甲局交出了答卷。',
    '告别2022年，迎来新的一年。',
    '难忘的2022年过去了。',
    '走过不平凡的2022，甲社区更暖了。',
  ])('%s is the year of the months behind it', (opening) => {
    for (const published of [null, '2023-01-09']) expect(months(opening + MONTHS, published)).toEqual(IN_2022);
  });

  test('2022年，对甲局来说，是不平凡的一年', () => {
    const body = `2022年，对甲局来说，是不平凡的一年。${MONTHS}2023年计划改造5个小区。`;
    expect(events(body, null).map(([date]) => date)).toEqual(['2022', ...IN_2022, '2023']);
  });

  test.each([
    '打开2018年建成的大门，一片新绿。\n\n3月，改造开工。',
    '回首2018年，小区破旧。今年3月，改造开工。',
    '回首2018—2020年，小区变了。\n\n3月，改造开工。',
    '回首2018年，小区破旧。2020年，街道进驻。\n\n3月，改造开工。',
  ])('%s tells no year', (body) => {
    expect(events(body, null).at(-1)).toEqual([null, '改造开工']);
  });

  test('今年 and a later paper decide against it', () => {
    expect(events('回首2021年，小区破旧。今年3月，改造开工。', '2022-05-09').at(-1)).toEqual(['2022-03', '改造开工']);
    expect(events('回首2018年，小区破旧。\n\n3月，改造开工。', '2022-05-09').at(-1)).toEqual(['2022-03', '改造开工']);
  });
});
