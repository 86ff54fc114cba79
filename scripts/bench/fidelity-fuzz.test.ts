import { expect, test } from 'vitest';
import { type FuzzCase, inventCases, judgeCase } from './fidelity-fuzz.ts';

test('articles cut, spliced, shuffled and with bits turned are taken in without an error or a lost character', async () => {
  const cases = inventCases(7);
  for (let at = 0; at < 60; at++) {
    const faults = await judgeCase(cases.next().value as FuzzCase);
    expect(
      faults.filter(({ kind }) => kind !== 'slow'),
      `case ${at}`,
    ).toEqual([]);
  }
});

test('a seed gives the same bytes again', () => {
  const [one, other] = [inventCases(3), inventCases(3)];
  for (let at = 0; at < 20; at++) expect(one.next().value).toEqual(other.next().value);
});
