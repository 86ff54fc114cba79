import { expect, test } from 'vitest';
import { readStatement } from './statements.ts';

const read = (text: string) =>
  readStatement({ number: 1, text }, { zone: 'head' })?.findings.map(({ field, value }) => `${field} ${value}`);

test('the line of a news agency says who reports, and repeats the title', () => {
  expect(read('示例社示例市9月10日电（记者张某、李某）题：小区里的新办法——示例市观察')).toEqual([
    'sources 示例社',
    'titles 小区里的新办法——示例市观察',
    'authors 张某',
    'authors 李某',
  ]);
  expect(read('示例社示例市9月10日电 题：小区里的新办法')).toEqual(['sources 示例社', 'titles 小区里的新办法']);
});

test.each(['9月10日电梯装好了', '考试9月10日开考，题：小区怎么管'])('%s is text', (text) => {
  expect(read(text)).toBeUndefined();
});

test('who signs with the day is no account that posts', () => {
  expect(read('（示例晚报记者 王小明　2020年10月22日）')).toEqual([
    'authors 王小明',
    'sources 示例晚报',
    'dates 2020-10-22',
  ]);
});

test('a reprint is told wherever it stands', () => {
  expect(readStatement({ number: 9, text: '——原载《示例日报》2020年10月16日第5版' }, { zone: 'text' })?.rule).toBe(
    'reprint-line',
  );
});

test('the column of a paper stands alone above the text, a note of the editor does not', () => {
  expect(read('【民生一线】')).toEqual([]);
  expect(read('【编者按】')).toBeUndefined();
});
