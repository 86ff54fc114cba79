import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIELDS, type IndexedBlock } from './fields.ts';
import { allGrams, coverGrams, gramKey } from './grams.ts';
import { fileOf, readGram, writeIndex } from './index-files.ts';

/** Few characters, so that pages share grams; one of them, 𠮷, has two units. */
const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，', '。', '𠮷', '5', 'g', 'x'), maxLength: 12 });
const block = fc.record({ field: fc.constantFrom(...FIELDS), folded: text });
const site = fc.array(fc.array(block, { maxLength: 4 }), { minLength: 1, maxLength: 40 });

function holders(pages: readonly (readonly IndexedBlock[])[], holds: (block: IndexedBlock) => boolean): number[] {
  return pages.flatMap((blocks, page) => (blocks.some(holds) ? [page] : []));
}

test('the index names exactly the pages, and in which fields, that have a character, a pair or a triple', () => {
  const checkGram = fc.property(site, text, (pages, asked) => {
    const files = writeIndex(pages);
    for (const gram of [...allGrams(asked), ...coverGrams(asked), ...asked.split('')]) {
      const size = { total: pages.length, files: files.length };
      const bytes = files[fileOf(gramKey(gram), files.length)];
      const found = bytes && readGram(bytes, gram, size);
      const expected = holders(pages, ({ folded }) => folded.includes(gram));
      expect(found?.pages ?? []).toEqual(expected);
      for (const [at, field] of FIELDS.slice(1).entries())
        expect(found?.fields[at] ?? []).toEqual(
          holders(pages, (each) => each.field === field && each.folded.includes(gram)),
        );
    }
  });
  fc.assert(checkGram, { numRuns: 200 });
});

test('characters and pairs have keys of their own', () => {
  const units = Array.from({ length: 300 }, (_, at) => String.fromCharCode(0x4e00 + at * 37));
  const grams = units.flatMap((first) => [first, ...units.map((second) => first + second)]);
  expect(new Set(grams.map(gramKey)).size).toBe(grams.length);
});

test.each([
  ['老旧小区', ['老旧', '小区']],
  ['老旧小', ['老旧', '旧小']],
  ['水', ['水']],
  ['5g网络', ['5g网', '网络']],
  ['12349', ['123', '49']],
  ['他说。路', ['说。路', '他说']],
  ['', []],
])('%s is covered by %j', (folded, grams) => {
  expect(coverGrams(folded)).toEqual(grams);
});

test('a site without pages has no files', () => {
  expect(writeIndex([])).toEqual([]);
});

test('bytes that end too early are an error, not an answer', () => {
  const [bytes = new Uint8Array()] = writeIndex([[{ field: 'body', folded: '甲乙' }]]);
  expect(() => readGram(bytes.subarray(0, 2), '甲乙', { total: 1, files: 1 })).toThrow(RangeError);
});
