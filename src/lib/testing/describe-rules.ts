import { describe, expect, test } from 'vitest';
import type { Rule } from '#lib/normalize/rule.ts';

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
    test.each(rule.leaves)('leaves %s', (text) => {
      expect(apply(text)).toBe(text);
    });
  });
}
