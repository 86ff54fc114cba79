import { countHan, hasSameHan, onlyHan } from '#lib/chinese/characters.ts';
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
      const touched = leaveOutUntouched(textsOf(input), textsOf(outcome.value));
      verifyKept(stage, touched, outcome);
      verifyReceipt(stage, touched, outcome);
      // One by one: a call takes only so many arguments, and a long article has more changes.
      for (const change of outcome.changes ?? []) changes.push(change);
      for (const drop of outcome.dropped ?? []) dropped.push(drop);
      for (const problem of outcome.problems ?? []) problems.push(problem);
      return outcome.value;
    },
  };
}

function textsOf(material: Material): Texts {
  return 'lines' in material ? material.lines : material;
}

interface Touched {
  readonly before: Texts;
  readonly after: Texts;
}

/** Both sides without the lines that went through as the same objects in the same order: nothing happened to them. */
function leaveOutUntouched(input: Texts, output: Texts): Touched {
  const before: (Line | Block)[] = [];
  const after: (Line | Block)[] = [];
  let at = 0;
  for (const item of input) {
    const candidate = output[at];
    if (candidate === item) at += 1;
    else {
      before.push(item);
      if (candidate && numberOf(candidate) === numberOf(item)) {
        after.push(candidate);
        at += 1;
      }
    }
  }
  const rest = output.slice(at);
  const wasThere = new Set<Line | Block>(rest.length > 0 ? input : []);
  // A line that stands behind others than before is no untouched one: then everything is compared.
  return rest.some((item) => wasThere.has(item))
    ? { before: input, after: output }
    : { before, after: [...after, ...rest] };
}

function numberOf(item: Line | Block): number {
  return 'number' in item ? item.number : item.line;
}

/** Throws when the stage broke its promise; a bug of the stage, never of the article. */
function verifyKept(
  { id, keeps }: Pick<Stage<unknown, unknown>, 'id' | 'keeps'>,
  { before, after }: Touched,
  { dropped = [] }: Outcome<Material>,
): void {
  if (keeps === 'nothing' || before.length + after.length + dropped.length === 0) return;
  const received = joinTexts(before);
  const kept = joinTexts(after);
  const left = joinTexts(dropped);
  const isKept =
    keeps === 'han-count'
      ? countHan(received) === countHan(kept) + countHan(left)
      : dropped.length === 0
        ? hasSameHan(received, kept)
        : isSameHan(onlyHan(received), onlyHan(kept), onlyHan(left));
  if (!isKept) throw new Error(`Stage "${id}" did not keep its ${keeps}. Narrow its rules or its promise.`);
}

function joinTexts(texts: readonly { readonly text: string }[]): string {
  return texts.map(({ text }) => text).join('\n');
}

/** `kept` in the order received, and what is missing from it is exactly what was dropped. All three are nothing but Han. */
function isSameHan(received: string, kept: string, dropped: string): boolean {
  if (dropped === '') return received === kept;
  if (received.length !== kept.length + dropped.length) return false;
  const keptInOrder = [...kept];
  const missing: string[] = [];
  let at = 0;
  for (const character of received) {
    if (character === keptInOrder[at]) at += 1;
    else missing.push(character);
  }
  return at === keptInOrder.length && missing.sort().join('') === [...dropped].sort().join('');
}

/** Throws when a line changed or vanished and the receipt says nothing about it. */
function verifyReceipt(
  { id }: Pick<Stage<unknown, unknown>, 'id'>,
  touched: Touched,
  { value, changes = [], dropped = [] }: Outcome<Material>,
): void {
  if (touched.before.length === 0) return;
  const after = groupByNumber(touched.after);
  const accounted = new Set([...changes, ...dropped].map(({ line }) => line));
  let everything: string | undefined;
  for (const [number, text] of groupByNumber(touched.before)) {
    // A line that was joined to another one stands there whole.
    if (accounted.has(number) || after.get(number)?.includes(text.trim())) continue;
    everything ??= joinTexts(textsOf(value));
    if (everything.includes(text.trim())) continue;
    throw new Error(`Stage "${id}" changed line ${number} without a change or a drop in its receipt. Record it.`);
  }
}

function groupByNumber(texts: Texts): Map<number, string> {
  const groups = new Map<number, string>();
  for (const item of texts) groups.set(numberOf(item), (groups.get(numberOf(item)) ?? '') + item.text);
  return groups;
}
