import { closesUnopened, openAfter } from './open-marks.ts';
import type { Surroundings } from './paths.ts';
import { proves } from './prove.ts';
import { READINGS } from './tokens.ts';
import { findTorn, type Trigger } from './triggers.ts';
import type { Candidate } from './weigh.ts';

/** What was found of a garbled run. */
export interface Run {
  readonly line: string;
  readonly trigger: Trigger;
  readonly received: string;
  readonly end: number;
  /** what it is repaired to; undefined where that is not sure enough */
  readonly accepted: Candidate | undefined;
  readonly candidates: readonly Candidate[];
  /** the line in front of it with the runs there read, where that was known */
  readonly left?: string;
  /** searched when the article had had its work, with hardly a rival looked at: what was found is no more than a hint */
  readonly isHurried?: boolean;
}

/** How sure a repair must be, by the number of vanished pairs that were filled in; the last for all beyond. */
const ACCEPTED_AT = [0.8, 0.95, 0.95] as const;
const LONG_RUN = { over: 8, acceptedAt: { hant: 0.97, mixed: 0.97, hans: 0.985 } } as const;
/** One mark or two at the end of a line: little to go by. */
const SHORT_RUN = { upTo: 3, acceptedAt: 0.92 } as const;
/** Where a pair may have vanished unseen, and where of the last character only half is seen. */
const DOUBTFUL_AT = 0.9;
const POSSIBLE = 0.01;
/** Roughest cost of three characters that is no sign of a name or a comma gone missing; long runs have more to lose. */
const SMOOTH = { hant: 29, hans: 28, mixed: 28 } as const;
/** Rougher than this is no text, however little else fits; a little less where something else does. */
const NO_TEXT = { alone: 38, among: 34, aloneAt: 0.99 } as const;

/** Somebody speaks and has no name: both pairs of it vanished, and 的老人莫二妹說 reads 的老人拿說. */
const LACKS_NAME =
  /(?:老人|老[汉漢]|[居村市]民|[业業]主|群[众眾]|[书書][记記]|主任|[队隊院校][长長]|[经經]理|大[爷爺妈媽]|阿姨|[师師]傅|老[师師]|[记記]者)(?![们們也都还還又就便常笑曾再却卻则則才总總这這所])\p{Script=Han}[说說]/u;

/** What two places that are damaged alike save by having been the same word, in nats for each character that agrees. */
const SAME_WORD = { each: 4.5, most: 9 } as const;

/** `run` with the repair that is sure enough, if there is one. */
export function settle(run: Run, around: Surroundings): Run {
  const [best] = run.candidates;
  if (!best) return run;
  const isAccepted =
    !(run.isHurried && around.privateUse === 'deleted') &&
    isSure(best, run.candidates, around) &&
    !isOutdone(best, run.candidates) &&
    !isAnyOfMany(best, run.candidates) &&
    !(around.privateUse === 'deleted' && lacksOpening(run, best)) &&
    proves(run.line, run.trigger, best, around);
  const accepted = isAccepted ? best : undefined;
  return { ...run, accepted, end: best.end, received: run.line.slice(run.trigger.start, best.end) };
}

/** The few characters behind close a quotation that nothing has opened: its mark vanished with the pair in front of it. */
function lacksOpening({ line, trigger, left }: Run, { text, end }: Candidate): boolean {
  const [behind = ''] = line.slice(end, end + JUST_BEHIND).split('?');
  const before = (left ?? line.slice(0, trigger.start)).replace(READINGS, '');
  return closesUnopened(behind.replace(READINGS, ''), openAfter(before + text, 0));
}
const JUST_BEHIND = 8;

/** People write ??? too, and sites for indents: question marks alone prove nothing. */
export function isWritten(received: string): boolean {
  return /^[?？\s]*$/u.test(received);
}

/**
 * The crawler is consistent: the same word is damaged alike wherever it stands. Runs that begin alike are weighed
 * together: what is likely at one place is likelier at the others.
 */
export function weighTogether(runs: readonly Run[], around: Surroundings): Run[] {
  const annotated = [...new Set(runs)].filter(({ trigger }) => trigger.kind === 'annotation');
  const alike = Map.groupBy(annotated, beginningOf);
  return runs.map((run) => {
    if (run.trigger.kind !== 'annotation') return run;
    const others = alike.get(beginningOf(run))?.filter((other) => other !== run) ?? [];
    if (others.length === 0 || run.candidates.length === 0) return run;
    const { line, trigger } = run;
    const before = around.model.simplify(line.charCodeAt(findTorn(line, trigger.start)));
    const weights = run.candidates.map((candidate) =>
      others.reduce((weight, other) => weight * support(candidate, other, { before, around }), candidate.probability),
    );
    const left = 1 - run.candidates.reduce((sum, { probability }) => sum + probability, 0);
    const total = weights.reduce((sum, weight) => sum + weight, Math.max(0, left));
    const candidates = run.candidates
      .map((candidate, at) => ({ ...candidate, probability: (weights[at] as number) / total }))
      .sort((a, b) => b.probability - a.probability);
    return { ...run, candidates };
  });
}

function beginningOf({ line, trigger }: Run): string {
  const start = trigger.start;
  return line.slice(findTorn(line, start), line.indexOf(')', start) + 1);
}

/** By how much a candidate gains from those at another place. */
function support(
  { text }: Candidate,
  { candidates }: Run,
  { before, around }: { before: number; around: Surroundings },
): number {
  return candidates.reduce((sum, other) => {
    const saved = Math.min(SAME_WORD.most, SAME_WORD.each * countNewAgreeing(text, other.text, { before, around }));
    return sum + other.probability * Math.expm1(saved);
  }, 1);
}

/** Characters that two texts begin with alike, not counting those the article has in this order elsewhere. */
function countNewAgreeing(
  text: string,
  other: string,
  { before, around }: { before: number; around: Surroundings },
): number {
  let last = before;
  let count = 0;
  for (let at = 0; at < text.length && text[at] === other[at]; at++) {
    const unit = around.model.simplify(text.charCodeAt(at));
    if (around.cache.cost(last, unit, 0) > 0) count += 1;
    last = unit;
  }
  return count;
}

/**
 * Where pairs may have vanished anywhere, the truth can be longer than what was searched. Simplified runs are long, so
 * they must read smoothly throughout: a rough place is where a name or a comma went missing.
 */
function isSure(
  { probability, filled, roughness, text, ending }: Candidate,
  candidates: readonly Candidate[],
  { privateUse, script }: Surroundings,
): boolean {
  if (probability < ACCEPTED_AT[0]) return false;
  const isDoubtful = ending === 'torn-mark' || privateUse === 'deleted';
  const least = Math.max(ACCEPTED_AT[filled] ?? ACCEPTED_AT[2], isDoubtful ? DOUBTFUL_AT : 0);
  if (likelihoodOfWords(text, candidates) < least) return false;
  const noText = probability < NO_TEXT.aloneAt ? NO_TEXT.among : NO_TEXT.alone;
  if (filled > 0 && ending === 'digit') return false; // 。2021年 and 。从2021年 are as good
  if (roughness > (filled > 0 ? SMOOTH[script] : noText)) return false;
  const endsLine = ending === 'tag' || ending === 'line-end';
  if (endsLine && text.length <= SHORT_RUN.upTo && probability < SHORT_RUN.acceptedAt) return false;
  if (privateUse === 'deleted' && LACKS_NAME.test(text)) return false;
  const mayLack = privateUse === 'deleted' && script !== 'hant' && text.length > LONG_RUN.over;
  return !mayLack || (probability >= LONG_RUN.acceptedAt[script] && roughness <= SMOOTH[script]);
}

/** How likely the words of `text` are, with commas or without. */
function likelihoodOfWords(text: string, candidates: readonly Candidate[]): number {
  const words = text.replaceAll('，', '');
  return candidates.reduce(
    (sum, other) => (other.text.replaceAll('，', '') === words ? sum + other.probability : sum),
    0,
  );
}

/** Nobody has seen the pairs that a reading fills in: one that needs none only has to be possible to cast doubt. */
function isOutdone({ filled }: Candidate, candidates: readonly Candidate[]): boolean {
  return filled > 0 && candidates.some((other) => other.filled === 0 && other.probability >= POSSIBLE);
}

/** Who is spoken of and how many no model can tell: a filled-in 他 that may be 她, or 十五 that may be 十二五, is a guess. */
function isAnyOfMany({ text, filled }: Candidate, candidates: readonly Candidate[]): boolean {
  const blurred = blur(text);
  return (
    filled > 0 &&
    candidates.some((other) => other.text !== text && other.probability >= POSSIBLE && blur(other.text) === blurred)
  );
}

function blur(text: string): string {
  return text.replace(/[他她它]/gu, '他').replace(/[一二三四五六七八九十百千两兩几幾]/gu, '');
}
