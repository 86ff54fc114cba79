import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFonts, printUnicodeRange } from './font-plan.ts';
import { headlineCharacters } from './headline-text.ts';

describe('headline text', () => {
  test.each([
    ['<h1 class="a">甲<em>乙</em>&amp;</h1><p>丙</p>', '甲乙&'],
    ['<p class="house-name" data-no-convert><a href="/">城事</a></p>', '城事'],
    ['<span class="number"><span class="digits">12</span><span class="words">余户</span></span>', '余户'],
    ['<li class="province">\n<a href="/d/">湖北省</a> <span>3篇</span></li>', '湖北省'],
    ['<ul class="practice-index practice-grid"><li><a href="/p/">红色工地</a><p>说明</p></li></ul>', '红色工地'],
    ['<h2>路路通</h2>\n', '路通'],
    ['<p class="wordsmith">甲</p>', ''],
  ])('%s', (html, characters) => {
    expect(headlineCharacters(html)).toBe(characters);
  });
});

const LIMITS = { aPage: 30, common: 10, files: 5 };
const character = fc.integer({ min: 0x4e00, max: 0x4e80 }).map((point) => String.fromCodePoint(point));
const headline = fc.uniqueArray(character, { maxLength: 40 }).map((characters) => characters.join(''));
const site = fc
  .array(headline, { maxLength: 40 })
  .map((pages) => pages.map((characters, i) => ({ name: `${i}.html`, characters })));

describe('font plan', () => {
  describe('a short page beside a long one', () => {
    const characters = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    const filler = Array.from({ length: 20 }, (_, index) => ({ name: `${index}.html`, characters: '' }));
    const pages = [
      { name: 'long.html', characters: characters.slice(0, 300).join('') },
      { name: 'short.html', characters: characters.slice(0, 120).join('') },
      { name: 'other.html', characters: characters.slice(300).join('') },
      ...filler,
    ];
    const sizeFor = (name: string, files: number) => {
      const { groups } = planFonts(pages, '0', { aPage: 385, common: 10, files });
      return groups.find((group) => group.pages.includes(name))?.characters.length;
    };

    test('has a file of its own while there are few files', () => {
      expect(sizeFor('short.html', 9)).toBe(120);
      expect(sizeFor('long.html', 9)).toBe(300);
    });

    test('shares the larger file where there would be too many', () => {
      expect(sizeFor('short.html', 2)).toBe(300);
    });
  });

  test('every page finds each of its characters in its files, and is in one group', () => {
    fc.assert(
      fc.property(site, (pages) => {
        const { common, groups } = planFonts(pages, '0', LIMITS);
        expect(groups.flatMap((group) => group.pages).toSorted()).toEqual(pages.map(({ name }) => name).toSorted());
        for (const { characters, pages: names } of groups)
          for (const name of names) {
            const page = pages.find((one) => one.name === name);
            for (const one of page?.characters ?? '') expect(common + characters).toContain(one);
          }
      }),
    );
  });

  test('no page loads more characters than allowed, unless it uses more itself', () => {
    fc.assert(
      fc.property(site, (pages) => {
        const { common, groups } = planFonts(pages, '0', LIMITS);
        for (const { characters, pages: names } of groups)
          if (names.length > 1) expect(common.length + characters.length).toBeLessThanOrEqual(LIMITS.aPage);
      }),
    );
  });

  test('few characters need one file', () => {
    const pages = [
      { name: 'a', characters: '乙' },
      { name: 'b', characters: '甲' },
    ];
    expect(planFonts(pages, '0', LIMITS)).toEqual({ common: '0乙甲', groups: [{ characters: '', pages: ['a', 'b'] }] });
  });
});

test('a range joins neighbours', () => {
  expect(printUnicodeRange('一丁七A𠀀')).toBe('U+41,U+4e00-4e01,U+4e03,U+20000');
});
