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
  [['示例日报数字报', '<上一期 下一期>', '2022年11月09日 星期三', '放大 缩小 默认', TITLE, '□本报记者 王小明 文/图']],
  [['05 城事', '［上一期］ ［下一期］', '按日期检索', TITLE]],
  [['示例民声网»论坛›县市区›甲县›查看内容', '签到天数: 366 天', TITLE, '[复制链接]']],
  [['示例网 > 民生 > 甲社区的路灯又亮了', '2022-09-14']],
  [['点击上方蓝字关注我们', '甲区住建 甲区住建 湖北', TITLE]],
  [['Original 甲区住建 甲区住建', TITLE]],
  [['甲区住建', '微信号 jqzj2023', '功能介绍 甲区的窗口', TITLE]],
  [['大甲区', '以下文章来源于甲区住建，作者王小明', TITLE]],
  [['在小说阅读器中沉浸阅读', '#城市更新 12个', '#民生 30个', TITLE]],
  [['信息索引：000012345/2022-00123', '生成日期：2022-09-14', '发布机构：甲区住建局', TITLE]],
  [['索 引 号：', '000012345/2022-00123', '主题分类：', '城乡建设', '标　　题：', TITLE, '发布日期：', '2022-09-14']],
  [['（引题）甲区把闲地还给街坊', `（主题）${TITLE}`, '（副题）一年建成公园二十处', '本报记者 王小明']],
  [[`${TITLE}.docx_示例文库`, '文档分类：行政公文 | 页数：2 | 格式：DOCX', TITLE]],
  [['附件1', TITLE]],
  [['甲区老旧小区改造典型案例（三）', TITLE]],
  [['示例市住房和城乡建设局工作简报', TITLE]],
  [['美好家园·在你身边', TITLE, '2022-09-14']],
  [['稿件标题：甲社区的路灯又亮了']],
  [['新闻标题：甲社区的路灯又亮了', '正文：']],
  [['title: 甲社区的路灯又亮了', 'date: 2022-09-14', 'source: 示例日报']],
  [[`★${TITLE}★`, '2022-09-14']],
  [[TITLE, '示例日报', '王小明', '2022-09-14 08:00']],
  [[`# ${TITLE}`, '2022-09-14 10:20']],
  [[TITLE, '甲区街坊', '甲区住房和城乡建设局官方账号', '2022-09-14 10:20']],
  [[TITLE, '街角的树', '2022-09-14 10:20 湖北', '优质民生领域创作者']],
])('the headline of %j', (head) => expect(read(head)).toMatchObject({ titles: TITLE, isTextAlone: true }));

test('an account below the headline is the source, a headline that speaks of an office or a place is none', () => {
  expect(read([TITLE, '示例市住建局 示例住建'])).toMatchObject({ sources: '示例住建', isTextAlone: true });
  expect(read([TITLE, '甲区发布 湖北'])).toMatchObject({ sources: '甲区发布', isTextAlone: true });
  expect(read([TITLE, '甲区住建局官方账号', '2022-09-14 10:20']).sources).toBe('甲区住建局');
  expect(read(['示例市住建局 走进社区']).titles).toBe('示例市住建局 走进社区');
  expect(read(['社区党建 湖北行'])).toMatchObject({ titles: '社区党建 湖北行', sources: '' });
});

test('an office that compiled a chronicle is its source, records and sources that were compiled are none', () => {
  expect(read([TITLE], ['（甲县三防指挥部办公室整理）'])).toMatchObject({
    sources: '甲县三防指挥部办公室',
    isTextAlone: true,
  });
  expect(read([TITLE], ['（王小明整理）']).authors).toBe('王小明');
  expect(read([TITLE], ['（根据录音整理）']).sources).toBe('');
});

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

test.each<[string[], Partial<ReturnType<typeof read>>]>([
  [['22-09-14 10:20', '来源：示例日报'], { dates: '2022-09-14', sources: '示例日报' }],
  [['20220914 来源：示例日报'], { dates: '2022-09-14', sources: '示例日报' }],
  [['09-14 10:20 来源：示例日报'], { dates: '', sources: '示例日报' }],
  [['发布于：2022-09-14 10:20'], { dates: '2022-09-14' }],
  [['记者手记 | 王小明'], { authors: '王小明' }],
])('%j below the headline', (head, told) =>
  expect(read([TITLE, ...head])).toMatchObject({ ...told, titles: TITLE, isTextAlone: true }),
);

test.each<[string[], Partial<ReturnType<typeof read>>]>([
  [['END', '文字 王小明', '摄影 李红军'], { authors: '王小明', photographers: '李红军' }],
  [['采写/摄影：王小明'], { authors: '王小明', photographers: '王小明' }],
  [['图文来源：示例日报'], { sources: '示例日报' }],
])('%j below the text', (foot, told) =>
  expect(read([TITLE], foot)).toMatchObject({ ...told, titles: TITLE, isTextAlone: true }),
);

test('an office right above the text signs below a headline, and is none behind 图文：', () => {
  expect(read([TITLE, '甲区人民政府'])).toMatchObject({ titles: TITLE, sources: '甲区人民政府', isTextAlone: true });
  expect(read(['红色物业走进社区'])).toMatchObject({ titles: '红色物业走进社区', sources: '' });
  expect(read(['图文：巷子里添了三处歇脚的亭子', '2022-09-14'])).toMatchObject({
    titles: '图文：巷子里添了三处歇脚的亭子',
    authors: '',
  });
});

test('the kind of collection in a headline of its own words stays', () => {
  for (const title of ['甲区两个典型案例入选全国名单', '附件里的三十张老照片', '一份工作简报引出的修路事'])
    expect(read([title, '2022-09-14']).titles).toBe(title);
});
