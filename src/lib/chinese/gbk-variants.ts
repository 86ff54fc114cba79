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

const toSimplified = new Map([...readEntries(TRADITIONAL_TO_SIMPLIFIED), ...ALSO_SIMPLIFIED]);
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

function readTraditional(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [simplified, first, ...others] of rows(SIMPLIFIED_TO_TRADITIONAL)) {
    const stays = first === simplified || others.includes(simplified as string);
    if (simplified && first && !stays) map.set(simplified, first);
  }
  return map.set('着', '著');
}

function readEntries(entries: string): [string, string][] {
  return rows(entries).flatMap(([from, to]) => (from && to && from !== to ? [[from, to] as [string, string]] : []));
}

function rows(entries: string): string[][] {
  return entries.split('|').map((entry) => entry.split(' '));
}
