import { isWritten, type Run, settle, weighTogether } from './judge-runs.ts';
import type { Surroundings } from './paths.ts';
import { weighPronouns } from './pronouns.ts';
import { searchRun } from './search.ts';
import { findTrigger, type Trigger } from './triggers.ts';
import type { Candidate } from './weigh.ts';

/** A place is left without a word when the text as it stands is at least this likely. */
const CLEAN_AT = { annotation: 2, 'odd-mark': 0.5, mark: 0.5, 'bare-mark': 0.02 } as const;
/** How far an article may go beyond its allowance before the rest stays unread. */
const OVERDRAFT = 50_000;

/** What a repaired run used is given back: nine in ten need less than 20,000, and no text may ask for ever more. */
const GIVEN_BACK = { each: 100_000, altogether: 250_000 } as const;

/** Signs of damage that need no judgement: a faint one in front of them does not swallow them. */
export const SURE_SIGN = /\?(?:[!！。?？;；]|[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）])/u;

/** The garbled runs of all `lines`, in order, each with its verdict. */
export function findRuns(lines: readonly string[], around: Surroundings): Run[][] {
  const refund = { left: GIVEN_BACK.altogether };
  let found = findInLines(lines, around, refund);
  // Who leaves no ? once does so everywhere: the fainter places are looked at again.
  if (found.flat().some(({ trigger, accepted }) => trigger.kind === 'bare-mark' && accepted)) {
    around.bareMarks = 'seen';
    found = findInLines(lines, around, refund);
  }
  const weighed = weighTogether(found.flat(), around).map((run) => weighPronouns(run, lines, around));
  let at = 0;
  return found.map((runs) => runs.map(() => settle(weighed[at++] as Run, around)));
}

function findInLines(lines: readonly string[], around: Surroundings, refund: { left: number }): Run[][] {
  const inLine = new Map<string, Run[]>();
  return lines.map((line) => {
    const runs = inLine.get(line) ?? [...findInLine(line, around, refund)];
    inLine.set(line, runs);
    return runs;
  });
}

function* findInLine(line: string, around: Surroundings, refund: { left: number }): Generator<Run> {
  let from = 0;
  let [read, readTo] = ['', 0];
  for (let trigger = findTrigger(line, from, around); trigger; trigger = findTrigger(line, from, around)) {
    if (isSpent(around)) return;
    const monotonous = endOfMonotony(line, trigger.start);
    if (monotonous !== undefined) {
      const end = Math.min(line.length, trigger.start + UNREADABLE);
      const received = line.slice(trigger.start, end);
      yield { line, trigger, received, end, accepted: undefined, candidates: [] };
      from = monotonous;
      continue;
    }
    const before = around.effort.left;
    const left = (read + line.slice(Math.max(readTo, trigger.start - LOOK_BACK), trigger.start)).slice(-LOOK_BACK);
    const { candidates, alone } = searchRun(line, trigger, around, left);
    const [best] = candidates;
    if (isClean(line, trigger, { best, alone })) {
      from = trigger.start + 1;
      continue;
    }
    const end = best?.end ?? endOfUnreadable(line, trigger);
    const received = line.slice(trigger.start, end);
    const found = { line, trigger, received, end, accepted: undefined, candidates, left, isHurried: before <= 0 };
    const run = settle(found, around);
    if (run.accepted) giveBack(around, { used: before - around.effort.left, refund });
    yield run;
    from = end;
    if (best && best.probability >= LIKELY) [read, readTo] = [left + best.text.replaceAll('□', ''), end];
  }
}

/** A run is read like this for those behind it in its line: they see the quotations that it opens. */
const LIKELY = 0.8;
/** Characters in front of a run that say what is open there. */
const LOOK_BACK = 1000;

function isClean(
  line: string,
  { kind, start }: Trigger,
  { best, alone }: { best: Candidate | undefined; alone: number },
): boolean {
  if (alone >= CLEAN_AT[kind]) return true;
  if (!best) return kind === 'bare-mark';
  const reachesNext = kind === 'bare-mark' && SURE_SIGN.test(line.slice(start + 1, best.end + 2));
  return reachesNext || isWritten(line.slice(start, best.end));
}

function giveBack({ effort }: Surroundings, { used, refund }: { used: number; refund: { left: number } }): void {
  const given = Math.min(used, GIVEN_BACK.each, refund.left);
  effort.left += given;
  refund.left -= given;
}

/** Whether the article has had all the work it is worth: what is left of it is reported unread. */
export function isSpent({ effort }: Surroundings): boolean {
  return effort.left < -OVERDRAFT;
}

/** A run that nothing fits is reported up to its reading, or for a few characters. */
function endOfUnreadable(line: string, { kind, start }: Trigger): number {
  return kind === 'annotation' ? line.indexOf(')', start) + 1 : Math.min(line.length, start + UNREADABLE);
}
const UNREADABLE = 12;

const MONOTONY = { longestPiece: 120, times: 4, shortest: 60 } as const;

/** Where a stretch from `start` on ends that is one piece over and over: no text out of step is, and each piece would be searched. */
function endOfMonotony(line: string, start: number): number | undefined {
  for (let piece = 1; piece <= MONOTONY.longestPiece; piece++) {
    let at = start + piece;
    while (at < line.length && line.charCodeAt(at) === line.charCodeAt(at - piece)) at++;
    if (at - start >= Math.max(MONOTONY.shortest, MONOTONY.times * piece)) return at;
  }
  return undefined;
}
