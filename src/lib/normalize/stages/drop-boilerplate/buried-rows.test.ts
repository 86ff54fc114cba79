import { expect, test } from 'vitest';
import { appointJudge } from '#lib/normalize/drop-lines.ts';
import { findBuriedRows } from './buried-rows.ts';
import { BOILERPLATE_RULES } from './drop-boilerplate.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';
const judge = appointJudge(BOILERPLATE_RULES);

function found(...texts: string[]): string[] {
  const lines = texts.map((text, index) => ({ number: index + 1, text }));
  return [...findBuriedRows(lines, judge).keys()].map((index) => texts[index] ?? '');
}

test('buttons above a notice that reads as prose go', () => {
  const row = ['返回顶部', '打印本页', '阅读原文', '使用道具 举报'];
  expect(found(TEXT, ...row, '张三', TEXT)).toEqual(row);
});

test('few of them, or among more other lines, stay', () => {
  expect(found(TEXT, '返回顶部', '一盏灯', TEXT)).toEqual([]);
  expect(found(TEXT, '收藏', '分享', '点评', '支持', '甲', '乙', '丙', '丁', TEXT)).toEqual([]);
  expect(found('收藏', '分享', '点评', '支持', TEXT)).toEqual([]);
});
