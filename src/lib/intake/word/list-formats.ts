/** How Word prints the number of a list item: the usual values of w:numFmt. */

const DIGITS = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;
/** Longer lists are not numbered in Chinese words or letters. */
const MOST = 99;

/** 十, 十一, 二十三 */
function countInChinese(number: number, [digits, ten]: readonly [string, string]): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? '' : `${tens === 1 && digits === DIGITS ? '' : digits.charAt(tens)}${ten}`;
  return head + (ones === 0 ? '' : digits.charAt(ones));
}

function countInRoman(number: number): string {
  let rest = number;
  let printed = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) printed += sign;
  return printed;
}

const letter = (number: number) => (number > 26 ? undefined : String.fromCharCode(96 + number));
const inChinese = (number: number) => (number > MOST ? undefined : countInChinese(number, [DIGITS, '十']));

const FORMATS: Readonly<Record<string, (number: number) => string | undefined>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: circle,
  decimalEnclosedCircleChinese: circle,
  chineseCounting: inChinese,
  chineseCountingThousand: inChinese,
  japaneseCounting: inChinese,
  taiwaneseCounting: inChinese,
  taiwaneseCountingThousand: inChinese,
  ideographDigital: (number) => [...String(number)].map((digit) => DIGITS.charAt(Number(digit))).join(''),
  chineseLegalSimplified: (number) => (number > MOST ? undefined : countInChinese(number, [LEGAL, '拾'])),
  ideographTraditional: (number) => STEMS.charAt(number - 1) || undefined,
  lowerLetter: letter,
  upperLetter: (number) => letter(number)?.toUpperCase(),
  lowerRoman: (number) => (number > MOST ? undefined : countInRoman(number)),
  upperRoman: (number) => (number > MOST ? undefined : countInRoman(number).toUpperCase()),
  none: () => '',
};

function circle(number: number): string | undefined {
  return number > 20 ? undefined : String.fromCharCode(0x245f + number);
}

/** `number` as `format` prints it; undefined for bullets and for what no list of ours has. */
export function printListNumber(number: number, format: string): string | undefined {
  return number < 1 ? undefined : FORMATS[format]?.(number);
}
