import { countHan, hanOf } from '#lib/chinese/characters.ts';
import type { Problem } from '#lib/problem/problem.ts';
import type { Block, Change, Dropped, Line, Outcome, Stage } from './stage.ts';

type Texts = readonly (Line | Block)[];
/** What a stage works on: lines, blocks, or lines with what was read beside them. */
type Material = Texts | { readonly lines: readonly Line[] };

/** Runs stages, verifies what each promises, and keeps the receipt. */
export interface Ledger {
  readonly run: <In extends Material, Out extends Material, Facts>(
    stage: Stage<In, Out, Facts>,
    input: In,
    facts: Facts,
  ) => Out;
  readonly changes: Change[];
  readonly dropped: Dropped[];
  readonly problems: Problem[];
}

export function openLedger(): Ledger {
  const changes: Change[] = [];
  const dropped: Dropped[] = [];
  const problems: Problem[] = [];
  return {
    changes,
    dropped,
    problems,
    run(stage, input, facts) {
      const outcome = stage.run(input, facts);
      verifyKept(stage, textsOf(input), outcome);
      verifyReceipt(stage, textsOf(input), outcome);
      changes.push(...(outcome.changes ?? []));
      dropped.push(...(outcome.dropped ?? []));
      problems.push(...(outcome.problems ?? []));
      return outcome.value;
    },
  };
}

function textsOf(material: Material): Texts {
  return 'lines' in material ? material.lines : material;
}

/** Throws when the stage broke its promise; a bug of the stage, never of the article. */
function verifyKept(
  { id, keeps }: Pick<Stage<unknown, unknown>, 'id' | 'keeps'>,
  before: Texts,
  outcome: Outcome<Material>,
): void {
  if (keeps === 'nothing') return;
  const received = joinTexts(before);
  const kept = joinTexts(textsOf(outcome.value));
  const left = joinTexts(outcome.dropped ?? []);
  const isKept =
    keeps === 'han-count'
      ? countHan(received) === countHan(kept) + countHan(left)
      : isSameHan(hanOf(received), hanOf(kept), hanOf(left));
  if (!isKept) throw new Error(`Stage "${id}" did not keep its ${keeps}. Narrow its rules or its promise.`);
}

function joinTexts(texts: readonly { readonly text: string }[]): string {
  return texts.map(({ text }) => text).join('\n');
}

/** `kept` in the order received, and what is missing from it is exactly what was dropped. */
function isSameHan(received: readonly string[], kept: readonly string[], dropped: readonly string[]): boolean {
  if (received.length !== kept.length + dropped.length) return false;
  const missing: string[] = [];
  let at = 0;
  for (const character of received) {
    if (character === kept[at]) at += 1;
    else missing.push(character);
  }
  return at === kept.length && missing.sort().join('') === [...dropped].sort().join('');
}

/** Throws when a line changed or vanished and the receipt says nothing about it. */
function verifyReceipt(
  { id }: Pick<Stage<unknown, unknown>, 'id'>,
  before: Texts,
  { value, changes = [], dropped = [] }: Outcome<Material>,
): void {
  const after = groupByNumber(textsOf(value));
  const accounted = new Set([...changes, ...dropped].map(({ line }) => line));
  const everything = joinTexts(textsOf(value));
  for (const [number, text] of groupByNumber(before)) {
    // A line that was joined to another one stands there whole.
    if (accounted.has(number) || after.get(number) === text || everything.includes(text.trim())) continue;
    throw new Error(`Stage "${id}" changed line ${number} without a change or a drop in its receipt. Record it.`);
  }
}

function groupByNumber(texts: Texts): Map<number, string> {
  const groups = new Map<number, string>();
  for (const item of texts) {
    const number = 'number' in item ? item.number : item.line;
    groups.set(number, (groups.get(number) ?? '') + item.text);
  }
  return groups;
}
