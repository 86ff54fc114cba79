import { describe, expect, test } from 'vitest';
import { extractEvents } from './events.ts';

const dates = (body: string, published: string | null = null) => extractEvents(body, published).map(({ date }) => date);

describe('without a day of publication, what happened in one year alone tells the year', () => {
  test.each<[string, (string | null)[]]>([
    ['受台风“利奇马”影响，甲社区进水。8月10日，转移居民86人。', ['2019-08-10']],
    ['去年，台风“山竹”过境，倒了6棵树。今年3月，又种上了。', ['2018', '2019-03']],
    ['想起那年台风“山竹”来袭，老人还后怕。3月，排水沟修好了。', [null]],
    ['党的二十大召开后，社区迅速组织学习。11月3日，宣讲队成立。', ['2022-11-03']],
    ['为庆祝改革开放四十周年，社区办了影展。12月18日，影展开幕。', ['2018-12-18']],
    ['在“不忘初心、牢记使命”主题教育中，街道查问题。9月20日，院子动工。', ['2019-09-20']],
    ['党史学习教育开展以来，街道办实事。2022年3月，院子动工。5月8日，食堂开张。', ['2022-03', '2022-05-08']],
  ])('%s', (body, expected) => {
    expect(dates(body)).toEqual(expected);
  });
});

describe('a calendar tells the year', () => {
  test.each<[string, (string | null)[]]>([
    ['9月21日是中秋节，甲社区办了灯会。9月25日，撤灯。', ['2021-09-21', '2021-09-25']],
    ['1月31日，除夕，工人们守在泵站。2月3日，换班。', ['2022-01-31', '2022-02-03']],
    ['2021年，甲街道开了议事厅。5月28日（星期六），议事厅里坐满了人。', ['2021', '2022-05-28']],
    ['5月28日（星期六），议事厅里坐满了人。', [null]],
  ])('%s', (body, expected) => {
    expect(dates(body)).toEqual(expected);
  });
});

describe('the place of a year in its plan tells it', () => {
  test.each<[string, (string | null)[]]>([
    ['“十四五”开局之年，甲区为民办实事。3月，开工6部电梯。', ['2021-03']],
    [
      '按照《三年方案（2021—2023年）》，作为行动开局之年，今年的任务最重。4月6日，动员会召开。',
      ['2021/2023', '2021-04-06'],
    ],
    ['《实施方案（2023—2025年）》印发。今年是方案实施的第二年。6月，管道开挖。', ['2023/2025', '2024-06']],
    ['今年是“十四五”承上启下之年。6月，书房开放。', ['2023-06']],
  ])('%s', (body, expected) => {
    expect(dates(body)).toEqual(expected);
  });
});
