const DIGITS = [...'零一二三四五六七八九'];
const PLACES = ['', '十', '百', '千'] as const;
const GROUPS = ['', '万', '亿', '万亿'] as const;

/** Digit by digit, as years and telephone numbers are read; other characters stay. */
export function spellDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

/** `83.34` as 八十三点三四. Takes commas between thousands; more than sixteen digits are read one by one. */
export function spellDecimal(written: string): string {
  const [whole = '', fraction] = written.replaceAll(',', '').split('.');
  return spellWhole(whole) + (fraction ? `点${spellDigits(fraction)}` : '');
}

function spellWhole(digits: string): string {
  if (digits.length > 16 || /^0\d/.test(digits)) return spellDigits(digits);
  const groups = digits.match(/\d{1,4}(?=(?:\d{4})*$)/g) ?? [];
  const spelled = groups.map((group, index) => ({
    ...spellGroup(group),
    unit: GROUPS[groups.length - 1 - index] ?? '',
  }));
  let text = '';
  for (const { words, padded, unit } of spelled) {
    if (words === '') continue;
    text += `${padded && text !== '' ? '零' : ''}${words}${unit}`;
  }
  return text === '' ? '零' : text.replace(/^一十/, '十');
}

/** Up to four digits; `padded`: a zero is heard in front when something larger came before. */
function spellGroup(group: string): { words: string; padded: boolean } {
  const value = group.replace(/^0+/, '');
  const words = [...value]
    .map((digit, index) => (digit === '0' ? '零' : `${DIGITS[Number(digit)]}${PLACES[value.length - 1 - index]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return { words, padded: value.length < group.length };
}
