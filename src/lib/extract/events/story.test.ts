import { expect, test } from 'vitest';
import { extractEvents } from './events.ts';

/** Without a day of publication. */
const dates = (body: string) =>
  extractEvents(body, null).map(({ date, inferred, planned }) =>
    [date, inferred ? 'inferred' : '', planned ? 'planned' : ''].filter(Boolean).join(' '),
  );

test.each<[string, string[]]>([
  [
    '2022年9月6日，甲镇大雨。\n\n9月7日凌晨，水漫进院子。\n\n新堤动工，计划2023年4月建成。\n\n10月8日，水厂复产。',
    ['2022-09-06', '2022-09-07 inferred', '2023-04 planned', '2022-10-08 inferred'],
  ],
  [
    '2022年9月6日，甲镇大雨。\n\n这里2016年7月也淹过。\n\n9月10日，水退了。',
    ['2022-09-06', '2016-07', '2022-09-10 inferred'],
  ],
  [
    '2020年2月16日，工地复工。\n\n7月11日夜里，基坑告急。第二天，水退了。\n\n那是去年11月的另一处。\n\n12月，通了车。',
    ['2020-02-16', '2020-07-11 inferred', '2020-07-12 inferred', '', ''],
  ],
  ['2020年5月16日，工地复工。\n\n3月11日夜里，基坑告急。第二天，水退了。', ['2020-05-16', '']],
  ['2022年9月6日，甲镇大雨。\n\n3月8日，新堤完工。', ['2022-09-06', '']],
  ['2021年3月，社区建起食堂。\n\n5月6日，记者走进食堂，看见28位老人。', ['2021-03', '']],
  ['小区建于1998年3月，10月交付。\n\n11月7日，改造开工。', ['1998-03', '1998-10 inferred', '']],
  ['1998年3月，他进了厂。\n\n9月7日，社区来人看他。', ['1998-03', '']],
  ['2021年3月，社区建起食堂。\n\n今年6月，又添了送餐。\n\n8月，理发室开门。', ['2021-03', '', '']],
])('days run on from paragraph to paragraph: %s', (body, expected) => expect(dates(body)).toEqual(expected));

test.each<[string, string[]]>([
  ['2021年以来，示例街道开展“净巷行动”。\n\n3月，街道抽调干部32人。', ['2021-03 inferred']],
  ['2021年以来，示例街道开展“净巷行动”。\n\n今年，小巷将再改完6条。', ['2021 inferred planned']],
  ['2021年以来，示例街道开展“净巷行动”，三年来走访8万户。\n\n3月，街道抽调干部32人。', ['2021', '']],
  ['2021年以来，示例街道开展“净巷行动”。2022年，小巷通了车。\n\n3月，街道抽调干部32人。', ['2022', '']],
])('the year that a report begins with: %s', (body, expected) => expect(dates(body)).toEqual(expected));
