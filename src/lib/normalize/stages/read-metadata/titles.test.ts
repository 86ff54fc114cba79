import { expect, test } from 'vitest';
import { findTitleLines } from './titles.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';

const titleOf = (head: readonly string[], { datelineAt }: { datelineAt: number }) =>
  findTitleLines(
    [...head, TEXT].map((text, index) => ({ number: index + 1 + (index + 1 >= datelineAt ? 1 : 0), text })),
    { known: [], blockHints: new Map(), stated: [{ rule: 'dateline', line: datelineAt, text: '' }] },
  ).title?.value;

test('a line behind a dash below the headline is no part of it, and neither is the one above', () => {
  expect(titleOf(['老街坊的新客厅', '——示例社区改造见闻'], { datelineAt: 3 })).toBe('老街坊的新客厅');
  expect(titleOf(['示例区改造老街坊', '老街坊的新客厅', '——示例见闻'], { datelineAt: 4 })).toBe('老街坊的新客厅');
});

test('the day of the paper may stand above everything, the names of paper and bulletin too', () => {
  expect(titleOf(['示例日报 数字报', '老街坊的新客厅'], { datelineAt: 0 })).toBe('老街坊的新客厅');
  expect(titleOf(['工  作  简  报', '老街坊的新客厅'], { datelineAt: 2 })).toBe('老街坊的新客厅');
  expect(titleOf(['一、先听意见', '老街坊的新客厅'], { datelineAt: 0 })).toBeUndefined();
});

test('in the list of a paper’s page and once more below it stands the headline of this article', () => {
  const list = ['甲社区换了水管', '老街坊的新客厅', '义诊走进小区', '巡回审判进村', '用灯光点亮归途'];
  expect(titleOf([...list, '老街坊的新客厅', '记者走访甲社区'], { datelineAt: 6 })).toBe('老街坊的新客厅');
});

test('the account that posted an article stands between its headline and a time with the mark of an account', () => {
  const lines = ['老街坊的新客厅怎么来的？', '城事观察员', TEXT].map((text, index) => ({
    number: 2 * index + 1,
    text,
  }));
  const find = (text: string) =>
    findTitleLines(lines, { known: [], blockHints: new Map(), stated: [{ rule: 'dateline', line: 4, text }] });
  expect(find('2020-10-11 12:30 · 优质领域创作者')).toMatchObject({
    title: { value: '老街坊的新客厅怎么来的？' },
    account: { text: '城事观察员' },
  });
  expect(find('2020-10-11').account).toBeUndefined();
});

test('a short name between a headline more than twice as long and a clock is who posted it', () => {
  const read = (over: string, text: string) => {
    const lines = [over, '城事观察员', TEXT].map((each, index) => ({ number: 2 * index + 1, text: each }));
    return findTitleLines(lines, { known: [], blockHints: new Map(), stated: [{ rule: 'dateline', line: 4, text }] });
  };
  expect(read('老街坊的新客厅怎么来的？', '2020-10-11 12:30').account?.text).toBe('城事观察员');
  expect(read('老街坊的新客厅怎么来的？', '2020-10-11 12:30 来源：示例网').account).toBeUndefined();
  expect(read('老街坊的新客厅', '2020-10-11 12:30').account).toBeUndefined();
});

test('the headline of a post stands above the line of its account, the name of the account above both', () => {
  const lines = ['示例民政', '夜班护工的八个小时', TEXT].map((text, index) => ({
    number: index < 2 ? index + 1 : 4,
    text,
  }));
  const stated = [{ rule: 'posting-line', line: 3, text: '原创 示例日报 2022-10-04 07:02' }];
  expect(findTitleLines(lines, { known: [], blockHints: new Map(), stated }).title?.value).toBe('夜班护工的八个小时');
});

test('the name of a file with what a library tells of it is no second headline', () => {
  const file = '甲小区业主议事会会议记录.docx 上传时间：2023-05-22 浏览：86 下载：3 格式：DOCX';
  expect(titleOf([file, '甲小区业主议事会会议记录'], { datelineAt: 3 })).toBe('甲小区业主议事会会议记录');
});

test('a headline of two or three characters stands alone above the date', () => {
  expect(titleOf(['老街谣'], { datelineAt: 2 })).toBe('老街谣');
  expect(titleOf(['老街谣', '灯亮了'], { datelineAt: 3 })).toBeUndefined();
});

test('the government whose site it is, is no half of the headline', () => {
  expect(titleOf(['甲区人民政府', '甲区试点一元物业'], { datelineAt: 3 })).toBe('甲区试点一元物业');
});

test('the site behind a headline is no part of it', () => {
  expect(titleOf(['示例區住房保障中心工作總結_示例範文網'], { datelineAt: 2 })).toBe('示例區住房保障中心工作總結');
  expect(titleOf(['老街坊的新客厅_联上互联网以后'], { datelineAt: 2 })).toBe('老街坊的新客厅_联上互联网以后');
});

test('the title of the window, the site in front of the headline, is none', () => {
  expect(titleOf(['示例都市报数字报-老街坊的新客厅', '老街坊的新客厅'], { datelineAt: 2 })).toBe('老街坊的新客厅');
  expect(titleOf(['先听后修-老街坊的新客厅'], { datelineAt: 2 })).toBe('先听后修-老街坊的新客厅');
});

test('the trail to the page is none, whether the headline stands below it or not', () => {
  const trail = '示例论坛 > 政务转帖 > 老街坊的新客厅2022年总结';
  expect(titleOf([trail, '老街坊的新客厅2022年总结'], { datelineAt: 2 })).toBe('老街坊的新客厅2022年总结');
  expect(titleOf([trail], { datelineAt: 2 })).toBe('老街坊的新客厅2022年总结');
  expect(titleOf(['由乱到治 > 由治到优：老街坊的新客厅'], { datelineAt: 2 })).toBe(
    '由乱到治 > 由治到优：老街坊的新客厅',
  );
});

test('the name of a row of articles above the headline is no half of it', () => {
  expect(titleOf(['红色引擎·甲区答卷④', '老旧小区焕新颜'], { datelineAt: 3 })).toBe('老旧小区焕新颜');
});

test('a headline that the site cuts off where it repeats it', () => {
  expect(titleOf(['居民的呼声就是我们工作的哨声', '居民的呼声就是我们工作的'], { datelineAt: 3 })).toBe(
    '居民的呼声就是我们工作的哨声',
  );
});

test('a betting site in front of a headline is no part of it', () => {
  expect(titleOf(['开云官方app下载 甲街道乙社区：入户走访察民情'], { datelineAt: 2 })).toBe(
    '甲街道乙社区：入户走访察民情',
  );
});

test('a line that ends in the colon of the headline is its first half', () => {
  expect(titleOf(['居民反映小区经常停水，部门回应：', '水厂出水量已经正常'], { datelineAt: 3 })).toBe(
    '居民反映小区经常停水，部门回应：水厂出水量已经正常',
  );
  expect(titleOf(['内容摘要：', '水厂出水量已经正常'], { datelineAt: 3 })).toBe('水厂出水量已经正常');
});

test('a headline of one line stands above the date', () => {
  expect(titleOf(['示例新闻 社区', '老街坊的新客厅'], { datelineAt: 3 })).toBe('老街坊的新客厅');
});

test('a second line without a first is the title', () => {
  expect(titleOf(['——示例社区改造见闻'], { datelineAt: 2 })).toBe('——示例社区改造见闻');
});

test.each(['甲区织密基层治理一张网', '示例市停车白皮书发布'])('%s is a headline, no name of a site', (title) => {
  expect(titleOf([title], { datelineAt: 2 })).toBe(title);
});

test.each(['示例新闻网', '示例发布'])('%s is the name of a site', (name) => {
  expect(titleOf([name], { datelineAt: 2 })).toBeUndefined();
});

test('two short lines of one length above the date are one headline', () => {
  expect(titleOf(['党建引领聚合力', '老旧小区焕新颜'], { datelineAt: 3 })).toBe('党建引领聚合力 老旧小区焕新颜');
  expect(titleOf(['示例要闻', '老旧小区焕新颜'], { datelineAt: 3 })).toBe('老旧小区焕新颜');
});

test('a long line that stands twice below two others is the headline among those of the page', () => {
  expect(titleOf(['老街坊的新客厅怎么来的', '乙街的菜篮子稳了', '老街坊的新客厅怎么来的'], { datelineAt: 9 })).toBe(
    '老街坊的新客厅怎么来的',
  );
});
