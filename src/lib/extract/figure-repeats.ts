/** Figures that are told more than once: 194个位子 in a heading, in its paragraph and in the summing up is one figure. */
import type { Quantity } from '#lib/chinese/quantity.ts';

/** So many characters behind the number name what it counts. */
const NOUN = 2;
/** Smaller numbers come back by chance: two lamps here, two lamps there. */
const LEAST = 10;
const ANY_HAN = /^\p{Script=Han}{2}/u;
const ENDS_SENTENCE = /[。；！？，]/u;

/** `quantities` of `body` without those that only come back to an earlier one; a paragraph tells it better than a heading. */
export function withoutRepeats(body: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const told = Map.groupBy(quantities, (quantity) => nameOf(body, quantity) ?? quantity);
  const kept = new Set([...told.values()].map((same) => same.find((one) => isInText(body, one)) ?? same[0]));
  return quantities.filter((quantity) => kept.has(quantity));
}

/** Value, unit and counted thing in one, or undefined when no thing stands behind the number. */
function nameOf(body: string, { value, unit, end, range }: Quantity): string | undefined {
  const [noun] = ANY_HAN.exec(body.slice(end, end + NOUN).replace(/^的/u, '')) ?? [];
  return noun && !range && value >= LEAST ? `${value}${unit}${noun}` : undefined;
}

function isInText(body: string, { start, end }: Quantity): boolean {
  const from = body.lastIndexOf('\n', start) + 1;
  const to = body.indexOf('\n', end);
  return ENDS_SENTENCE.test(body.slice(from, to < 0 ? body.length : to));
}
