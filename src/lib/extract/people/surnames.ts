import { COMPOUND_SURNAMES, PLAIN_SURNAMES, SELDOM_SURNAMES, WORDY_SURNAMES } from '#lib/chinese/surnames.ts';

/** The surnames that are believed in running text, single and compound. */
export const SURNAMES: ReadonlySet<string> = new Set([...PLAIN_SURNAMES, ...WORDY_SURNAMES, ...COMPOUND_SURNAMES]);

/** The length of the surname at the head of `text`: 0 when it begins with none. */
export function surnameLength(text: string): 0 | 1 | 2 {
  if (SURNAMES.has(text.slice(0, 2)) && text.length > 2) return 2;
  return SURNAMES.has(text.slice(0, 1)) ? 1 : 0;
}

/** Whether `text` begins with a surname that nearly always begins a word: 台, 经, 水. */
export function isSeldomSurname(text: string): boolean {
  return text !== '' && SELDOM_SURNAMES.includes(text.charAt(0)) && surnameLength(text) === 0;
}
