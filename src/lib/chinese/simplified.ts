/** Traditional to Simplified by phrase. opencc-js holds the dictionaries; the converters are built when first asked for. */

import { Converter as fromSimplified } from 'opencc-js/cn2t';
import { Converter as toSimplified } from 'opencc-js/t2cn';
import { simplifiedCharacter } from '#lib/chinese/gbk-variants.ts';

type Convert = (text: string) => string;

let simplify: Convert | undefined;
let traditionalize: Convert | undefined;

/** `text` in Simplified by phrase rules for Taiwan forms (`tw→cn`: 著 → 着, but 著名), vocabulary untouched. */
export function simplifyByPhrase(text: string): string {
  simplify ??= toSimplified({ from: 'tw', to: 'cn' });
  return simplify(text);
}

/** `text` in Traditional by phrase rules (后 → 後 in 后来, but not in 皇后). */
export function traditionalizeByPhrase(text: string): string {
  traditionalize ??= fromSimplified({ from: 'cn', to: 't' });
  return traditionalize(text);
}

/** Character by character and never longer or shorter: for matching only. Offsets in the result are offsets in `text`. */
export function foldToSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    const simplified = simplifiedCharacter(character);
    return simplified.length === character.length ? simplified : character;
  });
}
