import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findRelatedLists } from './related-list.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';
const SAID = '希望我们小区也能早点装上电梯，老人下楼太不容易了，给政府点赞！';
const find = (text: string) => [...findRelatedLists(readPlainText(text, 'x.txt').lines)];

test('below the line of the editor comments go on to the end, sentences too; who made the article stays', () => {
  expect(find(`${TEXT}\n编辑：张某\n精选留言\n老街的猫\n${SAID}\n审核：李某`)).toEqual([2, 3, 4]);
});

test('a heading about comments above sentences is the article’s', () => {
  expect(find(`${TEXT}\n网友评论\n${SAID}`)).toEqual([]);
});

test('entries below a marker go, cut off or with a bullet', () => {
  expect(find(`${TEXT}\n【小区党建材料】相关文章：\n1.党建材料范文\n2.社区总结`)).toEqual([1, 2, 3]);
});

test.each(['往期精彩', '往期好文', '更多精彩内容', '近期热文', '点击下方标题查看往期内容'])(
  '%s heads a list of other posts below who made this one',
  (marker) => {
    const posts = '▶ 甲市这条老街，又回来了！\n▶ 停水通知：涉及这 5 个小区';
    expect(find(`${TEXT}\n记者：张某 编辑：李某\n${marker}\n${posts}`)).toEqual([2, 3, 4]);
  },
);

test('精彩内容 inside the text is a heading', () => {
  expect(find(`${TEXT}\n近期报道\n${TEXT}`)).toEqual([]);
});

test("the list of a digital paper's other headlines, where one is a whole sentence", () => {
  expect(
    find(`${TEXT}\n版面导航\n上一篇 下一篇\n标题导航\n· 冬季来临，消防部门提醒：出门前要关好电源，楼道里不要充电。`),
  ).toEqual([1, 2, 3, 4]);
});
