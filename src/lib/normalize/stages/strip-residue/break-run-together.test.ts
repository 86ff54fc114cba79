import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { describeArticleRules } from '#lib/testing/describe-article-rules.ts';
import { breakRunTogether, RUN_TOGETHER } from './break-run-together.ts';

const FACTS = { script: 'hans', traditional: 'none', annotations: new Map() } as const;
const run = (text: string) =>
  breakRunTogether.run(readPlainText(text, 'a.txt').lines, FACTS).value.map((line) => line.text);
const PARAGRAPHS = ['甲社区换水管', '乙社区装电梯', '丙社区修路灯'].map(
  (text) => `${`${text}，居民都说好`.repeat(7)}。`,
);

describeArticleRules([RUN_TOGETHER], breakRunTogether);

test('an article whose line ends became blanks has its headline and paragraphs again', () => {
  expect(run(['甲区三个社区换上了新颜', ...PARAGRAPHS].join(' '))).toEqual(['甲区三个社区换上了新颜', ...PARAGRAPHS]);
});

test('an indent behind the end of a sentence begins a paragraph, in any line', () => {
  expect(run(`第一行\n第二行\n换了水管。　　居民说好。`).slice(2)).toEqual(['换了水管。', '居民说好。']);
});

test('blanks in the middle of sentences are no line ends', () => {
  const line = `${PARAGRAPHS[0]} 记者 张三 通讯员 李四 ${PARAGRAPHS[1]} 示例区 示例街道 ${PARAGRAPHS[2]}`;
  expect(run(line)).toEqual([line]);
  expect(run('甲社区　　乙社区')).toEqual(['甲社区　　乙社区']);
});
