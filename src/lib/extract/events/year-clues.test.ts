import { expect, test } from 'vitest';
import { extractEvents } from './events.ts';

test.each<[string, (string | null)[]]>([
  ['从1991年进馆到现在，她在库房里守了31年。\n\n今年3月，她带了徒弟。', ['1991', '2022-03']],
  ['她2005年来到甲社区，一干就是17年。\n\n今年3月，食堂开张。', ['2005', '2022-03']],
  ['他生于1952年，今年71岁。\n\n5月6日，他搬进新居。', ['1952', '2023-05-06']],
  ['1978年出生的她今年45岁。今年3月，食堂开张。', ['2023-03']],
  ['2016年她当选书记。六年来，她走遍了楼栋。今年3月，食堂开张。', ['2016', '2022-03']],
  ['甲局召开2023年住建工作会议。6月底，改造开工。', ['2023-06']],
  ['甲社区成立于2013年9月，到今年正好十年。3月，花园开放。', ['2013-09', '2023-03']],
  ['去年（2022年），改造小区86个。今年3月，食堂开张。', ['2022', '2023-03']],
  ['为喜迎党的二十大，社区办了画展。今年3月，食堂开张。', ['2022-03']],
  ['为庆祝新中国成立75周年，社区办了画展。今年3月，食堂开张。', ['2024-03']],
  ['她2005年来到甲社区，一干就是十多年。今年3月，食堂开张。', ['2005', null]],
  ['她2005年到社区，一干就是17年；他2010年来，一晃15年。今年3月，食堂开张。', ['2005', '2010', null]],
  ['她2012年退休，一干就是5年。2019年，又当了网格员。今年3月，食堂开张。', ['2012', '2019', null]],
])('without a day of publication, years that are counted tell the year: %s', (body, expected) => {
  expect(extractEvents(body, null).map(({ date }) => date)).toEqual(expected);
});

test.each<[string, (string | null)[]]>([
  [
    '2020年6月的一场洪水冲垮了桥。\n\n6月7日，三个社区进水。\n\n其余小巷将于明年6月底前完工。',
    ['2020-06', '2020-06-07', '2021-06'],
  ],
  ['2021年3月，社区建起食堂。\n\n今年6月，又添了送餐。\n\n8月，理发室开门。', ['2021-03', null, null]],
  ['2023年入汛以来，党员守在井口边。\n\n7月12日，主管换完。\n\n力争2024年汛期前投用。', ['2023-07-12', '2024']],
])('without a day of publication, the year that the opening writes goes on: %s', (body, expected) => {
  expect(extractEvents(body, null).map(({ date }) => date)).toEqual(expected);
});

test('what was begun and what is to come do not change the year', () => {
  const begun =
    '2017年：动员\n\n10月26日，新区开工，规划建设安置楼48栋。\n\n2018年：搬家\n\n9月29日，首批居民搬进新房。';
  expect(extractEvents(begun, '2022-04-08').map(({ date }) => date)).toEqual(['2017-10-26', '2018-09-29']);
  expect(extractEvents('会议要求，12月15日再开一次“回头看”会议。', '2020-11-06').map(({ date }) => date)).toEqual([
    '2020-12-15',
  ]);
});
