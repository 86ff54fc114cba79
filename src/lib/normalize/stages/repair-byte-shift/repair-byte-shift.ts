import { encodeUnit } from '#lib/chinese/gbk.ts';
import { buildArticleCache } from '#lib/chinese/language-model/article-cache.ts';
import { loadLanguageModel } from '#lib/chinese/language-model/language-model.ts';
import type { ArticleFacts, Change, Line, LineStage } from '#lib/normalize/stage.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { loadCells } from './cells.ts';
import type { Surroundings } from './paths.ts';
import { proves } from './prove.ts';
import { type Candidate, searchRun } from './search.ts';
import { findTrigger, type Trigger } from './triggers.ts';

/**
 * Repairs runs whose GBK bytes were read one out of step: 感?！闭稚鐓^ → 感。”正街社區.
 * A repair is made only when it is proved (run forwards it gives what was received) and no other reading is likely;
 * every other run stays as received and becomes a problem that names the candidates.
 */

const STAGE = 'repair-byte-shift';

/** How sure a repair must be, by the number of vanished pairs that were filled in; the last for all beyond. */
const ACCEPTED_AT = [0.8, 0.94, 0.96, 0.96, 0.99] as const;
/** Paths looked at in one article without a repair to show for it: a run takes ten to two hundred thousand, a second a million. */
const EFFORT = { base: 400_000, each: 3, overdraft: 50_000 } as const;
const LONG_RUN = { over: 8, acceptedAt: 0.985 } as const;
const POSSIBLE = 0.01;
/** Roughest cost of three characters that is no sign of a name or a comma gone missing; long runs have more to lose. */
const SMOOTH = { hant: 29, hans: 28, mixed: 28 } as const;

/** A place is left without a word when the text as it stands is at least this likely. */
const CLEAN_AT = { annotation: 2, 'odd-mark': 0.5, mark: 0.5, 'bare-mark': 0.02 } as const;

const SUSPECT = /\?[!！。?？;；]|\?[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]|[!！][\u2e80-\uf8ff]/u;
/** Signs of damage that need no judgement: a faint one in front of them does not swallow them. */
const SURE_SIGN = /\?(?:[!！。?？;；]|[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）])/u;
const READINGS = /\([^()\p{Script=Han}]{1,6}\)/gu;
const MOST_CANDIDATES_SHOWN = 3;

export interface Run {
  readonly trigger: Trigger;
  readonly received: string;
  readonly end: number;
  readonly accepted: Candidate | undefined;
  readonly candidates: readonly Candidate[];
}

export const repairByteShift: LineStage = {
  id: STAGE,
  keeps: 'nothing',
  run(lines, facts) {
    if (!lines.some(({ text }) => SUSPECT.test(text))) return { value: lines };
    const around = surveyArticle(lines, facts);
    const changes: Change[] = [];
    const problems: Problem[] = [];
    const unsearched: number[] = [];
    const value = lines.map((line) => {
      let text = '';
      let from = 0;
      let seenTo = 0;
      for (const run of findRuns(line.text, around)) {
        seenTo = run.end;
        if (!run.accepted) {
          problems.push(describeProblem(line, run));
          continue;
        }
        text += line.text.slice(from, run.trigger.start) + run.accepted.text;
        from = run.end;
        changes.push(describeChange(line, run, run.accepted));
      }
      if (isSpent(around) && SURE_SIGN.test(line.text.slice(seenTo))) unsearched.push(line.number);
      return from === 0 ? line : { ...line, text: text + line.text.slice(from) };
    });
    if (unsearched.length > 0) problems.push(describeUnsearched(unsearched));
    return { value, changes, problems };
  },
};

/** What the article tells about its runs: its script, its annotated set, its own words. */
export function surveyArticle(
  lines: readonly Line[],
  { script, annotations }: Pick<ArticleFacts, 'script' | 'annotations'>,
): Surroundings {
  const text = lines.map((line) => line.text).join('\n');
  const said = text.replace(READINGS, '');
  const model = loadLanguageModel();
  const bare = new Set<number>();
  if (annotations.size > 0) {
    for (const character of said) if (!annotations.has(character)) bare.add(character.charCodeAt(0));
  }
  return {
    model,
    script,
    effort: { left: EFFORT.base + EFFORT.each * text.length },
    cells: loadCells(script, model),
    cache: buildArticleCache(said),
    annotatedPairs: new Map(
      [...annotations].map(([character, reading]) => [encodeUnit(character.charCodeAt(0)), reading]),
    ),
    bare,
    privateUse: /[\ue000-\uf8ff]/u.test(text) ? 'kept' : 'deleted',
  };
}

/** The garbled runs of a line, from left to right, each with its verdict. */
export function* findRuns(line: string, around: Surroundings): Generator<Run> {
  let from = 0;
  for (let trigger = findTrigger(line, from, around); trigger; trigger = findTrigger(line, from, around)) {
    if (isSpent(around)) return;
    const before = around.effort.left;
    const { candidates, alone } = searchRun(line, trigger, around);
    const [best] = candidates;
    const reachesNext =
      trigger.kind === 'bare-mark' && best && SURE_SIGN.test(line.slice(trigger.start + 1, best.end + 2));
    const isClean =
      reachesNext || alone >= CLEAN_AT[trigger.kind] || (best === undefined && trigger.kind === 'bare-mark');
    if (isClean) {
      from = trigger.start + 1;
      continue;
    }
    const end = best?.end ?? endOfUnreadable(line, trigger);
    const accepted =
      best && isSure(best, around) && !isOutdone(best, candidates) && proves(line, trigger, best, around)
        ? best
        : undefined;
    if (accepted) around.effort.left = before;
    yield { trigger, received: line.slice(trigger.start, end), end, accepted, candidates };
    from = end;
  }
}

/** Whether the article has had all the work it is worth: what is left of it is reported unread. */
function isSpent({ effort }: Surroundings): boolean {
  return effort.left < -EFFORT.overdraft;
}

/**
 * Where pairs may have vanished anywhere, the truth can be longer than what was searched. Simplified runs are long, so
 * they must read smoothly throughout: a rough place is where a name or a comma went missing.
 */
function isSure({ probability, filled, roughness, text }: Candidate, { privateUse, script }: Surroundings): boolean {
  if (probability < (ACCEPTED_AT[filled] ?? ACCEPTED_AT[4]) || (filled > 0 && roughness > SMOOTH[script])) return false;
  const mayLack = privateUse === 'deleted' && script !== 'hant' && text.length > LONG_RUN.over;
  return !mayLack || (probability >= LONG_RUN.acceptedAt && roughness <= SMOOTH[script]);
}

/** Nobody has seen the pairs that a reading fills in: one that needs none only has to be possible to cast doubt. */
function isOutdone({ filled }: Candidate, candidates: readonly Candidate[]): boolean {
  return filled > 0 && candidates.some((other) => other.filled === 0 && other.probability >= POSSIBLE);
}

/** A run that nothing fits is reported up to its reading, or for a few characters. */
function endOfUnreadable(line: string, { kind, start }: Trigger): number {
  return kind === 'annotation' ? line.indexOf(')', start) + 1 : Math.min(line.length, start + 12);
}

function describeChange(line: Line, { trigger, received, end }: Run, { text, probability }: Candidate): Change {
  const left = line.text.slice(Math.max(0, trigger.start - 2), trigger.start);
  const right = line.text.slice(end, end + 2);
  return {
    stage: STAGE,
    rule: `shifted-behind-${trigger.kind}`,
    line: line.number,
    before: left + received + right,
    after: left + text + right,
    confidence: Math.min(0.99, Number(probability.toFixed(2))),
  };
}

function describeProblem(line: Line, { trigger, received, candidates }: Run): Problem {
  const left = line.text.slice(Math.max(0, trigger.start - 6), trigger.start);
  const shown = candidates
    .slice(0, MOST_CANDIDATES_SHOWN)
    .map(({ text, probability }) => `“${text}”（${Math.round(probability * 100)}%）`);
  const guess = shown.length > 0 ? `可能是${shown.join('、')}` : '找不到读得通的原文';
  return {
    severity: 'warning',
    rule: STAGE,
    line: line.number,
    message: `“${left}”后面的“${received}”是字节错位造成的乱码，${guess}，把握不够，原样保留。`,
    hint: '对照原文把这一段改正；没有原文时，选一个读得通的，或删去这一句。',
  };
}

function describeUnsearched(lines: readonly number[]): Problem {
  return {
    severity: 'warning',
    rule: STAGE,
    line: lines[0] as number,
    message: `字节错位的乱码太多，从第 ${lines[0]} 行起还有 ${lines.length} 行像有乱码而没有再查，原样保留。`,
    hint: '这篇稿件损坏严重，最好另找完整的原文；没有原文时，把各行的乱码对照上下文改正。',
  };
}
