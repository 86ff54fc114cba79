/**
 * Figures: what was counted, done or planned. The quantities come from #lib/chinese; here is decided which of them count
 * something (figure-exclusions.ts), what it is called (figure-label.ts) and the clause that proves it.
 */
import { isTableRow } from '#lib/chinese/punctuation.ts';
import { type Bound, findQuantities, type Quantity } from '#lib/chinese/quantity.ts';
import { isPlanned } from '#lib/extract/events/planned.ts';
import { clauseAround, findNames, lookUpSpans, type Span, sliceOf } from '#lib/extract/passages.ts';
import { EXCLUSIONS } from './figure-exclusions.ts';
import { labelFigure } from './figure-label.ts';
import { withoutRepeats } from './figure-repeats.ts';

export interface ExtractedFigure {
  readonly label: string;
  /** in base units of the number; null when the text gives a range or 数十, which no single number is */
  readonly value: number | null;
  readonly unit: string;
  readonly qualifier: string | null;
  readonly bound: Bound;
  readonly status: 'done' | 'planned';
  readonly printed: string;
  /** both ends of a range (1—2次), where the text gives one */
  readonly range: readonly [number, number] | null;
  readonly evidence: string;
  /** UTF-16 offsets of `evidence` in the body */
  readonly start: number;
  readonly end: number;
}

const CONTEXT = 12;
const LONGEST_ROW = 120;
/** How far back a word like 预计 speaks of the number. */
const REACH = 200;

/** Every figure of `body`, in its order. */
export function extractFigures(body: string): readonly ExtractedFigure[] {
  const nameOf = lookUpSpans(findNames(body));
  const counting = findQuantities(body).filter((quantity) => !nameOf(quantity) && !isExcluded(body, quantity));
  return withoutRepeats(body, counting).map((quantity) => describe(body, quantity));
}

function isExcluded(body: string, quantity: Quantity): boolean {
  if (standsInTable(body, quantity)) return true;
  const { before, after } = lineAround(body, quantity, CONTEXT);
  return EXCLUSIONS.some(({ excludes }) => excludes({ quantity, before, after }));
}

/** The columns of a table say what its numbers count, and they are lost in text. */
function standsInTable(body: string, { start, end }: Quantity): boolean {
  const { before, after } = lineAround(body, { start, end }, LONGEST_ROW);
  return before.length + after.length < LONGEST_ROW && isTableRow(before + body.slice(start, end) + after);
}

/** What stands around a place in its line, at most `reach` characters on either side. */
function lineAround(body: string, { start, end }: Span, reach: number): { before: string; after: string } {
  const before = body.slice(Math.max(0, start - reach), start);
  const [after = ''] = body.slice(end, end + reach).split('\n', 1);
  return { before: before.slice(before.lastIndexOf('\n') + 1), after };
}

function describe(body: string, quantity: Quantity): ExtractedFigure {
  const { value, unit, qualifier, bound, printed, range } = quantity;
  const clause = tellingClause(body, quantity);
  return {
    label: labelFigure(body, { quantity, clause }),
    value: range ? null : value,
    unit,
    qualifier,
    bound,
    status: isPlanned(wordsBefore(body, quantity), wordsAfter(body, clause, quantity)) ? 'planned' : 'done',
    printed,
    range,
    evidence: sliceOf(body, clause),
    ...clause,
  };
}

/** What a clause says besides its number, at least; 0起 alone tells nothing, 今年到现在，0起 does. */
const LEAST_SAID = 2;

/** The clause around `quantity`, with the one before when it says nothing but the number; at the head of a sentence the one behind. */
function tellingClause(body: string, quantity: Quantity): Span {
  const clause = clauseAround(body, quantity);
  const isBare = clause.end - clause.start - quantity.printed.length < LEAST_SAID;
  if (
    isBare &&
    OPENS_SENTENCE.test(body.slice(Math.max(0, clause.start - 1), clause.start)) &&
    body[clause.end] === '，'
  )
    return { start: clause.start, end: clauseAround(body, { start: clause.end + 1, end: clause.end + 1 }).end };
  if (!isBare || !/[，：]/u.test(body[clause.start - 1] ?? '')) return clause;
  const before = clauseAround(body, { start: clause.start - 2, end: clause.start - 2 });
  return before.start < clause.start ? { start: before.start, end: clause.end } : clause;
}

const OPENS_SENTENCE = /^$|[。！？；\n“]/u;

function wordsBefore(body: string, quantity: Quantity): string {
  const before = body.slice(Math.max(0, quantity.start - REACH), quantity.start);
  return before.slice(Math.max(...['。', '！', '？', '\n'].map((mark) => before.lastIndexOf(mark))) + 1);
}

function wordsAfter(body: string, clause: Span, quantity: Quantity): string {
  return body.slice(quantity.end, clause.end);
}
