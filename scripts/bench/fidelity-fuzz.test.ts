import { expect, test } from 'vitest';
import { type Fault, type FuzzCase, inventCases, judgeCase } from './fidelity-fuzz.ts';

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

test('marks that look like damage, over and over, take no more than their allowance', async () => {
  const bytes = Buffer.from(`口，一项一项解释。\n从“要我${'?！'.repeat(150)}改”到“我要改”，居民都说好。`);
  await judgeCase({ file: 'any.txt', bytes });
  const started = process.cpuUsage();
  expect(await judgeCase({ file: 'any.txt', bytes })).toSatisfy((faults: Fault[]) =>
    faults.every(({ kind }) => kind === 'slow'),
  );
  const { user } = process.cpuUsage(started);
  expect(user / 1000).toBeLessThan(5000);
});

test('a seed gives the same bytes again', () => {
  const [one, other] = [inventCases(3), inventCases(3)];
  for (let at = 0; at < 20; at++) expect(one.next().value).toEqual(other.next().value);
});
