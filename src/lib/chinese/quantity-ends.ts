/** Between which numbers a number lies: 721, 30多, 十几, 数十, 七八. */
import { parseNumeral, scaleOf } from './numerals.ts';

export const VAGUE = '十几|[几数][十百千万亿]';

/** Lower and upper end of what the number says; equal for a single number. */
export function readEnds(
  number: string,
  scale: string,
  middle: string | undefined,
): readonly [number, number] | undefined {
  const factor = scaleOf(scale);
  if (/^[百千万亿]$/.test(number)) return same(scaleOf(number) * factor);
  const vague = /^[几数]([十百千万亿])$/.exec(number)?.[1];
  if (vague) return spread(2, 9, scaleOf(vague) * factor);
  if (number === '十几') return [11 * factor, 19 * factor];
  const plain = parseNumeral(number);
  if (middle === '几') return plain && plain % 10 === 0 ? [(plain + 1) * factor, (plain + 9) * factor] : undefined;
  const value = parseNumeral(number + scale) ?? (middle && plain ? plain * factor : undefined);
  return value === undefined ? readNeighbours(number, scale) : same(value);
}

/** Two neighbouring digits name a range: 七八, 二三十, 十七八, 三五. */
function readNeighbours(number: string, scale: string): readonly [number, number] | undefined {
  const [, head = '', low = '', high = '', tail = ''] =
    /^(.*?)([一二两三四五六七八])([二两三四五六七八九])([十百千万亿]*)$/.exec(number) ?? [];
  const [from, to] = [parseNumeral(head + low + tail + scale), parseNumeral(head + high + tail + scale)];
  const digits = [parseNumeral(low), parseNumeral(high)];
  if (from === undefined || to === undefined || digits[0] === undefined || digits[1] === undefined) return undefined;
  return digits[1] - digits[0] === 1 || low + high === '三五' ? [from, to] : undefined;
}

function same(value: number): readonly [number, number] {
  return [value, value];
}

/** 数十 is 20–99, 几万 is 20,000–99,999. */
function spread(low: number, high: number, scale: number): readonly [number, number] {
  return [low * scale, (high + 1) * scale - 1];
}
