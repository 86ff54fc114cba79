/** Where a line of a headline may end: between words, and not every word stands alone. */

// What may not begin and what may not end a line (GB/T 15834, clreq).
const NO_START = /^[，。：；？！、”’）》」』】〉…—·%％]/u;
const NO_END = /[“‘（《「『【〈—]$/u;
const NUMERAL_END = /[\d一二三四五六七八九十百千万亿几数两第]$/u;
const NUMERAL_START = /^[\d一二三四五六七八九十百千万亿几数两第]/u;
const NUMERAL_OR_MEASURE =
  /^(?:[\d一二三四五六七八九十百千万亿余多]+|\p{Script=Han}|平方米|立方米|平方公里|公里|小时|分钟|个月)$/u;
// A name in Latin letters or a number with its marks, GB/T 2260 or 83.34.
const LATIN_END = /[\w./+-]$/;
const LATIN_START = /^[\w./+-]/;
// A lone character leans back on the word before it, as in 设计·师 and 更新·的; these lean on the word behind.
const SINGLE = /^\p{Script=Han}$/u;
const LEANS_FORWARD =
  /^[要不没未再又被把让给对向在从由为与和及或就都也还该请可能将只最更很太先后共各每这那全新老旧大小上下前中有无怎谁]$/u;
/** A word with what leans on it grows no longer than this many characters. */
const LONGEST = 4;
const WORDS = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** `text` cut where a line may end: words with the marks, measures and lone characters that belong to them. */
export function cutLinePieces(text: string): string[] {
  const pieces: { text: string; open: boolean }[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const last = pieces.at(-1);
    const open = LEANS_FORWARD.test(segment);
    if (last && isBound(last, segment)) pieces[pieces.length - 1] = { text: last.text + segment, open: false };
    else pieces.push({ text: segment, open });
  }
  return pieces.map((piece) => piece.text);
}

function isBound(last: { text: string; open: boolean }, next: string): boolean {
  if (NO_START.test(next) || NO_END.test(last.text)) return true;
  if (LATIN_END.test(last.text) && LATIN_START.test(next)) return true;
  if (/[\p{P}\s]$/u.test(last.text)) return false;
  if (NUMERAL_END.test(last.text) && NUMERAL_OR_MEASURE.test(next)) return true;
  if (last.text.length + next.length > LONGEST) return /^[的地得了着过们]$/u.test(next);
  return last.open || (SINGLE.test(next) && !LEANS_FORWARD.test(next) && !NUMERAL_START.test(next));
}
