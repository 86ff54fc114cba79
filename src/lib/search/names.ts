/** The names that search suggests, found by their beginning in characters, by pinyin (shequ) and by initials (sq), anywhere in the name. */

import type { IndexedBlock } from './fields.ts';
import { foldText, type ScriptMap } from './fold.ts';
import type { NameKind } from './listing.ts';

/** Names a file holds. */
export const NAMES_A_FILE = 48;

/** [kind, Simplified, Traditional or empty when the same, address, syllables parted by blanks] */
export type StoredName = readonly [kind: NameKind, hans: string, hant: string, url: string, pinyin: string];

/** Marks the beginning and end of a name, so that a beginning can be asked for. */
const START = '^';
const END = '$';

export function initialsOf(pinyin: string): string {
  return pinyin
    .split(' ')
    .map((syllable) => (/^\d/.test(syllable) ? syllable : (syllable[0] ?? '')))
    .join('');
}

/** What the index of names is made of. Titles are found by their pinyin only: their characters are in the index of pages. */
export function nameBlocks([kind, hans, , , pinyin]: StoredName, scripts: ScriptMap): IndexedBlock[] {
  const letters = pinyin.replaceAll(' ', '');
  return [
    { field: 'title', folded: START + initialsOf(pinyin) + END },
    { field: 'body', folded: START + letters + END },
    ...(kind === 'title' ? [] : [{ field: 'label', folded: START + foldText(hans, scripts) + END } as const]),
  ];
}

/** The forms under which `folded` (a folded query) is asked for, those at the beginning of a name first. */
export function nameReadings(folded: string): string[] {
  return [START + folded + END, START + folded, folded];
}

/** How well `name` answers the folded query: 0 not at all, then inside, at the beginning, whole; initials and pinyin begin at a syllable. */
export function rateName(folded: string, [, hans, , , pinyin]: StoredName, scripts: ScriptMap): number {
  const text = foldText(hans, scripts);
  const syllables = pinyin.split(' ');
  const initials = initialsOf(pinyin);
  const letters = syllables.join('');
  if ([text, initials, letters].includes(folded)) return 4;
  if ([text, initials, letters].some((form) => form.startsWith(folded))) return 3;
  if (text.includes(folded) || initials.includes(folded)) return 2;
  return syllables.some((_, at) => syllables.slice(at).join('').startsWith(folded)) ? 2 : 0;
}
