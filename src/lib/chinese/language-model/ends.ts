import { transitionCost } from './grammar.ts';

/** Up to three cuts that differ in the kind of their last word, cheapest first; Infinity where there are fewer. */
export interface Ends {
  readonly kinds: readonly number[];
  readonly costs: readonly number[];
}

const MOST_ENDS = 3;

/** Cost of the cheapest cut in `ends` that a word of `kind` follows. */
export function enter({ kinds, costs }: Ends, kind: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < costs.length; at++)
    best = Math.min(best, (costs[at] as number) + transitionCost(kinds[at] as number, kind));
  return best;
}

/** Puts a cut in its place among `kinds` and `costs`, each kind once. */
export function put({ kinds, costs }: { kinds: number[]; costs: number[] }, kind: number, cost: number): void {
  if (cost === Number.POSITIVE_INFINITY) return;
  const known = kinds.indexOf(kind);
  if (known >= 0) {
    if ((costs[known] as number) <= cost) return;
    kinds.splice(known, 1);
    costs.splice(known, 1);
  }
  let at = costs.length;
  while (at > 0 && (costs[at - 1] as number) > cost) at -= 1;
  if (at >= MOST_ENDS) return;
  kinds.splice(at, 0, kind);
  costs.splice(at, 0, cost);
  if (costs.length > MOST_ENDS) {
    kinds.pop();
    costs.pop();
  }
}
