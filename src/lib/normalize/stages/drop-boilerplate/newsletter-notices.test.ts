import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findNewsletterNotices } from './newsletter-notices.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';
const find = (text: string) => [...findNewsletterNotices(readPlainText(text, 'x.txt').lines, {})];

test('what a newsletter announces below its article is no text; who made it is read later', () => {
  const issue = `甲院内外 第41期 2019年9月\n${TEXT}\n★通知★\n秋季运动会9月21日举行\n责任编辑：张某`;
  expect(find(issue)).toEqual([2, 3]);
});

test.each([
  `${TEXT}\n★通知★\n秋季运动会9月21日举行`,
  `甲院内外 第41期 2019年9月\n★通知★\n${TEXT}`,
  `甲院内外 第41期 2019年9月\n${TEXT}\n通知发出以后`,
])('a notice of an article, or above its text, stays: %j', (text) => expect(find(text)).toEqual([]));

test('the head of the newsletter is remembered when it has been taken out', () => {
  const article = {};
  const of = (text: string) => [...findNewsletterNotices(readPlainText(text, 'x.txt').lines, article)];
  of(`甲院内外 第41期 2019年9月\n${TEXT}`);
  expect(of(`${TEXT}\n启事\n来稿请投信箱`)).toEqual([1, 2]);
});
