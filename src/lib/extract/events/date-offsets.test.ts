import { describe, expect, test } from 'vitest';
import { extractEvents } from './events.ts';

const PUBLISHED = '2023-05-20';
const dates = (body: string) =>
  extractEvents(body, PUBLISHED).map(({ date, inferred, planned }) =>
    [date, inferred ? 'inferred' : '', planned ? 'planned' : ''].filter(Boolean).join(' '),
  );

describe('a date that is counted from another one', () => {
  test.each<[string, string[]]>([
    ['2022年7月，改造启动。三个月后，头两个院子交付。', ['2022-07', '2022-10 inferred']],
    ['2022年11月，社区设立书屋。两个月后又添了一间。', ['2022-11', '2023-01 inferred']],
    ['2022年6月，食堂开张。半年后，第二家开门。', ['2022-06', '2022-12 inferred']],
    ['2022年6月5日，井盖丢失。三天后，新井盖装上。', ['2022-06-05', '2022-06-08 inferred']],
    ['2022年6月5日，井盖丢失。一周后，新井盖装上。', ['2022-06-05', '2022-06-12 inferred']],
    ['2015年，厂子关停。三年后，这里建起公园。', ['2015', '2018 inferred']],
    ['2022年6月，食堂开张。三天后，第二家开门。', ['2022-06']],
    ['2020年底，旧楼拆除。第二年春天，新楼开工。', ['2020-12', '2021 inferred']],
    ['2020年，旧楼拆除。转年，新楼开工。', ['2020', '2021 inferred']],
    ['2019年，社区试点。这一年，有12户报名。', ['2019', '2019 inferred']],
    ['2018年他退休。那年冬天，院里水管冻裂。', ['2018', '2018 inferred']],
    ['2020年6月12日，专班成立。当月，走访1200户。', ['2020-06-12', '2020-06 inferred']],
    ['2020年6月，专班成立。次月，方案获批。', ['2020-06', '2020-07 inferred']],
    ['2022年7月1日，暴雨突降。前一天，社区已挨户敲门。', ['2022-07-01', '2022-06-30 inferred']],
    [
      '2022年7月1日夜，暴雨突降。\n\n雨停了，路还没有通。\n\n第二天，区里作出决定。',
      ['2022-07-01', '2022-07-02 inferred'],
    ],
    ['2022年7月1日，暴雨突降。到次日清晨六点，积水全部排空。', ['2022-07-01', '2022-07-02 inferred']],
    ['2022年7月1日，暴雨突降。大家忙着，直到第二天清晨，水才退去。', ['2022-07-01', '2022-07-02 inferred']],
    ['四个月前，评估机构抽检了26个院子。', ['2023-01 inferred']],
    ['小区两年前引进了物业公司，十天前换了新门禁。', ['2021 inferred', '2023-05-10 inferred']],
    ['二十年前，他当过厂长。', ['2003~ inferred']],
    ['再过五年，老秦就要退休了。', ['2028 inferred planned']],
    ['老王上个月回到村里。', ['2023-04 inferred']],
    ['下个月，社区将开恳谈会。', ['2023-06 inferred planned']],
    ['示例街道今天开了一场听证会。', ['2023-05-20 inferred']],
  ])('%s', (sentence, expected) => {
    expect(dates(sentence)).toEqual(expected);
  });
});

describe('a term shortly after the day of publication is one to come', () => {
  test.each<[string, string[]]>([
    ['6月20日前，各街道逐店核对。', ['2023-06-20 inferred planned']],
    ['6月1日起，以甲街道、乙街道为试点。', ['2023-06-01 inferred planned']],
    ['全市要在7月中旬前完成排查。', ['2023-07 inferred planned']],
    ['6月20日前，各街道逐店核对完毕，发现了12处隐患。', ['2022-06-20 inferred']],
    ['6月1日起，以甲街道为试点，停水不超过8小时。', ['2023-06-01 inferred planned']],
    ['8月底前全部具备供热条件。', ['2023-08 inferred planned']],
    ['8月1日起，各街道逐店核对。', ['2022-08-01 inferred']],
    ['11月20日前，各街道逐店核对。', ['2022-11-20 inferred']],
    ['去年3月立项，6月1日起分批进场。', ['2022-03 inferred', '2022-06-01 inferred']],
    ['2025年扫尾。6月中旬前，请大家开一次会。', ['2025 planned', '2023-06 inferred planned']],
  ])('%s', (sentence, expected) => {
    expect(dates(sentence)).toEqual(expected);
  });
});
