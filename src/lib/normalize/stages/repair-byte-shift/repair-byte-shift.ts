import type { Change, Line, LineStage } from '#lib/normalize/stage.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { findRuns, isSpent, SURE_SIGN } from './find-runs.ts';
import type { Run } from './judge-runs.ts';
import { repairOpenings } from './shifted-openings.ts';
import { surveyArticle } from './survey-article.ts';
import type { Candidate } from './weigh.ts';

/**
 * Repairs runs whose GBK bytes were read one out of step: 感?！闭稚鐓^ → 感。”正街社區.
 * A repair is made only when it is proved (run forwards it gives what was received) and no other reading is likely;
 * every other run stays as received and becomes a problem that names the candidates.
 */

const STAGE = 'repair-byte-shift';

const SUSPECT = /\?[!！。?？;；,，]|？[!！]\?|\?[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]|[!！?？][\u2e80-\uf8ff]/u;
const MOST_CANDIDATES_SHOWN = 3;

export const repairByteShift: LineStage = {
  id: STAGE,
  keeps: 'nothing',
  run(received, facts) {
    const opened = repairOpenings(received, STAGE);
    const lines = opened.value;
    if (!lines.some(({ text }) => SUSPECT.test(text))) return opened;
    const around = surveyArticle(lines, facts);
    const changes: Change[] = [...opened.changes];
    const problems: Problem[] = [];
    const unsearched: number[] = [];
    const runs = findRuns(
      lines.map(({ text }) => text),
      around,
    );
    const value = lines.map((line, at) => {
      let text = '';
      let from = 0;
      let seenTo = 0;
      for (const run of runs[at] as Run[]) {
        if (run.trigger.start < seenTo) continue;
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

function describeProblem(line: Line, { trigger, received, candidates, isHurried }: Run): Problem {
  const left = line.text.slice(Math.max(0, trigger.start - 6), trigger.start);
  const shown = candidates
    .slice(0, MOST_CANDIDATES_SHOWN)
    .map(({ text, probability }) => (isHurried ? `“${text}”` : `“${text}”（${printShare(probability)}）`));
  const lost = shown.some((candidate) => candidate.includes('□')) ? '，□ 是丢了、补不回来的字符' : '';
  const looked = isHurried ? '这篇乱码多，没有细查，' : '';
  const guess = shown.length > 0 ? `${looked}可能是${shown.join('、')}${lost}` : '找不到读得通的原文';
  return {
    severity: 'warning',
    rule: STAGE,
    line: line.number,
    message: `“${left}”后面的“${received}”是字节错位造成的乱码，${guess}，把握不够，原样保留。`,
    hint: '对照原文把这一段改正；没有原文时，选一个读得通的，或删去这一句。',
  };
}

/** 100% would contradict that a person has to decide. */
function printShare(probability: number): string {
  if (probability >= 0.99) return '99%以上';
  return probability < 0.01 ? '不到1%' : `${Math.round(probability * 100)}%`;
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
