import { expect, test } from 'vitest';
import { splitRunInHeadings } from './run-in-headings.ts';

const REST = '社区把问卷送到每一户，收回一千二百份，梳理出三十多件急难愁盼的事，逐件定下办结的时间。';
const split = (...texts: string[]) =>
  splitRunInHeadings(
    texts.map((text, index) => ({ type: 'paragraph' as const, text, line: index + 1 })),
    [],
  ).map(({ type, text }) => (type === 'heading' ? text : type));

test('three paragraphs in a row that begin 一是…。 begin with headings', () => {
  expect(
    split(`一是坚持“体检式”摸底，找准病灶。${REST}`, `二是坚持改造。${REST}`, `三是坚持管护，守住成果。${REST}`),
  ).toEqual([
    '一是坚持“体检式”摸底，找准病灶。',
    'paragraph',
    '二是坚持改造。',
    'paragraph',
    '三是坚持管护，守住成果。',
    'paragraph',
  ]);
});

test('two of them, points out of order, or points that are all the paragraph stay', () => {
  const points = [
    '一是坚持“体检式”摸底，找准病灶。',
    '二是坚持“海绵式”改造，疏通脉络。',
    '三是坚持“网格式”管护，守住成果。',
  ];
  const [first, second, third] = points.map((point) => point + REST) as [string, string, string];
  expect(split(first, second, REST)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(split(first, third, second)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(split(...points)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});
