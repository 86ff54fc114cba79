import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { normalize } from '#lib/normalize/pipeline.ts';
import { describeRules } from '#lib/testing/describe-rules.ts';
import { ESCAPE_RULES } from './rules.ts';

describeRules(ESCAPE_RULES);

const ESCAPED =
  '甲社区换了水管\\r\\n\\r\\n\\u3000\\u3000今年改造管网36.5公里，投入\\"真金白银\\"2.1亿元。\\r\\n\\u3000\\u3000“好多了。”居民某甲说。\\n';

test('an article that a program wrote on one line has its paragraphs again, all of them of that line', () => {
  const { blocks, changes } = normalize(readPlainText(ESCAPED, 'a.txt'));
  expect(blocks.map(({ text }) => text).slice(-2)).toEqual([
    '今年改造管网36.5公里，投入“真金白银”2.1亿元。',
    '“好多了。”居民某甲说。',
  ]);
  expect(blocks.every(({ line }) => line === 1)).toBe(true);
  expect(new Set(changes.map(({ rule }) => rule))).toContain('line-end-escapes');
});

test('a text without escapes comes back as the same lines', () => {
  const { changes } = normalize(readPlainText('甲社区换了水管，完成了80%，用时3=2+1天。', 'a.txt'));
  expect(changes.filter(({ stage }) => stage === 'read-escapes')).toEqual([]);
});
