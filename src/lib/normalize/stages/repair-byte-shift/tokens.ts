import { PINYIN_SYLLABLE } from '#lib/chinese/pinyin.ts';

/**
 * A garbled line as the search reads it: one token a UTF-16 unit, but a whole reading `(qū)`, a reading that has lost
 * its bracket `qū)` and a tag that has lost its bracket `/p>` are one token each.
 */
export type Token =
  | { readonly kind: 'unit'; readonly unit: number; readonly start: number; readonly end: number }
  | { readonly kind: 'reading'; readonly reading: string; readonly start: number; readonly end: number }
  | { readonly kind: 'torn-reading'; readonly reading: string; readonly start: number; readonly end: number }
  | { readonly kind: 'torn-tag'; readonly start: number; readonly end: number };

/** Readings are no part of what the article says. */
export const READINGS = /\([^()\p{Script=Han}]{1,6}\)/gu;

const READING = new RegExp(`\\((${PINYIN_SYLLABLE})\\)`, 'uy');
const TORN_READING = new RegExp(`(${PINYIN_SYLLABLE})[)）]`, 'uy');
const TORN_TAG = /\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|p|span|strong|td|tr|u|ul)\b[^<>]{0,80}>/iuy;
const QUESTION_MARK = 0x3f;

/** The tokens of `text` from `start` on, at most `limit`. */
export function readTokens(text: string, start: number, limit: number): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < text.length && tokens.length < limit; ) {
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, start: number): Token {
  const unit = text.charCodeAt(start);
  const reading = unit === 0x28 && matchAt(READING, text, start);
  if (reading) return { kind: 'reading', reading: reading[1] as string, start, end: start + reading[0].length };
  if (start > 0 && text.charCodeAt(start - 1) === QUESTION_MARK && unit < 0x200) {
    const torn = matchAt(TORN_READING, text, start);
    if (torn) return { kind: 'torn-reading', reading: torn[1] as string, start, end: start + torn[0].length };
    const tag = matchAt(TORN_TAG, text, start);
    if (tag) return { kind: 'torn-tag', start, end: start + tag[0].length };
  }
  return { kind: 'unit', unit, start, end: start + 1 };
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}
