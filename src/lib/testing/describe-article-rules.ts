import { describe, expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import type { ArticleRule } from '#lib/normalize/rule.ts';
import type { ArticleFacts, LineStage } from '#lib/normalize/stage.ts';

const SIMPLIFIED: ArticleFacts = { script: 'hans', traditional: 'none', annotations: new Map() };

/** The tests of rules that see a whole article: each repair happens and is a fixed point, each near miss is left alone. */
export function describeArticleRules(rules: readonly ArticleRule[], stage: LineStage): void {
  const run = (text: string) => stage.run(readPlainText(text, 'a.txt').lines, SIMPLIFIED);
  const edit = (text: string) =>
    run(text)
      .value.map((line) => line.text)
      .join('\n');
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { repairs, leaves }) => {
    test.each(repairs)('%s → %s', (before, after) => {
      expect(edit(before)).toBe(after);
      expect(edit(after)).toBe(after);
      expect(run(before).changes?.some(({ rule }) => rule === id)).toBe(true);
    });
    test.each(leaves)('leaves %s', (text) => {
      expect(edit(text)).toBe(text);
    });
  });
}
