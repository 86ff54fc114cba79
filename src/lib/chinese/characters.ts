/** Counts and tables of single characters. Han is what Unicode calls so, with the marks 々 and 〇. */

/** `text` with everything but its Han characters left out. */
export function onlyHan(text: string): string {
  return text.replace(/\P{Script=Han}+/gu, '');
}

export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
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
};

/** Kangxi radicals, radicals of the supplement, compatibility ideographs. */
export const LOOKALIKES = /[\u2e80-\u2fd5\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu;

/** The ordinary character that `lookalike` stands for; itself when it has none. */
export function ordinaryCharacter(lookalike: string): string {
  return SUPPLEMENT_RADICALS[lookalike] ?? lookalike.normalize('NFKC');
}
