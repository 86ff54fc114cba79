/** Figures that are told more than once: 194个位子 in a heading, in its paragraph and in the summing up is one figure. */
import type { Quantity } from '#lib/chinese/quantity.ts';

/** So many characters behind the number name what it counts. */
const NOUN = 2;
/** Smaller numbers come back by chance: two lamps here, two lamps there. */
const LEAST = 10;
const ANY_HAN = /^\p{Script=Han}{2}/u;
/** 再办十件, 又新建12处: others, as many as before */
const MORE = /[再又](?:\p{Script=Han}{1,2})?$/u;
const MORE_REACH = 4;
const ENDS_SENTENCE = /[。；！？，]/u;
const LONGEST_HEADING = 80;

/** `quantities` of `body` without those that only come back to an earlier one; a paragraph tells it better than a heading. */
export function withoutRepeats(body: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const told = Map.groupBy(quantities, (quantity) => nameOf(body, quantity) ?? quantity);
  const kept = new Set([...told.values()].map((same) => same.find((one) => isInText(body, one)) ?? same[0]));
  return quantities.filter((quantity) => kept.has(quantity));
}

/** Value, unit and counted thing in one, or undefined when no thing stands behind the number. */
function nameOf(body: string, { value, unit, start, end, range }: Quantity): string | undefined {
  if (MORE.test(body.slice(Math.max(0, start - MORE_REACH), start))) return undefined;
  const [noun] = ANY_HAN.exec(body.slice(end, end + NOUN).replace(/^的/u, '')) ?? [];
  return noun && !range && value >= LEAST ? `${value}${unit}${noun}` : undefined;
}

/** Whether the line goes on as a sentence does, as far as it is looked at. */
function isInText(body: string, { start, end }: Quantity): boolean {
  const before = body.slice(Math.max(0, start - LONGEST_HEADING), start).replace(/^.*\n/su, '');
  const after = body.slice(end, end + LONGEST_HEADING).replace(/\n.*$/su, '');
  return ENDS_SENTENCE.test(before) || ENDS_SENTENCE.test(after);
}
