import SIMPLIFIED_TO_TRADITIONAL from 'opencc-js/dict/STCharacters';
import TRADITIONAL_TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters';

/**
 * Simplified and Traditional forms one character at a time, as a crawler converts them: no phrases, no context.
 * Good for recognizing a script and for undoing or repeating such a conversion; never for converting an article.
 */

/** Forms that opencc's tables keep apart or map elsewhere, and that mechanical converters do not. */
const ALSO_SIMPLIFIED: readonly (readonly [string, string])[] = [
  ['著', '着'],
  ['妳', '你'],
  ['祇', '只'],
];

/**
 * Simplified forms that Traditional text has too, with another meaning or as the everyday form. Mechanical converters
 * leave them, and so they tell no script.
 */
const SHARED = new Set(
  '后里于干台云征舍升制游采斗谷占余岩累系面松只出表朱向回卷布并周群床吃峰秘才致志核伙愿借注污么范咨郁吁筑涂杰岳咸夸尸凶仆辟雇柜厘恒栖熏洼霉灶杠涌淀吊托',
);

/** Where mechanical converters write another form than opencc's table. */
const USUAL_FORMS: readonly (readonly [string, string])[] = [
  ...[
    '为為',
    '众眾',
    '启啟',
    '墙墻',
    '净凈',
    '脏臟',
    '冲沖',
    '钟鐘',
    '闲閑',
    '鉴鑒',
    '伪偽',
    '症癥',
    '叹嘆',
    '湿濕',
    '艳艷',
  ],
  ...['锈銹', '缰韁', '钵缽', '娴嫻', '哗嘩', '捣搗', '须須', '线線'],
].map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

const toSimplified = readSimplified();
const toTraditional = readTraditional();

/** The Simplified form of one character; the character itself when it has none. */
export function simplifiedCharacter(character: string): string {
  return toSimplified.get(character) ?? character;
}

/** The Traditional form a mechanical converter writes; the character itself when it has none or stays (后 里 于 干). */
export function traditionalCharacter(character: string): string {
  return toTraditional.get(character) ?? character;
}

/** Whether a character is written otherwise in Simplified text: 區, 業, but not 后 or 人. */
export function isTraditionalOnly(character: string): boolean {
  return character !== '著' && toSimplified.has(character) && !toTraditional.has(character);
}

/** Whether a character is written otherwise in Traditional text: 区, 业, but not 后 or 人. */
export function isSimplifiedOnly(character: string): boolean {
  return toTraditional.has(character);
}

/** Whether a character is one that Traditional text writes too, and that mechanical converters leave: 后, but not 区. */
export function isShared(character: string): boolean {
  return SHARED.has(character);
}

/** Which script alone writes a character, by its UTF-16 code unit; 0 for what both write. */
export const ONLY = { simplified: 1, traditional: 2 } as const;

/** `isSimplifiedOnly` and `isTraditionalOnly` of every UTF-16 code unit, for counting. */
export function tabulateScripts(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of toSimplified.keys())
    if (character.length === 1 && isTraditionalOnly(character)) table[character.charCodeAt(0)] = ONLY.traditional;
  for (const character of toTraditional.keys())
    if (character.length === 1) table[character.charCodeAt(0)] = ONLY.simplified;
  return table;
}

/** UTF-16 code unit → that of its Simplified form; itself when it has none. Surrogates stand for themselves. */
export function tabulateSimplifiedUnits(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (const [from, to] of toSimplified) {
    if (from.length === 1 && to.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  return table;
}

function readSimplified(): Map<string, string> {
  const map = new Map<string, string>();
  for (const entry of TRADITIONAL_TO_SIMPLIFIED.split('|')) {
    const [from, to] = entry.split(' ');
    if (from && to && from !== to) map.set(from, to);
  }
  for (const [from, to] of ALSO_SIMPLIFIED) map.set(from, to);
  return map;
}

function readTraditional(): Map<string, string> {
  const map = new Map<string, string>();
  for (const entry of SIMPLIFIED_TO_TRADITIONAL.split('|')) {
    const [simplified, first] = entry.split(' ');
    if (simplified && first && first !== simplified && !SHARED.has(simplified)) map.set(simplified, first);
  }
  for (const [simplified, usual] of USUAL_FORMS) map.set(simplified, usual);
  return map.set('着', '著');
}
