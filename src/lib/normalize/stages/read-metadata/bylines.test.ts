import { expect, test } from 'vitest';
import { parseByline, readCreditRow, readMarkedNames } from './bylines.ts';
import { readInlineCredits } from './inline-credits.ts';

const line = (text: string) => ({ number: 1, text });
const namesOf = (findings: readonly { field: string; value: string }[] | undefined) =>
  findings?.map(({ field, value }) => `${field} ${value}`);

test.each<[string, string[]]>([
  ['（周某敏）', ['authors 周某敏']],
  ['（市住房保障局党组书记、局长 卢 某 明）', ['authors 卢某明']],
  ['（市住房保障局局长 卢 某）', ['authors 卢某']],
  ['記者 林宜某／示例市報導', ['authors 林宜某']],
  ['示例晚报·甲壹点记者 梁某莹', ['authors 梁某莹']],
])('%s alone says who wrote it', (text, names) =>
  expect(namesOf(parseByline(line(text), { zone: 'tail' })?.findings)).toEqual(names),
);

test('a row of names stands above the text of a journal; two words of three characters are a headline', () => {
  const read = (text: string) => namesOf(parseByline(line(text), { zone: 'head' })?.findings);
  expect(read('陈小明 王 明 叶小东')).toEqual(['authors 陈小明', 'authors 王明', 'authors 叶小东']);
  expect(read('张 明 翟小玉')).toEqual(['authors 张明', 'authors 翟小玉']);
  expect(read('安居梦 万家圆')).toBeUndefined();
});

test('names with and without their office close a paragraph', () => {
  expect(namesOf(readInlineCredits(line('居民说好。（曾某玲 记者 肖某军 文/图）'), { isLast: false }))).toEqual([
    'authors 曾某玲',
    'authors 肖某军',
    'photographers 曾某玲',
    'photographers 肖某军',
  ]);
});

test('a row that says what was done opens the text', () => {
  const read = (text: string) => namesOf(readInlineCredits(line(text), { isLast: false }));
  expect(read('□通讯员 武小源 记者 王小明 报道　本报甲市讯 “我们约好了，早上拉开窗帘。”')).toEqual([
    'authors 武小源',
    'authors 王小明',
  ]);
  expect(read('（记者 王小明 李红军）今年，甲市继续改造老旧小区。')).toEqual(['authors 王小明', 'authors 李红军']);
  expect(read('本报记者 王小明 报道 近日，甲社区的路灯亮了。')).toEqual(['authors 王小明']);
  expect(read('记者看到的路 报道 说得好，大家都来看。')).toEqual([]);
});

test('who took the picture begins where a word begins', () => {
  const read = (text: string) => namesOf(readInlineCredits(line(text), { isLast: false }));
  expect(read('师傅和徒弟在修缮李家祠堂 鞠江江 摄')).toEqual(['photographers 鞠江江']);
  expect(read('图为改造后的小区王小明摄')).toEqual(['photographers 王小明']);
  expect(read('图为老城墙 故宫博物院供图')).toEqual([]);
});

test('a name in brackets at the very end wrote the article', () => {
  expect(namesOf(readInlineCredits(line('居民都说好。（周某敏）'), { isLast: true }))).toEqual(['authors 周某敏']);
  expect(readInlineCredits(line('居民都说好。（周某敏）'), { isLast: false })).toEqual([]);
  expect(readInlineCredits(line('图为施工现场（左二）'), { isLast: true })).toEqual([]);
});

test.each<[string, string[]]>([
  ['◎示例日报记者 王小明', ['authors 王小明']],
  ['示例早知道全媒体记者 武小源', ['authors 武小源']],
  ['海島時報／ 記者溫小琳／示例市即時報導', ['authors 温小琳', 'sources 海岛时报']],
  [
    '示例晚报全媒体记者 王小明 实习生 李红军 摄影 张大力',
    ['authors 王小明', 'authors 李红军', 'photographers 张大力', 'sources 示例晚报'],
  ],
  ['示例新闻客户端 记者 王小明 通讯员 李红军', ['authors 王小明', 'authors 李红军', 'sources 示例新闻客户端']],
  ['本报驻示例记者 王小明', ['authors 王小明']],
  ['甲区融媒体中心记者 王小明 李红军', ['authors 王小明', 'authors 李红军', 'sources 甲区融媒体中心']],
  ['（示例晚报记者 王小明 2020年10月22日）', ['authors 王小明', 'sources 示例晚报', 'dates 2020-10-22']],
  ['甲新闻客户端 记者 羿小飞 2023-04-27 20:11', ['authors 羿小飞', 'sources 甲新闻客户端', 'dates 2023-04-27']],
  ['【本报记者丘小文报道】', ['authors 丘小文']],
  ['甲区住建局 王小明', ['authors 王小明', 'sources 甲区住建局']],
  ['示例建设报 本报记者 王小明 通讯员 李红军', ['authors 王小明', 'authors 李红军', 'sources 示例建设报']],
  ['记者 王小明 通讯员 示建宣', ['authors 王小明', 'authors 示建宣']],
  ['（示例社示例市2月4日电 记者王小明、李红军）', ['authors 王小明', 'authors 李红军']],
  ['（综合本报记者王小明、赵敏报道）', ['authors 王小明', 'authors 赵敏']],
  ['（本报记者 王小明 采写）', ['authors 王小明']],
  ['——本报记者 王小明', ['authors 王小明']],
  ['记者 王小明 文/摄', ['authors 王小明']],
  ['记者 冼小明 麦红军 区敏 郏大力', ['authors 冼小明', 'authors 麦红军', 'authors 区敏', 'authors 郏大力']],
  ['先永红、税宁、上官小明', ['authors 先永红', 'authors 税宁', 'authors 上官小明']],
  ['（甲社区 王小明 供稿）', ['authors 王小明']],
  ['（甲区城市管理局供稿）', ['sources 甲区城市管理局']],
  ['（甲区城市管理局 王小明）', ['authors 王小明', 'sources 甲区城市管理局']],
  ['（王小明 甲区城市管理局）', ['authors 王小明', 'sources 甲区城市管理局']],
  ['甲街道党工委书记 王小明', ['authors 王小明']],
])('%s signs the article', (text, names) =>
  expect(namesOf(parseByline(line(text), { zone: 'tail' })?.findings)).toEqual(names),
);

test.each(['青草地、红砖墙', '（先锋队）', '（税务局）', '（东湖区）', '（第五期）'])('%s is no rare name', (text) =>
  expect(parseByline(line(text), { zone: 'tail' })).toBeUndefined(),
);

test('an organisation with names below the title wrote the article', () => {
  const text = '甲区住房和城乡建设局 王小明 李红军';
  expect(namesOf(parseByline(line(text), { zone: 'head' })?.findings)).toEqual([
    'authors 王小明',
    'authors 李红军',
    'sources 甲区住房和城乡建设局',
  ]);
  expect(parseByline(line('甲街道办事处 党建引领 文明花开'), { zone: 'head' })).toBeUndefined();
});

test.each(['甲街道党工委书记 王小明', '（甲区城市管理局 王小明）'])(
  '%s between paragraphs may introduce a speaker',
  (text) => expect(parseByline(line(text), { zone: 'text' })).toBeUndefined(),
);

test.each<[string, string[]]>([
  ['示例网2月4日电（王小明）小区装上了电梯。', ['sources 示例网', 'authors 王小明']],
  ['示例网消息（通讯员王小明）小区装上了电梯。', ['sources 示例网', 'authors 王小明']],
  [
    '示例在线2月4日电 （王小明 通讯员乌日娜）小区装上了电梯。',
    ['sources 示例在线', 'authors 王小明', 'authors 乌日娜'],
  ],
  ['本报讯（记者 王小明）小区装上了电梯。', ['authors 王小明']],
  ['本报讯（黄雪雪林凌玲）小区装上了电梯。', ['authors 黄雪雪', 'authors 林凌玲']],
  ['中国示例在线甲县讯（通讯员 王玉娟）小区装上了电梯。', ['sources 中国示例在线', 'authors 王玉娟']],
  ['示例社甲市2月4日电 小区装上了电梯。', ['sources 示例社']],
  ['社会网络通讯 小区装上了电梯。', []],
  [
    '示例网7月30日讯（示例时报记者 王小明 通讯员 李红军）小区装上了电梯。',
    ['sources 示例网', 'authors 王小明', 'authors 李红军'],
  ],
  ['示例讯 记者王小明 通讯员李红军 近日，小区装上了电梯。', ['authors 王小明', 'authors 李红军']],
  ['示例讯 记者站在小区门口看了半天，', []],
  [
    '【示例商报讯】（记者 陈某明、欧某杰 甲城报道）居民说好。',
    ['sources 示例商报', 'authors 陈某明', 'authors 欧某杰'],
  ],
  ['〔記者林宜某／甲市報導〕老社區的居民坐到一張桌子上。', ['authors 林宜某']],
  ['[甲社区]居民坐到一张桌子上，说了一个上午。', []],
])('%s begins with who wrote it', (text, names) =>
  expect(namesOf(readInlineCredits(line(text), { isLast: false }))).toEqual(names),
);

test('a row of credits says who wrote, who photographed and who edited', () => {
  const findings = (text: string) => namesOf(readCreditRow(line(text))?.findings);
  expect(findings('（示例晚报记者 王小明/文 李红军/图）')).toEqual([
    'authors 王小明',
    'photographers 李红军',
    'sources 示例晚报',
  ]);
  expect(findings('编辑 | 赵敏')).toEqual(['editors 赵敏']);
  expect(findings('本报评论员')).toEqual([]);
  expect(findings('李红军 摄')).toBeUndefined();
});

test('names behind a mark above the text wrote the article', () => {
  expect(namesOf(readMarkedNames(line('王小明 李红军'))?.findings)).toEqual(['authors 王小明', 'authors 李红军']);
  expect(readMarkedNames(line('党建引领聚合力'))).toBeUndefined();
});
