import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes, findEncoding } from './decode-bytes.ts';

const SIMPLIFIED = '示例市甲社区有一个建成三十多年的老院子，住着六十二户人家。\r\n去年冬天，水管冻裂了四次。\n';
const TRADITIONAL = '示例市甲社區有一個建成三十多年的老院子，住著六十二戶人家。\n去年冬天，水管凍裂了四次。\n';

describe('the text is the same in whatever encoding it came', () => {
  test.each([
    ['utf-8', Buffer.from(SIMPLIFIED), SIMPLIFIED],
    ['utf-8', Buffer.from(`\ufeff${SIMPLIFIED}`), SIMPLIFIED],
    ['utf-16le', iconv.encode(SIMPLIFIED, 'utf-16le', { addBOM: true }), SIMPLIFIED],
    ['utf-16be', iconv.encode(SIMPLIFIED, 'utf-16be', { addBOM: true }), SIMPLIFIED],
    ['utf-16le', iconv.encode(SIMPLIFIED, 'utf-16le'), SIMPLIFIED],
    ['utf-16be', iconv.encode(SIMPLIFIED, 'utf-16be'), SIMPLIFIED],
    ['gb18030', iconv.encode(SIMPLIFIED, 'gb18030'), SIMPLIFIED],
    ['gb18030', iconv.encode(TRADITIONAL, 'gb18030'), TRADITIONAL],
    ['big5', iconv.encode(TRADITIONAL, 'big5'), TRADITIONAL],
    ['utf-8', Buffer.from('plain ASCII\n'), 'plain ASCII\n'],
  ] as const)('%s', (encoding, bytes, text) => {
    expect(decodeBytes(bytes)).toEqual({ encoding, text });
  });
});

test('UTF-8 that was cut in the middle of a character is still UTF-8', () => {
  const bytes = Buffer.from(SIMPLIFIED.repeat(3)).subarray(0, -2 - 3);
  expect(decodeBytes(bytes).encoding).toBe('utf-8');
});

test('private-use characters stay for the repair of shifted bytes', () => {
  const bytes = Buffer.concat([iconv.encode(SIMPLIFIED, 'gb18030'), Buffer.from([0xaa, 0xa1, 0xf8, 0xa1])]);
  expect(decodeBytes(bytes).text.slice(-2)).toMatch(/^[\ue000-\uf8ff]{2}$/);
});

test.each([
  ['GB2312', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['UTF8', 'utf-8'],
  ['iso-8859-1', undefined],
  ['nonsense', undefined],
  [undefined, undefined],
])('the label %s means %s', (label, encoding) => {
  expect(findEncoding(label)).toBe(encoding);
});

test('a wrong declaration does not win against the bytes', () => {
  expect(decodeBytes(iconv.encode(SIMPLIFIED.repeat(3), 'gb18030'), { declared: 'big5' }).encoding).toBe('gb18030');
});

test('any bytes become some text', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.option(fc.constantFrom('gbk', 'big5', 'utf-8'), { nil: undefined }),
      (bytes, declared) => {
        expect(typeof decodeBytes(bytes, { declared }).text).toBe('string');
      },
    ),
    { numRuns: 5000 },
  );
});
