import { expect, test } from 'vitest';
import { readJavaArrays } from './java-arrays.ts';

const classOf = (name: string) =>
  `72 ${hex(name.length, 4)} ${Buffer.from(name, 'latin1').toString('hex')} 0000000000000000 02 0000 78 70`;

test('arrays of longs, numbers, characters, and arrays of arrays that share a class', () => {
  const stream = [
    'aced0005',
    `75 ${classOf('[J')} 00000002 cbf29ce484222325 0000000000000001`,
    `75 ${classOf('[I')} 00000001 fffffffe`,
    `75 ${classOf('[[C')} 00000003 75 ${classOf('[C')} 00000001 4e2d 70 75 71 007e0006 00000002 4e2d 6587`,
  ];
  expect(readJavaArrays(Buffer.from(stream.join('').replaceAll(' ', ''), 'hex'))).toEqual([
    [0xcbf29ce484222325n, 1n],
    [-2],
    [[0x4e2d], null, [0x4e2d, 0x6587]],
  ]);
});

test('what is no array is told with its place', () => {
  expect(() => readJavaArrays(Buffer.from('aced000599', 'hex'))).toThrow('byte 4');
});

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
