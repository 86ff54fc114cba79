import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { normalize } from '#lib/normalize/pipeline.ts';
import { findRepeatedRuns } from './repeated-runs.ts';

const find = (...texts: string[]) => [
  ...findRepeatedRuns(texts.map((text, line) => ({ type: 'paragraph', text, line }))),
];
const [A, B, C] = ['甲社区换了水管，居民都说好。', '乙社区装了电梯，老人不用再爬楼。', '丙社区'].map((text) =>
  text.repeat(3),
) as [string, string, string];

test('an article that stands twice on its page is found the second time', () => {
  expect(find(A, B, C, A, B, C)).toEqual([3, 4, 5]);
  expect(find('标题', A, B, '标题', A, B, C)).toEqual([3, 4, 5]);
  expect(find(A, B, '标题', A, B)).toEqual([2, 3, 4]);
});

test('one paragraph again, or short ones, are the writer’s', () => {
  expect(find(A, B, A, C)).toEqual([]);
  expect(find('一、', '二、', '一、', '二、')).toEqual([]);
  expect(find()).toEqual([]);
});

test('what entries of a list have in common stays', () => {
  const entry = [
    '咨询电话：0000-00000000',
    '备注：凭本人身份证购票，六十周岁以上的老人和身高一米四以下的儿童免票，每天限三百人，约满为止。',
  ];
  expect(find(A, '1、甲公园', ...entry, '2、乙公园', ...entry)).toEqual([]);
});

test('the copy leaves the text and stands in the receipt', () => {
  const article = ['甲社区三百户居民用上新水管', A, B].join('\n\n');
  const { blocks, dropped } = normalize(readPlainText(`${article}\n\n${article}`, 'a.txt'));
  expect(blocks.filter(({ text }) => text === A)).toHaveLength(1);
  expect(dropped.map(({ rule, text }) => [rule, text])).toContainEqual(['repeated-run', B]);
});
