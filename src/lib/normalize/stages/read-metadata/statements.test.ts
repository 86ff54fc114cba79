import { expect, test } from 'vitest';
import { readStatement } from './statements.ts';

const read = (text: string) =>
  readStatement({ number: 1, text }, { zone: 'head' })?.findings.map(({ field, value }) => `${field} ${value}`);

test('the line of a news agency says who reports, and repeats the title', () => {
  expect(read('示例社示例市9月10日电（记者张某、李某）题：小区里的新办法——示例市观察')).toEqual([
    'sources 示例社',
    'titles 小区里的新办法——示例市观察',
    'authors 张某',
    'authors 李某',
  ]);
  expect(read('示例社示例市9月10日电 题：小区里的新办法')).toEqual(['sources 示例社', 'titles 小区里的新办法']);
});

test.each(['9月10日电梯装好了', '考试9月10日开考，题：小区怎么管'])('%s is text', (text) => {
  expect(read(text)).toBeUndefined();
});

test('buttons for the size of letters behind a source are no part of its name', () => {
  expect(read('日期：2023-09-07 来源：甲街道办事处 大 中 小')).toEqual(['dates 2023-09-07', 'sources 甲街道办事处']);
});

test('who signs with the day is no account that posts', () => {
  expect(read('（示例晚报记者 王小明　2020年10月22日）')).toEqual([
    'authors 王小明',
    'sources 示例晚报',
    'dates 2020-10-22',
  ]);
});

test('a reprint is told wherever it stands', () => {
  expect(readStatement({ number: 9, text: '——原载《示例日报》2020年10月16日第5版' }, { zone: 'text' })?.rule).toBe(
    'reprint-line',
  );
});

test('the column of a paper stands alone above the text, a note of the editor does not', () => {
  expect(read('【民生一线】')).toEqual([]);
  expect(read('【编者按】')).toBeUndefined();
});

test('the head of a newsletter says what it is and when it came out', () => {
  expect(read('甲院内外　第41期　2019年9月　内部资料 免费交流')).toEqual(['sources 甲院内外', 'dates 2019-09']);
  expect(read('甲社区第41期培训班2019年9月开班')).toBeUndefined();
});

test('the masthead of a bulletin says who brings it out and when, its number says nothing', () => {
  expect(read('中共示例县委办公室编　　2020年9月15日')).toEqual(['sources 中共示例县委办公室', 'dates 2020-09-15']);
  expect(read('第37期（总第412期）')).toEqual([]);
  expect(read('第37期培训班开班')).toBeUndefined();
});

test.each([
  ['甲区融媒 甲区融媒', ['sources 甲区融媒']],
  ['以下文章来源于丙社区微报 ，作者王小明', ['sources 丙社区微报', 'authors 王小明']],
  ['原创：本刊编辑部 示例支部生活 5天前', ['sources 示例支部生活']],
  ['示例工人网-工人日报　王小明', ['sources 示例工人网-工人日报', 'authors 王小明']],
  ['原创2022-05-12 09:21·甲城观察', ['dates 2022-05-12', 'sources 甲城观察']],
  ['示例晚报[微博] 2013-07-02 05:12', ['sources 示例晚报', 'dates 2013-07-02']],
  ['文/示例晚报记者 王小明', ['authors 王小明', 'sources 示例晚报']],
  ['示例晚报讯（记者 王小明 通讯员 李红军）', ['sources 示例晚报', 'authors 王小明', 'authors 李红军']],
  ['2013年05月17日 来源：示例网　参与互动(0)', ['dates 2013-05-17', 'sources 示例网']],
])('%s says who posted or wrote the article', (text, findings) => expect(read(text)).toEqual(findings));

test.each(['社区食堂 社区饭桌', '示例日报 老街新事', '电梯装好 三天前'])('%s is a headline', (text) =>
  expect(read(text)).toBeUndefined(),
);

test.each([
  ['2022-03-05 10:20 作者 王小明 来源 示例日报', ['dates 2022-03-05', 'authors 王小明', 'sources 示例日报']],
  ['来源 甲区住建局', ['sources 甲区住建局']],
  ['发布时间 2022-03-05 10:20', ['dates 2022-03-05']],
  ['更新于2022年03月05日', ['dates 2022-03-05']],
  ['发布日期：20220305', ['dates 2022-03-05']],
  ['来源：综合示例日报、示例网', ['sources 示例日报、示例网']],
  ['来源：示例社记者王小明', ['sources 示例社', 'authors 王小明']],
  ['作者：王小明等', ['authors 王小明']],
  ['示例网 王小明 2022-03-05', ['dates 2022-03-05', 'sources 示例网', 'authors 王小明']],
  ['王小明 2022-03-05', ['dates 2022-03-05', 'authors 王小明']],
  [
    '来源：甲区住建局作者：匡小明时间：2019-05-06点击：12次',
    ['sources 甲区住建局', 'authors 匡小明', 'dates 2019-05-06'],
  ],
  ['文 / 匡小明 中共甲区委组织部部长', ['authors 匡小明']],
  [
    '来源：示例日报 责任编辑：王小明 分享到 2022-03-05 16:17:34',
    ['sources 示例日报', 'editors 王小明', 'dates 2022-03-05'],
  ],
  ['08月26日 17:16', []],
  ['2020-08-10 16:22  市住房城乡建设局 [字号: ] 打印', ['dates 2020-08-10', 'sources 市住房城乡建设局']],
  ['示例新闻网 责任编辑:王小明 李红军', ['editors 王小明', 'editors 李红军', 'sources 示例新闻网']],
  ['©原创   2021-05-10 18:14   发布于湖北 阅读数: 36643 云上示例', ['dates 2021-05-10', 'sources 云上示例']],
  ['示例晚报 / / 2018-03-09 09:00', ['sources 示例晚报', 'dates 2018-03-09']],
  ['3上一篇  下一篇4 2023年10月25日 放大 缩小 默认', ['dates 2023-10-25']],
  ['通讯员:莲河镇 王小明', ['authors 王小明']],
  ['09.11.2013  10:28', ['dates 2013-11-09']],
  ['示例商报/2024 年/11 月/15 日/第 012 版城市', ['sources 示例商报', 'dates 2024-11-15']],
  ['来源：甲镇 编辑：甲县融媒体', ['sources 甲镇']],
  ['编辑/芮小宁 E-mail:rxn@example.com', ['editors 芮小宁']],
  ['◎ 匡小明　芮宁', ['authors 匡小明', 'authors 芮宁']],
  ['来 源：示 例 日 报', ['sources 示例日报']],
  ['甲区住建局 / 2019-05-06 / 匡小明', ['sources 甲区住建局', 'dates 2019-05-06', 'authors 匡小明']],
  [
    '示例省住房和城乡建设厅 zjt.example.gov.cn 时间：2019-05-06 来源：甲区住建局',
    ['dates 2019-05-06', 'sources 甲区住建局'],
  ],
  ['示例社区 | 2019年第5期 总第77期', ['sources 示例社区 | 2019年第5期 总第77期']],
  ['（示例日报 王小明）', ['sources 示例日报', 'authors 王小明']],
  ['（王小明系甲区住建局局长）', ['authors 王小明']],
  ['（甲区住建局供稿 王小明 摄）', ['sources 甲区住建局', 'photographers 王小明']],
  ['（图片由甲区住建局提供）', []],
  ['图片：甲社区提供', []],
  ['来源：“甲区发布”微信公众号', ['sources 甲区发布']],
  ['来源：微信公众号“甲区发布”', ['sources 甲区发布']],
  ['来源：@甲区发布', ['sources 甲区发布']],
  ['（2022年3月5日于甲区）', ['dates 2022-03-05']],
  ['（《示例日报》 2022年03月05日 05版）', ['sources 示例日报', 'dates 2022-03-05']],
  ['王小明 | 示例日报', ['sources 示例日报', 'authors 王小明']],
  ['□示例日报评论员', ['sources 示例日报']],
  ['记者王小明 发自甲市', ['authors 王小明']],
])('%s: without colons, in other orders', (text, findings) => expect(read(text)).toEqual(findings));

test.each(['来源 就在脚下', '时间 改变的老街', '日期 没有定下来', '编辑 一本社区的书'])('%s is a headline', (text) =>
  expect(read(text)).toBeUndefined(),
);

test('who speaks stands below the title of a speech', () => {
  expect(read('县委书记 周志强')).toEqual(['authors 周志强']);
  expect(readStatement({ number: 9, text: '县委书记 周志强' }, { zone: 'tail' })).toBeUndefined();
});

test('editors are told between the text and a note of theirs, a question of a reporter is none', () => {
  const between = (text: string) => readStatement({ number: 9, text }, { zone: 'text' })?.rule;
  expect(between('（责任编辑：张小明）')).toBe('editor-line');
  expect(between('编辑：您怎么看？')).toBeUndefined();
  expect(read('记者：您当楼长多少年了？')).toBeUndefined();
});

test('an office below the title brings out what follows', () => {
  expect(read('甲区水务局 2018年4月4日')).toEqual(['dates 2018-04-04', 'sources 甲区水务局']);
});

test('the line of a paper may have blanks inside its marks', () => {
  expect(read('《 示例日报海外版 》（ 2022年09月05日 第 05 版）')).toEqual([
    'sources 示例日报海外版',
    'dates 2022-09-05',
  ]);
});

test('labels in brackets, the counter of a page behind them', () => {
  expect(read('[ 來源：示例区住建局 | 作者：张小明 | 发布日期：2020-11-19 16:47:05 | 已被瀏覽 1362次 ]')).toEqual([
    'sources 示例区住建局',
    'authors 张小明',
    'dates 2020-11-19',
  ]);
});

test('a paper in front of the credits is where they stood', () => {
  expect(read('《甲院内外》社区小报 文：张小明 李红　编辑：王大力')).toEqual([
    'sources 甲院内外',
    'authors 张小明',
    'authors 李红',
    'editors 王大力',
  ]);
});

test('what a platform sets beside an account and a date is no name', () => {
  expect(read('甲江新记录 官方号 2024-11-13 11:26 IP属地：甲省 已关注')).toEqual([
    'dates 2024-11-13',
    'sources 甲江新记录',
  ]);
  expect(read('2020.10.26 14:22:07 字数 1,106 阅读 3,517')).toEqual(['dates 2020-10-26']);
});

test.each([
  ['（甲区住房局 供稿 撰稿：张小明 审核：李红）', ['sources 甲区住房局', 'authors 张小明']],
  ['（供图：甲区组织部）', []],
])('%s says who supplied it', (text, found) => {
  const findings = readStatement({ number: 9, text }, { zone: 'tail' })?.findings ?? [{ field: 'none', value: '' }];
  expect(findings.map(({ field, value }) => `${field} ${value}`)).toEqual(found);
});

test('the first row of a thread that was a table holds its headline', () => {
  const read = (text: string, zone: 'head' | 'tail') => readStatement({ number: 1, text }, { zone });
  const row = '| 查看: 3312|回复: 15 | 甲社区的路灯终于亮了 [复制链接] |';
  expect(read(row, 'head')).toMatchObject({ findings: [{ field: 'titles', value: '甲社区的路灯终于亮了' }] });
  expect(read(row, 'tail')?.rule).not.toBe('titled-counts');
});

test('a name in front of a point and a day is the account', () => {
  const read = readStatement({ number: 1, text: '看示例 · 2021-11-11 10:22:41' }, { zone: 'head' });
  expect(read?.findings).toMatchObject([
    { field: 'dates', value: '2021-11-11' },
    { field: 'sources', value: '看示例' },
  ]);
});
