import { changesBetween, editLines } from '#lib/normalize/edit-lines.ts';
import type { ArticleFacts, Change, Line, LineStage } from '#lib/normalize/stage.ts';
import { widenBrackets } from './brackets.ts';
import { closeSingleQuotes, findQuotedTerms, hasLostClosingQuotes } from './lost-quotes.ts';
import { stopForPoint, usesPointsAsStops } from './point-stops.ts';
import { curlStraightQuotes, mainlandQuotes, turnQuotes, turnSingleQuotes } from './quotes.ts';
import { WIDTH_RULES } from './width-rules.ts';

const STAGE = 'punctuate-chinese';

/** A bracket made full-width can make the comma behind it Chinese; at most so often. */
const MOST_PASSES = 5;

type TextEdit = readonly [rule: string, edit: (text: string) => string, confidence: number];

interface Edits {
  readonly quotes: readonly TextEdit[];
  /** only for an article that types points for full stops throughout */
  readonly stops: readonly TextEdit[];
}

/** Chinese punctuation after GB/T 15834; no character of a word and no blank between Chinese and Latin is touched. */
export const punctuateChinese: LineStage = {
  id: STAGE,
  keeps: 'han-characters',
  run(lines, facts) {
    const changes: Change[] = [];
    const edits: Edits = {
      quotes: quoteEdits(facts),
      stops: usesPointsAsStops(lines.map(({ text }) => text)) ? [['point-for-full-stop', stopForPoint, 0.92]] : [],
    };
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
function punctuateOnce(lines: readonly Line[], { quotes, stops }: Edits, changes: Change[]): readonly Line[] {
  const quoted = editEach(lines, [...stops, ...quotes], changes);
  const ruled = editLines(quoted, { stage: STAGE, rules: WIDTH_RULES });
  for (const change of ruled.changes ?? []) changes.push(change);
  const bracketed = editEach(ruled.value, [['full-width-brackets', widenBrackets, 1]], changes);
  const texts = bracketed.map(({ text }) => text);
  if (!hasLostClosingQuotes(texts)) return bracketed;
  const terms = findQuotedTerms(texts);
  return editEach(bracketed, [['lost-closing-quote', (text) => closeSingleQuotes(text, terms), 0.9]], changes);
}

function quoteEdits({ traditional }: ArticleFacts): TextEdit[] {
  const straight: TextEdit = ['straight-quotes', curlStraightQuotes, 0.97];
  const turned: TextEdit = ['turned-quotes', turnQuotes, 0.9];
  return traditional === 'genuine'
    ? [straight]
    : [['corner-quotes', mainlandQuotes, 1], straight, turned, ['turned-single-quotes', turnSingleQuotes, 0.9]];
}

function editEach(lines: readonly Line[], edits: readonly TextEdit[], changes: Change[]): readonly Line[] {
  return lines.map((line) => {
    let edited = line;
    for (const [rule, edit, confidence] of edits) {
      const text = edit(edited.text);
      if (text === edited.text) continue;
      for (const change of changesBetween(edited, text, { stage: STAGE, rule, confidence })) changes.push(change);
      edited = { ...line, text };
    }
    return edited;
  });
}
