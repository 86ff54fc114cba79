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

/** Quotation marks of both editions and of keyboards are one. */
const QUOTES: Readonly<Record<string, string>> = {
  ...{ '“': '"', '”': '"', '「': '"', '」': '"', '﹁': '"', '﹂': '"' },
  ...{ '‘': "'", '’': "'", '『': "'", '』': "'", '﹃': "'", '﹄': "'" },
};

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

/** The text of `fold` alone, which is quicker. */
export function foldText(original: string, scripts: ScriptMap): string {
  const { units } = foldsOf(scripts);
  // Nearly every unit folds to one other, and no string is built until the end.
  const folded = new Uint16Array(original.length);
  let length = 0;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    const unit = units[code] || learnUnit(code, scripts);
    if (unit === SEVERAL) return fold(original, scripts).text;
    if (unit !== NOTHING) folded[length++] = unit;
  }
  return UTF_16.decode(folded.subarray(0, length));
}

// The byte order of the machine; every machine that runs a browser or Node has this one.
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });
/** In the table of units, besides units that folded text may have: folds to nothing, as white space does. */
const NOTHING = 0xfffe;
/** folds to several units, or is half of a character. */
const SEVERAL = 0xffff;

interface Folds {
  readonly characters: Map<string, string>;
  /** for each unit, the unit that it folds to; 0: not yet known */
  readonly units: Uint16Array;
}

// A text has few distinct characters and normalizing each anew is most of the price of folding.
const folds = new WeakMap<ScriptMap, Folds>();

function foldsOf(scripts: ScriptMap): Folds {
  const known = folds.get(scripts);
  if (known) return known;
  const fresh = { characters: new Map<string, string>(), units: new Uint16Array(0x10000) };
  folds.set(scripts, fresh);
  return fresh;
}

function learnUnit(code: number, scripts: ScriptMap): number {
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const folded = isHalf || code === 0 ? undefined : foldCharacter(String.fromCharCode(code), scripts);
  const unit = folded === '' ? NOTHING : folded?.length === 1 ? folded.charCodeAt(0) : SEVERAL;
  foldsOf(scripts).units[code] = unit;
  return unit;
}

function foldCharacter(character: string, scripts: ScriptMap): string {
  const { characters } = foldsOf(scripts);
  const folded = characters.get(character);
  if (folded !== undefined) return folded;
  const fresh = foldAnew(character, scripts);
  characters.set(character, fresh);
  return fresh;
}

function foldAnew(character: string, scripts: ScriptMap): string {
  const quote = QUOTES[character];
  if (quote) return quote;
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
