import { Converter } from 'opencc-js/cn2t';
import SIMPLIFIED_CHARACTERS from 'opencc-js/dict/STCharacters';
import SIMPLIFIED_PHRASES from 'opencc-js/dict/STPhrases';
import { expect, test } from 'vitest';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { buildPhraseTable } from './phrase-table.ts';
import { traditionalizeByPhrase } from './simplified.ts';

test.each([
  ['', ''],
  ['甲乙丙', 'AB丙'],
  ['甲甲乙丁', 'AABD'],
  ['戊丁甲乙戊', '戊D甲乙戊'.replace('甲乙', 'AB')],
])('%s → %s: the longest phrase, and of two the first', (text, converted) => {
  expect(buildPhraseTable(['甲乙 AB|丁 D', '甲 A|丁 X'])(text)).toBe(converted);
});

test.each(['', '皇后後来', '头发发现', '里程公里', '😀后来\ud83d', '例'])('as opencc converts %s', (text) => {
  expect(traditionalizeByPhrase(text)).toBe(Converter({ from: 'cn', to: 't' })(text));
});

test('whatever phrases and pieces of phrases stand side by side, the result is that of opencc', () => {
  const convert = Converter({ from: 'cn', to: 't' });
  const random = seededRandom(12);
  const below = (most: number) => Math.floor(random() * most);
  const words = [SIMPLIFIED_PHRASES, SIMPLIFIED_CHARACTERS].flatMap((dictionary) => dictionary.split(/[ |]/));
  for (let time = 0; time < 20_000; time++) {
    let text = '';
    for (let count = 1 + below(5); count > 0; count--) {
      const word = words[below(words.length)] as string;
      text += word.slice(random() < 0.5 ? 0 : below(word.length));
    }
    expect(traditionalizeByPhrase(text), text).toBe(convert(text));
  }
});
