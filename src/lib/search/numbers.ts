/**
 * Numbers as their value, so that 8.2万, 82000, ８２０００ and 8.2萬 are one, and 百分之四十 is 40%.
 * A reader of its own: that of `#lib/chinese` knows all that articles print and is four times as much for a browser to fetch.
 * The tests hold the two equal.
 */
import { ARABIC_NUMERAL } from '#lib/chinese/numerals.ts';

const DIGITS = '零一二三四五六七八九';
const SHARE = `百分之(?:\\d+(?:\\.\\d+)?|[〇十百${DIGITS}]+(?:点[〇${DIGITS}]+)?)`;
const NUMERAL = new RegExp(`${SHARE}|${ARABIC_NUMERAL}`, 'g');
const EXPONENTS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };
const HUNDREDS = /^(?:(.?)(百))?零?(?:([^零百]?)(十))?([^零十百]?)$/;

/** `folded` with every number written out in digits (8.2万户 → 82000户, 百分之四十 → 40%); the same text when nothing changes. */
export function writeOutNumbers(folded: string): string {
  return folded.replace(NUMERAL, (numeral) => {
    // 016 is a piece of 2016 or of a telephone number, not the number 16.
    if (/^0\d/.test(numeral)) return numeral;
    const [, share] = /^百分之(.*)/.exec(numeral) ?? [];
    const value = share && /\D/.test(share[0] ?? '') ? readHan(share) : readArabic(share ?? numeral);
    if (value === undefined || !(value < 1e21)) return numeral;
    return `${value}${share ? '%' : ''}`;
  });
}

function readArabic(numeral: string): number | undefined {
  let [total, room] = [0, Number.POSITIVE_INFINITY];
  for (const [, digits = '', scale = ''] of numeral.matchAll(/([\d.,\s]+)(\D*)/g)) {
    const exponent = [...scale].reduce((sum, mark) => sum + (EXPONENTS[mark] ?? 0), 0);
    const value = Number(`${digits.replace(/[,\s]/g, '')}e${exponent}`);
    if (value >= room) return undefined;
    total += value;
    room = 10 ** exponent;
  }
  return total;
}

/** 0 to 999, with decimals behind 点; undefined for what may mean something else, as 三四. */
function readHan(numeral: string): number | undefined {
  const [whole = '', decimals = ''] = numeral.replace(/〇/g, '零').split('点');
  const [found, hundreds, hundred, tens, ten, ones = ''] = HUNDREDS.exec(whole) ?? [];
  if (!found) return undefined;
  const digit = (mark: string | undefined, lacking: number) => (mark ? DIGITS.indexOf(mark) : lacking);
  const integer = (hundred ? digit(hundreds, 1) * 100 : 0) + (ten ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
  return decimals ? Number(`${integer}.${decimals.replace(/./g, (mark) => `${DIGITS.indexOf(mark)}`)}`) : integer;
}

const PRIVATE_USE = 0xe000;

/**
 * For each number in text whose numbers are written out, two characters for private use that stand for that number as a whole:
 * the pieces of 100000 stand on most pages, the number on few. Two numbers may, rarely, have the same.
 */
export function numberMarks(written: string): string[] {
  return (written.match(/\d+(?:\.\d+)?/g) ?? []).map((digits) => {
    let hash = 0;
    for (const digit of digits) hash = (Math.imul(hash, 31) + digit.charCodeAt(0)) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
    return String.fromCharCode(PRIVATE_USE + (hash & 0xfff), PRIVATE_USE + ((hash >>> 12) & 0xfff));
  });
}

/** Whether `needle` stands in `text` with no further digit, or decimal part, at either end: 721 is not in 1721. */
export function hasWholeNumber(text: string, needle: string): boolean {
  const before = /^\d/.test(needle) ? '(?<![\\d.])' : '';
  const after = /\d$/.test(needle) ? '(?!\\.?\\d)' : '';
  return new RegExp(before + needle.replace(/[^\p{L}\p{N}]/gu, '\\$&') + after, 's').test(text);
}
