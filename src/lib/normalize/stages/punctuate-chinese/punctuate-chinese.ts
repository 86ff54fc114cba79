import { mainlandQuotes } from '#lib/chinese/punctuation.ts';
import { changesBetween, editLines } from '#lib/normalize/edit-lines.ts';
import { type LineMemory, rememberLines } from '#lib/normalize/remember-lines.ts';
import type { Change, Line, LineStage } from '#lib/normalize/stage.ts';
import { widenBrackets } from './brackets.ts';
import { FORM_RULES } from './form-rules.ts';
import { closeSingleQuotes, findQuotedTerms, hasLostClosingQuotes } from './lost-quotes.ts';
import { stopForPoint, usesPointsAsStops } from './point-stops.ts';
import { curlStraightQuotes, turnQuotes, turnSingleQuotes } from './quotes.ts';
import { WIDTH_RULES } from './width-rules.ts';

const STAGE = 'punctuate-chinese';
const RULES = [...WIDTH_RULES, ...FORM_RULES];

/** A bracket made full-width can make the comma behind it Chinese; at most so often. */
const MOST_PASSES = 5;

type TextEdit = readonly [rule: string, edit: (text: string) => string, confidence: number];

const POINTS: TextEdit = ['point-for-full-stop', stopForPoint, 0.92];
const STRAIGHT: TextEdit = ['straight-quotes', curlStraightQuotes, 0.97];
const QUOTES: readonly TextEdit[] = [
  ['corner-quotes', mainlandQuotes, 1],
  STRAIGHT,
  ['turned-quotes', turnQuotes, 0.9],
  ['turned-single-quotes', turnSingleQuotes, 0.9],
];
const BRACKETS: readonly TextEdit[] = [['full-width-brackets', widenBrackets, 1]];

/** By where its Traditional comes from, and by whether the article types points for full stops throughout. */
const EDITS = {
  genuine: { points: [POINTS, STRAIGHT], stops: [STRAIGHT] },
  other: { points: [POINTS, ...QUOTES], stops: QUOTES },
} as const satisfies Record<string, Record<string, readonly TextEdit[]>>;

/** Texts that a list of edits leaves as they are: most come back in the next pass and in the next round. */
const settled = new Map<readonly TextEdit[], LineMemory<true>>();

/** Chinese punctuation after GB/T 15834; no character of a word and no blank between Chinese and Latin is touched. */
export const punctuateChinese: LineStage = {
  id: STAGE,
  keeps: 'han-characters',
  run(lines, facts) {
    const changes: Change[] = [];
    const usesPoints = usesPointsAsStops(lines.map(({ text }) => text));
    const edits = EDITS[facts.traditional === 'genuine' ? 'genuine' : 'other'][usesPoints ? 'points' : 'stops'];
    let value = lines;
    for (let pass = 0; pass < MOST_PASSES; pass += 1) {
      const before = value;
      value = punctuateOnce(before, edits, changes);
      if (value.every((line, index) => line.text === before[index]?.text)) break;
    }
    return { value, changes };
  },
};

/** Quotes before marks, because a mark's width depends on the quotes beside it; brackets and lost quotes after. */
function punctuateOnce(lines: readonly Line[], edits: readonly TextEdit[], changes: Change[]): readonly Line[] {
  const quoted = editSettling(lines, edits, changes);
  const ruled = editLines(quoted, { stage: STAGE, rules: RULES });
  for (const change of ruled.changes ?? []) changes.push(change);
  const bracketed = editSettling(ruled.value, BRACKETS, changes);
  const texts = bracketed.map(({ text }) => text);
  if (!hasLostClosingQuotes(texts)) return bracketed;
  const terms = findQuotedTerms(texts);
  return editEach(bracketed, [['lost-closing-quote', (text) => closeSingleQuotes(text, terms), 0.9]], changes);
}

/** `editEach` that leaves out the lines in which the same edits found nothing before. */
function editSettling(lines: readonly Line[], edits: readonly TextEdit[], changes: Change[]): readonly Line[] {
  const known = settled.get(edits) ?? rememberLines<true>();
  settled.set(edits, known);
  return lines.map((line) => {
    if (known.get(line)) return line;
    const edited = editLine(line, edits, changes);
    if (edited === line) known.set(line, true);
    return edited;
  });
}

function editEach(lines: readonly Line[], edits: readonly TextEdit[], changes: Change[]): readonly Line[] {
  return lines.map((line) => editLine(line, edits, changes));
}

function editLine(line: Line, edits: readonly TextEdit[], changes: Change[]): Line {
  let edited = line;
  for (const [rule, edit, confidence] of edits) {
    const text = edit(edited.text);
    if (text === edited.text) continue;
    for (const change of changesBetween(edited, text, { stage: STAGE, rule, confidence })) changes.push(change);
    edited = { ...line, text };
  }
  return edited;
}
