import { polyphonic } from 'pinyin-pro';
import { simplifiedCharacter } from './gbk-variants.ts';

/** One syllable of pinyin, toned or not; `ü` may be written u or v by the tool that printed it. */
export const PINYIN_SYLLABLE = '[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿɑɡ]{1,6}';

/** The same in brackets of either width, as a group `ascii` or `wide`; the tool that printed it may leave a blank behind it. */
export const BRACKETED_SYLLABLE = `(?:\\((?<ascii>${PINYIN_SYLLABLE})[ \u00a0]?\\)|（(?<wide>${PINYIN_SYLLABLE})[ \u00a0]?）)`;

const TONE_MARKS = /[\u0300\u0301\u0304\u030c]/gu;
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/u;

const known = new Map<string, readonly string[]>();

/** Every reading of a character in tone-marked pinyin, most usual first; empty when the character has none. */
export function readingsOf(character: string): readonly string[] {
  const cached = known.get(character);
  if (cached) return cached;
  // Not by pinyin(), which first builds a tree of phrases for a text of one character.
  const [all = []] = polyphonic(character, { type: 'array' });
  const readings = all.filter((reading) => reading !== character);
  known.set(character, readings);
  return readings;
}

/** Whether `printed` is a reading of `character`, whatever glyphs it is set in (ɑ for a, decomposed marks). */
export function hasReading(character: string, printed: string): boolean {
  const reading = foldReading(printed);
  // Of a Traditional character the dictionary often has one reading where its Simplified form has more: 處 chǔ, 处 chǔ and chù.
  return [character, simplifiedCharacter(character)].some((form) => readingsOf(form).includes(reading));
}

/** Whether `printed`, which has no tone mark, is a reading of `character` in some tone. */
export function hasUntonedReading(character: string, printed: string): boolean {
  return [character, simplifiedCharacter(character)].some((form) =>
    readingsOf(form).some((reading) => withoutTones(reading) === printed),
  );
}

/** `lǜ` → `lü`; a syllable without a tone mark as it is. */
export function withoutTones(syllable: string): string {
  return syllable.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC');
}

/** Whether a syllable carries a tone mark: `qū` does, `men` and `web` do not. */
export function isToned(syllable: string): boolean {
  return TONED.test(foldReading(syllable));
}

function foldReading(printed: string): string {
  return printed.normalize('NFC').replaceAll('ɑ', 'a').replaceAll('ɡ', 'g');
}
