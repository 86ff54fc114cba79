import { expect, test } from 'vitest';
import { parseByline, readInlineCredits } from './bylines.ts';

const line = (text: string) => ({ number: 1, text });
const namesOf = (findings: readonly { field: string; value: string }[] | undefined) =>
  findings?.map(({ field, value }) => `${field} ${value}`);

test.each<[string, string[]]>([
  ['（周某敏）', ['authors 周某敏']],
  ['（市住房保障局党组书记、局长 卢 某 明）', ['authors 卢某明']],
  ['（市住房保障局局长 卢 某）', ['authors 卢某']],
  ['記者 林宜某／示例市報導', ['authors 林宜某']],
])('%s alone says who wrote it', (text, names) => expect(namesOf(parseByline(line(text))?.findings)).toEqual(names));

test('names with and without their office close a paragraph', () => {
  expect(namesOf(readInlineCredits(line('居民说好。（曾某玲 记者 肖某军 文/图）'), { isLast: false }))).toEqual([
    'authors 曾某玲',
    'authors 肖某军',
  ]);
});

test('a name in brackets at the very end wrote the article', () => {
  expect(namesOf(readInlineCredits(line('居民都说好。（周某敏）'), { isLast: true }))).toEqual(['authors 周某敏']);
  expect(readInlineCredits(line('居民都说好。（周某敏）'), { isLast: false })).toEqual([]);
  expect(readInlineCredits(line('图为施工现场（左二）'), { isLast: true })).toEqual([]);
});
