import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { readBesideOthers } from './beside-others.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';

function read(text: string) {
  const { lines, metadata } = readPlainText(text, 'x.txt');
  const start = lines.findIndex((line) => line.text === TEXT);
  const found = readBesideOthers(lines, { start, metadata });
  return [...found].map(([line, { findings }]) => [line.text, ...findings.map(({ value }) => value)]);
}

test('names above their institute, an abstract or keywords are the authors', () => {
  expect(read(`小区治理\n刘建国 王小红\n（示例大学公共管理学院，示例 430000）\n${TEXT}`)).toEqual([
    ['刘建国 王小红', '刘建国', '王小红'],
    ['（示例大学公共管理学院，示例 430000）'],
  ]);
  expect(read(`小区治理\n李明1，王芳2\n（1.示例党校，示例 430000；2.示例大学，示例 430001）\n${TEXT}`)).toEqual([
    ['李明1，王芳2', '李明', '王芳'],
    ['（1.示例党校，示例 430000；2.示例大学，示例 430001）'],
  ]);
  expect(read(`刘建国\n示例市城建档案馆\n${TEXT}`)).toEqual([['刘建国', '刘建国'], ['示例市城建档案馆']]);
  expect(read(`小区治理\n刘建国\n【摘 要】本文研究小区。\n${TEXT}`)).toEqual([['刘建国', '刘建国']]);
});

test('key words below an abstract are the journal’s, the abstract stays', () => {
  expect(
    read(
      `档案何以解难\n侯书敏 岳振北\n（示例区房产档案室，示例 461000）\n摘要：本文介绍一种做法。\n关键词：档案\n中图分类号：G275\n${TEXT}`,
    ),
  ).toEqual([
    ['侯书敏 岳振北', '侯书敏', '岳振北'],
    ['（示例区房产档案室，示例 461000）'],
    ['关键词：档案'],
    ['中图分类号：G275'],
  ]);
  expect(read(`档案何以解难\n摘要：居民等了三年。\n${TEXT}`)).toEqual([]);
});

test('a name above the line of its paper is the author', () => {
  expect(read(`老院新韵\n叶 子\n《 示例日报海外版 》（ 2022年09月05日 第 05 版）\n${TEXT}`)).toEqual([
    ['叶 子', '叶子'],
  ]);
});

test('a name between the headline and the day is the author, and so is one between the day and the text', () => {
  expect(read(`甲社区的路灯亮了\n贺小东\n2019年4月11日 来源：示例日报\n${TEXT}`)).toEqual([['贺小东', '贺小东']]);
  expect(read(`甲社区的路灯亮了\n2019年4月11日\n贺小东\n${TEXT}`)).toEqual([['贺小东', '贺小东']]);
  expect(read(`甲社区的路灯亮了\n贺小东\n${TEXT}`)).toEqual([['贺小东', '贺小东']]);
  expect(read(`贺小东\n${TEXT}`)).toEqual([['贺小东', '贺小东']]);
  expect(read(`王小明\n${TEXT}\n李红\n${TEXT}`)).toEqual([]);
  expect(read(`甲社区的三位楼长\n王小明\n${TEXT}\n李红\n${TEXT}`)).toEqual([]);
  expect(read(`示例新闻网\n金点子\n2019年4月11日\n${TEXT}`)).toEqual([]);
  expect(read(`甲社区的路灯亮了\n幸福社区\n2019年4月11日\n${TEXT}`)).toEqual([]);
});

test('the headline of a blog has its day behind it, a list of posts has several', () => {
  const post = '甲社区的路灯亮了 (2012-05-06 21:33:11)';
  expect(read(`${post}\n${TEXT}`)).toEqual([[post, '甲社区的路灯亮了', '2012-05-06']]);
  expect(read(`${post}\n乙社区换了水管 (2012-05-07 08:00:00)\n${TEXT}`)).toEqual([]);
});

test('a catalogue above the text needs no colons when it has several fields', () => {
  const first = '索 引 号　000012345/2020-00123';
  const second = '发布机构　甲区人民政府办公室　　发布日期　2020-06-12';
  expect(read(`名　　称　甲社区的路灯亮了\n${first}\n${second}\n${TEXT}`)).toEqual([
    ['名　　称　甲社区的路灯亮了', '甲社区的路灯亮了'],
    [first],
    [second, '甲区人民政府办公室', '2020-06-12'],
  ]);
  expect(read(`标题 党 写在墙上\n${TEXT}`)).toEqual([]);
});

test('a label alone on its line has its value on the next', () => {
  expect(read(`甲社区的路灯亮了\n来源：\n示例日报\n发布时间：\n2019-04-11\n作者：\n王小明\n${TEXT}`)).toEqual([
    ['来源：', '示例日报'],
    ['示例日报'],
    ['发布时间：', '2019-04-11'],
    ['2019-04-11'],
    ['作者：', '王小明'],
    ['王小明'],
  ]);
  expect(read(`来源：\n甲社区的路灯亮了\n${TEXT}`)).toEqual([]);
});

test('a name alone right below the text signs it', () => {
  expect(read(`${TEXT}\n王小明`)).toEqual([['王小明', '王小明']]);
  expect(read(`${TEXT}\n幸福社区`)).toEqual([]);
  expect(read(`${TEXT}\n王小明 李红 赵军`)).toEqual([]);
  expect(read(`${TEXT}\n王小明\n李红`)).toEqual([]);
  expect(read(`${TEXT}\n青草地`)).toEqual([]);
});

test('names above anything else are left to others', () => {
  expect(read(`小区治理\n高楼 平房\n${TEXT}`)).toEqual([]);
});

test('below 敬礼 stand the writer of a letter and its day', () => {
  expect(read(`${TEXT}\n此致\n敬礼！\n读者 张敏\n2019年11月28日\n编辑部回音\n${TEXT}`)).toEqual([
    ['读者 张敏', '张敏'],
    ['2019年11月28日'],
  ]);
  expect(read(`${TEXT}\n敬礼的战士站得笔直\n张敏`)).toEqual([]);
});
