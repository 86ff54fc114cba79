import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { normalize } from '#lib/normalize/pipeline.ts';

const TEXT = [
  '近日，甲街道的工作人员挨家挨户上门了解居民的想法，改造方案前后改了三稿，居民终于点了头，工程在五月动工。',
  '社区书记说，办法是大家想出来的，钱也是大家看着花的，每一笔都写在楼道里的公示栏上，谁都可以来问。',
];
const TITLE = '甲社区的路灯又亮了';

function read(head: readonly string[], foot: readonly string[] = []) {
  const { metadata, body } = normalize(readPlainText([...head, ...TEXT, ...foot].join('\n'), 'x.txt'));
  const [titles, dates, sources, authors, photographers] = (
    ['titles', 'dates', 'sources', 'authors', 'photographers'] as const
  ).map((field) => metadata[field].map(({ value }) => value).join(' '));
  const isTextAlone = body.trim() === TEXT.join('\n\n');
  return { titles, dates, sources, authors, photographers, isTextAlone };
}

test.each([
  [['← 前一版　后一版 →　 返回首页　 往期回顾　 PDF下载', TITLE, '本报记者 王小明']],
  [['公示期：2023年10月16日至10月20日　监督电话：000-00000000', '案例编号：A-12', TITLE, '申报单位：甲街道办事处']],
  [['2023年度示例市优秀案例', '案例编号：A-12　案例类别：基层治理', TITLE, '申报单位：甲街道办事处']],
  [['甲社區的路燈又亮了_示例在線_示例新聞門戶', TITLE, '2016-07-13 21:47:15 | 来源：示例日报']],
])('the headline of %j', (head) => expect(read(head).titles).toBe(TITLE));

test('an office that applies for an award wrote of itself, one that recommends it did not', () => {
  expect(read([TITLE, '申报单位：示例区甲街道办事处'], ['（推荐单位：示例市民政局）'])).toMatchObject({
    sources: '示例区甲街道办事处',
    isTextAlone: true,
  });
});

test('the offices behind a word for pen or picture say whose part was whose', () => {
  expect(read([TITLE, '文/本报记者 王小明　图/本报记者 李红军　通讯员 赵敏'])).toMatchObject({
    authors: '王小明',
    photographers: '李红军 赵敏',
    isTextAlone: true,
  });
  expect(read([TITLE, '记者 王小明 摄影 李红军 通讯员 赵敏'])).toMatchObject({
    authors: '王小明 赵敏',
    photographers: '李红军',
  });
});

test.each(['口述：赵敏　整理：王小明', '讲述 | 赵敏　记录 | 王小明'])(
  '%s may stand in front of who posted it and when',
  (credits) => {
    expect(read([TITLE, `${credits}　老街故事　2022-05-06 10:00　浙江`])).toMatchObject({
      authors: '王小明',
      sources: '老街故事',
      dates: '2022-05-06',
      isTextAlone: true,
    });
  },
);

test.each(['示例民生报讯　（王小明　李红军）　2022年5月6日', '示例民生报讯（王小明 李红军）2022-05-06'])(
  '%s on a line of its own has a day',
  (line) =>
    expect(read([TITLE, line])).toMatchObject({
      sources: '示例民生报',
      dates: '2022-05-06',
      authors: '王小明 李红军',
      isTextAlone: true,
    }),
);

test('nothing but names stands between double pluses, whatever the surname', () => {
  expect(read([TITLE, '示例党建 2016年11期', '王小明++盎某++闫红'])).toMatchObject({ authors: '王小明 盎某 闫红' });
});

test('a reader who signs in brackets at the end wrote the letter', () => {
  expect(read([], ['（甲区读者 王小明）'])).toMatchObject({ authors: '王小明', isTextAlone: true });
  expect(read([TITLE], ['此致', '敬礼', '甲区读者 王小明'])).toMatchObject({ authors: '王小明' });
  expect(read([], ['（居民代表大会提供）']).authors).toBe('');
});

test('who lays out the page is nobody called 美术', () => {
  const { metadata } = normalize(
    readPlainText([TITLE, ...TEXT, '责任编辑：张红　美术编辑：李丽　校对：赵敏'].join('\n'), 'x.txt'),
  );
  expect(metadata.editors.map(({ value }) => value)).toEqual(['张红']);
});
