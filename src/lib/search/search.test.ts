import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPages, type IndexReader } from './find-pages.ts';
import { fold, foldText, trimPunctuation } from './fold.ts';
import { foldQuickly } from './fold-quickly.ts';
import { writeIndex } from './index-files.ts';
import { answerQuery, indexBlocks, type PageText } from './page-text.ts';
import { parseQuery } from './query.ts';
import { cutScriptMap, packScriptMap, wholeScriptMap } from './script-map.ts';

const SCRIPTS = wholeScriptMap();

function page(title: string, ...paragraphs: string[]): PageText {
  const blocks = paragraphs.map((text) => ({ field: 'body' as const, anchor: '', text }));
  return { url: `/stories/${title}/`, title, blocks: [{ field: 'title', anchor: '', text: title }, ...blocks] };
}

const PAGES = [
  page('甲社区换了水管', '示例市甲社区累计改造老旧小区721个，惠及8.2万户。', '居民议事会开了10余场。'),
  page('乙街道的停车位', '新建150个车位，占全部车位的百分之四十。', '有人說，這裡臺階太高，車開不進來。'),
  page('水管之后', '全市1721个小区装了Wi-Fi和5G基站，投资83.34亿元。'),
];

function indexOf(pages: readonly PageText[]): IndexReader {
  const files = writeIndex(pages.map((each) => indexBlocks(each, SCRIPTS)));
  return {
    total: pages.length,
    files: files.length,
    load: async (file) => files[file] ?? new Uint8Array(),
  };
}

/** Numbers of the pages that a reader is shown for `typed`, in order. */
async function search(typed: string, pages: readonly PageText[] = PAGES): Promise<number[]> {
  const query = parseQuery(typed, SCRIPTS);
  const found = [];
  for (const { page: at } of await findPages(query, indexOf(pages))) {
    const answer = answerQuery(pages[at] as PageText, query, SCRIPTS);
    if (answer) found.push({ at, weight: answer.weight });
  }
  return found.toSorted((a, b) => b.weight - a.weight).map(({ at }) => at);
}

describe('fold', () => {
  test.each([
    ['老舊小區　改造', '老旧小区改造'],
    ['８２０００戶', '82000户'],
    ['ＷｉＦｉ', 'wifi'],
    ['這裡 著火 臺灣 「乾淨」', '这里着火台湾"干净"'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text, SCRIPTS).text).toBe(folded);
    expect(foldQuickly(text, SCRIPTS)).toBe(folded);
  });

  test('the build folds any text as the browser does', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'說乾淨 　，“㈱ﬁ½İ\u200b𠮷\uD842Ａ。５'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    const checkText = fc.property(fc.string({ unit }), (text) => {
      expect(foldQuickly(text, SCRIPTS)).toBe(foldText(text, SCRIPTS));
    });
    fc.assert(checkText, { numRuns: 500 });
  });

  test('offsets lead back to what was folded', () => {
    const { text, starts } = fold('甲 乙　丙', SCRIPTS);
    expect(text).toBe('甲乙丙');
    expect(starts).toEqual([0, 2, 4, 5]);
  });

  test('punctuation goes from the ends only', () => {
    expect(trimPunctuation('，“红色·物业”40%。')).toBe('红色·物业”40%');
  });
});

describe('search', () => {
  test.each([
    ['水管', [0, 2]],
    ['換了水管', [0]],
    ['区换', [0]],
    ['721个', [0, 2]],
    ['82000', [0]],
    ['8.2萬', [0]],
    ['40%', [1]],
    ['台阶', [1]],
    ['說這', []],
    ['水管 -甲', [2]],
    ['水管 议事会', [0]],
    ['“水管之后”', [2]],
    ['wi-fi和5g', [2]],
    ['，水管。', [0, 2]],
    ['水', [0, 2]],
    ['。', []],
    ['', []],
    ['没有的话', []],
  ])('%s finds %j', async (typed, expected) => {
    expect(await search(typed)).toEqual(expected);
  });

  test('every substring of every page is found, in either script', async () => {
    const index = indexOf(PAGES);
    const place = fc.nat(PAGES.length - 1).chain((at) => {
      const texts = PAGES[at]?.blocks.map(({ text }) => text) ?? [];
      return fc.tuple(fc.constant(at), fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 9 }));
    });
    await fc.assert(
      fc.asyncProperty(place, async ([at, text, seed, length]) => {
        const start = seed % text.length;
        const query = parseQuery(`“${text.slice(start, start + length)}”`, SCRIPTS);
        if (query.wanted.length === 0) return;
        const found = await findPages(query, index);
        expect(found.map(({ page: number }) => number)).toContain(at);
        expect(answerQuery(PAGES[at] as PageText, query, SCRIPTS)).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});

test('of many candidates those are left out whose characters stand apart', async () => {
  const apart = Array.from({ length: 20 }, (_, at) =>
    page(`报道${at}`, '网格划好了，格员来了，完工。', '投资3238元，2300盏灯，00万。'),
  );
  const index = indexOf([...apart, page('在一起', '终于完工。网格员走了。', '投资3230万元。')]);
  for (const typed of ['工。网格员', '3230万'])
    expect((await findPages(parseQuery(typed, SCRIPTS), index)).map(({ page: at }) => at)).toEqual([20]);
});

test('sentences that stand on every page, but nowhere one after the other, name no candidate', async () => {
  const apart = Array.from({ length: 20 }, (_, at) =>
    page(`报道${at}`, '施工队明天再来。路灯都亮了。', '大家这么说。施工图贴出来了。'),
  );
  const index = indexOf([...apart, page('相连', '大家这么说。路灯都亮了。')]);
  for (const typed of ['这么说。路灯', '说。路', '大家这么说。路灯都亮了'])
    expect(
      (await findPages(parseQuery(typed, SCRIPTS), index)).map(({ page: at }) => at),
      typed,
    ).toEqual([20]);
});

test('marks cover the words as the page shows them', () => {
  const answer = answerQuery(PAGES[1] as PageText, parseQuery('台阶 40%', SCRIPTS), SCRIPTS);
  const marked = answer?.hits.flatMap(({ block, marks }) =>
    marks.map(({ start, end }) => block.text.slice(start, end)),
  );
  expect(marked).toEqual(['百分之四十', '臺階']);
});

test('the map cut to a text still folds every variant of its characters', () => {
  const cut = cutScriptMap(SCRIPTS, new Set('里台'));
  expect(cut.get('裡')).toBe('里');
  expect(cut.has('說')).toBe(false);
  expect(packScriptMap(cut)).toMatch(/里[^ ]*裡/);
});
