import { describe, expect, test } from 'vitest';
import { findPageWords } from './page-words.ts';

const PARAGRAPH = '傍晚六点，示例街道的路灯准时亮起，甲社区的居民走出家门，在新修的步道上散步，孩子们跑在前面。';

function find(texts: readonly string[]): string[] {
  const lines = texts.map((text, index) => ({ number: index + 1, text }));
  return [...findPageWords(lines, [])].map((index) => texts[index] ?? '');
}

describe('words of the page', () => {
  test('go in a row in which a line of the page stands', () => {
    expect(find([PARAGRAPH, '精彩', '感动', '评价一下你浏览此帖子的感受'])).toEqual([
      '精彩',
      '感动',
      '评价一下你浏览此帖子的感受',
    ]);
  });

  test('stay where nothing of the page stands beside them', () => {
    expect(find(['精彩', PARAGRAPH, '感动'])).toEqual([]);
  });

  test('stay between paragraphs', () => {
    expect(find([PARAGRAPH, '顶一下', '精彩', PARAGRAPH])).toEqual([]);
  });

  test('stay with a headline between them and the line of the page', () => {
    expect(find(['顶一下', '甲社区的路灯亮了', '精彩', PARAGRAPH])).toEqual(['顶一下']);
  });

  test('are the three sizes of letters, one below the other', () => {
    expect(find(['甲社区的路灯亮了', '大', '中', '小', PARAGRAPH])).toEqual(['大', '中', '小']);
    expect(find(['甲社区的路灯亮了', '大', '小', PARAGRAPH])).toEqual([]);
  });
});
