import { expect, test } from 'vitest';
import { isHeadingLine, joinHeading } from './headings.ts';

const PROSE = '示例社区把问卷送到每一户，收回一千二百份，梳理出三十多件事，逐件定下办结的时间。';
const lines = (...texts: string[]) => texts.map((text, at) => ({ text, number: at + 1 }));

test('01 … is a numbered heading, and never the second line of another', () => {
  expect(isHeadingLine(lines('03 一年的账', PROSE), 0)).toBe(true);
  expect(joinHeading('示例路的变化', '03 一年的账')).toBeUndefined();
  expect(joinHeading('支部建在楼道里', '党员走到家门口')).toBe('支部建在楼道里 党员走到家门口');
  expect(joinHeading('支部建在楼道里', '赵小明')).toBeUndefined();
});

test('a turn of an interview is no heading, whoever asks', () => {
  for (const turn of ['问：什么时候换水管？', '网友“示例路边的树”：什么时候换水管？'])
    expect(isHeadingLine(lines(turn, PROSE), 0)).toBe(false);
});

test('sayings above the parts of an article are headings; one of them, or one that is answered, is not', () => {
  const [first, second] = ['“再不修，雨天没法出门了”', '“图纸贴在墙上，谁都能改”'];
  expect(isHeadingLine(lines(first, PROSE, second, PROSE), 0)).toBe(true);
  expect(isHeadingLine(lines(first, PROSE, second, PROSE), 2)).toBe(true);
  expect(isHeadingLine(lines(first, PROSE, PROSE), 0)).toBe(false);
  expect(isHeadingLine(lines(first, PROSE, '“我也是这么想的”', `“说得对。”${PROSE}`), 0)).toBe(false);
  expect(isHeadingLine(lines('“再不修，没法出门了！”', PROSE, '“谁都能改。”', PROSE), 0)).toBe(false);
});

test('who speaks a whole sentence is no heading', () => {
  const spoken = '甲社区党委书记王小明也笑着回应：“装好了就多下楼走走，身体越来越好！”';
  expect(isHeadingLine(lines(PROSE, spoken, PROSE), 1)).toBe(false);
  expect(isHeadingLine(lines(PROSE, '甲社区：让“堵心路”变“舒心路”', PROSE), 1)).toBe(true);
});

test('numbered sentences and calls head the parts of an article when they are several', () => {
  const numbered = lines('一、图纸改了六遍。', PROSE, '二、空地有了主人。', PROSE);
  expect([0, 1, 2].map((at) => isHeadingLine(numbered, at))).toEqual([true, false, true]);
  const calls = lines('主要做法：', PROSE, '工作成效：', PROSE, '经验启示：', PROSE);
  expect(isHeadingLine(calls, 2)).toBe(true);
  expect(isHeadingLine(lines('—— 空地有了主人 ——', PROSE), 0)).toBe(true);
});

test('a list of rules, one numbered sentence, and who speaks are none', () => {
  const rules = lines('一、不占楼道堆物。', '二、不在夜里施工。', '三、不乱拉电线。', PROSE);
  expect([0, 1, 2].some((at) => isHeadingLine(rules, at))).toBe(false);
  expect(isHeadingLine(lines('一、图纸改了六遍。', PROSE, PROSE), 0)).toBe(false);
  const points = lines('一、四月底前定办法。', `二、${PROSE}`, '三、年底前办完。', PROSE);
  expect([0, 2].some((at) => isHeadingLine(points, at))).toBe(false);
  expect(isHeadingLine(lines('居民代表：', PROSE, '社区书记：', PROSE, '居民代表：', PROSE), 2)).toBe(false);
  expect(isHeadingLine(lines('主要做法：', PROSE, '工作成效：', PROSE), 0)).toBe(false);
});

test('the number of a paper and the day of a report are no headings', () => {
  for (const line of ['示政发〔2023〕5号', '示例网 10月14日报道', '示例社甲市5月9日电 题：路灯亮了'])
    expect(isHeadingLine(lines(line, PROSE), 0)).toBe(false);
});

test('one saying among other headings is a heading as well; one that opens the article is not', () => {
  const [a, saying, b] = ['水管换了三回', '“十二把钥匙，一把也不能少”', '楼道里的账本'];
  expect(isHeadingLine(lines(PROSE, a, PROSE, saying, PROSE, b, PROSE), 3)).toBe(true);
  expect(isHeadingLine(lines(PROSE, a, PROSE, saying, PROSE), 3)).toBe(false);
  expect(isHeadingLine(lines(saying, PROSE, a, PROSE, b, PROSE), 0)).toBe(false);
});

test('lines that end like sentences and are built alike are headings, three at least', () => {
  const [a, b, c] = ['建好问题台账，摸清家底。', '建好整改台账，逐一销号。', '建好长效台账，防止反弹。'];
  const row = lines(PROSE, a, PROSE, b, PROSE, c, PROSE);
  expect([1, 3, 5].map((at) => isHeadingLine(row, at))).toEqual([true, true, true]);
  expect(isHeadingLine(lines(PROSE, a, PROSE, b, PROSE), 1)).toBe(false);
  expect(
    isHeadingLine(lines(PROSE, '雨停了，人散了。', PROSE, '灯亮了，门开了。', PROSE, '路通了，车来了。', PROSE), 1),
  ).toBe(false);
});
