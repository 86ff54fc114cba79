import { expect, test } from 'vitest';
import { establishFacts } from '#lib/normalize/facts.ts';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { joinSectionNumbers } from './join-section-numbers.ts';

const PROSE = '示例社区把问卷送到每一户，收回一千二百份，梳理出三十多件事，逐件定下办结的时间。';
const join = (...texts: string[]) => {
  const { lines } = readPlainText(texts.join('\n'), 'x.txt');
  return joinSectionNumbers.run(lines, establishFacts(lines)).value.map(({ text }) => text);
};

test('numbers above headings go in front of them', () => {
  const posts = ['01', '把支部建在楼栋', PROSE, '02', '把服务送到家', PROSE];
  expect(join(...posts)).toEqual(['01 把支部建在楼栋', PROSE, '02 把服务送到家', PROSE]);
});

test.each([
  [['01', PROSE, '02', PROSE]],
  [['01', '把支部建在楼栋', PROSE]],
  [['01', '把支部建在楼栋', PROSE, '03', '把服务送到家', PROSE]],
  [['1', '把支部建在楼栋', PROSE, '2', '把服务送到家', PROSE]],
])('%j stays', (texts) => {
  expect(join(...texts)).toEqual(texts);
});
