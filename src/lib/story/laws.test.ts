import { describe, expect, test } from 'vitest';
import { printProblem } from '#lib/problem/problem.ts';
import { checkStory, type Vocabulary } from './laws.ts';

const VOCABULARY: Vocabulary = {
  themes: new Set(['old-neighbourhood-renewal', 'parking']),
  practices: new Set(['residents-council']),
  indicators: new Map([
    ['renewed-neighbourhoods', { unit: '个' }],
    ['parking-spaces', { unit: '个' }],
  ]),
  findDistrict: (code) =>
    ({ 420000: { name: '甲省' }, 420101: { name: '旧县', replacedBy: '420102' }, 420102: { name: '新区' } })[
      Number(code)
    ],
};

/** Line numbers in the expectations below count from here. */
const GOOD = `---
title: 示范小区换了新管
summary: 甲社区用一年改造了十几栋楼。
district: "420000"
themes:
  - old-neighbourhood-renewal
date: 2022-07-11
figures:
  - id: renewed
    label: 改造小区
    value: 12
    unit: 个
    printed: 12个
    indicator: renewed-neighbourhoods
    evidence: 全区改造了12个小区
  - id: sessions
    label: 议事会
    value: 10
    unit: 场
    qualifier: 余
    bound: at-least
    printed: 10余场
    evidence: 居民议事会开了10余场
events:
  - date: 2022-06
    title: 施工队进场
    evidence: 六月，施工队进场
practices:
  - residents-council
source:
  kind: 改写
---

甲社区的管道堵了三年。六月，施工队进场。

全区改造了**12个**小区，居民议事会开了[10余
场](https://example.cn/meeting)。
`;

function check(text: string): string[] {
  return checkStory({ file: 'content/stories/demo.mdx', text }, VOCABULARY).problems.map(printProblem);
}

/** GOOD with one thing changed. */
function broken(before: string, after: string): string {
  if (!GOOD.includes(before)) throw new Error(`The example does not contain "${before}".`);
  return GOOD.replace(before, after);
}

test('a good story has no problems, its evidence found through bold, links and line breaks', () => {
  const { data, problems, bodyLine } = checkStory({ file: 'demo.mdx', text: GOOD }, VOCABULARY);
  expect(problems).toEqual([]);
  expect(data?.figures.map(({ value }) => value)).toEqual([12, 10]);
  expect(bodyLine).toBe(33);
});

test('Windows line ends and a byte order mark change nothing', () => {
  expect(check(`\uFEFF${GOOD.replaceAll('\n', '\r\n')}`)).toEqual([]);
});

describe('each law has a story that breaks it', () => {
  test.each([
    [
      'evidence that the body does not contain',
      broken('evidence: 全区改造了12个小区', 'evidence: 全区改造了12个老小区'),
      'content/stories/demo.mdx:15 错误 [evidence] 正文里没有这句话：“全区改造了12个老小区”。 改法：把正文里的原话一字不差地抄到 evidence；正文改了，这里也要跟着改',
    ],
    [
      'an event that the body does not tell',
      broken('evidence: 六月，施工队进场', 'evidence: 七月，施工队进场'),
      'content/stories/demo.mdx:27 错误 [evidence] 正文里没有这句话：“七月，施工队进场”。 改法：把正文里的原话一字不差地抄到 evidence；正文改了，这里也要跟着改',
    ],
    [
      'a printed number that its evidence does not hold',
      broken('printed: 12个', 'printed: 13个'),
      'content/stories/demo.mdx:13 错误 [figure-printed] “13个”不在 evidence“全区改造了12个小区”里。 改法：照原话抄数字和单位，包括余、近、以上这些字',
    ],
    [
      'a printed number that is a part of a larger one',
      broken('printed: 12个', 'printed: 2个').replace('value: 12', 'value: 2'),
      'content/stories/demo.mdx:13 错误 [figure-printed] 原话里是“12个”，printed 只写了“2个”。 改法：把 printed 写成 12个',
    ],
    [
      'something printed that is no number',
      broken('printed: 12个', 'printed: 小区'),
      'content/stories/demo.mdx:13 错误 [figure-printed] “小区”读不出一个数。 改法：写成一个数加单位，例如 721个、8.2万户、90%以上',
    ],
    [
      'a value that the number does not read as',
      broken('value: 12', 'value: 120'),
      'content/stories/demo.mdx:11 错误 [figure-value] “12个”是 12，value 写的是 120。 改法：写成 value: 12',
    ],
    [
      'a unit that the number does not have',
      broken('unit: 场', 'unit: 次'),
      'content/stories/demo.mdx:19 错误 [figure-unit] “10余场”是以“场”计，unit 写的是“次”。 改法：写成 unit: 场',
    ],
    [
      'a bound that loses the 余',
      broken('bound: at-least', 'bound: exact'),
      'content/stories/demo.mdx:21 错误 [figure-bound] “10余场”是至少（余、多、以上、超），bound 写的是 exact。 改法：写成 bound: at-least',
    ],
    [
      'a qualifier that nobody said',
      broken('qualifier: 余', 'qualifier: 累计'),
      'content/stories/demo.mdx:20 错误 [figure-qualifier] 限定词“累计”不在 evidence 里。 改法：原话没有这个词就不写 qualifier',
    ],
    [
      'two figures with one id',
      broken('id: sessions', 'id: renewed'),
      'content/stories/demo.mdx:16 错误 [figure-id] 成果数字的编号 renewed 用了两次（第一次在第1条）。 改法：换一个编号；地址 #figure-编号 要靠它',
    ],
    [
      'an indicator that does not exist',
      broken('indicator: renewed-neighbourhoods', 'indicator: renewed-neighborhoods'),
      'content/stories/demo.mdx:14 错误 [reference] content/indicators.yaml 里没有指标 renewed-neighborhoods。 改法：您是不是要写 renewed-neighbourhoods？',
    ],
    [
      'an indicator of another unit',
      broken('evidence: 居民议事会开了10余场', 'evidence: 居民议事会开了10余场\n    indicator: parking-spaces'),
      'content/stories/demo.mdx:24 错误 [indicator-unit] 指标 parking-spaces 以“个”计，这个数字以“场”计，不能放在一起比较。 改法：换一个指标，或者不写 indicator',
    ],
    [
      'a theme that does not exist',
      broken('- old-neighbourhood-renewal', '- parkin'),
      'content/stories/demo.mdx:6 错误 [reference] content/themes.yaml 里没有主题 parkin。 改法：您是不是要写 parking？',
    ],
    [
      'a theme written twice',
      broken('- old-neighbourhood-renewal', '- parking\n  - parking'),
      'content/stories/demo.mdx:7 错误 [reference] parking 写了两次。 改法：删去一个',
    ],
    [
      'a practice that does not exist',
      broken('- residents-council', '- red-lantern'),
      'content/stories/demo.mdx:29 错误 [reference] content/practices 里没有做法 red-lantern。 改法：可以写：residents-council',
    ],
    [
      'a district code that does not exist',
      broken('"420000"', '"990000"'),
      'content/stories/demo.mdx:4 错误 [district] 没有 990000 这个行政区划代码。 改法：查国家标准 GB/T 2260 的六位代码；不能确定是哪里就写 null',
    ],
    [
      'a retired district code',
      broken('"420000"', '420101'),
      'content/stories/demo.mdx:4 错误 [district] 行政区划代码 420101（旧县）已经撤销。 改法：改成 "420102"（新区）',
    ],
    [
      'a body without text',
      GOOD.replace(/figures:[\s\S]*?practices:/, 'practices:').replace(/\n甲社区的[\s\S]*$/, ''),
      'content/stories/demo.mdx:13 错误 [empty-body] 正文是空的。 改法：在第二个 --- 下面写正文',
    ],
    [
      'a bold mark without its partner',
      broken('小区，居民议事会', '小区，**居民议事会'),
      'content/stories/demo.mdx:36 错误 [stray-bold] “12个**小区，**居民议事会开了[”里的 ** 没有配成一对，会原样印出来。 改法：补上另一个 **；要印出星号本身，写成 \\*\\*',
    ],
    [
      'an identity number',
      broken('甲社区的管道堵了三年。', '联系人11010519491231002X。'),
      'content/stories/demo.mdx:34 错误 [identity-number] “11010519491231002X”像是身份证号码，发布以前请删去。 改法：删去这串号码',
    ],
    [
      'a withdrawn story as lead',
      broken('source:', 'lead: true\nhistory:\n  - date: 2022-08-01\n    kind: 撤稿\n    note: 原文有误\nsource:'),
      'content/stories/demo.mdx:30 错误 [withdrawn] 已经撤稿的报道不能作头条。 改法：删去 lead: true',
    ],
  ])('%s', (_law, text, problem) => {
    expect(check(text)).toEqual([problem]);
  });
});

describe('each reminder has a story that asks for it', () => {
  test.each([
    [
      'a quotation that is not closed',
      broken('甲社区的管道', '“甲社区的管道'),
      'content/stories/demo.mdx:34 提醒 [paired-marks] ““甲社区的管道堵了”这里缺 ”。 改法：补上配对的 ”，或删去多余的一半',
    ],
    [
      'a mobile number',
      broken('甲社区的管道堵了三年。', '请拨13800001111。'),
      'content/stories/demo.mdx:34 提醒 [phone-number] “13800001111”像是手机号码，发布以前请删去。 改法：删去这串号码；是单位的公开热线，写单位名称即可',
    ],
    [
      'an event after the story',
      broken('date: 2022-06\n', 'date: 2022-09\n'),
      'content/stories/demo.mdx:25 提醒 [event-date] 这件事（2022-09）晚于报道日期 2022-07-11。 改法：计划中的事写 planned: true；不是就核对日期',
    ],
    [
      'a planned number as done',
      broken('evidence: 全区改造了12个小区', 'evidence: 预计改造12个小区').replace(
        '全区改造了**12个**',
        '预计改造12个',
      ),
      'content/stories/demo.mdx:9 提醒 [figure-status] 原话说的是“预计”，status 却是 done。 改法：还没有做到的写 status: planned',
    ],
    [
      'a heading of the first rank',
      broken('\n甲社区的管道', '\n# 小标题\n\n甲社区的管道'),
      'content/stories/demo.mdx:34 提醒 [heading] 正文用了一级标题，它和报道标题一样大。 改法：小标题用两个井号：## 小标题',
    ],
    [
      'revisions in the wrong order',
      broken(
        'source:',
        'history:\n  - {date: 2022-08-02, kind: 更正, note: 甲}\n  - {date: 2022-08-01, kind: 补充, note: 乙}\nsource:',
      ),
      'content/stories/demo.mdx:32 提醒 [history] 这一条（2022-08-01）早于上一条（2022-08-02）。 改法：按先后排列，最新的写在最后',
    ],
  ])('%s', (_law, text, problem) => {
    expect(check(text)).toEqual([problem]);
  });
});

describe('the front matter names field, finding and what is allowed', () => {
  test.each([
    [
      'a field that is missing',
      broken('title: 示范小区换了新管\n', ''),
      '2 错误 [schema] 缺少字段 title（标题）。 改法：补上一行 title: …',
    ],
    [
      'a field with another name',
      broken('title:', 'titel:'),
      '2 错误 [schema] 没有 titel 这个字段。 改法：您是不是要写 title？',
    ],
    [
      'a value outside of its list',
      broken('bound: at-least', 'bound: atleast'),
      '21 错误 [schema] 字段 figures 第2条的 bound（exact 确数）写的是 “atleast”，只能是 exact、at-least、about、below。 改法：您是不是要写 at-least？',
    ],
    [
      'text in place of a number',
      broken('value: 12', 'value: 12个'),
      '11 错误 [schema] 字段 figures 第1条的 value（数值）写的是 “12个”，应是数字。 改法：只写数字，不带单位、逗号和引号',
    ],
    [
      'a number in place of text',
      broken('title: 示范小区换了新管', 'title: 2022'),
      '2 错误 [schema] 字段 title（标题）写的是 2022，应是文字。 改法：给它加上英文双引号："2022"',
    ],
    [
      'a text in place of a list',
      broken('themes:\n  - old-neighbourhood-renewal', 'themes: parking'),
      '5 错误 [schema] 字段 themes（主题编号）写的是 “parking”，应是列表。 改法：每条另起一行，用“- ”开头',
    ],
    [
      'a day that does not exist',
      broken('date: 2022-07-11', 'date: 2022-02-30'),
      '7 错误 [schema] 字段 date（报道日期）：“2022-02-30”不是日期。请写成 1998、1998-07 或 1998-07-21；原文没有日期就写 不详。',
    ],
    [
      'a code that is too short',
      broken('"420000"', '4200'),
      '4 错误 [schema] 字段 district（行政区划代码）写的是 4200：行政区划代码是六位数字，例如 421300。',
    ],
    [
      'a list without entries',
      broken('themes:\n  - old-neighbourhood-renewal', 'themes: []'),
      '5 错误 [schema] 字段 themes（主题编号）写的是 一个列表：至少写一个主题。',
    ],
    [
      'an indentation that slips',
      broken('    value: 12', '   value: 12'),
      '11 错误 [yaml-syntax] 缩进不齐。 改法：同一组的字段要左边对齐，缩进只用空格',
    ],
    [
      'a field twice',
      broken('title:', 'title: 甲\ntitle:'),
      '3 错误 [yaml-syntax] 同一个字段写了两次。 改法：留下一个，删去另一个',
    ],
    [
      'no front matter at all',
      '只有正文。',
      '1 错误 [front-matter] 文件开头没有用 --- 围起来的说明栏。 改法：第一行写 ---，下面写各个字段，再用一行 --- 结束；可以用 npm run new 生成一份',
    ],
    [
      'front matter without its end',
      '---\ntitle: 甲\n',
      '1 错误 [front-matter] 开头的 --- 没有配对的第二个 ---。 改法：第一行写 ---，下面写各个字段，再用一行 --- 结束；可以用 npm run new 生成一份',
    ],
  ])('%s', (_case, text, problem) => {
    expect(check(text).map((printed) => printed.replace(/^(\S+?\.mdx:\d+):\d+/, '$1'))).toEqual([
      `content/stories/demo.mdx:${problem}`,
    ]);
  });
});

test('all problems are told at once', () => {
  const text = broken('value: 12', 'value: 13')
    .replace('bound: at-least', 'bound: about')
    .replace('- residents-council', '- nothing');
  expect(check(text)).toHaveLength(3);
});

test('the errors of a draft are reminders, and the data is there', () => {
  const draft = broken('value: 12', 'value: 13').replace('source:', 'draft: true\nsource:');
  const { data, problems } = checkStory({ file: 'demo.mdx', text: draft }, VOCABULARY);
  expect(problems.map(({ severity, rule }) => [severity, rule])).toEqual([['warning', 'figure-value']]);
  expect(data?.draft).toBe(true);
});

test('a withdrawn story may keep figures whose sentences are gone', () => {
  const text = broken('source:', 'history:\n  - date: 2022-08-01\n    kind: 撤稿\n    note: 原文有误\nsource:');
  expect(check(text.replace(/\n甲社区的[\s\S]*$/, '\n'))).toEqual([]);
});

test('a figure may be printed with a unit that only it knows', () => {
  const text = broken('unit: 场', 'unit: 烤炉').replaceAll('10余场', '10余烤炉').replace('10余\n场', '10余烤炉');
  expect(check(text)).toEqual([]);
});

test('dates leave the check in EDTF', () => {
  const { data } = checkStory({ file: 'demo.mdx', text: broken('date: 2022-06\n', 'date: 2022-H1\n') }, VOCABULARY);
  expect(data?.events[0]?.date).toBe('2022-40');
});
