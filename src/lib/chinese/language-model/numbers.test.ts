import { expect, test } from 'vitest';
import { packNumber, readNumbers } from './numbers.ts';

test('numbers come back in order, small ones from one character', () => {
  const numbers = [0, 1, 31, 32, 33, 1023, 1024, 65_535, 7, 1_000_000];
  expect([...readNumbers(numbers.map(packNumber).join(''))]).toEqual(numbers);
  expect(numbers.slice(0, 4).map((number) => packNumber(number).length)).toEqual([1, 1, 1, 2]);
});

test('packed numbers need no escape in JSON', () => {
  const packed = Array.from({ length: 2000 }, (_, number) => packNumber(number)).join('');
  expect(JSON.stringify(packed)).toBe(`"${packed}"`);
});
