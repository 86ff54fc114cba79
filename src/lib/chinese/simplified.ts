/** Traditional to Simplified by phrase, and back. opencc-js holds the dictionaries; the converters are built when first asked for. */

import COMPATIBILITY from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import SIMPLIFIED_CHARACTERS from 'opencc-js/dict/STCharacters';
import SIMPLIFIED_PHRASES from 'opencc-js/dict/STPhrases';
import REGIONAL_PHRASES from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import TRADITIONAL_CHARACTERS from 'opencc-js/dict/TSCharacters';
import TRADITIONAL_PHRASES from 'opencc-js/dict/TSPhrases';
import TAIWAN_VARIANTS from 'opencc-js/dict/TWVariantsRev';
import TAIWAN_PHRASES from 'opencc-js/dict/TWVariantsRevPhrases';
import { Converter as toSimplified } from 'opencc-js/t2cn';
import { tabulateSimplifiedUnits } from '#lib/chinese/gbk-variants.ts';
import { hasUnit, mapUnits } from './map-units.ts';
import { quickenConverter } from './phrase-converter.ts';
import { buildPhraseTable } from './phrase-table.ts';

type Convert = (text: string) => string;

/** All that opencc's `tw→cn` looks up. */
const TO_SIMPLIFIED = [COMPATIBILITY, TRADITIONAL_CHARACTERS, TRADITIONAL_PHRASES, TAIWAN_VARIANTS, TAIWAN_PHRASES];

let simplify: Convert | undefined;
let traditionalize: Convert | undefined;
let unify: Convert | undefined;

/** `text` in Simplified by phrase rules for Taiwan forms (`tw→cn`: 著 → 着, but 著名), vocabulary untouched. */
export function simplifyByPhrase(text: string): string {
  replaceable ??= findReplaceable();
  if (!hasUnit(text, replaceable)) return text;
  simplify ??= quickenConverter(TO_SIMPLIFIED, toSimplified({ from: 'tw', to: 'cn' }));
  return simplify(text);
}

let replaceable: Uint8Array | undefined;

/** 1 for the UTF-16 code units of characters that an entry of the dictionaries exchanges: text without any comes back as it is. */
function findReplaceable(): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const entries of TO_SIMPLIFIED) {
    for (const entry of entries.split('|')) {
      const [from = '', to = ''] = entry.split(' ');
      for (let at = 0; at < from.length; at++) {
        if (from[at] !== to[at] || from.length !== to.length) units[from.charCodeAt(at)] = 1;
      }
    }
  }
  return units;
}

/** `text` in Traditional by phrase rules (后 → 後 in 后来, but not in 皇后). */
export function traditionalizeByPhrase(text: string): string {
  // opencc's own converter takes thirty megabytes for this dictionary.
  traditionalize ??= buildPhraseTable([SIMPLIFIED_PHRASES, REGIONAL_PHRASES, SIMPLIFIED_CHARACTERS]);
  return traditionalize(ordinary(text));
}

const COMPATIBLE = /[\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

/** `text` with compatibility ideographs exchanged for the ordinary ones, as opencc does before it converts. */
function ordinary(text: string): string {
  if (!COMPATIBLE.test(text)) return text;
  unify ??= buildPhraseTable([COMPATIBILITY]);
  return unify(text);
}

let simplifiedUnits: Uint16Array | undefined;

/** Character by character and never longer or shorter: for matching only. Offsets in the result are offsets in `text`. */
export function foldToSimplified(text: string): string {
  simplifiedUnits ??= tabulateSimplifiedUnits();
  return mapUnits(text, simplifiedUnits);
}
