/**
 * Numbers as their value, so that 8.2万, 82000, ８２０００ and 8.2萬 are one, and 百分之四十 is 40%.
 * A reader of its own: that of `#lib/chinese` knows all that articles print and is four times as much for a browser to fetch.
 * The tests hold the two equal.
 */
import { mixBits } from './grams.ts';

const DIGITS = '零一二三四五六七八九';
const SHARE = `百分之(\\d+(?:\\.\\d+)?|[〇十百${DIGITS}]+(?:点[〇${DIGITS}]+)?)`;
/** Folded text has no blanks that could set off thousands. */
const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
/** With its scales: 8.2万, 1万2千, 1.5万亿; the 千 of 12.3千米 is the unit's. */
const SCALED = `${ARABIC}(?:[百千万亿]+${ARABIC}(?=[百千万]))*(?:[百万亿]|千(?![米克瓦伏卡赫升]))*`;
const NUMERAL = new RegExp(`${SHARE}|${SCALED}`, 'g');
const EXPONENTS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** `folded` with every number written out in digits (8.2万户 → 82000户, 百分之四十 → 40%); the same text when nothing changes. */
export function writeOutNumbers(folded: string): string {
  return folded.replace(NUMERAL, (numeral: string, share?: string) => {
    const value = share && /^\D/.test(share) ? readHan(share) : readArabic(share ?? numeral);
    // 016 is a piece of 2016 or of a telephone number, not the number 16.
    return value < 1e21 && !/^0\d/.test(numeral) ? `${value}${share ? '%' : ''}` : numeral;
  });
}

/** NaN for what is not one number, as 1万2亿. */
function readArabic(numeral: string): number {
  let [total, room] = [0, Number.POSITIVE_INFINITY];
  for (const [, digits = '', scale = ''] of numeral.matchAll(/([\d.,]+)(\D*)/g)) {
    const exponent = [...scale].reduce((sum, mark) => sum + (EXPONENTS[mark] ?? 0), 0);
    const value = Number(`${digits.replaceAll(',', '')}e${exponent}`);
    total = value < room ? total + value : Number.NaN;
    room = 10 ** exponent;
  }
  return total;
}

/** In 百 and 十, with decimals behind 点; NaN for what may mean something else, as 三四. */
function readHan(numeral: string): number {
  const [whole = '', decimals = ''] = numeral.replaceAll('〇', '零').split('点');
  if (/[^零十百]{2}/.test(whole)) return Number.NaN;
  let [total, digit] = [0, 0];
  for (const mark of whole) {
    const exponent = EXPONENTS[mark];
    total += exponent ? (digit || 1) * 10 ** exponent : 0;
    digit = exponent ? 0 : DIGITS.indexOf(mark);
  }
  return Number(`${total + digit}.${decimals.replace(/./g, (mark) => `${DIGITS.indexOf(mark)}`)}`);
}

const PRIVATE_USE = 0xe000;

/**
 * For each number in text whose numbers are written out, two characters for private use that stand for that number as a whole:
 * the pieces of 100000 stand on most pages, the number on few. Two numbers may, rarely, have the same.
 */
export function numberMarks(written: string): string[] {
  return (written.match(/\d+(?:\.\d+)?/g) ?? []).map((digits) => {
    const hash = mixBits(Number(digits.replace('.', '')));
    return String.fromCharCode(PRIVATE_USE + (hash & 0xfff), PRIVATE_USE + ((hash >>> 12) & 0xfff));
  });
}

/** Whether `needle` stands in `text` with no further digit, or decimal part, at either end: 721 is not in 1721. */
export function hasWholeNumber(text: string, needle: string): boolean {
  const before = /^\d/.test(needle) ? '(?<![\\d.])' : '';
  const after = /\d$/.test(needle) ? '(?!\\.?\\d)' : '';
  return new RegExp(before + needle.replace(/[^\p{L}\p{N}]/gu, '\\$&') + after, 's').test(text);
}
