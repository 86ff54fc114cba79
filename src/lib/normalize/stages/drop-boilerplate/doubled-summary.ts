import { onlyLetters } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** 内容摘要：… that a content system makes from the first lines of the text */
const LABEL = /^[[【（(]?(?:内容|文章|新闻|本文)?(?:摘要|简介|提要|描述)(?:[\]】）)]?[：:]|(?=\d|\p{Script=Han}))\s*/u;
const CUT = /(?:…+|\.{2,6}|。{2,3})\s*$/u;
const SHORTEST = 16;
const MOST_IN_HEAD = 30;

/** Indexes of the beginning of a paragraph that stands above it once more, under a label of its own or cut off. */
export function findDoubledSummary(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const last = Math.min(findTextSpan(lines).start, MOST_IN_HEAD);
  for (const [index, { text }] of lines.slice(0, last + 1).entries()) {
    const trimmed = text.trim();
    if (!LABEL.test(trimmed) && !CUT.test(trimmed)) continue;
    const summary = lettersOf(trimmed.replace(LABEL, '').replace(CUT, ''));
    const below = lines.slice(index + 1, index + 1 + NEAR);
    if (summary.length >= SHORTEST && below.some((line) => lettersOf(line.text).startsWith(summary))) found.add(index);
  }
  return found;
}
/** So many lines below it the text begins. */
const NEAR = 12;

function lettersOf(text: string): string {
  return onlyLetters(foldForMatching(text));
}
