/** Numbers that look thrown but depend on nothing except the text they start from. */
import { seededRandom } from '#lib/random/seeded-random.ts';

/** A generator of numbers in [0, 1), the same sequence for the same `text` on every machine (FNV-1a into mulberry32). */
export function seededNumbers(text: string): () => number {
  let state = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) state = Math.imul(state ^ unit, 0x01000193);
  return seededRandom(state);
}
