import { describe, expect, test } from 'vitest';
import { readPlainText } from './manuscript.ts';
import { normalize } from './pipeline.ts';

const PROSE = '近年来街道把老旧小区改造列为头号工程，一户一策，说了就办。';

/**
 * Texts in which a rule that goes back over what it has seen takes minutes, longer than a test may; when none does, each
 * takes about a second. No time is measured: on a slow machine a linear rule still ends.
 */
const PATTERNS: readonly (readonly [string, (times: number) => string])[] = [
  ['blanks', (times) => `${' '.repeat(times)}甲`],
  ['blanks between characters', (times) => `甲${' '.repeat(times)}`.repeat(4)],
  ['brackets that open', (times) => '('.repeat(times)],
  ['brackets in brackets', (times) => '甲('.repeat(times / 2) + ')'.repeat(times / 2)],
  ['quotation marks', (times) => '“'.repeat(times)],
  ['tags that never close', (times) => '<p a=b '.repeat(times / 8)],
  ['digits', (times) => '1 '.repeat(times / 2)],
  ['names', (times) => '张三、'.repeat(times / 3)],
  ['labels', (times) => '来源：'.repeat(times / 3)],
  ['headings of link lists', (times) => '相关阅读\n'.repeat(times / 5)],
  [
    'lines broken at a fixed width',
    (times) => `${'近年来街道把老旧小区改造列为头号工程'.repeat(2)}\n`.repeat(times / 36),
  ],
  ['trails of links', (times) => `${'《物书 > '.repeat(25)}《\n`.repeat(times / 160)],
  ['arrows behind the first page', (times) => `首页${'>'.repeat(90)}\n`.repeat(times / 100)],
  ['lists of names with two readings', (times) => `摄影：${'罗布 '.repeat(30)}。记\n`.repeat(times / 100)],
  ['names, a line each', (times) => '王 明 \n'.repeat(times / 5)],
  ['lists of spaced names', (times) => `作者：${'王 方 李 安 '.repeat(15)}。记\n`.repeat(times / 130)],
  ['names that end like an office', (times) => `监制:支哈 ${'顿珠主编/'.repeat(28)}!\n`.repeat(times / 160)],
  ['lists that are cut off', (times) => `${PROSE}\n相关阅读\n${PROSE}${'…'.repeat(times)}甲`],
  ['names of places without a blank', (times) => '甲县、'.repeat(times / 3)],
  ['titles that never close', (times) => `<<${'甲'.repeat(times)}`],
  ['counts of a forum', (times) => `UID: ${'1'.repeat(times)}x`],
  ['thousands of thousands', (times) => `1${'，000'.repeat(times / 4)}`],
  ['offices of papers in a row', (times) => `${'示例日报记者 王明 '.repeat(14)}!\n`.repeat(times / 140)],
  ['pen names in a row', (times) => `记者 ${'顿珠主 '.repeat(30)}!\n`.repeat(times / 130)],
  ['numbers with blanks', (times) => '甲 1 '.repeat(times / 4)],
  ['who runs a site, again and again', (times) => `${'甲乙局 主办 '.repeat(25)}!\n`.repeat(times / 180)],
  ['details of an upload', (times) => `${'格式：甲,|'.repeat(25)}!\n`.repeat(times / 150)],
  ['rows of credits', (times) => `${'文/王明 图/李红 '.repeat(12)}!\n`.repeat(times / 121)],
  ['marks out of step', (times) => '?！'.repeat(times / 2)],
  ['marks out of step in lines', (times) => '?!\n'.repeat(times / 3)],
  ['bars and blanks', (times) => `甲${'| '.repeat(times / 2)}甲`],
  ['combining marks', (times) => `a${'\u0301'.repeat(times)}`],
];
const SIZE = 200_000;

describe('long monotonous texts come to an end', () => {
  test.each(PATTERNS)('%s', (_, make) => {
    const text = make(SIZE);
    const { blocks, dropped, changes } = normalize(readPlainText(text, 'long.txt'));
    const shown = [...blocks, ...dropped].map((part) => part.text).concat(changes.map(({ before }) => before));
    expect(shown.join('').replace(/\s/gu, '').length).toBeGreaterThanOrEqual(text.replace(/\s/gu, '').length);
  });
});
