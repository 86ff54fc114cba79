// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Field } from '#lib/search/fields.ts';
import type { Hit, PageText } from '#lib/search/page-text.ts';
import { drawResult } from './draw-results.ts';

function block(field: Field, text: string, anchor = '') {
  return { field, anchor, text };
}

const BLOCKS = [
  block('label', '老旧小区改造'),
  block('label', '示例市'),
  block('title', '甲社区换了水管'),
  block('body', '导语没有那个词。'),
  block('heading', '先修水管', '先修水管'),
  block('body', '小区里的水管换了。', '先修水管'),
  block('body', '小区外的也换了。', '先修水管'),
  block('label', '小区个数', 'figure-1'),
] as const;
const TEXT: PageText = { url: '/stories/甲/', title: '甲社区换了水管', blocks: BLOCKS };

/** The hits of `word`, as the engine would give them. */
function hitsOf(word: string): Hit[] {
  return BLOCKS.flatMap((each) => {
    const start = each.text.indexOf(word);
    return start === -1 ? [] : [{ block: each, marks: [{ start, end: start + word.length }] }];
  });
}

function draw(word: string) {
  const place = { words: (name: string) => name, href: (url: string) => `/sub${url}` };
  const item = drawResult({ text: TEXT, hits: hitsOf(word) }, place);
  const texts = (selector: string) => [...item.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const links = [...item.querySelectorAll('a')].map((link) => decodeURIComponent(link.getAttribute('href') ?? ''));
  return { texts, links };
}

test('a hit in what the page is about is marked there and not repeated below', () => {
  const { texts } = draw('小区');
  expect(texts('.result-about')).toEqual(['at-stories · 老旧小区改造 · 示例市']);
  expect(texts('.result-about mark')).toEqual(['小区']);
  expect(texts('.result-excerpt')).toEqual(['小区里的水管换了。', '小区个数']);
});

test('each link leads to its place, with the words to mark', () => {
  expect(draw('小区').links).toEqual([
    '/sub/stories/甲/#find=小区&at=先修水管',
    '/sub/stories/甲/#find=小区&at=先修水管',
    '/sub/stories/甲/#find=小区&at=figure-1',
  ]);
});

test('a hit in the title alone shows how the text begins', () => {
  const { texts, links } = draw('甲社区');
  expect(texts('.result-title mark')).toEqual(['甲社区']);
  expect(texts('.result-excerpt')).toEqual(['导语没有那个词。']);
  expect(links[0]).toBe('/sub/stories/甲/#find=甲社区');
});

test('markup in a text stays text', () => {
  const text = { ...TEXT, title: '<b>甲</b>', blocks: [block('title', '<b>甲</b>'), block('body', '<img src=x>。')] };
  const item = drawResult({ text, hits: [] }, { words: (name) => name, href: (url) => url });
  expect(item.querySelectorAll('b, img')).toHaveLength(0);
  expect(item.textContent).toContain('<b>甲</b>');
});
