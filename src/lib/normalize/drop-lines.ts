import { foldForMatching, LEADING_MARK, readsAsProse } from '#lib/chinese/punctuation.ts';
import { oncePerLine } from './remember-lines.ts';
import { oncePerText } from './remember-texts.ts';
import type { LineRule } from './rule.ts';
import type { Dropped, Line, Outcome } from './stage.ts';

function matchable(text: string): string {
  return foldForMatching(text.trim().replace(LEADING_MARK, '')).trim().replace(/ {2,}/g, ' ');
}

/** The line as line rules see it: folded, trimmed, single blanks, no mark in front. */
export const foldLine = oncePerLine(({ text }) => matchable(text));

/** `make` that works once for each folded text: a line is worded anew in most rounds, and folds to the same nevertheless. */
export function oncePerFold<Value>(make: (folded: string) => Value): (line: Line) => Value {
  const once = oncePerText(make);
  return (line) => once(foldLine(line));
}

/** Whether the line reads as running text. */
export const isProseLine = oncePerLine(({ text }) => readsAsProse(text));

/** The first rule that takes the line out, if any. */
export function findLineRule(text: string, rules: readonly LineRule[]): LineRule | undefined {
  return ruleFor(matchable(text), rules);
}

function ruleFor(folded: string, rules: readonly LineRule[]): LineRule | undefined {
  return folded === '' ? undefined : rules.find(({ find }) => find.test(folded));
}

/** Judges lines by a list of rules and remembers: an article's lines come again every round, often only worded otherwise. */
export interface LineJudge {
  readonly anywhere: (line: Line) => LineRule | undefined;
  readonly atEdge: (line: Line) => LineRule | undefined;
}

/** A judge who has seen nothing yet. */
export function appointJudge(rules: readonly LineRule[]): LineJudge {
  const anywhereRules = rules.filter(({ where }) => where === 'anywhere');
  const edgeRules = rules.filter(({ where }) => where === 'edges');
  const anywhere = oncePerFold((folded) => ruleFor(folded, anywhereRules));
  const ofEdges = oncePerFold((folded) => ruleFor(folded, edgeRules));
  return {
    anywhere,
    atEdge(line) {
      const found = anywhere(line);
      if (!found) return ofEdges(line);
      const earlier = edgeRules.filter((rule) => rules.indexOf(rule) < rules.indexOf(found));
      return ruleFor(foldLine(line), earlier) ?? found;
    },
  };
}

/** Splits `lines` into those that stay and those that `judge` names a rule for. */
export function dropWhere(
  lines: readonly Line[],
  judge: (line: Line, index: number) => string | undefined,
): Outcome<readonly Line[]> {
  const dropped: Dropped[] = [];
  const value = lines.filter((line, index) => {
    const rule = line.text.trim() === '' ? undefined : judge(line, index);
    if (rule) dropped.push({ rule, line: line.number, text: line.text });
    return rule === undefined;
  });
  return { value, dropped };
}

/** Rules for `anywhere` first, then those for the edges, as long as the edges move. */
export function dropByRules(lines: readonly Line[], judge: LineJudge): Outcome<readonly Line[]> {
  const first = dropWhere(lines, (line) => judge.anywhere(line)?.id);
  const edges = findTextSpan(first.value);
  const second = dropWhere(first.value, (line, index) =>
    index < edges.start || index > edges.end ? judge.atEdge(line)?.id : undefined,
  );
  return { value: second.value, dropped: [...(first.dropped ?? []), ...(second.dropped ?? [])] };
}

/** Index of the first and of the last line of running text; start is behind the end when there is none. */
export function findTextSpan(lines: readonly Line[]): { start: number; end: number } {
  const start = lines.findIndex(isProseLine);
  return start < 0 ? { start: lines.length, end: -1 } : { start, end: lines.findLastIndex(isProseLine) };
}
