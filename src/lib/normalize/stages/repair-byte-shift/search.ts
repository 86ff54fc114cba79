import { endBeforeKept } from './endings.ts';
import { type Frontier, makeFrontier, prune, put } from './frontier.ts';
import { openAfter } from './open-marks.ts';
import { extendPath, type Path, type Surroundings } from './paths.ts';
import { type Place, stepInStep, stepOutOfStep, stepOverVanished } from './steps.ts';
import { READINGS, readTokens, type Token } from './tokens.ts';
import type { Opening, Trigger } from './triggers.ts';
import { type Findings, weigh } from './weigh.ts';

const BEAM = { width: 24, spent: 2, vanished: [12, 6] } as const;
/** Tokens read behind the run, so that words that reach out of it count. */
const CONTEXT = 6;
const LONGEST_RUN = 240;
/** Tokens read when the article's effort is spent: enough to see that something is wrong. */
const SHORTEST_LOOK = 12;
/** Characters behind an eaten byte that may tell which it was. */
const LOOK_BEHIND = 20;
/** Characters on either side in which an open quotation is looked for. */
const NEARBY = 300;
/** A line without any of these is a heading, a caption or a signature. */
const RUNNING_TEXT = /[，。；,;]/u;
/** How unusual damage is where such a trigger stands, in nats. */
const RARITY = { annotation: 0, 'odd-mark': -8, mark: -1, 'bare-mark': 9 } as const;
/** In an article that went through a byte-blind crawler damage is no surprise. */
const EXPECTED = -4;
/** Tokens read to judge a run that no candidate fits. */
const LOOK_AHEAD = 8;
/** U+3000 is rare, but not at the head of a paragraph. */
const INDENT = 0x3000;
const INDENT_COST = -9;

/**
 * Searches what `line` read before its bytes fell out of step at `trigger`, behind `left`: the line up to there with the
 * runs in it read. Bounded by beam and run length.
 */
export function searchRun(line: string, trigger: Trigger, around: Surroundings, left: string): Findings {
  const width = around.effort.left > 0 ? BEAM.width : BEAM.spent;
  const limit = around.effort.left > 0 ? LONGEST_RUN : SHORTEST_LOOK;
  const tokens = readTokens(line, trigger.start, limit);
  const isHeading = !RUNNING_TEXT.test(line);
  const root = readLeft(leftOf(trigger, around, left), around);
  let alone: Path | undefined = root;
  let paths: Path[] = [];
  let inStepFor = 0;
  let tokensRead = 0;
  for (let index = 0; index < tokens.length && inStepFor < CONTEXT; index++) {
    const token = tokens[index] as Token;
    const behind = line.slice(token.end, token.end + LOOK_BEHIND);
    const place = { index, token, previous: tokens[index - 1], next: tokens[index + 1], behind, isHeading };
    tokensRead = index + 1;
    if (alone) alone = stepInStep(alone, place, around);
    if (index < trigger.tokens - 1) continue;
    const frontier = makeFrontier(width);
    if (index === trigger.tokens - 1)
      for (const opening of trigger.openings) put(frontier, open(root, opening, around));
    else stepAll(frontier, paths, place, around);
    paths = prune(frontier);
    if (paths.length === 0 && index >= trigger.tokens + LOOK_AHEAD) break;
    inStepFor = paths.length > 0 && paths.every(({ pending }) => pending === 0) ? inStepFor + 1 : 0;
  }
  const inStep = paths.filter(({ pending }) => pending === 0);
  const isWhole = inStep.length > 0 && tokensRead < limit;
  const finished = isWhole
    ? inStep
    : [
        ...inStep,
        ...paths
          .filter(({ pending }) => pending !== 0)
          .map((path): Path => ({ ...path, ending: 'cut', endToken: tokensRead - 1 })),
      ];
  const readTo = tokens[tokensRead - 1]?.end ?? line.length;
  const rest = line.slice(readTo, readTo + NEARBY).replace(READINGS, '');
  return weigh(finished, {
    root,
    alone,
    tokens,
    tokensRead,
    rest,
    rarity: rarityOf(trigger, around),
  });
}

function rarityOf({ kind }: Trigger, { annotatedPairs, bareMarks }: Surroundings): number {
  const isKnown = kind === 'bare-mark' && bareMarks === 'seen';
  return (isKnown ? RARITY.mark : RARITY[kind]) + (annotatedPairs.size > 0 ? EXPECTED : 0);
}

/** Where commas are set before marks, the one in front of a torn mark is no part of the text: 生活,?!币晃 was 生活。”一位. */
function leftOf({ kind }: Trigger, { insertsCommas }: Surroundings, left: string): string {
  return insertsCommas && kind !== 'annotation' ? left.replace(/[,，]$/u, '') : left;
}

/** The line so far as the model reads it: the last few characters, and whether a quotation is open. */
function readLeft(line: string, around: Surroundings): Path {
  const left = line.slice(-NEARBY).replace(READINGS, '');
  const empty = {
    parent: undefined,
    unit: 0,
    pending: 0,
    reading: around.model.begin,
    extra: 0,
    rank: 0,
    open: 0,
    owes: '',
    pool: 0,
    rivals: undefined,
  };
  let path: Path = { ...empty, filled: 0, filledInRow: 0, endToken: -1, ending: 'none' };
  for (const unit of left.slice(-8)) path = extendPath(path, unit.charCodeAt(0), {}, around);
  return { ...path, open: openAfter(left, 0) };
}

function open(root: Path, { unit, pending }: Opening, around: Surroundings): Path {
  if (unit === 0) return { ...root, parent: root, unit: 0, pending };
  const path = extendPath(root, unit, { pending }, around);
  const isIndent = unit === INDENT && root.unit === 0;
  return isIndent ? { ...path, extra: path.extra + INDENT_COST, rank: path.rank + INDENT_COST } : path;
}

function stepAll(frontier: Frontier, paths: readonly Path[], place: Place, around: Surroundings): void {
  for (const path of paths) {
    const stepped = path.pending === 0 && stepInStep(path, place, around);
    if (stepped) put(frontier, stepped);
  }
  let open = paths.filter(({ pending }) => pending !== 0);
  for (let row = 0; open.length > 0; row++) {
    for (const path of open) stepOutOfStep(frontier, path, place, around);
    if (around.orphans === 'silent')
      for (const path of endBeforeKept(open, place, around)) put(frontier, stepInStep(path, place, around) ?? path);
    const width = BEAM.vanished[row];
    if (width === undefined || around.effort.left <= 0 || around.privateUse === 'kept' || place.token.kind !== 'unit')
      break;
    const vanished = makeFrontier(width);
    for (const path of open) stepOverVanished(vanished, path, around);
    open = prune(vanished);
  }
}
