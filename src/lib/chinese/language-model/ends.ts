/** Up to three cuts that differ in their last word, cheapest first. */
export interface Ends {
  /** the last word of each: its kind, and its id among the words that have pairs, in one number */
  readonly lasts: readonly number[];
  readonly costs: readonly number[];
}

const MOST_ENDS = 3;
/** More than there are kinds. */
const KINDS = 32;

/** A word as Ends know it. */
export function lastWord(kind: number, word: number): number {
  return word * KINDS + kind;
}

export function kindOfLast(last: number): number {
  return last % KINDS;
}

/** What the word that the second number stands for costs more behind the first one. */
export type CostBehind = (before: number, next: number) => number;

/** What a word costs behind another: `ofKinds` and `ofWords` say it of the kinds of both and of their ids. */
export function makeCostBehind(ofKinds: CostBehind, ofWords: CostBehind): CostBehind {
  return (before, next) => ofKinds(before % KINDS, next % KINDS) + ofWords((before / KINDS) | 0, (next / KINDS) | 0);
}

/** Cost of the cheapest cut in `ends` that the word `next` follows. */
export function enter({ lasts, costs }: Ends, next: number, costBehind: CostBehind): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < costs.length; at++)
    best = Math.min(best, (costs[at] as number) + costBehind(lasts[at] as number, next));
  return best;
}

/** Puts a cut in its place among `lasts` and `costs`, each word once. */
export function put({ lasts, costs }: { lasts: number[]; costs: number[] }, last: number, cost: number): void {
  if (cost === Number.POSITIVE_INFINITY) return;
  const known = lasts.indexOf(last);
  if (known >= 0) {
    if ((costs[known] as number) <= cost) return;
    lasts.splice(known, 1);
    costs.splice(known, 1);
  }
  let at = costs.length;
  while (at > 0 && (costs[at - 1] as number) > cost) at -= 1;
  if (at >= MOST_ENDS) return;
  lasts.splice(at, 0, last);
  costs.splice(at, 0, cost);
  if (costs.length > MOST_ENDS) {
    lasts.pop();
    costs.pop();
  }
}
