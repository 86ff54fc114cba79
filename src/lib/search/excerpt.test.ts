import { expect, test } from 'vitest';
import { cutExcerpt } from './excerpt.ts';
import type { TextBlock } from './page-text.ts';

function excerpt(text: string, ...words: string[]): string {
  const block: TextBlock = { field: 'body', anchor: '', text };
  const marks = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  const cut = cutExcerpt({ block, marks });
  return cut.marks.reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    cut.text,
  );
}

test.each([
  ['先开会。账目一笔一笔念。后来散了。', ['账目'], '[账目]一笔一笔念。'],
  ['他问：“谁来出钱？”没有人说话。', ['出钱'], '他问：“谁来[出钱]？”'],
  ['先开会。账目念完，账目公开。', ['会。账'], '先开[会。账]目念完，账目公开。'],
  ['没有句号的小标题', ['标题'], '没有句号的小[标题]'],
  ['甲。乙。', ['甲', '乙'], '[甲]。'],
])('of %s with %j the sentence %s is shown', (text, words, shown) => {
  expect(excerpt(text, ...words)).toBe(shown);
});

test('a long sentence is cut around the first mark, and the cuts are shown', () => {
  const shown = excerpt(`${'前'.repeat(80)}账目${'后'.repeat(80)}。`, '账目');
  expect(shown).toBe(`……${'前'.repeat(28)}[账目]${'后'.repeat(60)}……`);
});

test('a character of two units is not cut apart', () => {
  const shown = excerpt(`${'𠮷'.repeat(60)}账${'𠮷'.repeat(60)}。`, '账');
  expect(shown).not.toMatch(/(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test('a block without marks shows its beginning', () => {
  expect(cutExcerpt({ block: { field: 'body', anchor: '', text: '第一句。第二句。' }, marks: [] }).text).toBe(
    '第一句。',
  );
});
