/** Numbers as their value, so that 8.2万, 82000, ８２０００ and 8.2萬 are one, and 百分之四十 is 40%. */
import { ARABIC_NUMERAL, parseNumeral } from '#lib/chinese/numerals.ts';

const SHARE = /百分之(?:\d+(?:\.\d+)?|[零〇一二三四五六七八九十百]+(?:点[零〇一二三四五六七八九]+)?)/;
const NUMERAL = new RegExp(`${SHARE.source}|${ARABIC_NUMERAL}`, 'g');

/** `folded` with every number written out in digits (8.2万户 → 82000户, 百分之四十 → 40%); the same text when nothing changes. */
export function writeOutNumbers(folded: string): string {
  return folded.replace(NUMERAL, (numeral) => {
    // 016 is a piece of 2016 or of a telephone number, not the number 16.
    if (/^0\d/.test(numeral)) return numeral;
    const value = parseNumeral(numeral);
    if (value === undefined || !Number.isFinite(value) || value >= 1e21) return numeral;
    return `${value}${numeral.startsWith('百分之') ? '%' : ''}`;
  });
}

/** Whether `needle` stands in `text` with no further digit, or decimal part, at either end: 721 is not in 1721. */
export function hasWholeNumber(text: string, needle: string): boolean {
  const before = /^\d/.test(needle) ? '(?<![\\d.])' : '';
  const after = /\d$/.test(needle) ? '(?!\\.?\\d)' : '';
  return new RegExp(before + needle.replace(/[^\p{L}\p{N}]/gu, '\\$&') + after, 's').test(text);
}
