import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '#lib/normalize/stage.ts';
import { describeArticleRules } from '#lib/testing/describe-article-rules.ts';
import { STRAY_TRADITIONAL, simplifyStrays } from './simplify-strays.ts';
import { simplifyStray } from './stray-characters.ts';

function run(text: string, facts: ArticleFacts) {
  return simplifyStrays.run([{ number: 4, text }], facts);
}

describeArticleRules([STRAY_TRADITIONAL], simplifyStrays);

describe('what is Traditional on purpose stays', () => {
  test.each([
    { script: 'hant', traditional: 'genuine', annotations: new Map() },
    { script: 'mixed', traditional: 'genuine', annotations: new Map() },
  ] as const)('in an article that is $script', (facts) => {
    const text = '改造户数達到三成，居民都满意。';
    expect(run(text, facts).value[0]?.text).toBe(text);
  });
});

test('only the sentence about writing is spared, not the paragraph', () => {
  expect(simplifyStray('墙上写着達到二字。整个社区的改造达標率達到九成。')).toBe(
    '墙上写着達到二字。整个社区的改造达标率达到九成。',
  );
});

test('a character that makes no usual word may be half of a name', () => {
  expect(simplifyStray('居民代表陳甲说，楼道变宽了。')).toBe('居民代表陳甲说，楼道变宽了。');
});
