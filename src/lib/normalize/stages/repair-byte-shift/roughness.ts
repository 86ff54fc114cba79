import type { Path } from './paths.ts';

/** Cost of the roughest three characters in a row between `root` and `path`, less what the article has said before; 0 when there are fewer. */
export function measureRoughness(path: Path, root: Path): number {
  const costs: number[] = [];
  let said = 0;
  for (let at: Path | undefined = path; at && at !== root; at = at.parent) {
    costs.push(at.reading.cost - said);
    said += Math.min(0, at.extra - (at.parent?.extra ?? 0));
  }
  costs.push(root.reading.cost - said);
  let roughest = 0;
  for (let at = 3; at < costs.length; at++)
    roughest = Math.max(roughest, (costs[at - 3] as number) - (costs[at] as number));
  return roughest;
}
