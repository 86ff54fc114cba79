/** Counts and tables of single characters. Han is what Unicode calls so, with the marks 々 and 〇. */

/**
 * A Han character as the source of a pattern with the flag `u`: what `\p{Script=Han}` is, without radicals and strokes. It has few ranges, so that
 * a pattern that says it a hundred times is compiled in a quarter of the time.
 */
export const ANY_HAN = '[々〇㐀-䶿一-鿿豈-﫿\\u{20000}-\\u{323AF}]';

const HAN = /\p{Script=Han}/gu;
const NO_HAN = /\P{Script=Han}+/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** What a UTF-16 code unit is; half a pair has to be looked at together with the other half. */
const UNIT = { other: 0, han: 1, half: 2 } as const;

let units: Uint8Array | undefined;

const PAGE = 0x1000;

function tabulateUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let page = 0; page < table.length; page += PAGE) {
    const text = String.fromCharCode(...Array.from({ length: PAGE }, (_, at) => page + at));
    for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+/gu))
      table.fill(UNIT.han, page + index, page + index + run.length);
  }
  return table.fill(UNIT.half, 0xd800, 0xe000);
}

/** `text` with everything but its Han characters left out. */
export function onlyHan(text: string): string {
  return text.replace(NO_HAN, '');
}

/** `text` with everything but its letters (Han among them) and digits left out. */
export function onlyLetters(text: string): string {
  return text.replace(NO_LETTER, '');
}

export function countHan(text: string): number {
  units ??= tabulateUnits();
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = units[text.charCodeAt(at)] as number;
    if (unit === UNIT.half) return text.match(HAN)?.length ?? 0;
    count += unit;
  }
  return count;
}

/** Whether both texts have the same Han characters in the same order, whatever else stands between them. */
export function hasSameHan(one: string, other: string): boolean {
  units ??= tabulateUnits();
  let at = 0;
  for (let from = 0; from < one.length; from++) {
    const kind = units[one.charCodeAt(from)];
    if (kind === UNIT.other) continue;
    while (at < other.length && units[other.charCodeAt(at)] === UNIT.other) at++;
    if (kind === UNIT.half || units[other.charCodeAt(at)] === UNIT.half) return onlyHan(one) === onlyHan(other);
    if (one.charCodeAt(from) !== other.charCodeAt(at)) return false;
    at++;
  }
  while (at < other.length && units[other.charCodeAt(at)] === UNIT.other) at++;
  return at === other.length || (units[other.charCodeAt(at)] === UNIT.half && onlyHan(one) === onlyHan(other));
}

/**
 * Radicals of the supplement block that have a character of their own (Unicode, EquivalentUnifiedIdeograph);
 * NFKC covers the Kangxi block and the compatibility ideographs, but not these.
 */
const SUPPLEMENT_RADICALS: Readonly<Record<string, string>> = {
  '⺁': '厂',
  '⺄': '乙',
  '⺇': '几',
  '⺌': '小',
  '⺒': '巳',
  '⺓': '幺',
  '⺗': '心',
  '⺘': '手',
  '⺛': '旡',
  '⺝': '月',
  '⺞': '歹',
  '⺟': '母',
  '⺠': '民',
  '⺣': '火',
  '⺧': '牛',
  '⺩': '王',
  '⺫': '目',
  '⺬': '示',
  '⺭': '示',
  '⺮': '竹',
  '⺰': '纟',
  '⺱': '网',
  '⺶': '羊',
  '⺷': '羊',
  '⺼': '肉',
  '⺾': '艹',
  '⻀': '艹',
  '⻁': '虎',
  '⻂': '衣',
  '⻃': '西',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻈': '讠',
  '⻉': '贝',
  '⻋': '车',
  '⻌': '辶',
  '⻍': '辶',
  '⻎': '辶',
  '⻏': '阝',
  '⻐': '钅',
  '⻑': '長',
  '⻒': '镸',
  '⻓': '长',
  '⻔': '门',
  '⻖': '阝',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '齐',
  '⻬': '齐',
  '⻮': '齿',
  '⻯': '竜',
  '⻰': '龙',
  '⻱': '龟',
  // Kangxi radicals that Unicode takes for another writing than the one in use on the mainland.
  '⼾': '户',
  '⾭': '青',
  '⿈': '黄',
};

/** Kangxi radicals, radicals of the supplement, compatibility ideographs. */
export const LOOKALIKES = /[\u2e80-\u2fd5\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu;

/** The ordinary character that `lookalike` stands for; itself when it has none. */
export function ordinaryCharacter(lookalike: string): string {
  return SUPPLEMENT_RADICALS[lookalike] ?? lookalike.normalize('NFKC');
}
