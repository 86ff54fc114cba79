import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findNamesakes } from './namesakes.ts';

const TEXT = '示例社区把问卷送到每一户，收回一千二百份，梳理出三十多件事，逐件定下办结的时间。';
const find = (sources: string[], ...texts: string[]) =>
  [...findNamesakes(readPlainText(texts.join('\n'), 'x.txt').lines, sources)].map(({ text }) => text);

test('who published the article, once more above its text', () => {
  expect(find(['示例报'], '甲社区的路灯亮了', '示例报', TEXT)).toEqual(['示例报']);
  const card = ['甲区融媒体中心.', '权威发布，服务民生。'];
  expect(find(['甲区融媒体中心'], '甲社区的路灯亮了', ...card, TEXT)).toEqual(card);
});

test('another name, and a line of the text, stay', () => {
  expect(find(['示例报'], '乙社区报', TEXT, '示例报')).toEqual([]);
  expect(find(['示例报'], '示例报', '权威发布，服务民生。', TEXT)).toEqual(['示例报']);
});
