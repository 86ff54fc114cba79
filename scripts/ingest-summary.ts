import { showHidden } from '#lib/intake/report/show-hidden.ts';
import { type Problem, printProblem } from '#lib/problem/problem.ts';

export const OUTCOMES = { draft: '草稿', refused: '拒绝', person: '需要人处理' } as const;
export type Outcome = keyof typeof OUTCOMES;

export interface Settled {
  readonly path: string;
  readonly outcome: Outcome;
  /** where the draft is, when there is one */
  readonly draft?: string;
  readonly problems: readonly Problem[];
}

const MARKS: { readonly [outcome in Outcome]: string } = { draft: '✓', refused: '✗', person: '！' };

/** What became of one article: a line, and below it each problem that an editor has to know. */
export function printSettled({ path, outcome, draft, problems }: Settled): string {
  const shown = problems.filter(({ severity }) => outcome === 'draft' || severity === 'error');
  const head = `${MARKS[outcome]} ${OUTCOMES[outcome]}  ${path}${draft ? ` → ${draft}` : ''}`;
  return showHidden([head, ...shown.map((problem) => `    ${printProblem({ ...problem, file: path })}`)].join('\n'));
}

/** The closing line: how many of each. */
export function printSummary(settled: readonly Settled[]): string {
  const locked = settled.filter(({ outcome, draft }) => outcome === 'person' && draft !== undefined).length;
  const counts = (Object.keys(OUTCOMES) as Outcome[]).map(
    (outcome) => `${OUTCOMES[outcome]} ${settled.filter((one) => one.outcome === outcome).length}`,
  );
  const note = locked > 0 ? `其中 ${locked} 篇写了带发布锁的草稿，通读后删去锁才能发布。` : '';
  return `共 ${settled.length} 篇：${counts.join('，')}。${note}`;
}
