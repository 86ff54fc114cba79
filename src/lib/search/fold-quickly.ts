/** Folding for the build, which folds a hundred million characters; the browser folds a few pages and goes without. */
import { foldCharacter, foldText, type ScriptMap } from './fold.ts';

/** In a table of units, besides units that folded text may have: folds to nothing, as white space does. */
const NOTHING = 0xfffe;
/** folds to several units, or is half of a character */
const SEVERAL = 0xffff;
// The byte order of every machine that runs Node.
// Only the build folds so; marked as pure, it is left out of what a browser fetches.
const UTF_16 = /* @__PURE__ */ new TextDecoder('utf-16le', { ignoreBOM: true });

/** for each unit, the unit that it folds to; 0: not yet known */
const tables = new WeakMap<ScriptMap, Uint16Array>();

/** What `foldText` makes of `original`. */
export function foldQuickly(original: string, scripts: ScriptMap): string {
  const units = tables.get(scripts) ?? new Uint16Array(0x10000);
  tables.set(scripts, units);
  // Nearly every unit folds to one other, and no string is built until the end.
  const folded = new Uint16Array(original.length);
  let length = 0;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    units[code] ||= foldUnit(code, scripts);
    const unit = units[code] ?? SEVERAL;
    if (unit === SEVERAL) return foldText(original, scripts);
    if (unit !== NOTHING) folded[length++] = unit;
  }
  return UTF_16.decode(folded.subarray(0, length));
}

function foldUnit(code: number, scripts: ScriptMap): number {
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  const folded = isHalf || code === 0 ? undefined : foldCharacter(String.fromCharCode(code), scripts);
  if (folded === '') return NOTHING;
  return folded?.length === 1 ? folded.charCodeAt(0) : SEVERAL;
}
