import { expect, test } from 'vitest';
import { findBelowMenu } from './title-halves.ts';

const find = (...texts: string[]) => findBelowMenu(texts.map((text, index) => ({ number: index + 1, text })))?.text;

test('the headline stands below a column of short words', () => {
  expect(find('首页', '期刊', '学位', '甲社区的路灯终于亮了')).toBe('甲社区的路灯终于亮了');
});

test('two short words, or a short line below them, are no menu and no headline', () => {
  expect(find('老街谣', '路灯', '甲社区的路灯终于亮了')).toBeUndefined();
  expect(find('首页', '期刊', '学位', '路灯亮了起来')).toBeUndefined();
  expect(find('首页', '期刊', '学位')).toBeUndefined();
});
