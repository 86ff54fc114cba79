import { describe, expect, test } from 'vitest';
import { extractFacts } from './extract.ts';

/**
 * Texts made of one piece over and over, in which an extractor that looks at the whole article for each thing it finds
 * takes minutes, longer than a test may, or fills the stack. No time is measured: on a slow machine a linear one still ends.
 */
const PATTERNS: readonly (readonly [string, (times: number) => string])[] = [
  ['digits', (times) => '1'.repeat(times)],
  ['digits in blocks of three', (times) => '1,000'.repeat(times / 5)],
  ['a name between commas', (times) => '巴合提，'.repeat(times / 4)],
  ['a name that speaks', (times) => '居民张三说。'.repeat(times / 6)],
  ['names in a chain behind an office', (times) => `社区书记张三${'、李四'.repeat(times / 3)}。`],
  ['names in rows', (times) => '张三丰、李四光、王五星、'.repeat(times / 12)],
  ['ages', (times) => '29岁的'.repeat(times / 4)],
  ['days', (times) => '今年3月5日，'.repeat(times / 7)],
  ['days that no month is known of', (times) => `2022年6月，${'5日、2018—2020年'.repeat(times / 13)}`],
  ['days in quotation marks', (times) => '“6·10”'.repeat(times / 6)],
  ['dates in titles', (times) => '《2022年》'.repeat(times / 7)],
  ['answers', (times) => '杨红：好。'.repeat(times / 5)],
  ['figures without a noun', (times) => '达到百分之三十，'.repeat(times / 8)],
  ['shares', (times) => '其中八成为'.repeat(times / 5)],
  ['numbers in quotation marks', (times) => '“3个”'.repeat(times / 4)],
  ['practices in a chain', (times) => `推行${'“邻里议事厅”'.repeat(times / 7)}。`],
  ['a known practice without quotation marks', (times) => '接诉即办'.repeat(times / 4)],
  ['sums', (times) => '1+'.repeat(times / 2)],
  ['divisions', (times) => '朝阳区'.repeat(times / 3)],
  ['divisions within divisions', (times) => '重庆市铜梁区、'.repeat(times / 7)],
  ['quotation marks that never close', (times) => '“甲'.repeat(times / 2)],
  ['titles that never close', (times) => '《甲'.repeat(times / 2)],
  ['nouns for persons', (times) => '户王小明员'.repeat(times / 5)],
  ['compound surnames', (times) => '欧阳雪梅'.repeat(times / 4)],
  ['names that answer', (times) => '王明：'.repeat(times / 3)],
  ['things that someone made', (times) => '摸索出“甲乙站”'.repeat(times / 8)],
  ['things that are someone’s every week', (times) => '每甲的“甲乙站”'.repeat(times / 8)],
  ['acts of one length', (times) => '实行甲乙丙丁、'.repeat(times / 7)],
  ['days after the day before', (times) => '2022年5月6日。次日，'.repeat(times / 13)],
  ['ranges over the turn of the year', (times) => '2021年12月28日至'.repeat(times / 12)],
  [
    'as many practices as names',
    (times) =>
      Array.from({ length: times / 12 }, (_, at) => `推行“${inHan(at)}议事站”。“${inHan(at)}小戏台”。`).join(''),
  ],
  ['terms', (times) => '24小时内修复'.repeat(times / 7)],
  ['growing populations', (times) => '人口从8万增长到'.repeat(times / 9)],
];
/** A word for each number, none of which holds another. */
function inHan(number: number): string {
  return [...String(number).padStart(5, '0')].map((digit) => '甲乙丙丁戊己庚辛壬癸'.charAt(Number(digit))).join('');
}

const SIZE = 120_000;
const UNSAID = { titles: [], dates: [], sources: [], urls: [], authors: [], editors: [], photographers: [] };

describe('what a long monotonous text tells of is found in the end', () => {
  test.each(PATTERNS)('%s', (_, make) => {
    const body = make(SIZE);
    const blocks = [{ type: 'paragraph', text: body, line: 1 } as const];
    const { figures, events, people } = extractFacts({ blocks, body, metadata: UNSAID, themes: {} });
    for (const { start, end, evidence } of figures) expect(body.slice(start, end)).toBe(evidence);
    const told = new Set([...events, ...people].map(({ evidence }) => evidence));
    for (const evidence of told) expect(body.includes(evidence)).toBe(true);
  });
});
