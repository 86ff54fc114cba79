// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { findTextPlaces } from './text-places.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
});

/** The places in order, the runs of each joined by |. */
function placesOf(html: string, ...words: string[]): string[] {
  root.innerHTML = html;
  return findTextPlaces(root, words)
    .map((place) => place.map(({ node, start, end }) => node.data.slice(start, end)).join('|'))
    .reverse();
}

test('a word is found across elements and across the blanks that a page puts in', () => {
  expect(placesOf('<p>甲<b>社</b>区的甲 社\n区</p>', '甲社区')).toEqual(['甲|社|区', '甲 社\n区']);
});

test('a word does not run from one paragraph into the next', () => {
  expect(placesOf('<p>甲社</p><p>区</p><ul><li>甲社</li><li>区</li></ul>', '甲社区')).toEqual([]);
});

test('of words that begin together the longest is marked, and places never overlap', () => {
  expect(placesOf('<p>老旧小区改造小区</p>', '小区', '老旧小区', '小区改造')).toEqual(['老旧小区', '小区']);
});

test('what no reader sees is left alone', () => {
  const html =
    '<p hidden>甲</p><script>甲</script><p class="visually-hidden">甲</p><p data-pagefind-ignore>甲</p><p>甲</p>';
  expect(placesOf(html, '甲')).toEqual(['甲']);
});

test('marks of punctuation are letters, not patterns', () => {
  expect(placesOf('<p>3+N（1）a.b</p>', '3+N', '（1）', 'a.b', '.')).toEqual(['3+N', '（1）', 'a.b']);
  expect(placesOf('<p>axb</p>', 'a.b', '[', '\\', '')).toEqual([]);
});

test('a character of two units is marked whole', () => {
  expect(placesOf('<p>在𠮷野家🏮下</p>', '𠮷野', '🏮')).toEqual(['𠮷野', '🏮']);
});
