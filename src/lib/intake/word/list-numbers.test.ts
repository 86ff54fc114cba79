import { expect, test } from 'vitest';
import { printListNumber } from './list-formats.ts';
import { writeListNumbers } from './list-numbers.ts';

const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering>
<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '·')}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`;
const STYLES =
  '<w:styles><w:style w:styleId="Part"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';

const item = (list: number, at: number, text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const printed = (...paragraphs: string[]) =>
  writeListNumbers({ document: paragraphs.join(''), numbering: NUMBERING, styles: STYLES })
    .split('</w:p>')
    .map((paragraph) => paragraph.replace(/<[^>]*>/g, ''))
    .filter(Boolean);

test('numbers count on, and deeper levels begin again', () => {
  expect(
    printed(item(1, 0, '甲'), item(1, 1, '乙'), item(1, 1, '丙'), item(1, 2, '丁'), item(1, 0, '戊'), item(1, 1, '己')),
  ).toEqual(['一、甲', '（一）乙', '（二）丙', '1. 丁', '二、戊', '（一）己']);
});

test('a level may print those above it', () => {
  expect(printed(item(3, 0, '甲'), item(3, 1, '乙'), item(3, 1, '丙'))).toEqual(['1 甲', '1.1 乙', '1.2 丙']);
});

test('a list of the same kind counts on unless it says that it begins anew', () => {
  expect(printed(item(1, 0, '甲'), item(4, 0, '乙'), item(4, 0, '丙'))).toEqual(['一、甲', '一、乙', '二、丙']);
});

test('a style may carry the number', () => {
  const styled = '<w:p><w:pPr><w:pStyle w:val="Part"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>';
  expect(printed(styled, styled)).toEqual(['一、甲', '二、甲']);
});

test('bullets, plain paragraphs and unknown lists stay as they are', () => {
  const plain = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>';
  const document = [item(2, 0, '乙'), plain, item(9, 0, '丙'), '<w:p><w:pPr/></w:p>'].join('');
  expect(writeListNumbers({ document, numbering: NUMBERING, styles: '' })).toBe(document);
});

test('a number is written once: the paragraph is no list item any more', () => {
  const written = writeListNumbers({ document: item(1, 0, '甲'), numbering: NUMBERING, styles: '' });
  expect(written).toContain('<w:numId w:val="0"/>');
  expect(written).not.toContain('<w:numId w:val="1"/>');
});

test.each<[number, string, string | undefined]>([
  [10, 'chineseCounting', '十'],
  [12, 'chineseCountingThousand', '十二'],
  [20, 'japaneseCounting', '二十'],
  [23, 'chineseCounting', '二十三'],
  [11, 'chineseLegalSimplified', '壹拾壹'],
  [3, 'ideographTraditional', '丙'],
  [4, 'decimalEnclosedCircle', '④'],
  [7, 'decimalZero', '07'],
  [12, 'decimalFullWidth', '１２'],
  [2, 'upperLetter', 'B'],
  [9, 'lowerRoman', 'ix'],
  [14, 'upperRoman', 'XIV'],
  [1, 'bullet', undefined],
  [120, 'chineseCounting', undefined],
])('%i as %s is %s', (number, format, expected) => expect(printListNumber(number, format)).toBe(expected));
