import { countHan } from '#lib/chinese/characters.ts';
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

/**
 * Index of the first and of the last line of running text; start is behind the end when there is none. A headline that reads as a
 * sentence is told by the line below it that dates the article; `datedBy` are the numbers of such lines that were taken out before.
 */
export function findTextSpan(lines: readonly Line[], datedBy: readonly number[] = []): { start: number; end: number } {
  const first = lines.findIndex(isProseLine);
  const next = isDatedHeadline(lines, first, datedBy)
    ? lines.findIndex((line, index) => index > first && isProseLine(line))
    : -1;
  const start = next < 0 ? first : next;
  return start < 0 ? { start: lines.length, end: -1 } : { start, end: lines.findLastIndex(isProseLine) };
}

/** 暴雨之后，哪里还有积水？ right above the line that dates it is a headline, though it reads as a sentence. */
function isDatedHeadline(lines: readonly Line[], index: number, datedBy: readonly number[]): boolean {
  const line = lines[index];
  if (line === undefined || /[。；]/u.test(line.text) || countHan(line.text) > LONGEST_HEADLINE) return false;
  const below = lines.slice(index + 1).find(({ text }) => text.trim() !== '');
  const isBetween = (number: number) => number > line.number && number < (below?.number ?? Number.POSITIVE_INFINITY);
  return datedBy.some(isBetween) || (below !== undefined && DATES_IT.test(foldLine(below)));
}
const LONGEST_HEADLINE = 36;
const DATES_IT =
  /^(?:(?:(?:发布|发表|更新)?(?:时间|日期):? ?)?(?:19|20)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?: ?\d{1,2}:\d\d(?::\d\d)?)?(?:$|[ |]+(?:来源|作者|编辑|浏览|阅读|点击|字号|分享))|(?:来源|作者|发布时间|发布日期):)/u;
