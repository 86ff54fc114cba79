import { type Change, costOf, extraCost, makePath, type Path, rankOf, type Surroundings } from './paths.ts';

/**
 * The paths that have come as far as one token. Those in step again are kept apart: what they have behind them is
 * whole, and nonsense that is still open can look cheaper for a while.
 */
export interface Frontier {
  readonly outOfStep: Side;
  readonly inStep: Side;
}

/** Of these paths the likeliest `width` are wanted. */
export interface Side {
  readonly width: number;
  paths: Path[];
  /** rank above which a path is not wanted, as far as known */
  cutoff: number;
}

/** Paths that rank worse than the best by more than this are not worth making. */
const RANGE = 12;
/** Weights are compared at this temperature: lower accepts more, higher errs less. */
export const TEMPERATURE = 0.8;
const MOST_RIVALS = 3;
/** Looking whether a path is worth making costs less than making it. */
const PROBE = 0.2;
/** What the kinds of words and the article can save where a new word begins. */
const MOST_SAVED = 4;
/** A frontier is thinned out when it holds this many times what is wanted. */
const CROWDED = 8;

export function makeFrontier(width: number): Frontier {
  const side = (width: number): Side => ({ width, paths: [], cutoff: Number.POSITIVE_INFINITY });
  return { outOfStep: side(width), inStep: side(Math.ceil(width / 2)) };
}

/** Adds `from` with one more character, unless others are much likelier. */
export function offer(frontier: Frontier, from: Path, unit: number, change: Change, around: Surroundings): void {
  const { model, effort } = around;
  effort.left -= PROBE;
  const side = (change.pending ?? from.pending) === 0 ? frontier.inStep : frontier.outOfStep;
  const filled = change.filled ?? from.filled;
  const toll = change.toll ?? 0;
  const step = from.extra + (change.extra ?? 0);
  if (!canCompete(side, from, { unit, cost: model.beginCost(unit) + toll + (change.extra ?? 0), filled }, around))
    return;
  const extra = step + extraCost(from, unit, around);
  const rank = rankOf(model.outlook(from.reading, unit) + toll, extra, filled);
  if (rank <= side.cutoff) add(side, makePath(from, unit, change, { around, extra }));
}

/**
 * Whether `from` with `unit` can be among the likeliest: when `cost`, of the likeliest word that begins with it, is too
 * much already, a word that has begun must go on.
 */
export function canCompete(
  side: Side,
  from: Path,
  { unit, cost, filled }: { unit: number; cost: number; filled: number },
  { model }: Surroundings,
): boolean {
  if (rankOf(from.reading.cost + cost, from.extra, filled) <= side.cutoff + MOST_SAVED) return true;
  return model.continues(from.reading, unit);
}

/** Adds a path that is there already. */
export function put({ inStep, outOfStep }: Frontier, path: Path): void {
  add(path.pending === 0 ? inStep : outOfStep, path);
}

function add(side: Side, path: Path): void {
  if (path.rank > side.cutoff) return;
  if (path.rank + RANGE < side.cutoff) side.cutoff = path.rank + RANGE;
  side.paths.push(path);
  if (side.paths.length >= CROWDED * side.width) thin(side);
}

/** The likeliest paths: of those that any text would continue alike only the best, with the weight of all. */
export function prune({ inStep, outOfStep }: Frontier): Path[] {
  return [...thin(inStep), ...thin(outOfStep)];
}

function thin(side: Side): Path[] {
  const near = side.paths.filter(({ rank }) => rank <= side.cutoff).sort((a, b) => a.rank - b.rank);
  const merged = new Map<number, Path>();
  const kept: Path[] = [];
  for (const path of near) {
    const state = path.owes ? -kept.length - 1 : stateOf(path);
    const known = merged.get(state);
    if (known) merge(known, path);
    else if (kept.length < side.width) {
      kept.push(path);
      merged.set(state, path);
    }
  }
  if (kept.length === side.width) side.cutoff = Math.min(side.cutoff, (kept.at(-1) as Path).rank);
  side.paths = kept;
  return kept;
}

/** A number for all that the future of a path depends on: the words that have begun, two characters, the bytes, the open marks. */
function stateOf({ reading, pending, open, parent, endToken }: Path): number {
  const words = reading.nodes[0] ?? 0x100000 + reading.last;
  const bytes = words * 0x200 + pending;
  return ((bytes * 0x10000 + (parent?.reading.last ?? 0)) * 64 + open) * 2 + (endToken & 1);
}

function merge(best: Path, other: Path): void {
  const behind = costOf(other) + other.pool - costOf(best) - best.pool;
  best.pool -= TEMPERATURE * Math.log1p(Math.exp(-behind / TEMPERATURE));
  if ((best.rivals?.length ?? 0) < MOST_RIVALS) best.rivals = [...(best.rivals ?? []), other];
}

/** Readings that merged into `path` on its way, each with the rest of the way: the likeliest `most`. */
export function listRivals(path: Path, most: number): Path[] {
  const found: { at: Path; rival: Path; behind: number }[] = [];
  for (let at: Path | undefined = path; at; at = at.parent)
    for (const rival of at.rivals ?? []) found.push({ at, rival, behind: costOf(rival) - costOf(at) });
  return found
    .sort((a, b) => a.behind - b.behind)
    .slice(0, most)
    .map(({ at, rival, behind }) => follow(path, { at, rival, behind }));
}

/** The way of `path` from `at` on, behind `rival` instead. */
function follow(path: Path, turn: { at: Path; rival: Path; behind: number }): Path {
  const { at, rival, behind } = turn;
  if (path === at || path.parent === undefined)
    return rival.endToken < 0 ? { ...rival, endToken: path.endToken, ending: path.ending } : rival;
  const filled = path.filled + rival.filled - at.filled;
  return { ...path, parent: follow(path.parent, turn), extra: path.extra + behind, filled };
}
