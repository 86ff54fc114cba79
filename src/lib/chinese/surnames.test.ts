import { expect, test } from 'vitest';
import { COMPOUND_SURNAMES, PLAIN_SURNAMES, SELDOM_SURNAMES, WORDY_SURNAMES } from './surnames.ts';

test('a surname stands in one list, once', () => {
  const all = [...PLAIN_SURNAMES, ...WORDY_SURNAMES, ...SELDOM_SURNAMES, ...COMPOUND_SURNAMES];
  expect(all.filter((surname, index) => all.indexOf(surname) !== index)).toEqual([]);
});
