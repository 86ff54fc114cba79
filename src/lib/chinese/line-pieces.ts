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
/** A term longer than this may be cut like other text: a narrow phone has nine characters on a line of a headline. */
const LONGEST_TERM = 6;
const NO_TERMS: ReadonlySet<string> = new Set();
const WORDS = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/**
 * `text` cut where a line may end: words with the marks, measures and lone characters that belong to them. What stands in
 * `terms`, such as 雨污分流 or a person's name, stays whole where its ends are ends of words: 应城 is not found in 适应城市.
 */
export function cutLinePieces(text: string, terms: ReadonlySet<string> = NO_TERMS): string[] {
  const pieces: { text: string; open: boolean }[] = [];
  for (const segment of joinTerms(
    [...WORDS.segment(text)].map((word) => word.segment),
    terms,
  )) {
    const last = pieces.at(-1);
    const open = LEANS_FORWARD.test(segment);
    if (last && isBound(last, segment)) pieces[pieces.length - 1] = { text: last.text + segment, open: false };
    else pieces.push({ text: segment, open });
  }
  return pieces.map((piece) => piece.text);
}

/** `words` with those put together that make up a term, the longest first. */
function joinTerms(words: readonly string[], terms: ReadonlySet<string>): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    let whole = words[at] as string;
    let longest = whole;
    let end = at;
    for (let next = at + 1; next < words.length && whole.length < LONGEST_TERM; next++) {
      whole += words[next];
      if (whole.length <= LONGEST_TERM && terms.has(whole)) [longest, end] = [whole, next];
    }
    joined.push(longest);
    at = end;
  }
  return joined;
}

function isBound(last: { text: string; open: boolean }, next: string): boolean {
  if (NO_START.test(next) || NO_END.test(last.text)) return true;
  if (LATIN_END.test(last.text) && LATIN_START.test(next)) return true;
  if (/[\p{P}\s]$/u.test(last.text)) return false;
  if (NUMERAL_END.test(last.text) && NUMERAL_OR_MEASURE.test(next)) return true;
  if (last.text.length + next.length > LONGEST) return /^[的地得了着过们]$/u.test(next);
  return last.open || (SINGLE.test(next) && !LEANS_FORWARD.test(next) && !NUMERAL_START.test(next));
}
