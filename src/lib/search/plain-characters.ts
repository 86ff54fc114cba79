/** Which text folds without the script map: most queries and all pages of Simplified text, so that it is fetched only for others. */
import type { ScriptMap } from './fold.ts';

const HAN = /\p{Script=Han}/gu;

let simplified: ReadonlySet<string> | undefined;

/** The characters of GB 2312: all that are everyday Simplified ones, from the tables that every browser has. */
function simplifiedCharacters(): ReadonlySet<string> {
  if (simplified) return simplified;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  simplified = new Set(new TextDecoder('gb2312').decode(Uint8Array.from(bytes)).match(HAN));
  return simplified;
}

/** The characters of GB 2312 that `scripts` folds to another one nevertheless, as 著 and 乾, joined. */
export function foldedCharacters(scripts: ScriptMap): string {
  const plain = simplifiedCharacters();
  return [...scripts.keys()].filter((character) => plain.has(character)).join('');
}

/** Whether `text` can have characters that the map folds; `folded` is what `foldedCharacters` says of the map. */
export function needsScripts(text: string, folded: string): boolean {
  const plain = simplifiedCharacters();
  return (text.match(HAN) ?? []).some((character) => !plain.has(character) || folded.includes(character));
}
