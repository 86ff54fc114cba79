import type { Change } from '#lib/normalize/stage.ts';

/** edits below this are for a person to confirm */
export const SURE = 0.9;

export interface StageEdits {
  readonly stage: string;
  readonly rules: readonly { readonly rule: string; readonly changes: readonly Change[] }[];
}

/** Changes by stage and rule, in the order in which they were made. */
export function groupByStage(changes: readonly Change[]): StageEdits[] {
  const stages = new Map<string, Map<string, Change[]>>();
  for (const change of changes) {
    const rules = stages.get(change.stage) ?? new Map<string, Change[]>();
    stages.set(change.stage, rules);
    const list = rules.get(change.rule) ?? [];
    rules.set(change.rule, list);
    list.push(change);
  }
  return [...stages].map(([stage, rules]) => ({
    stage,
    rules: [...rules].map(([rule, list]) => ({ rule, changes: list })),
  }));
}

/** Changes of one place by rule, in the order in which they were made. */
export function groupByRule(
  changes: readonly Change[],
): { readonly stage: string; readonly rule: string; readonly changes: readonly Change[] }[] {
  return groupByStage(changes).flatMap(({ stage, rules }) => rules.map((one) => ({ stage, ...one })));
}

/** The edits that nobody should sign off unseen, least sure first. */
export function listDoubtful(changes: readonly Change[]): Change[] {
  return changes.filter(({ confidence }) => confidence < SURE).sort((a, b) => a.confidence - b.confidence);
}
