import { describe, expect, test } from 'vitest';
import { extractEvents } from './events.ts';

const dates = (body: string, published: string | null = null) =>
  extractEvents(body, published).map(({ date, planned }) => `${date}${planned ? ' planned' : ''}`);

describe('a heading that says a year gives it to what stands below', () => {
  test.each<[string, string, string | null, string[]]>([
    [
      'years of a memory',
      '2019年：一场雨\n\n7月12日，大雨。第二天，来人看过。\n\n2020年：开了又关\n\n2月，老街封了一个月。\n\n去年，灯亮了。',
      '2022-01-30',
      ['2019-07-12', '2019-07-13', '2020-02', '2021'],
    ],
    [
      'nobody says from when it speaks',
      '2019年：一场雨\n\n7月12日，大雨。\n\n2020年：开了又关\n\n2月，老街封了一个月。',
      null,
      ['2019-07-12', '2020-02'],
    ],
    ['a year alone', '2019\n\n9月，老街动工，工人来了三百。', '2022-01-30', ['2019-09']],
    [
      'a chronicle has no headings',
      '1991年 接收首批图纸\n\n2003年5月 迁入新馆\n\n2012年 启动数字化',
      null,
      ['1991', '2003-05', '2012'],
    ],
    [
      'a report and its plans',
      '一、2021年工作完成情况\n\n全年改造小区41个。1月，启动摸底。\n\n二、2022年工作计划\n\n6月底前完成示例路改造。今年力争建成公园3个，国庆节前开园。',
      '2022-01-18',
      ['2021', '2021-01', '2022-06 planned', '2022 planned', '2022 planned'],
    ],
    [
      'plans without a year behind a report of one',
      '下一步工作打算\n\n6月底前完成示例路改造，年底前交付。',
      '2021-12-31',
      ['2022-06 planned', '2022-12 planned'],
    ],
    [
      'a paragraph of plans',
      '2021年3月，改造启动。\n\n2022年，区住建局将抓好以下工作：\n\n一是6月底前开工改造，国庆节前回迁。',
      '2022-01-12',
      ['2021-03', '2022 planned', '2022-06 planned', '2022 planned'],
    ],
    ['how far a plan has come is no plan', '2021年计划完成情况\n\n6月，示例路改造完工。', '2022-01-18', ['2021-06']],
  ])('%s', (_, body, published, expected) => expect(dates(body, published)).toEqual(expected));
});

describe('how local news tells of years and days', () => {
  test.each<[string, string[]]>([
    ['去年全区加装电梯120部。乙街道装得最多，全年装了31部。', ['2022', '2022']],
    ['中心全年无休，365天开放。', []],
    ['至5月2日8时，共转移群众1320人。', ['2023-05-02']],
    ['入汛以来，示例镇先后遭遇五轮强降雨。', ['2023']],
    ['5月3日，甲市遭遇今年最强降雨。当日17时，启动响应。', ['2023-05-03', '2023-05-03']],
    ['9日至12日，村里停电。', ['2023-05-09/2023-05-12']],
    ['上周三，村小开了门。', ['2023-05-10']],
    ['泵站启用了2009年建成的泵房。', ['2009']],
    ['馆里最早的图，是1956年测绘的渠道图。', ['1956']],
    ['我从去年8月干到现在，没有关过机。', ['2022-08']],
    ['去年的屋面工程，社区让施工方返工了三栋。', ['2022']],
    ['签约期限：自2023年6月5日起至7月20日止。', ['2023-06-05/2023-07-20']],
    ['1990年4月1日《示例法》施行前的房屋，按合法建筑认定。', []],
    ['根据2003年国务院《示例条例》，业主有权表决。', []],
    ['过去冬天路滑，老人不敢出门。', []],
    ['’05年，示例河第一次清淤。', ['2005']],
    ['老刘2004年秋天来到镇上。第二年，他开了铺子。', ['2004', '2005']],
    ['入冬前，老人住进了新房。', ['2022']],
    ['发表于 2022-9-14 08:30', []],
  ])('%s', (body, expected) => expect(dates(body, '2023-05-20')).toEqual(expected));

  test('the news of a day opens with it', () => {
    expect(dates('2023年3月16日，甲市举行公租房摇号。房子将于明年3月交付。')).toEqual([
      '2023-03-16',
      '2024-03 planned',
    ]);
    expect(dates('2023年3月16日，甲市下了雨。房子将于明年3月交付。')).toEqual(['2023-03-16', 'null planned']);
  });
});
