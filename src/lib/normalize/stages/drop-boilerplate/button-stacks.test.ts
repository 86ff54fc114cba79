import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findButtonStacks } from './button-stacks.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';
const find = (text: string) => [...findButtonStacks(readPlainText(text, 'x.txt').lines)];

test('buttons below each other are a stack, everyday words among them included', () => {
  expect(find(`分享到：\n微信\nQQ空间\n新浪微博\n${TEXT}`)).toEqual([0, 1, 2, 3]);
});

test.each([`服务\n${TEXT}`, `服务\n评论\n收藏\n${TEXT}`, `${TEXT}\n分享到：\n微信\nQQ空间\n${TEXT}`])(
  'words alone, or between text, are none: %j',
  (text) => {
    expect(find(text)).toEqual([]);
  },
);
