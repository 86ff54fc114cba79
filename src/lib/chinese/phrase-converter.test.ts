import COMPATIBILITY from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import TRADITIONAL_CHARACTERS from 'opencc-js/dict/TSCharacters';
import TRADITIONAL_PHRASES from 'opencc-js/dict/TSPhrases';
import TAIWAN_VARIANTS from 'opencc-js/dict/TWVariantsRev';
import TAIWAN_PHRASES from 'opencc-js/dict/TWVariantsRevPhrases';
import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { quickenConverter } from './phrase-converter.ts';

const DICTIONARIES = [COMPATIBILITY, TRADITIONAL_CHARACTERS, TRADITIONAL_PHRASES, TAIWAN_VARIANTS, TAIWAN_PHRASES];
const convert = Converter({ from: 'tw', to: 'cn' });
const quick = quickenConverter(DICTIONARIES, convert);

test.each([
  '',
  '甲社區',
  '沿著河岸',
  '著名的顯著成果',
  '乾隆年間的餅乾',
  '😀區\ud83d',
  '⿰氵區',
  '鐽',
  '區'.repeat(20_000),
])('the same as without: case %#', (text) => expect(quick(text)).toBe(convert(text)));

test('whatever phrases, their pieces and their characters stand side by side, the result is the same', () => {
  const random = seededRandom(11);
  const below = (most: number) => Math.floor(random() * most);
  const words = DICTIONARIES.flatMap((dictionary) => dictionary.split(/[ |]/));
  for (let time = 0; time < 20_000; time++) {
    let text = '';
    for (let count = 1 + below(6); count > 0; count--) {
      const word = words[below(words.length)] as string;
      const from = random() < 0.5 ? 0 : below(word.length);
      text += word.slice(from, random() < 0.5 ? undefined : from + 1 + below(word.length));
    }
    expect(quick(text), text).toBe(convert(text));
  }
});

test('a phrase of one dictionary that holds what another one makes is seen', () => {
  const given = ['甲 乙', '乙丙 丁'] as const;
  const slow = (text: string) => text.replaceAll('甲', '乙').replaceAll('乙丙', '丁');
  expect(quickenConverter(given, slow)('戊甲丙戊')).toBe('戊丁戊');
});
