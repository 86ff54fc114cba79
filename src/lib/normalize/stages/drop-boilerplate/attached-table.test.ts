import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findAttachedTable } from './attached-table.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';
const find = (text: string) => [...findAttachedTable(readPlainText(text, 'x.txt').lines)];

test('a table attached below the text is no text, from its head to its last row', () => {
  expect(find(`${TEXT}\n附表 序号 | 项目 | 备注 |\n1 | 甲路 | 在建 |\n\n2 | 乙路 | 完工 |\n第 3 页`)).toEqual([
    1, 2, 4,
  ]);
});

test.each([
  `附表 序号 | 项目 | 备注 |\n${TEXT}`,
  `${TEXT}\n序号 | 项目 | 备注 |\n1 | 甲路 | 在建 |`,
  `${TEXT}\n附表：改造小区名单`,
])('rows above the text, without 附表, or no rows stay: %j', (text) => expect(find(text)).toEqual([]));
