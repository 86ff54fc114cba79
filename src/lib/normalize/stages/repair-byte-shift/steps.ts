import { decodePairUnit, EURO, encodeUnit, isPrivateUse } from '#lib/chinese/gbk.ts';
import { canHaveReading, isLeftBare, isTorn } from './annotated.ts';
import { isWild, type Option, VANISHED_COST } from './cells.ts';
import { stepOverEaten } from './endings.ts';
import { canCompete, type Frontier, offer, put } from './frontier.ts';
import { contradicts, type Ending, extendPath, type Path, type Surroundings } from './paths.ts';
import type { Token } from './tokens.ts';

/** A token with its index and its neighbour, as a step of the search sees it. */
export interface Place {
  readonly index: number;
  readonly token: Token;
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  /** the few characters behind the token */
  readonly behind: string;
  /** a heading, a caption or a signature, where blanks take the place of marks */
  readonly isHeading: boolean;
}

const QUESTION_MARK = 0x3f;
const COST = { tornReading: 25, tornTag: 12 } as const;
/** Every full-width comma vanishes in front of a character: to fill one in is no guess. */
const COMMA = 0xff0c;

/** Every way a path that is out of step can go on over one token goes to `frontier`; none when the token does not fit. */
export function stepOutOfStep(frontier: Frontier, path: Path, place: Place, around: Surroundings): void {
  const { token, index } = place;
  if (token.kind === 'reading') stepOverReading(frontier, path, place, around);
  if (token.kind !== 'unit') return;
  const { unit } = token;
  const pair = foldedPair(unit);
  if ((pair & 0xff) < 0x81) stepOverLetter(frontier, path, { pair, index }, around);
  else stepOverPair(frontier, path, pair, around);
  if (unit === QUESTION_MARK) stepOverEaten(frontier, path, place, around);
  else if (unit >= 0x40 && unit < 0x7f) stepOverTrail(frontier, path, { trail: unit, index, ending: 'trail' }, around);
  else if (unit === 0x20ac) stepOverTrail(frontier, path, { trail: EURO, index, ending: 'euro' }, around);
}

/** The crawler matched bytes out of step too: 以來 read 以?yǒng)… again, and the garbled 詠(yǒng) is 以 and the next lead. */
function stepOverReading(frontier: Frontier, path: Path, { token, previous }: Place, around: Surroundings): void {
  if (token.kind !== 'reading' || previous?.kind !== 'unit') return;
  if (canHaveReading(previous.unit, token.reading, around)) put(frontier, { ...path, parent: path, unit: 0 });
}

/** The one way a path that is in step can go on: as it is written. Undefined when what was promised does not come. */
export function stepInStep(path: Path, { index, token, next }: Place, around: Surroundings): Path | undefined {
  if (token.kind === 'unit') {
    return path.owes && next === undefined
      ? undefined
      : path.owes
        ? undefined
        : extendPath(path, token.unit, {}, around);
  }
  const isOwn = path.endToken === index - 1 && path.endToken >= 0;
  if (token.kind === 'reading') {
    if (path.owes) return path.owes === token.reading ? { ...path, owes: '' } : undefined;
    if (!isOwn) return path;
    return canHaveReading(path.unit, token.reading, around) ? path : undefined;
  }
  const isExpected = isOwn && path.ending === (token.kind === 'torn-reading' ? 'reading' : 'tag');
  if (isExpected) return path;
  const cost = token.kind === 'torn-reading' ? COST.tornReading : COST.tornTag;
  return burden(path, cost);
}

/** `path` at a higher price, and with it the ways that merged into it. */
function burden(path: Path, cost: number): Path {
  const rivals = path.rivals?.map((rival) => burden(rival, cost));
  return { ...path, extra: path.extra + cost, rank: path.rank + cost, rivals };
}

/** A pair that vanished between two tokens: the character that gave its lead byte, and a lead nobody has seen. */
export function stepOverVanished(frontier: Frontier, path: Path, around: Surroundings): void {
  const filled = path.filled + 1;
  const change = { filled, filledInRow: path.filledInRow + 1 };
  for (const { unit, byte, cost, toll } of around.cells.beforeVanished(path.pending)) {
    const extra = unit === COMMA ? 0 : VANISHED_COST;
    if (!canCompete(frontier.outOfStep, path, { unit, cost: cost + toll + extra, filled }, around)) continue;
    if (!isLeftBare(path, unit, around)) continue;
    offer(frontier, path, unit, { ...change, pending: byte, toll, extra }, around);
  }
}

/** The pair of a token: its own, or that of the full-width mark it was folded from. */
function foldedPair(unit: number): number {
  return unit >= 0x21 && unit <= 0x7e ? 0xa300 | (unit + 0x80) : encodeUnit(unit);
}

function stepOverPair(frontier: Frontier, path: Path, pair: number, around: Surroundings): void {
  const change = { pending: pair & 0xff, filledInRow: 0 };
  for (const { unit, cost } of optionsFor(path.pending, pair >> 8, around)) {
    if (!canCompete(frontier.outOfStep, path, { unit, cost, filled: path.filled }, around)) continue;
    if (isLeftBare(path, unit, around)) offer(frontier, path, unit, change, around);
  }
}

/** A letter that was taken for the trail of a pair: 出(B3 F6) + i reads ?鰅 (F6 69). It ends the run and comes back. */
function stepOverLetter(
  frontier: Frontier,
  path: Path,
  { pair, index }: { pair: number; index: number },
  around: Surroundings,
): void {
  if (pair === 0) return;
  for (const { unit } of optionsFor(path.pending, pair >> 8, around)) {
    if (!isLeftBare(path, unit, around)) continue;
    const read = extendPath(path, unit, { pending: 0, filledInRow: 0 }, around);
    offer(frontier, read, pair & 0xff, { endToken: index, ending: 'trail' }, around);
  }
}

function stepOverTrail(
  frontier: Frontier,
  path: Path,
  { trail, index, ending }: { trail: number; index: number; ending: Ending },
  around: Surroundings,
): void {
  for (const { unit } of optionsFor(path.pending, trail, around)) {
    if (!isTorn(path) && contradicts(path.unit, unit, around)) continue;
    const owes = isTorn(path) ? '' : (around.annotatedPairs.get(encodeUnit(unit)) ?? '');
    offer(frontier, path, unit, { pending: 0, filledInRow: 0, endToken: index, ending, owes }, around);
  }
}

function optionsFor(pending: number, trail: number, { cells }: Surroundings): readonly Option[] {
  if (isWild(pending)) return cells.ofTrail(pending, trail);
  const unit = decodePairUnit(pending, trail);
  return unit === 0 || isPrivateUse(unit) ? [] : [{ unit, byte: trail, cost: 0, toll: 0 }];
}
