import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findPostingPlace } from './posting-place.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';
const find = (text: string) => [...findPostingPlace(readPlainText(text, 'x.txt').lines)];

test('a province between the time of a post and its buttons is where it was sent from', () => {
  expect(find(`甲社区亮了灯\n2024-04-19 17:31 来源：示例网\n江蘇\n字號\n${TEXT}`)).toEqual([2]);
});

test.each([`2024-04-19 17:31\n江苏\n${TEXT}`, `江苏\n字号\n${TEXT}`, `2024-04-19 17:31\n${TEXT}\n江苏\n字号`])(
  'without the time, the buttons, or below the text it may be a heading: %j',
  (text) => expect(find(text)).toEqual([]),
);

test('below what a copied post begins with it needs no buttons', () => {
  expect(find(`甲社区亮了灯\n原创 甲区住建\n2024年04月19日 17:31\n湖北\n${TEXT}`)).toEqual([3]);
});

test('below 发布于, and between a clock and 来源', () => {
  expect(find(`甲社区亮了灯\n2024-04-19 17:31\n发布于\n湖北\n${TEXT}`)).toEqual([2, 3]);
  expect(find(`甲社区亮了灯\n2024-04-19 17:31\n湖北\n来源：示例网\n${TEXT}`)).toEqual([2]);
});
