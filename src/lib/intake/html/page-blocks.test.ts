import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { listBlocks } from './page-blocks.ts';

const TEXT = '<p>甲社区的院坝里停满了车，居民出门要侧着身子走，社区请大家坐下来商量了三回。</p>';
const typesOf = (...parts: readonly string[]) =>
  listBlocks(new JSDOM(`<body>${parts.join('')}</body>`).window.document.body).map(({ text, type }) => [
    text.slice(0, 6),
    type,
  ]);
const PICTURE = '<p><img src="a.jpg"></p>';

test('a plain line between a picture and a heading in bold type is a caption', () => {
  expect(typesOf(TEXT, PICTURE, '<p>车停在树林里</p>', '<p><b>停车去哪儿</b></p>', TEXT)).toEqual([
    ['甲社区的院坝', undefined],
    ['车停在树林里', 'caption'],
    ['停车去哪儿', undefined],
    ['甲社区的院坝', undefined],
  ]);
});

test('a plain line below a heading and its picture is a caption', () => {
  expect(typesOf(TEXT, '<p><strong>办法是商量出来的</strong></p>', PICTURE, '<p>议事会现场</p>', TEXT)[2]).toEqual([
    '议事会现场',
    'caption',
  ]);
});

test('a heading below a picture is none, and no line that a picture does not stand above', () => {
  expect(typesOf(TEXT, PICTURE, '<p><b>停车去哪儿</b></p>', TEXT)[1]).toEqual(['停车去哪儿', undefined]);
  expect(typesOf(TEXT, PICTURE, '<p>停车去哪儿</p>', TEXT)[1]).toEqual(['停车去哪儿', undefined]);
  expect(typesOf(TEXT, '<p>停车去哪儿</p>', '<p><b>一问</b></p>', TEXT)[1]).toEqual(['停车去哪儿', undefined]);
});

test('the name of an author between his picture and the headline is no caption', () => {
  expect(typesOf('<h1>甲社区的路灯亮了</h1>', PICTURE, '<p>甲区观察</p>', TEXT)[1]).toEqual(['甲区观察', undefined]);
  expect(typesOf(PICTURE, '<p>甲区观察</p>', '<p><b>甲社区的路灯亮了</b></p>', TEXT)[0]).toEqual([
    '甲区观察',
    undefined,
  ]);
});

test('what a list of terms explains a picture with is its caption', () => {
  const list = '<dl><dt><img src="a.jpg"></dt><dd>甲社区的居民在院坝里议事。图：示例图库</dd></dl>';
  expect(typesOf(list, TEXT)[0]).toEqual(['甲社区的居民', 'caption']);
  expect(typesOf('<dl><dt>议事会</dt><dd>甲社区的居民在院坝里议事。</dd></dl>', TEXT)[1]).toEqual([
    '甲社区的居民',
    undefined,
  ]);
});
