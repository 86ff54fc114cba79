/** The characters of a given name: which may stand in one, and which rather begin what follows it. */
import { GIVEN_TOO, TITLE, WORDS } from './person-words.ts';

const ALL_HAN = /^\p{Script=Han}*$/u;
/** Characters that stand nowhere in a given name. */
const NOT_INSIDE = /[某的了是不很此该这着说们你她它第]/u;
/** Characters that hardly end a given name and often begin what follows it. */
export const NOT_LAST =
  /[第某说称讲在对和与及等正又也的是为把被从到就还都给带着了不很此该这那每几两们即或并地得中上下里内外前后间个名位者向将于有没可能会让使之其所以已曾喊问答我你他她它看掰捧]/u;

/** Whether a name of this many characters could be: all of them Han, none that stands in no name. */
export function isGivenLetters(given: string, length: number): boolean {
  return given.length === length && ALL_HAN.test(given) && !NOT_INSIDE.test(given);
}

/** Whether `given` may be a given name, by its characters and because it is no word. */
export function isGiven(given: string): boolean {
  const [first = '', second] = given;
  if (GIVEN_TOO.has(given)) return true;
  if (!ALL_HAN.test(given) || WORDS.has(given) || TITLE.test(given)) return false;
  return second === undefined ? !NOT_LAST.test(first) : !NOT_INSIDE.test(first) && !NOT_LAST.test(second);
}
