import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '#lib/dates/partial-date.ts';
import { extractEvents } from './events.ts';

const PUBLISHED = '2023-05-20';
const dates = (body: string, published: string | null = PUBLISHED) =>
  extractEvents(body, published).map(({ date, inferred, planned }) =>
    [date, inferred ? 'inferred' : '', planned ? 'planned' : ''].filter(Boolean).join(' '),
  );

describe('a date that the text writes out is taken as it is', () => {
  test.each<[string, string[]]>([
    ['2021年9月16日，示例小区改造工程开工。', ['2021-09-16']],
    ['工程于2020年3月启动，2021年11月竣工。', ['2020-03', '2021-11']],
    ['2019年，街道成立物业党委。', ['2019']],
    ['甲社区成立于2014年底，辖区有6个小区。', ['2014-12']],
    ['2022年上半年，全区完成摸底。', ['2022-40']],
    ['2022年下半年，第二批工程进场。', ['2022-41']],
    ['2021年一季度，完成管线迁移。', ['2021-33']],
    ['这栋楼建于上世纪80年代，管道老化。', ['198X']],
    ['二〇二二年七月一日，议事厅挂牌。', ['2022-07-01']],
    ['2018—2020年，全市改造小区120个。', ['2018/2020']],
    ['2016年以来，茶桌会共开了930多场。', ['2016']],
    ['自2019年起，社区推行积分制。', ['2019']],
    ['《示例市城市更新规划（2021-2025年）》印发实施。', ['2021/2025']],
    ['2021年12月28日至2022年1月5日，管线切换完毕。', ['2021-12-28/2022-01-05']],
    ['2022.11.8，工程通过验收；2022-12-01，居民搬回。', ['2022-11-08', '2022-12-01']],
    ['小区建成于1980年代末，没有电梯。', ['198X']],
    ['始建于1892年的老桥修好了。', ['1892']],
    ['小区1998年交付使用，他2018年退休。', ['1998', '2018']],
    ['自2022年7月推行积分制以来，投诉少了一半。', ['2022-07']],
    ['2019年至今，他义务理发。街道2020年引入物业。', ['2019', '2020']],
    ['进入2019年，改造全面铺开。', ['2019']],
    ['2022年5月6日，会上没有结果。次日，街道又请来专家。', ['2022-05-06', '2022-05-07 inferred']],
    ['2022年3月5日至4月5日，集中整治飞线。', ['2022-03-05/2022-04-05']],
    ['棉织厂2001年破产以后，院子没人管。', ['2001']],
    ['她2020年跟着儿子来到示例市。', ['2020']],
    ['示例区2015年起推动社区营造。', ['2015']],
    ['那片楼是1979年盖的。', ['1979']],
    ['2021年6月至2022年5月，共完成改造41公里。', ['2021-06/2022-05']],
    ['从2016年到2022年，他换了四任搭档。', ['2016/2022']],
    ['房子大多建于1993年前后。', ['1993~']],
    ['2021年一年，投诉达到3362件。', ['2021']],
    ['2019年的“利奇马”他记得很清楚。', ['2019']],
    ['2021年以来，物业纠纷保持“零新增”。', ['2021']],
    ['“十三五”期间，发放补贴6.9亿元。', ['2016/2020 inferred']],
    ['到“十四五”末，计划筹集住房20万套。', ['2025-12 inferred planned']],
    ['九十年代，这里是一片厂房。', ['199X']],
    ['2022年6月10日—12日，连降暴雨。', ['2022-06-10/2022-06-12']],
    ['老城的管道多半是上世纪末铺的。本世纪初，厂子停产。', ['199X', '200X']],
    ['2019年的入户调查显示，三成老人一天只做一顿饭。', ['2019']],
    ['我是1978年从插队的地方回来的，在仓库干活。', ['1978']],
    ['他查了11天，翻出1937年的一张存根。', ['1937']],
    ['上个星期六，甲小区又吵起来了。这个月，楼里装了灯。', ['2023-05-13 inferred', '2023-05 inferred']],
    [
      '去年6月，甲小区试了轮流停：48处编号，一季度抽一回签。同年9月，乙宿舍也跟上了。',
      ['2022-06 inferred', '2022-09 inferred'],
    ],
    ['他2018年退伍。次年，他当了网格员。', ['2018', '2019 inferred']],
    ['老伴2015年走了。那年冬天，水管冻裂三次。', ['2015', '2015 inferred']],
    [
      '2019年3月，专班成立。小区建于1998年，次年交付。同年5月，工程开工。',
      ['2019-03', '1998', '1999 inferred', '2019-05 inferred'],
    ],
    ['去年的第一场雪有17厘米厚。', ['2022 inferred']],
  ])('%s', (sentence, expected) => {
    expect(dates(sentence)).toEqual(expected);
  });
});

describe('a year that is not written comes from the day of publication and is marked', () => {
  test.each<[string, string[]]>([
    ['5月12日，示例街道召开议事会。', ['2023-05-12 inferred']],
    ['12月3日，第一部电梯投入使用。', ['2022-12-03 inferred']],
    ['今年4月，施工队进场。', ['2023-04 inferred']],
    ['去年10月，社区收到第一份提案。', ['2022-10 inferred']],
    ['前年底，小区还没有物业。', ['2021-12 inferred']],
    ['今年年初，街道成立专班。', ['2023-01 inferred']],
    ['去年夏天，社区书记走访了260户。', ['2022 inferred']],
    ['街道将拆违腾出的空地改成停车楼，已于4月28日投入使用。', ['2023-04-28 inferred']],
    ['今春，路灯全部换新。', ['2023 inferred']],
    ['力争年内达到50条。', ['2023 inferred planned']],
    ['今年以来，已受理申请128部。', ['2023 inferred']],
    ['从今年3月起，社区推行积分制。', ['2023-03 inferred']],
    ['一季度，全区新增车位1200个。', ['2023-33 inferred']],
    ['昨日，电梯正式启用。今天上午，居民来试乘。', ['2023-05-19 inferred', '2023-05-20 inferred']],
    ['本月，社区新添两处充电棚；上个月，新添一处。', ['2023-05 inferred', '2023-04 inferred']],
    ['本月8日，电梯启用；上个月，基坑开挖。', ['2023-05-08 inferred', '2023-04 inferred']],
    ['前不久，小区里装上了电梯。上周六，社区办了集市。', ['2023-05 inferred', '2023-05-13 inferred']],
    ['五一期间，老街接待游客5万人次。', ['2023-05 inferred']],
    ['国庆前夕，老街亮灯。', ['2022 inferred']],
    ['区里今年将增设服务站5个。', ['2023 inferred planned']],
    ['昨晚，管道修好了。前日晚，水泵坏了。', ['2023-05-19 inferred', '2023-05-18 inferred']],
    ['她们上个月一口气提了17条意见。', ['2023-04 inferred']],
    ['去年“9·7”暴雨当晚，楼长背出老人。', ['2022-09-07 inferred']],
    ['计划于第四季启动二期改造。', ['2023-36 inferred planned']],
    ['工程预计今年年底完工。', ['2023-12 inferred planned']],
    ['改造将于9月完成。', ['2023-09 inferred planned']],
    ['明年3月，二期工程将开工。', ['2024-03 inferred planned']],
    ['今年3-4月，社区走访了全部住户。', ['2023-03/2023-04 inferred']],
    ['去年9月，甲区出台《红色物业实施方案（2021—2023年）》。', ['2022-09 inferred', '2021/2023']],
    ['2016年管道被挖断。次年，市里开展普查。', ['2016', '2017 inferred']],
    ['4月9日一大早，选房大厅门口排起长队。', ['2023-04-09 inferred']],
    ['近日，记者走进甲社区，看到电梯井架已经立起。', ['2023-05 inferred']],
    ['受“4·28”特大暴雨影响，三条道路被淹。', ['2023-04-28 inferred']],
    ['4月2日围挡搭起，于18日拆除，群众很满意。', ['2023-04-02 inferred', '2023-04-18 inferred']],
    ['院子去年改成了书屋，去年一共办了12场读书会。', ['2022 inferred', '2022 inferred']],
    ['住宅大多建于2000年以后，没有车库。5月9日，专班进驻。', ['2023-05-09 inferred']],
    ['自3月初开工，历时75天。', ['2023-03 inferred']],
    [
      '9月30日，服务终止。1996年，用户超千万。9月30日下午，办了告别会。',
      ['2022-09-30 inferred', '1996', '2022-09-30 inferred'],
    ],
    ['到2026年底，管网全部更新。', ['2026-12 planned']],
    ['街道打算年内再推开14处。', ['2023 inferred planned']],
    ['明年底之前，剩下的小巷全部改完。', ['2024-12 inferred planned']],
    ['力争2025年汛期前消除积水点，年底前建成平台。', ['2025 planned', '2025-12 inferred planned']],
    ['2022年3月开议事会。\n\n居民自己掏钱。\n\n当年12月全部回迁。', ['2022-03', '2022-12 inferred']],
    ['去年7月20日，大雨倾盆。当晚，楼长背出老人。', ['2022-07-20 inferred', '2022-07-20 inferred']],
    ['去年7月20日，大雨倾盆。凌晨3点20分，河水漫堤。', ['2022-07-20 inferred', '2022-07-20 inferred']],
    ['2021年8月启动，10月就全部完成。', ['2021-08', '2021-10 inferred']],
  ])('%s', (sentence, expected) => {
    expect(dates(sentence)).toEqual(expected);
  });

  test('近日 in the first days of a month may be the month before', () => {
    expect(dates('近日，社区食堂开张迎客。', '2023-05-03')).toEqual(['2023-04/2023-05 inferred']);
  });
});

describe('without a day of publication', () => {
  test('a day keeps no date when nothing tells its year', () => {
    expect(extractEvents('6月30日，施工队进场施工。', null)).toMatchObject([{ date: null, inferred: false }]);
  });

  test('a year that is only spoken of is no event', () => {
    expect(dates('今年是社区更新的第三年。')).toEqual([]);
    expect(dates('街道2020年推行的办法管用。')).toEqual([]);
  });

  test('今年 and 近日 are no dates when nothing tells the year', () => {
    expect(dates('今年，街道新建了两座停车场。近日，工程验收。', null)).toEqual([]);
  });

  test('a campaign of one year tells it', () => {
    const body = '今年来，街道以“不忘初心、牢记使命”主题教育为契机办实事。\n\n9月11日，结对共建启动。';
    expect(dates(body, null)).toEqual(['2019-09-11 inferred']);
  });

  test('an anniversary of this year tells it', () => {
    const body = '今年10月1日，新中国成立70周年，邻里节在广场开幕。\n\n8月16日，26间铁皮棚拆完。';
    expect(dates(body, null)).toEqual(['2019-10-01 inferred', '2019-08-16 inferred']);
    expect(dates('新中国成立60周年时，老街修过。今年8月16日，铁皮棚拆完。', null)).toEqual(['']);
  });

  test('a campaign outside the plan that is carried out tells nothing', () => {
    const body = '今年来，结合党史学习教育，落实《示例规划（2016-2020年）》。\n\n9月11日，结对共建启动。';
    expect(dates(body, null)).toEqual(['2016/2020', '']);
  });

  test('the year between what is done and what is to come tells it', () => {
    const body =
      '2021年8月28日，新菜市开门。首批6家将在2022年上半年完工。\n\n10月，区里启动焕新计划，去年的公告撕掉了。';
    expect(dates(body, null)).toEqual(['2021-08-28', '2022-40 planned', '2021-10 inferred']);
  });

  test('so do years that are counted from a beginning', () => {
    expect(dates('小区建于1994年，管网用了二十六年。去年冬天，冷屋有364户。', null)).toEqual(['1994', '2019 inferred']);
    expect(dates('小区建于1994年，管网用了二十多年。去年冬天，冷屋有364户。', null)).toEqual(['1994']);
  });

  test('截至 with a year tells it', () => {
    expect(dates('截至2022年11月，签约率达99%。今年8月，项目正式开工。', null)).toEqual([
      '2022-11',
      '2022-08 inferred',
    ]);
  });
});

test('an event says what happened, with evidence that stands in the body and a date that is one', () => {
  const body = '改造前，小区年年被淹。\n\n去年6月30日，施工队进场，先换管道，再修路面。2024年，全区将建成海绵小区8个。';
  const events = extractEvents(body, PUBLISHED);
  expect(events).toMatchObject([
    { date: '2022-06-30', inferred: true, planned: false },
    { date: '2024', inferred: false, planned: true },
  ]);
  expect(events[0]?.text).toContain('施工队进场');
  for (const { date, evidence } of events) {
    expect(body).toContain(evidence);
    expect(date && parsePartialDate(date)).toBeTruthy();
  }
});

test.each([
  ['2022年7月底全部通水，共换水管12.6公里。', '全部通水，共换水管12.6公里'],
  ['2022年7月3日上午9时30分，示例路通车，两边装了路灯。', '示例路通车，两边装了路灯'],
  ['2021年8月以来，甲区把清理楼道当成一件大事。', '甲区把清理楼道当成一件大事'],
  ['2021年8月以来来了1,530人次，撕掉小广告67袋。', '2021年8月以来来了1,530人次，撕掉小广告67袋'],
  ['2023年6月前全部接管，由街道负责到底。', '2023年6月前全部接管，由街道负责到底'],
  ['2022年3月1日，在甲区示例路街道胜利小区18栋，工人正在换水管。', '在甲区示例路街道胜利小区18栋，工人正在换水管'],
])('%s is told as %s', (body, text) => expect(extractEvents(body, PUBLISHED)[0]?.text).toBe(text));

test('minutes without 分 belong to the hour, not to what was done', () => {
  expect(extractEvents('11月28日早上7点40，甲市志愿者一行4人来到路口，劝导行人。', PUBLISHED)[0]?.text).toMatch(
    /^甲市志愿者/u,
  );
});
