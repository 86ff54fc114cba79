import { expect, test } from 'vitest';
import { findTitleLines } from './titles.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';

const titleOf = (head: readonly string[], { datelineAt }: { datelineAt: number }) =>
  findTitleLines(
    [...head, TEXT].map((text, index) => ({ number: index + 1 + (index + 1 >= datelineAt ? 1 : 0), text })),
    { known: [], blockHints: new Map(), stated: [{ rule: 'dateline', line: datelineAt, text: '' }] },
  ).title?.value;

test('a headline of two lines stands above the date, its second line behind a dash', () => {
  expect(titleOf(['老街坊的新客厅', '——示例社区改造见闻'], { datelineAt: 3 })).toBe('老街坊的新客厅——示例社区改造见闻');
});

test('a headline of one line stands above the date', () => {
  expect(titleOf(['示例新闻 社区', '老街坊的新客厅'], { datelineAt: 3 })).toBe('老街坊的新客厅');
});

test('a second line without a first is the title', () => {
  expect(titleOf(['——示例社区改造见闻'], { datelineAt: 2 })).toBe('——示例社区改造见闻');
});

test.each(['甲区织密基层治理一张网', '示例市停车白皮书发布'])('%s is a headline, no name of a site', (title) => {
  expect(titleOf([title], { datelineAt: 2 })).toBe(title);
});

test.each(['示例新闻网', '示例发布'])('%s is the name of a site', (name) => {
  expect(titleOf([name], { datelineAt: 2 })).toBeUndefined();
});

test('two short lines of one length above the date are one headline', () => {
  expect(titleOf(['党建引领聚合力', '老旧小区焕新颜'], { datelineAt: 3 })).toBe('党建引领聚合力 老旧小区焕新颜');
  expect(titleOf(['示例要闻', '老旧小区焕新颜'], { datelineAt: 3 })).toBe('老旧小区焕新颜');
});
