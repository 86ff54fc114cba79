/**
 * A converter by phrases, made quicker without knowing how it works: it is asked only for pieces that a phrase could
 * span, each once, and for single characters. Where two neighbours stand side by side in no phrase, neither as they
 * are nor as any dictionary may have changed them before, the text can be cut between them.
 */

type Convert = (text: string) => string;

/** Pieces that are kept: the phrases of the dictionaries with what stands around them. */
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 12;

/** String.fromCharCode takes its units as arguments, and a stack holds only so many. */
const MOST_AT_ONCE = 4096;

/** Half a character, or a mark that describes one: such text is left to the converter as a whole. */
const COMPOSED = /[\u2ff0-\u2fff\ud800-\udfff]/;

/** `convert` is what the `dictionaries` ("from to|from to|…") all together make of a text. */
export function quickenConverter(dictionaries: readonly string[], convert: Convert): Convert {
  const entries = dictionaries.flatMap((dictionary) => dictionary.split('|').map((entry) => entry.split(' ')));
  const joins = tabulateJoins(entries as [string, string][]);
  const pieces = new Map<string, string>();
  /** what a character by itself becomes; 0 until it is asked for */
  const single = new Uint16Array(0x10000);

  function convertPiece(piece: string): string {
    const known = pieces.get(piece);
    if (known !== undefined) return known;
    if (piece.length > LONGEST_KNOWN) return convert(piece);
    if (pieces.size >= MOST_KNOWN) pieces.clear();
    const made = convert(piece);
    pieces.set(piece, made);
    return made;
  }

  function convertUnit(unit: number): number {
    const made = convert(String.fromCharCode(unit));
    const known = made.length === 1 ? made.charCodeAt(0) : LONGER;
    single[unit] = known;
    return known;
  }

  return (text) => {
    if (COMPOSED.test(text)) return convert(text);
    let converted = '';
    let units: number[] = [];
    for (let from = 0, end = 0; from < text.length; from = end) {
      end = endOfPiece(text, from, joins);
      const unit = text.charCodeAt(from);
      const alone = end > from + 1 ? LONGER : single[unit] || convertUnit(unit);
      if (alone !== LONGER) units.push(alone);
      else {
        const made = convertPiece(text.slice(from, end));
        for (let at = 0; at < made.length; at++) units.push(made.charCodeAt(at));
      }
      if (units.length < MOST_AT_ONCE) continue;
      converted += String.fromCharCode(...units);
      units = [];
    }
    return converted + String.fromCharCode(...units);
  };
}

/** Where the text can be cut next behind `from`. */
function endOfPiece(text: string, from: number, joins: Uint8Array): number {
  let end = from + 1;
  while (end < text.length && joins[slotOf(text.charCodeAt(end - 1), text.charCodeAt(end))] !== 0) end++;
  return end;
}

/** In the place of one code unit: the character becomes several. No character begins with it. */
const LONGER = 0xdfff;

const SLOTS = 2 ** 18;

/** Two pairs in one slot do no harm: the text is cut at one place less. */
function slotOf(left: number, right: number): number {
  return ((Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 13) & (SLOTS - 1);
}

/** 1 in the slot of every two neighbours that may be the inside of a phrase. */
function tabulateJoins(entries: readonly (readonly [string, string])[]): Uint8Array {
  const joins = new Uint8Array(SLOTS);
  const origins = traceOrigins(entries);
  for (const [phrase] of entries) {
    for (let at = 1; at < phrase.length; at++) {
      const rights = origins(phrase.charCodeAt(at));
      for (const left of origins(phrase.charCodeAt(at - 1))) for (const right of rights) joins[slotOf(left, right)] = 1;
    }
  }
  return joins;
}

/** For a character those that some row of entries may turn into it, itself among them. */
function traceOrigins(entries: readonly (readonly [string, string])[]): (unit: number) => ReadonlySet<number> {
  const before = new Map<number, Set<number>>();
  for (const [from, to] of entries) {
    if (from === to) continue;
    for (let at = 0; at < to.length; at++) {
      const origins = before.get(to.charCodeAt(at)) ?? new Set();
      before.set(to.charCodeAt(at), origins);
      const likely = from.length === to.length ? from.charAt(at) : from;
      for (let origin = 0; origin < likely.length; origin++) origins.add(likely.charCodeAt(origin));
    }
  }
  const traced = new Map<number, Set<number>>();
  return (unit) => {
    const known = traced.get(unit);
    if (known) return known;
    const all = new Set([unit]);
    for (const one of all) for (const origin of before.get(one) ?? []) all.add(origin);
    traced.set(unit, all);
    return all;
  };
}
