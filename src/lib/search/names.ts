/** The names that search suggests, found by pinyin (shequ) and by initials (sq), anywhere in the name. */

import type { IndexedBlock } from './fields.ts';
import type { NameKind } from './listing.ts';

/** Names a file holds. */
export const NAMES_A_FILE = 24;

/** [kind, Simplified, Traditional or empty when the same, address, syllables parted by blanks] */
export type StoredName = readonly [kind: NameKind, hans: string, hant: string, url: string, pinyin: string];

/** The first letter of each syllable; what begins with a digit, whole. */
function initialsOf(pinyin: string): string {
  return pinyin.replace(/(\d\S*|\S)\S* ?/g, '$1');
}

/** What the index of names is made of: the ends are marked, so that a beginning can be asked for. */
export function nameBlocks([, , , , pinyin]: StoredName): IndexedBlock[] {
  return [
    { field: 'title', folded: `^${initialsOf(pinyin)}$` },
    { field: 'body', folded: `^${pinyin.replaceAll(' ', '')}$` },
  ];
}

/** The forms under which `letters` are asked for, whole names first, then beginnings. */
export function nameReadings(letters: string): string[] {
  return [`^${letters}$`, `^${letters}`, letters];
}

/** How well the name answers `letters` (a–z and digits): 0 not at all, then inside, at the beginning, whole; pinyin begins at a syllable. */
export function rateName(letters: string, [, , , , pinyin]: StoredName): number {
  const initials = initialsOf(pinyin);
  const forms = [initials, pinyin.replaceAll(' ', '')];
  if (forms.includes(letters)) return 4;
  if (forms.some((form) => form.startsWith(letters))) return 3;
  return initials.includes(letters) || new RegExp(` ${[...letters].join(' ?')}`).test(pinyin) ? 2 : 0;
}
