import type { Path } from './paths.ts';

/** Cost of the roughest three characters in a row between `root` and `path`; 0 when there are fewer. */
export function measureRoughness(path: Path, root: Path): number {
  const costs: number[] = [];
  for (let at: Path | undefined = path; at && at !== root; at = at.parent) costs.push(at.reading.cost);
  costs.push(root.reading.cost);
  let roughest = 0;
  for (let at = 3; at < costs.length; at++)
    roughest = Math.max(roughest, (costs[at - 3] as number) - (costs[at] as number));
  return roughest;
}
