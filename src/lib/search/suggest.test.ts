import { expect, test } from 'vitest';
import type { IndexReader } from './find-pages.ts';
import { foldText } from './fold.ts';
import { IndexWriter, writeIndex } from './index-files.ts';
import { NAMES_A_FILE, nameBlocks, rateName, type StoredName } from './names.ts';
import { wholeScriptMap } from './script-map.ts';
import { correctTypo, type NameReader, rateTypo, suggestNames } from './suggest.ts';

const SCRIPTS = wholeScriptMap();
const TITLES: readonly StoredName[] = [
  ['title', '甲社区的老旧小区换了水管', '', '/stories/a/', 'jia she qu de lao jiu xiao qu huan le shui guan'],
  ['title', '石桥边的停车位', '', '/stories/b/', 'shi qiao bian de ting che wei'],
  ['title', '“红色物业”进了楼', '', '/stories/c/', 'hong se wu ye jin le lou'],
  ['title', '金水桥小区开会', '', '/stories/d/', 'jin shui qiao xiao qu kai hui'],
];
const NAMES: readonly StoredName[] = [
  ['district', '示例市', '', '/districts/000000/', 'shi li shi'],
  ['practice', '红色物业', '紅色物業', '/practices/red/', 'hong se wu ye'],
  ['practice', '3+N议事法则', '', '/practices/three/', '3 n yi shi fa ze'],
  ['person', '石示例', '', '', 'shi shi li'],
  ...TITLES,
];

function reader(files: readonly Uint8Array[], total: number): IndexReader {
  return { total, files: files.length, load: async (file) => files[file] ?? new Uint8Array() };
}

function nameReader(stored: readonly StoredName[]): NameReader {
  const writer = new IndexWriter(stored.length);
  for (const [number, name] of stored.entries()) writer.add(number, nameBlocks(name));
  return {
    ...reader(writer.files(), stored.length),
    names: async (file) => stored.slice(file * NAMES_A_FILE, (file + 1) * NAMES_A_FILE),
    firstTitle: stored.length - TITLES.length,
  };
}

test.each([
  ['hswy', ['红色物业', '“红色物业”进了楼']],
  ['hongsewu', ['红色物业', '“红色物业”进了楼']],
  ['sewuye', ['红色物业', '“红色物业”进了楼']],
  ['sls', ['示例市']],
  ['shi', ['示例市', '石示例', '石桥边的停车位', '3+N议事法则']],
  ['3nys', ['3+N议事法则']],
  ['xyz', []],
])('%s suggests %j', async (typed, expected) => {
  const suggested = await suggestNames(typed, nameReader(NAMES));
  expect(suggested.map(([, hans]) => hans)).toEqual(expected);
});

test('a name in the file behind many others is suggested too', async () => {
  const others = Array.from({ length: 200 }, (_, at): StoredName => ['person', `甲${at}`, '', '', `jia ${at}`]);
  const suggested = await suggestNames('hswy', nameReader([...others, ...NAMES]));
  expect(suggested[0]?.[1]).toBe('红色物业');
});

test('a name stands before a thousand that have some of its letters', async () => {
  const others = Array.from({ length: 1000 }, (_, at): StoredName => ['person', `甲${at}`, '', '', 'hu dian xia lan']);
  const meant: StoredName = ['district', '辉安县', '', '/districts/000001/', 'hui an xian'];
  const suggested = await suggestNames('huianxian', nameReader([...others, meant]));
  expect(suggested.map(([, hans]) => hans)).toEqual(['辉安县']);
});

test('a whole name is rated above a beginning, a beginning above the middle', () => {
  const [, practice] = NAMES as [StoredName, StoredName];
  const rates = ['hongsewuye', 'hswy', 'hong', 'wuye', 'uye'].map((typed) => rateName(typed, practice));
  expect(rates).toEqual([4, 4, 3, 2, 0]);
});

function correct(typed: string): Promise<string[]> {
  const blocks = TITLES.map(([, hans]) => [{ field: 'title' as const, folded: foldText(hans, SCRIPTS) }]);
  const place = { index: reader(writeIndex(blocks), blocks.length), names: nameReader(NAMES), scripts: SCRIPTS };
  return correctTypo(foldText(typed, SCRIPTS), place).then((found) => found.map(([, , , url]) => url));
}

test.each([
  ['老旧小去', ['/stories/a/']],
  ['老旧区', ['/stories/a/']],
  ['老旧旧小区', ['/stories/a/']],
  ['老小旧区', ['/stories/a/']],
  ['停年位', ['/stories/b/']],
  ['停車衛', ['/stories/b/']],
  ['红色物业进了', ['/stories/c/']],
  ['出水桥', ['/stories/d/']],
  ['老旧小区', []],
  ['风马牛', []],
  ['小去', []],
])('%s is corrected to %j', async (typed, expected) => {
  expect(await correct(typed)).toEqual(expected);
});

test.each([
  ['石桥的停车位', '停年位', 4],
  ['三年级停课文件', '停年文', 2],
  ['三年级停课文件', '停年文件', 4],
  ['三年级停课文件', '停课文年件', 3],
  ['三年级停课文件', '课停年文', 0],
  ['“红色物业”进了楼', '色物业进', 4],
  ['石桥的停车位', '，，，', 0],
])(
  'in %s the run nearest to %s is rated %s: whole words before others, then as many characters',
  (text, typed, rate) => {
    expect(rateTypo(text, typed)).toBe(rate);
  },
);
