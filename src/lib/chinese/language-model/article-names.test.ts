import { expect, test } from 'vitest';
import { listArticleNames } from './article-names.ts';

const costIn = (text: string, name: string) => {
  const [first = 0, second = 0, third = 0] = [...name].map((one) => one.charCodeAt(0));
  return listArticleNames(text).cost(first, second, third);
};

test('a name said three times is a word of the article, in either script', () => {
  expect(costIn('高生鑼在甲社區。高生鑼說，高生鑼笑了。', '高生锣')).toBeLessThan(4);
  expect(costIn('高生锣在甲社区。高生锣说，高生锣笑了。', '高生锣')).toBeLessThan(4);
});

test.each([
  ['高生锣在甲社区。高生锣说，他笑了。', '高生锣'],
  ['高生锣、高生鼓、高生锣、高生鼓、高生锣、高生鼓', '高生锣'],
  ['灯笼红，灯笼红，灯笼红', '灯笼红'],
  ['高生，锣。高生，锣。高生，锣。', '高生锣'],
  ['', '高生锣'],
])('%s: %s is none', (text, name) => expect(costIn(text, name)).toBe(Number.POSITIVE_INFINITY));
