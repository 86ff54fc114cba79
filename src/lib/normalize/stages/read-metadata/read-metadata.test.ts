import { expect, test } from 'vitest';
import { NOTHING_STATED } from '#lib/normalize/manuscript.ts';
import { readMetadata } from './read-metadata.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';
const LAYOUT = {
  script: 'hans',
  traditional: 'none',
  annotations: new Map(),
  blockHints: new Map(),
  metadata: NOTHING_STATED,
} as const;

const datesOf = (texts: readonly string[]) => {
  const lines = texts.map((text, index) => ({ number: index + 1, text }));
  return readMetadata.run(lines, LAYOUT).value.metadata.dates.map(({ value }) => value);
};

test('the day on which a page was changed comes behind the day under the text', () => {
  const head = ['甲社区装上新水管', '更新时间:2016-09-22  来源:示例街道', TEXT];
  expect(datesOf([...head, '示例街道办事处', '2016年8月30日'])).toEqual(['2016-08-30', '2016-09-22']);
  expect(datesOf(head)).toEqual(['2016-09-22']);
});

test('the days of a chronicle stay, the first one too', () => {
  const run = (texts: readonly string[]) =>
    readMetadata.run(
      texts.map((text, index) => ({ number: index + 1, text })),
      LAYOUT,
    ).value;
  const days = ['2021年3月5日', TEXT, '2021年6月18日', TEXT, '2021年12月30日', TEXT];
  expect(run(['甲区2021年大事记', ...days]).lines.map(({ text }) => text)).toEqual(days);
  expect(run(['甲区2021年大事记', '2022-01-03', ...days]).metadata.dates.map(({ value }) => value)).toEqual([
    '2022-01-03',
  ]);
});

test('a headline that reads as a sentence stands right above the line that dates it', () => {
  const headline = '大雨之后！示例市这5座立交桥下、车站门口都没有积水，这是为啥？';
  const head = ['示例网 二十年的诚信平台', '咨询热线：0000', headline, '2018-06-20 15:06', '示例报首席记者 张某', TEXT];
  const { lines: left, metadata } = readMetadata.run(
    head.map((text, index) => ({ number: index + 1, text })),
    LAYOUT,
  ).value;
  expect(metadata.titles.map(({ value }) => value)).toEqual([headline]);
  expect(metadata.dates.map(({ value }) => value)).toEqual(['2018-06-20']);
  expect(left.map(({ text }) => text)).toEqual([TEXT]);
});

test('the time at which people met is no day of publication, the seconds of an old system are', () => {
  expect(datesOf(['会议纪要', '时间：2022年3月15日下午3时至5时', TEXT])).toEqual([]);
  expect(datesOf(['甲小区停车记', '时间：2022-3-15 下午 03:20:11', TEXT])).toEqual(['2022-03-15']);
});

test('简介 above a summary is no author', () => {
  const lines = ['居民抱成团', '来源：示例报 | 作者：本报记者 张某', '简介', TEXT];
  const { lines: left, metadata } = readMetadata.run(
    lines.map((text, index) => ({ number: index + 1, text })),
    LAYOUT,
  ).value;
  expect(metadata.authors.map(({ value }) => value)).toEqual(['张某']);
  expect(left.map(({ text }) => text)).toEqual(['简介', TEXT]);
});

test('a day with a colon behind it begins a headline', () => {
  expect(datesOf(['2020年3月4日：停水的一天', '来源：示例网', TEXT])).toEqual([]);
});

test('来源 names the source before the office whose catalogue lists the article', () => {
  const lines = ['甲社区的路灯亮了', '发布机构：示例市民政局　来源：甲区民政局', TEXT];
  const { sources } = readMetadata.run(
    lines.map((text, index) => ({ number: index + 1, text })),
    LAYOUT,
  ).value.metadata;
  expect(sources.map(({ value }) => value)).toEqual(['甲区民政局', '示例市民政局']);
});

test('a headline of its own is the title, not the one that the article had before', () => {
  const titlesOf = (texts: readonly string[]) =>
    readMetadata
      .run(
        texts.map((text, index) => ({ number: index + 1, text })),
        LAYOUT,
      )
      .value.metadata.titles.map(({ value }) => value);
  const former = '原标题：把小事办在院坝里';
  expect(titlesOf(['老街坊的新客厅', '2020-10-11', former, TEXT])[0]).toBe('老街坊的新客厅');
  expect(titlesOf(['2020-10-11', former, TEXT])).toEqual(['把小事办在院坝里']);
  expect(titlesOf(['示例网', '红色物业进社区', '2020年12月28日', TEXT])).toEqual(['红色物业进社区']);
});

test('where an article is from comes before the account or the site that shows it', () => {
  const sourcesOf = (texts: readonly string[]) =>
    readMetadata
      .run(
        texts.map((text, index) => ({ number: index + 1, text })),
        LAYOUT,
      )
      .value.metadata.sources.map(({ value }) => value);
  expect(sourcesOf(['老街坊的新客厅', '甲区号 甲区号', '2020-10-11', TEXT, '来源：示例晚报'])).toEqual([
    '示例晚报',
    '甲区号',
  ]);
  expect(sourcesOf(['示例快报', '老街坊的新客厅', '来源：示例晚报', TEXT])).toEqual(['示例晚报', '示例快报']);
});

test('the day of publication comes before the day on which a paper was drawn up', () => {
  const head = [
    '发文日期：2022-05-09',
    '示例区办公室关于换水管的通知',
    '发布日期：2022-05-12　来源：示例区办公室',
    TEXT,
  ];
  expect(datesOf(head)).toEqual(['2022-05-12', '2022-05-09']);
});

test('an account that posts comes before the office that supplied the article', () => {
  const texts = ['老街坊的新客厅', '原创 王小明 示例发布 2022-05-06 18:30', TEXT, '来源：甲街道'];
  const { metadata } = readMetadata.run(
    texts.map((text, index) => ({ number: index + 1, text })),
    LAYOUT,
  ).value;
  expect(metadata.sources.map(({ value }) => value)).toEqual(['示例发布', '甲街道']);
});

test('the line of a news agency is read and stays the beginning of the text', () => {
  const line = '示例社甲市5月9日电 题：院坝里的新办法';
  const { lines, metadata } = readMetadata.run(
    ['院坝里的新办法', line, TEXT].map((text, index) => ({ number: index + 1, text })),
    LAYOUT,
  ).value;
  expect(lines.map(({ text }) => text)).toEqual([line, TEXT]);
  expect(metadata.sources.map(({ value }) => value)).toEqual(['示例社']);
});

test('a bracket with labels at the end of the text is read and stays', () => {
  const texts = ['甲社区装上新水管', TEXT, `${TEXT}（来源：示例市住房保障中心 通讯员陈刚 胡小源）`];
  const { lines, metadata } = readMetadata.run(
    texts.map((text, index) => ({ number: index + 1, text })),
    LAYOUT,
  ).value;
  expect(lines.at(-1)?.text).toBe(texts[2]);
  expect(metadata.sources.map(({ value }) => value)).toEqual(['示例市住房保障中心']);
  expect(metadata.authors.map(({ value }) => value)).toEqual(['陈刚', '胡小源']);
});

test('offices that sign a notice of short lines together stay below it, with the day', () => {
  const text = [
    '因换水管，自2022年8月3日起，对甲路实行交通管制，现通告如下：',
    '一、甲路禁止通行。',
    '二、请绕行丁路。',
  ];
  const signed = ['示例市公安局甲区分局交通警察大队', '示例市甲区住房和城乡建设局', '2022年8月1日'];
  const notice = [...text, '特此通告。', ...signed];
  const { lines: left } = readMetadata.run(
    ['关于甲路施工期间交通管制的通告', '来源：示例市甲区人民政府办公室 时间：2022-08-01', ...notice].map(
      (line, index) => ({
        number: index + 1,
        text: line,
      }),
    ),
    LAYOUT,
  ).value;
  expect(left.map((line) => line.text).slice(-notice.length)).toEqual(notice);
});
