import type { Rule } from './rule.ts';
import type { Change, Line, Outcome } from './stage.ts';

/** Characters shown on each side of a short edit. */
const CONTEXT = 6;

/** A replacement can make room for another one; the rules are run again until nothing changes, at most so often. */
const MOST_PASSES = 8;

interface Edits {
  readonly stage: string;
  readonly rules: readonly Rule[];
}

/** Lines that no rule of a list found anything in: the rounds of the pipeline bring most of them again, as the same objects. */
const settledLines = new WeakMap<readonly Rule[], WeakSet<Line>>();

/** `lines` with every match of every rule replaced, in the order of the rules until nothing changes, each replacement in the receipt. */
export function editLines(lines: readonly Line[], edits: Edits): Outcome<readonly Line[]> {
  const changes: Change[] = [];
  const settled = settledLines.get(edits.rules) ?? new WeakSet<Line>();
  settledLines.set(edits.rules, settled);
  const value = lines.map((line) => {
    if (line.text === '' || settled.has(line)) return line;
    const { text, isSettled } = editText(line, edits, changes);
    const edited = text === line.text ? line : { ...line, text };
    if (isSettled) settled.add(edited);
    return edited;
  });
  return { value, changes };
}

/** `isSettled`: the rules find nothing more in `text`. */
function editText(line: Line, { stage, rules }: Edits, changes: Change[]): { text: string; isSettled: boolean } {
  let text = line.text;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = text;
    for (const rule of rules)
      text = applyRule(text, rule, (edit) => changes.push({ stage, line: line.number, ...edit }));
    if (text === before) return { text, isSettled: true };
  }
  return { text, isSettled: false };
}

type Edit = Pick<Change, 'rule' | 'before' | 'after' | 'confidence'>;

function applyRule(text: string, rule: Rule, record: (edit: Edit) => void): string {
  if (text.search(rule.find) < 0) return text;
  return text.replace(rule.find, (match: string, ...rest) => {
    const groups = rest.slice(
      0,
      rest.findIndex((part) => typeof part === 'number'),
    );
    const offset = rest[groups.length] as number;
    const after = replacement(match, rule, groups as string[]);
    if (after === match) return match;
    const left = text.slice(Math.max(0, offset - CONTEXT), offset);
    const right = text.slice(offset + match.length, offset + match.length + CONTEXT);
    record({
      rule: rule.id,
      before: left + match + right,
      after: left + after + right,
      confidence: rule.confidence ?? 1,
    });
    return after;
  });
}

function replacement(match: string, { replace }: Rule, groups: readonly string[]): string {
  if (typeof replace === 'function') return replace(match, ...groups);
  return replace.replace(/\$(\d)/g, (_, digit: string) => groups[Number(digit) - 1] ?? '');
}

interface Edited {
  readonly stage: string;
  readonly rule: string;
  readonly confidence: number;
}

/** The places where `after` differs from the line, each with its context; differences a character apart are one place. */
export function changesBetween(line: Line, after: string, { stage, rule, confidence }: Edited): Change[] {
  return findDifferences(line.text, after).map(({ start, end, shift }) => {
    const from = Math.max(0, start - CONTEXT);
    const before = line.text.slice(from, end + CONTEXT);
    return { stage, rule, line: line.number, before, after: after.slice(from, end + shift + CONTEXT), confidence };
  });
}

interface Difference {
  readonly start: number;
  readonly end: number;
  /** how much longer the new text is, up to here */
  readonly shift: number;
}

function findDifferences(before: string, after: string): Difference[] {
  if (before === after) return [];
  if (before.length !== after.length) {
    const longest = Math.min(before.length, after.length);
    let start = 0;
    while (start < longest && before[start] === after[start]) start += 1;
    let tail = 0;
    while (tail < longest - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    return [{ start, end: before.length - tail, shift: after.length - before.length }];
  }
  const places: { start: number; end: number; shift: number }[] = [];
  for (let index = 0; index < before.length; index += 1) {
    if (before[index] === after[index]) continue;
    const last = places.at(-1);
    if (last && index - last.end <= 1) last.end = index + 1;
    else places.push({ start: index, end: index + 1, shift: 0 });
  }
  return places;
}
