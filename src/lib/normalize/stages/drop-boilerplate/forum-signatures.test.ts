import { expect, test } from 'vitest';
import { findSignatures } from './forum-signatures.ts';

const found = (...texts: string[]) => [...findSignatures(texts.map((text, index) => ({ number: index + 1, text })))];

test('what stands below the rule of a signature is no text', () => {
  expect(found('老街热闹起来了。', '————签名档————', '', '路在脚下，也在远方。')).toEqual([1, 3]);
});

test('a sentence about signatures is text, and so is what stands far below one', () => {
  expect(found('居民都签名。', '签名档案送进了馆')).toEqual([]);
  expect(found('-----签名档-----', '甲', '乙', '丙', '丁')).toEqual([0, 1, 2, 3]);
});

test('签名： is a member’s only above a line of the forum', () => {
  expect(found('老街热闹起来了。', '簽名：塔下一老叟', '', '使用道具 舉報 回復')).toEqual([1]);
  expect(found('签名：居民代表二十人', '会议在傍晚结束。')).toEqual([]);
});

test('a member’s signature may bear the name under which the page shows him', () => {
  const box = '塔下老叟 主题 1206 帖子 5318 积分 20477 金牌会员';
  expect(found(box, '老街热闹起来了。', '塔下老叟签名：喝茶看景。', '使用道具 举报 回复')).toEqual([2]);
  expect(found('老街热闹起来了。', '居民代表签名：张三、李四。', '使用道具 举报 回复')).toEqual([]);
});

test('a saying between the buttons of a post is the member’s, one above them only is the article’s', () => {
  const text = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';
  expect(found(text, '支持', '12', '反对', '1', '静水流深，岁月无声。', '回复', '使用道具', '举报')).toEqual([5]);
  expect(found(text, '愿老街常亮。', '回复', '使用道具', '举报')).toEqual([]);
  expect(found(text, '反对', '（甲社区供稿）', '回复', '使用道具', '举报')).toEqual([]);
});
