import { COMPOUND_SURNAMES, PLAIN_SURNAMES, SELDOM_SURNAMES, WORDY_SURNAMES } from '#lib/chinese/surnames.ts';

/** The surnames that are believed in running text, single and compound. */
export const SURNAMES: ReadonlySet<string> = new Set([...PLAIN_SURNAMES, ...WORDY_SURNAMES, ...COMPOUND_SURNAMES]);

/** What a UTF-16 unit at the head of a name is, as it is asked of every character of a text. */
const BEGINS = new Uint8Array(0x10000);
const [SINGLE, COMPOUND] = [1, 2];
for (const surname of SURNAMES) {
  const unit = surname.charCodeAt(0);
  BEGINS[unit] = (BEGINS[unit] as number) | (surname.length === 1 ? SINGLE : COMPOUND);
}

/** The length of the surname at the head of `text`: 0 when it begins with none. */
export function surnameLength(text: string): 0 | 1 | 2 {
  const begins = text === '' ? 0 : (BEGINS[text.charCodeAt(0)] as number);
  if (begins === 0) return 0;
  if ((begins & COMPOUND) !== 0 && text.length > 2 && SURNAMES.has(text.slice(0, 2))) return 2;
  return (begins & SINGLE) === 0 ? 0 : 1;
}

/** Whether `text` begins with a surname that nearly always begins a word: 台, 经, 水. */
export function isSeldomSurname(text: string): boolean {
  return text !== '' && SELDOM_SURNAMES.includes(text.charAt(0)) && surnameLength(text) === 0;
}
