import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readYaml } from './read-yaml.ts';

const YAML = `title: 甲
themes:
  - renewal
  - parking
figures:
  - id: one
    evidence: >-
      一句很长的话
      写成两行
  - {id: two, value: 2}
`;

const read = (yaml: string) => readYaml({ file: 'demo.mdx', yaml, firstLine: 2 });

test.each([
  [['title'], 2],
  [['themes', 1], 5],
  [['figures', 0, 'id'], 7],
  [['figures', 0, 'evidence'], 8],
  [['figures', 1, 'value'], 11],
  [['figures', 0, 'printed'], 7],
  [['figures', 9], 6],
  [['missing'], 2],
  [[], 2],
])('%j stands on line %d of the file, a missing value where it would stand', (path, line) => {
  expect(read(YAML).lineOf(path)).toBe(line);
});

test('dates and numbers without quotes come as they were typed or as numbers, never as Date', () => {
  expect(read('a: 2022-07-11\nb: 1998\nc: 不详\nd: yes\n').value).toEqual({
    a: '2022-07-11',
    b: 1998,
    c: '不详',
    d: 'yes',
  });
  expect(read('').value).toEqual({});
});

describe('what is not YAML is explained with its line', () => {
  test.each([
    ['a: "甲\nb: 乙\n', '引号没有配成一对。'],
    ['a:\n\t- 乙\n', '这一行的缩进用了制表符（Tab）。'],
    ['a: 甲\na: 乙\n', '同一个字段写了两次。'],
    ['a: @甲\n', '内容以 YAML 的特殊符号开头，不能直接写。'],
    ['a: *甲\n', '内容以 YAML 的特殊符号开头，不能直接写。'],
    ['a: [甲\nb: 1\n', '内容以 YAML 的特殊符号开头，不能直接写。'],
    ['a:甲\nb: 1\n', '冒号后面缺一个空格。'],
    ['a: "甲"乙\n', '英文双引号在句子中间就结束了。'],
    ['a: 甲: 乙\n', '一句话里有英文冒号，后面的话被当成了另一个字段。'],
    ['a:\n  - 甲\n - 乙\n', '缩进不齐。'],
    [' a: 1\nb: 2\n', '缩进不齐。'],
  ])('%j', (yaml, message) => {
    const { value, problems } = read(yaml);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', rule: 'yaml-syntax', file: 'demo.mdx', message }]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(2);
    expect(problems[0]?.line).toBeLessThanOrEqual(4);
  });
});

const text = fc.string({ unit: fc.constantFrom(...'甲乙丙“”：:#-"\'{}[]&*!|>%@ \n0123456789.', 'true', 'null', '~') });
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    text,
    fc.integer(),
    // Minus zero is written 0 or -0, and no story needs it.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('map'),
  ),
  list: fc.array(tie('any'), { maxLength: 4 }),
  map: fc.dictionary(fc.string({ unit: fc.constantFrom(...'abcxyz-'), minLength: 1 }), tie('any'), { maxKeys: 4 }),
})).map;

test('both readers of YAML say the same of anything that can be written', () => {
  fc.assert(
    fc.property(value, (data) => {
      const yaml = stringify(data);
      expect(read(yaml).value).toEqual(parse(yaml));
    }),
  );
});
