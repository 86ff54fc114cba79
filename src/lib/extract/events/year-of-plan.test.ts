import { describe, expect, test } from 'vitest';
import { extractEvents } from './events.ts';

const dates = (body: string, published: string | null = null) => extractEvents(body, published).map(({ date }) => date);

describe('the year is the last of a plan that ends this year, or the first of one that begins', () => {
  test.each<[string, string | null]>([
    ['《示例市公厕改造规划（2020-2022年）》今年收官在即。8月16日，水沟开工。', '2022-08-16'],
    ['今年是三年行动（2019—2021年）的收官之年。8月16日，水沟开工。', '2021-08-16'],
    ['作为“十四五”开局之年，今年的任务最重。8月16日，水沟开工。', '2021-08-16'],
    ['今年是“十三五”规划的最后一年。8月16日，水沟开工。', '2020-08-16'],
    ['三年行动（2020-2022年）明年收官，今年要提速。8月16日，水沟开工。', null],
    ['“十四五”期间任务重，今年要提速。8月16日，水沟开工。', null],
  ])('%s', (body, date) => {
    expect(dates(body).at(-1)).toBe(date);
  });
});

describe('what was over by a day, and what has gone on since one', () => {
  test.each<[string, (string | null)[]]>([
    ['截至2022年12月31日，十项工程全部完工。', ['2022-12-31']],
    ['2日起大雨，转移随即开始。至2023年1月3日清晨，63户居民全部撤离。', ['2023-01-03']],
    ['截至2022年12月31日，累计改造小区120个。', ['2022-12-31']],
    ['截至2022年11月底，全区共有停车位2.6万个。8月，车场动工。', ['2022-11', null]],
    ['自2021年3月“蓝布袋”启用至今，收到纸条1326张。', ['2021-03']],
    ['从2020年10月摆出第一张长桌到如今，坐过邻居587人。', ['2020-10']],
  ])('%s', (body, expected) => {
    expect(dates(body)).toEqual(expected);
  });
});

test('what will be done is of this year', () => {
  expect(dates('接下来，街道将把信箱挂进菜场，到10月底前再添三只。', '2023-05-20')).toEqual(['2023-10']);
});
