import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speakable } from './speakable.ts';
import { spellDecimal } from './spell-number.ts';
import { splitSentences } from './split-sentences.ts';

describe('a number is said as people say it', () => {
  test.each([
    ['投入83.34亿元', '投入八十三点三四亿元'],
    ['每月1-2次', '每月一到两次'],
    ['6·10洪灾', '六一零洪灾'],
    ['超过60%', '超过百分之六十'],
    ['60%—80%的住户', '百分之六十到八十的住户'],
    ['2018—2020年', '二零一八到二零二零年'],
    ['2018年至2020年', '二零一八年到二零二零年'],
    ['2022年6月30日', '二零二二年六月三十日'],
    ['2月起', '二月起'],
    ['拨打12349热线', '拨打幺二三四九热线'],
    ['可以打12345。', '可以打幺二三四五。'],
    ['改造12349户', '改造一万二千三百四十九户'],
    ['3+N议事', '三加N议事'],
    ['2个小区', '两个小区'],
    ['第2次商量，第2条街', '第二次商量，第二条街'],
    ['第1—2次', '第一到二次'],
    ['多了2倍，每2周一次', '多了两倍，每两周一次'],
    ['打110报警', '打幺幺零报警'],
    ['10余场', '十余场'],
    ['1,024棵树', '一千零二十四棵树'],
    ['8.2万户', '八点二万户'],
    ['2—3月', '二到三月'],
    ['110米', '一百一十米'],
    ['A4纸', 'A4纸'],
    ['上午8:30开会', '上午八点三十分开会'],
    ['8：00至17：05', '八点到十七点零五分'],
    ['2022-06-30', '二零二二年六月三十日'],
    ['2022.6.30', '二零二二年六月三十日'],
    ['2022-06', '二零二二年六月'],
    ['2022年1-6月', '二零二二年一到六月'],
    ['2018—2020年', '二零一八到二零二零年'],
    ['6月10日—12日', '六月十日到十二日'],
    ['1/3的住户', '三分之一的住户'],
    ['对比度7∶1', '对比度七比一'],
    ['-5℃', '零下五摄氏度'],
    ['120㎡', '一百二十平方米'],
    ['502室', '五零二室'],
    ['90后和80年代', '九零后和八十年代'],
    ['500-600米', '五百到六百米'],
    ['3-5%', '百分之三到五'],
    ['GB/T 2260', 'GB/T 二千二百六十'],
  ])('%s → %s', (written, said) => expect(speakable(written)).toBe(said));
});

test.each([
  ['0', '零'],
  ['10', '十'],
  ['105', '一百零五'],
  ['1010', '一千零一十'],
  ['20000', '二万'],
  ['100003', '十万零三'],
  ['100000000', '一亿'],
  ['1200034', '一百二十万零三十四'],
  ['0.05', '零点零五'],
])('%s is %s', (written, said) => expect(spellDecimal(written)).toBe(said));

test('no Arabic digit is left to the engine, whatever the text, unless a letter stands before it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9年月日万亿%·\-.—甲，。]{0,20}$/), (text) => {
      expect(speakable(text)).not.toMatch(/\d/);
    }),
  );
});

test('a paragraph falls into sentences that cover all of it but blanks', () => {
  const text = '管子换了。“水大了！”居民说；还剩2栋';
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '管子换了。',
    '“水大了！”',
    '居民说；',
    '还剩2栋',
  ]);
  expect(splitSentences(' \n')).toEqual([]);
});
