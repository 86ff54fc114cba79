import { describe, expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { readLossyLine } from './lossy-line.ts';
import { PIECE_MISREADINGS } from './misread-pieces.ts';
import { MISREADINGS } from './misreadings.ts';
import { repairEncoding } from './repair-encoding.ts';

describe.each([...MISREADINGS, ...PIECE_MISREADINGS].map((misreading) => [misreading.id, misreading] as const))(
  '%s',
  (_id, { undo, repairs, leaves }) => {
    test.each(repairs)('%s → %s', (before, after) => expect(undo(before)).toBe(after));
    test.each(leaves)('leaves %s', (text) => expect(undo(text)).toBeUndefined());
  },
);

const TEXT = '示例市的老旧小区改造完成，居民议事会开了10余场。';
const bytes = new TextEncoder().encode(TEXT);
const repair = (text: string) =>
  repairEncoding.run(readPlainText(text, 'x.txt').lines, undefined).value.map((line) => line.text);

test.each(['gbk', 'windows-1252'])('a sentence read as %s comes back, but for bytes that were lost', (encoding) => {
  const [repaired = ''] = repair(new TextDecoder(encoding).decode(bytes));
  expect(repaired.replace(/[\ufffd?]/g, '').slice(0, 12)).toBe(TEXT.slice(0, 12));
});

test('a sentence read as Latin-1 comes back whole', () => {
  expect(repair(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))).toEqual([TEXT]);
});

describe('UTF-8 read as GBK, with bytes lost', () => {
  const misread = (text: string) =>
    new TextDecoder('gb18030').decode(new TextEncoder().encode(`${text}\n`)).replace(/\n$/, '');

  test.each([
    '水管换好以后，甲社区的320户居民用上了放心水。',
    '“钱花在哪里，账就贴在哪里。”',
    '老人说：“住得踏实了。”',
  ])('%s comes back, numbers and marks too', (text) => {
    expect(misread(text)).toMatch(/\ufffd/);
    expect(repair(misread(text))).toEqual([text]);
  });

  test('a character that several fit stays lost', () => {
    const [read = ''] = repair(misread('老人王某甲住在示例路3号，住了1年。'));
    expect(read.replaceAll('\ufffd', '')).not.toBe('');
    for (const [at, character] of Array.from(read).entries())
      expect(['\ufffd', Array.from('老人王某甲住在示例路3号，住了1年。')[at]]).toContain(character);
  });
});

test('a mark may have taken an ASCII byte along: what the page itself says is known', () => {
  expect(readLossyLine('涓婁竴绡?灏忓尯閲岀殑鑰佷汉绗戜簡')).toBe('上一篇小区里的老人笑了');
});
