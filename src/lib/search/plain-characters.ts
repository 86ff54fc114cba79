/** Which text folds without the script map: most queries and all pages of Simplified text, so that it is fetched only for others. */
import type { ScriptMap } from './fold.ts';

const HAN = /\p{Script=Han}/gu;

let simplified: ReadonlySet<string> | undefined;

/** The characters of GB 2312: all that are everyday Simplified ones, from the tables that every browser has. */
function simplifiedCharacters(): ReadonlySet<string> {
  if (simplified) return simplified;
  // Rows B0 to F7 of 94 cells, two bytes each.
  const bytes = Uint8Array.from({ length: 72 * 188 }, (_, at) => (at % 2 ? 0xa1 + ((at >> 1) % 94) : 0xb0 + at / 188));
  simplified = new Set(new TextDecoder('gb2312').decode(bytes).match(HAN));
  return simplified;
}

/** The part of `scripts` for characters of GB 2312, as 著 and 乾: a few, which every reader is given. */
export function plainScripts(scripts: ScriptMap): ScriptMap {
  const plain = simplifiedCharacters();
  return new Map([...scripts].filter(([character]) => plain.has(character)));
}

/** Whether `text` can have characters that the map folds, besides those of `plainScripts`. */
export function needsScripts(text: string): boolean {
  const plain = simplifiedCharacters();
  return (text.match(HAN) ?? []).some((character) => !plain.has(character));
}
