/**
 * Numbers as Chinese articles print them: 721, ７２１, 3,800, 8.2万, 1万2千, 三百二十, 八点二万, 二〇二二, 百分之九十五, 三分之二.
 * What is not wholly a number is undefined: a half-understood number is worse than none.
 */

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
/** From the largest: a numeral is cut at its largest scale first. */
const SCALES = [
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
] as const;
const FORMAL_MARKS: Readonly<Record<string, string>> = { 拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿', 兩: '两' };

/** Thousands are set off by commas or, as GB/T 15835 has it, by a narrow blank. */
const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3})+|(?<![\d.,] ?)[1-9]\d{0,2}(?:[ \u2009\u202f]\d{3})+(?![\d ])|\d+)(?:\.\d+)?`;
/** A number in Arabic digits with its scales, after `foldWidth`: 721, 8.2万, 1万2千, 1.5万亿; the 千 of 12.3千米 is the unit's. */
export const ARABIC_NUMERAL = `${ARABIC}(?:[百千万亿]+${ARABIC}(?=[百千万]))*(?:[百万亿]|千(?![米克瓦伏卡赫升]))*`;
/** A run of Chinese number characters; whether it is a number is for `parseNumeral` to say. */
export const HAN_NUMERAL = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+[万亿]?)?';

/** Full-width digits, percent sign and decimal point as ASCII; every offset stays. */
export function foldWidth(text: string): string {
  return text.replace(/[０-９％．]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/**
 * The number that the whole of `text` writes, in base units (8.2万 → 82000), or undefined.
 * 百分之四十 and 40% give 40, the number that stands before the unit %; 三分之二 gives 2/3.
 */
export function parseNumeral(text: string): number | undefined {
  const folded = foldWidth(text.trim()).replace(/[拾佰仟萬億兩]/g, (mark) => FORMAL_MARKS[mark] ?? mark);
  if (!/%|分之/.test(folded)) return parsePlain(folded);
  if (/^[百千万]分之百$/.test(folded)) return 100;
  const share = /^[百千万]分之(.+)$/.exec(folded)?.[1] ?? /^(.+)%$/.exec(folded)?.[1];
  if (share) return parsePlain(share);
  const [, whole, part] = /^(.+)分之(.+)$/.exec(folded) ?? [];
  if (whole === undefined || part === undefined) return parsePlain(folded);
  const [denominator, numerator] = [parsePlain(whole), parsePlain(part)];
  return denominator && numerator !== undefined ? numerator / denominator : undefined;
}

function parsePlain(text: string): number | undefined {
  return /\d/.test(text) ? parseArabic(text) : parseHan(text);
}

const WHOLE_ARABIC = new RegExp(`^${ARABIC_NUMERAL}$`);
const ARABIC_PARTS = new RegExp(`(${ARABIC})([百千万亿]*)`, 'g');

function parseArabic(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (!WHOLE_ARABIC.test(text)) return undefined;
  const parts = [...text.matchAll(ARABIC_PARTS)];
  let total = 0;
  let room = Number.POSITIVE_INFINITY;
  for (const [, digits = '', scale = ''] of parts) {
    const factor = scaleOf(scale);
    // Written as an exponent, 83.34 × 10⁸ stays exact; as a product it does not.
    const value = Number(`${digits.replace(/[,\s]/g, '')}e${Math.log10(factor)}`);
    if (value >= room) return undefined;
    room = factor;
    total += value;
  }
  return total;
}

function exponentOf(mark: string): number {
  return SCALES.find(([scale]) => scale === mark)?.[1] ?? 0;
}

/** What scale marks multiply by: 十万 → 1,000,000; 1 for none. */
export function scaleOf(marks: string): number {
  return 10 ** [...marks].reduce((sum, mark) => sum + exponentOf(mark), 0);
}

function parseHan(text: string): number | undefined {
  if (!text.includes('点')) return parseHanInteger(text);
  const [, whole, decimals, scale = ''] = /^(.+)点([零〇一二三四五六七八九]+)([万亿]?)$/.exec(text) ?? [];
  if (whole === undefined || decimals === undefined) return parseHanInteger(text);
  const integer = parseHanInteger(whole);
  if (integer === undefined) return undefined;
  return Number(`${integer}.${[...decimals].map((mark) => DIGITS[mark]).join('')}e${exponentOf(scale)}`);
}

function parseHanInteger(text: string): number | undefined {
  for (const [mark, exponent] of SCALES) {
    // 三万亿 is 三万 of 亿: the last 亿 counts.
    const at = text.lastIndexOf(mark);
    if (at === -1) continue;
    const before = text.slice(0, at);
    const count = mark === '十' && before === '' ? 1 : parseHanInteger(before);
    const rest = parseRemainder(text.slice(at + 1), 10 ** exponent);
    const room = mark === '亿' ? Number.POSITIVE_INFINITY : mark === '万' ? 10_000 : 10;
    if (!count || count >= room || rest === undefined) return undefined;
    return count * 10 ** exponent + rest;
  }
  return parseHanDigits(text);
}

/** What follows a scale: nothing, 零五, 五十, or the spoken short form 五 (三百五 is 350). */
function parseRemainder(text: string, scale: number): number | undefined {
  if (text === '') return 0;
  const zero = /^[零〇]/.test(text);
  const value = parseHanInteger(zero ? text.slice(1) : text);
  if (value === undefined) return undefined;
  if (zero) return value < scale / 10 ? value : undefined;
  if (text.length === 1) return value * (scale / 10);
  return value < scale ? value : undefined;
}

/** One digit, or a number spelled digit by digit (二〇二二, 一九九八). 三四 is none: it means three or four. */
function parseHanDigits(text: string): number | undefined {
  const digits = [...text].map((mark) => DIGITS[mark]);
  if (digits.length === 0 || digits.some((digit) => digit === undefined)) return undefined;
  if (digits.length > 1 && text.includes('两')) return undefined;
  return digits.length === 1 || digits.length > 2 || /[零〇]/.test(text) ? Number(digits.join('')) : undefined;
}
