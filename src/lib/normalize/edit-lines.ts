import { type LineMemory, rememberLines } from './remember-lines.ts';
import type { Rule } from './rule.ts';
import { type RuleNeeds, readNeeds } from './rule-needs.ts';
import type { Change, Line, Outcome } from './stage.ts';

/** Characters shown on each side of a short edit. */
const CONTEXT = 6;

/** A replacement can make room for another one; the rules are run again until nothing changes, at most so often. */
const MOST_PASSES = 8;

interface Edits {
  readonly stage: string;
  readonly rules: readonly Rule[];
}

/** What is known of a list of rules. */
interface Known {
  /** lines that no rule finds anything in: the rounds of the pipeline bring most of them again */
  readonly settled: LineMemory<true>;
  readonly needs: RuleNeeds;
}

const known = new WeakMap<readonly Rule[], Known>();

/** `lines` with every match of every rule replaced, in the order of the rules until nothing changes, each replacement in the receipt. */
export function editLines(lines: readonly Line[], edits: Edits): Outcome<readonly Line[]> {
  const changes: Change[] = [];
  const { settled, needs } = known.get(edits.rules) ?? learn(edits.rules);
  const value = lines.map((line) => {
    if (line.text === '' || settled.get(line)) return line;
    const { text, isSettled } = editText(line, { ...edits, needs }, changes);
    const edited = text === line.text ? line : { ...line, text };
    if (isSettled) settled.set(edited, true);
    return edited;
  });
  return { value, changes };
}

function learn(rules: readonly Rule[]): Known {
  const learnt = { settled: rememberLines<true>(), needs: readNeeds(rules) };
  known.set(rules, learnt);
  return learnt;
}

/** Lines into which a rule put line ends, as the lines they then are; the pieces keep the number of the line. */
export function splitAtLineEnds(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) =>
    line.text.includes('\n') ? line.text.split('\n').map((text) => ({ ...line, text })) : [line],
  );
}

/** `isSettled`: the rules find nothing more in `text`. */
function editText(
  line: Line,
  { stage, rules, needs }: Edits & Pick<Known, 'needs'>,
  changes: Change[],
): { text: string; isSettled: boolean } {
  const record = (edit: Edit) => changes.push({ stage, line: line.number, ...edit });
  let text = line.text;
  let worthTrying = needs.worthTrying(text);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = text;
    for (let at = 0; at < rules.length; at += 1) {
      if ((worthTrying & (1 << at)) === 0) continue;
      const edited = applyRule(text, rules[at] as Rule, record);
      if (edited !== text) worthTrying = needs.worthTrying(edited);
      text = edited;
    }
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
  if (!replace.includes('$')) return replace;
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
