import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findDoubledSummary } from './doubled-summary.ts';

const find = (...texts: string[]) => [...findDoubledSummary(readPlainText(texts.join('\n'), 'x.txt').lines)];
const TEXT = '“过去门前污水横流，现在花香扑鼻。”近日，甲社区的居民说起变化滔滔不绝，都说日子好过了。';

test('a summary made of the first lines of the text is one too many', () => {
  expect(find('甲社区的变化', '内容摘要：“过去门前污水横流，现在花香扑鼻。”近日，甲社区的居民……', TEXT)).toEqual([1]);
  expect(find('“过去门前污水横流，现在花香扑鼻。”近日...', TEXT)).toEqual([0]);
  expect(
    find('简介1月16日早晨，甲社区的居民说起变化滔滔不绝', `1月16日早晨，甲社区的居民说起变化滔滔不绝。${TEXT}`),
  ).toEqual([0]);
});

test('one that says something else, or is short, stays', () => {
  expect(find('内容摘要：甲社区三年里换了样子，居民都说好，来访的人也说好。', TEXT)).toEqual([]);
  expect(find('“过去门前污水横流……', TEXT)).toEqual([]);
  expect(find('“过去门前污水横流，现在花香扑鼻。”近日，甲社区的居民说起变化', TEXT)).toEqual([]);
});
