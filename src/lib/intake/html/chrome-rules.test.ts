import { describe, expect, test } from 'vitest';
import { CHROME_RULES } from './chrome-rules.ts';

test('ids are unique', () => {
  expect(new Set(CHROME_RULES.map(({ id }) => id)).size).toBe(CHROME_RULES.length);
});

describe.each(CHROME_RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, { find, drops, leaves }) => {
  test.each(drops)('takes out %s', (line) => {
    expect(find.test(line)).toBe(true);
  });
  test.each(leaves)('leaves %s', (line) => {
    expect(find.test(line)).toBe(false);
  });
});
