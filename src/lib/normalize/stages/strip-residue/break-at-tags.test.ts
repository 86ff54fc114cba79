import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { normalize } from '#lib/normalize/pipeline.ts';
import { describeRules } from '#lib/testing/describe-rules.ts';
import { BREAK_RULES } from './break-at-tags.ts';

describeRules(BREAK_RULES);

test('paragraphs that markup had told apart on one line are told apart', () => {
  const line = '<p>甲社区今年换了36公里水管，投入2.1亿元。</p><p>“好多了。”居民某甲说。<br />乙社区也换了水管。</p>';
  const { blocks } = normalize(readPlainText(`甲社区三百户居民用上新水管\n${line}`, 'a.txt'));
  expect(blocks.map(({ text }) => text).slice(-3)).toEqual([
    '甲社区今年换了36公里水管，投入2.1亿元。',
    '“好多了。”居民某甲说。',
    '乙社区也换了水管。',
  ]);
});
