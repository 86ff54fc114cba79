import { expect, test } from 'vitest';
import { hasUnit, mapUnits } from './map-units.ts';

const upper = Uint16Array.from({ length: 0x10000 }, (_, unit) => (unit >= 0x61 && unit <= 0x7a ? unit - 0x20 : unit));

test.each([
  ['甲社区', '甲社区'],
  ['甲abc社区', '甲ABC社区'],
  ['😀a\ud83d', '😀A\ud83d'],
  ['甲'.repeat(20_000).concat('a'.repeat(20_000)), '甲'.repeat(20_000).concat('A'.repeat(20_000))],
])('each unit is exchanged where it stands: case %#', (text, mapped) => {
  expect(mapUnits(text, upper)).toBe(mapped);
});

test('a marked unit is found anywhere in the text', () => {
  const marked = new Uint8Array(0x10000);
  marked['區'.charCodeAt(0)] = 1;
  expect(hasUnit('甲社區', marked)).toBe(true);
  expect(hasUnit('甲社区', marked)).toBe(false);
});
