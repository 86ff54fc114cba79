/**
 * Text as search compares it: the same for both scripts, for full and half width and for both cases, without white space.
 * One module for the build and the browser, so it imports nothing.
 */

/** Traditional and variant characters → the one Simplified character that stands for them. */
export type ScriptMap = ReadonlyMap<string, string>;

export interface Folded {
  readonly text: string;
  /** for each UTF-16 unit of `text`, where it begins in the original; one more entry gives the original's length */
  readonly starts: readonly number[];
}

/** `original` (in NFC) folded, with the way back to its offsets. Empty text folds to empty text. */
export function fold(original: string, scripts: ScriptMap): Folded {
  let text = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character, scripts);
    for (let unit = 0; unit < folded.length; unit++) starts.push(at);
    text += folded;
    at += character.length;
  }
  starts.push(at);
  return { text, starts };
}

/** The text of `fold` alone. */
export function foldText(original: string, scripts: ScriptMap): string {
  return fold(original, scripts).text;
}

// A text has few distinct characters and normalizing each anew is most of the price of folding.
const folds = new WeakMap<ScriptMap, Map<string, string>>();

/** One character folded: to another one, to several, or to nothing. */
export function foldCharacter(character: string, scripts: ScriptMap): string {
  const known = folds.get(scripts) ?? new Map<string, string>();
  const folded = known.get(character);
  if (folded !== undefined) return folded;
  folds.set(scripts, known);
  const fresh = foldAnew(character, scripts);
  known.set(character, fresh);
  return fresh;
}

function foldAnew(character: string, scripts: ScriptMap): string {
  // Quotation marks of both editions and of keyboards are one.
  if (/[“”「」﹁﹂]/.test(character)) return '"';
  if (/[‘’『』﹃﹄]/.test(character)) return "'";
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase())
    folded += /\s|\p{Cf}/u.test(part) ? '' : (scripts.get(part) ?? part);
  return folded;
}

/** Reads what `packScriptMap` wrote. */
export function unpackScriptMap(packed: string): ScriptMap {
  const map = new Map<string, string>();
  for (const group of packed.split(' ')) {
    const [simplified = '', ...variants] = group;
    for (const variant of variants) map.set(variant, simplified);
  }
  return map;
}

/** `text` without punctuation and symbols at its ends: what a reader meant by `，红色物业。`. % and ° stay with their number. */
export function trimPunctuation(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}%°℃]+$/u, '');
}
