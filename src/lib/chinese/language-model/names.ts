import { unpackWords } from './words.ts';

/**
 * Names of people are words that no dictionary has: a surname and one or two characters out of a few hundred that
 * parents choose. Costs in nats, as everywhere in the model.
 */
export interface NameCosts {
  /** beginning a name with this surname; Infinity for what is none */
  readonly surname: Float64Array;
  /** going on with this character; Infinity for what is never chosen */
  readonly given: Float64Array;
}

/** Names among the words of a report: one in two hundred. */
const NAMES_SHARE = 0.005;

export const NAME_COST = {
  /** one in five given names has one character */
  shortGiven: -Math.log(0.2),
  /** what the rest of a name costs at least */
  toFollow: 7,
} as const;

/** The costs out of packed single characters with their frequency (see words.ts). */
export function tabulateNames(packedSurnames: string, packedGiven: string): NameCosts {
  return { surname: tabulate(packedSurnames, NAMES_SHARE), given: tabulate(packedGiven, 1) };
}

function tabulate(packed: string, share: number): Float64Array {
  const costs = new Float64Array(0x10000).fill(Number.POSITIVE_INFINITY);
  const characters = [...unpackWords(packed)];
  const total = characters.reduce((sum, [, count]) => sum + count, 0);
  for (const [character, count] of characters) costs[character.charCodeAt(0)] = -Math.log((share * count) / total);
  return costs;
}
