import { describe, expect, test } from 'vitest';
import { findLineRule } from '#lib/normalize/drop-lines.ts';
import type { LineRule, Rule } from '#lib/normalize/rule.ts';

/** The whole test file of a rule list: each repair happens, each near miss is left alone, and a repair is a fixed point. */
export function describeRules(rules: readonly Rule[]): void {
  test('ids are unique', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    const apply = (text: string) => text.replace(rule.find, rule.replace as string);
    test.each(rule.repairs)('%s → %s', (before, after) => {
      expect(apply(before)).toBe(after);
      expect(apply(after)).toBe(after);
    });
    const { needs } = rule;
    if (needs !== undefined) {
      test.each(rule.repairs)('%s holds what the rule needs', (before) => {
        before.replace(rule.find, (match: string) => {
          expect(
            [...needs].some((one) => match.includes(one)),
            match,
          ).toBe(true);
          return match;
        });
      });
    }
    test.each(rule.leaves)('leaves %s', (text) => {
      expect(apply(text)).toBe(text);
    });
  });
}

/** The whole test file of a list of rules about lines: what it drops goes, what it leaves stays. */
export function describeLineRules(rules: readonly LineRule[]): void {
  test('ids are unique', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    test.each(rule.drops)('drops %s', (text) => {
      expect(findLineRule(text, [rule])?.id).toBe(rule.id);
    });
    test.each(rule.leaves)('leaves %s', (text) => {
      expect(findLineRule(text, [rule])).toBeUndefined();
    });
  });
}
