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

const toSimplified = readSimplified();
const toTraditional = readTraditional();

/** The Simplified form of one character; the character itself when it has none. */
export function simplifiedCharacter(character: string): string {
  return toSimplified.get(character) ?? character;
}

/** The Traditional form a mechanical converter writes; the character itself when it has none or may stay (后 里 于 干). */
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
    const [simplified, first, ...others] = entry.split(' ');
    const stays = first === simplified || others.includes(simplified as string);
    if (simplified && first && !stays) map.set(simplified, first);
  }
  return map.set('着', '著');
}
