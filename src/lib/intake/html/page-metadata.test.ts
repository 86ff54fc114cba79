import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const SENTENCE = '<p>院里的居民每天到隔壁楼去接水，等了三年，今年秋天换上了新水管。</p>';
const TEXT = SENTENCE.repeat(4);
const TITLE = '<h1>甲社区装上新水管</h1>';

/** What a page with this between headline and text, and this behind it, states first. */
function read(head: string, tail = '', text = TEXT, above = '') {
  const { metadata } = readPage(`${above}${TITLE}${head}<div class="content">${text}${tail}</div>`);
  const valuesOf = (list: 'dates' | 'sources' | 'authors') => metadata?.[list].map(({ value }) => value) ?? [];
  return { dates: valuesOf('dates'), sources: valuesOf('sources'), authors: valuesOf('authors') };
}

describe('the day', () => {
  test.each([
    ['a large day beside year and month', '<div><b>21</b><span>2024年02月</span></div>', '2024-02-21'],
    ['a day and month above the year', '<div><b>05-12</b><span>2021</span></div>', '2021-05-12'],
    ['an English calendar leaf', '<i>Dec</i><b>28</b><i>Sat</i><i>2013</i><i>00:28</i>', '2013-12-28'],
    [
      'the line that does not speak of a recommendation',
      '<span>最新推荐文章于 2024-05-07 22:12:13 发布</span><span>于 2024-05-06 15:47:53 发布</span>',
      '2024-05-06',
    ],
    ['an English template with Chinese months', '<small>其它内容 十一月 6th, 2009</small>', '2009-11-06'],
    [
      'the one row that calls it 更新 and names the source',
      '<div>2005-04-05 06:40更新 来源：示例网</div>',
      '2005-04-05',
    ],
    [
      'a server that prints the half of the day',
      '<div>作者： 来源： 发布日期： 7/5/2005 9:23:57 PM</div>',
      '2005-07-05',
    ],
    [
      'the day of the issue above the headline',
      '',
      '2022-02-13',
      '<div><span id="paperdate">2022年02月13日</span></div>',
    ],
    [
      'the day of the issue beside the one before it',
      '',
      '2022-07-11',
      '<table><tr><td>2022年07月11日 星期一</td><td>上一期 下一期</td></tr></table>',
    ],
    [
      'an article of a forum program that names where it is from',
      '<p><a>示纸网</a><span>|</span>发布: 2021-1-29 13:18<span>|</span>点击: 313<span>|</span>来自: 互联网</p>',
      '2021-01-29',
      '<meta name="generator" content="Discuz! X3.2">',
    ],
    ['a tag of the Dublin Core', '<meta name="dcterms.created" content="2012-12-10T09:24:01+00:00">', '2012-12-10'],
    [
      'what the mouse shows on the day of the last change',
      '<span data-tooltip="发布于 2016-08-17 11:40">编辑于 2016-08-18</span>',
      '2016-08-17',
    ],
  ])('is read from %s', (_kind, head, day, above = '') => {
    expect(read(head, '', TEXT, above).dates[0]).toBe(day);
  });

  test.each([
    ['a day of the last change without a source', '<div>2005-04-05 06:40更新</div>', ''],
    ['a stamp of a thread', '<p>发表于 2021-1-29 13:18</p>', '<meta name="generator" content="Discuz! X3.2">'],
    ['days in an order that nothing proves', '<div>7/5/2005</div>', ''],
  ])('is not %s', (_kind, head, above) => {
    expect(read(head, '', TEXT, above).dates).toEqual([]);
  });
});

describe('the source', () => {
  test.each([
    [
      '本文来源于 in an element of its own',
      '<span class="source">本文来源于<a>示例统计局</a></span> 2024-05-11 09:36',
      '示例统计局',
    ],
    ['a name behind a dot', '<span>2024-05-20 14:33</span><span>·</span><a>示例社</a>', '示例社'],
    ['原创：', '<p>原创：<a>39示例网</a></p><span>2024-04-23 12:27</span>', '39示例网'],
    ['the medium of a reporter', '<p>示江网 记者 阳某某</p><p>阅读 3.2万</p>', '示江网'],
    ['a name that begins with a number', '<span>2021-01-20 04:29</span><span>39示例网</span>', '39示例网'],
    [
      'the name above the button for the app',
      '<div class="index_sourceTitleText_x"><a>示例人间</a></div><div>下载客户端</div><span>2024年01月25日 18:03</span>',
      '示例人间',
    ],
    [
      'a title of a weekly behind the date',
      '<p>www.example.net 2005年03月21日 11:21 <font>《示例周刊》</font></p>',
      '示例周刊',
    ],
    ['a weekly in front of its reporter', '<p>2009年11月6日</p><p>作者：《示例企业家》记者 林某</p>', '示例企业家'],
    ['a Taiwanese paper in front of who wrote it', '<a>示報快訊／林某某 2020年03月12日</a>', '示報'],
  ])('is read from %s', (_kind, head, source) => {
    expect(read(head).sources[0]).toBe(source);
  });

  test('is the one that the last line names, not the office beside the date', () => {
    const tail = '<p>来源：示湃新闻 2017-02-26 15:18 作者：示例大学历史学院郭某</p><p>（本文经授权转载）</p>';
    expect(read('<p>2017-04-06 17:46 <span>示学院宣传部</span></p>', tail).sources[0]).toBe('示湃新闻');
  });

  test('is the paper that an account took the text from, not the account', () => {
    const tail = '<p>（本文来源：示例日报 作者：林某某）</p><p>返回示例，查看更多</p>';
    expect(read('<p>2024-05-13 06:15 来源：示例号</p>', tail).sources[0]).toBe('示例日报');
  });

  test('is read from a class that a bundler hung a key on', () => {
    expect(read('<span class="index_source_3WfDt">示例夜话</span>').sources[0]).toBe('示例夜话');
    expect(read('<span class="index_source_list">最新文章</span>').sources).toEqual([]);
  });

  test('is the office behind the headline in the window title, where nothing else says it', () => {
    const window = (tail: string) => `<title>甲社区装上新水管${tail}</title>`;
    expect(read('', '', TEXT, window('_政务动态_示例市住房和城乡建设局')).sources[0]).toBe('示例市住房和城乡建设局');
    expect(read('', '', TEXT, window('-民生-示例晚报')).sources).toEqual([]);
    expect(read('', '', TEXT, window('_图文')).sources).toEqual([]);
    expect(read('<p>来源：乙报</p>', '', TEXT, window('-示例新闻网')).sources[0]).toBe('乙报');
  });

  test('is the paper that the window is called after', () => {
    expect(read('', '', TEXT, '<title>示例晚报</title>').sources[0]).toBe('示例晚报');
    expect(read('<p>来源：乙报</p>', '', TEXT, '<title>示例晚报</title>').sources[0]).toBe('乙报');
  });

  test('keeps the brackets of its title in pairs', () => {
    expect(read('<p>来源：<a>示例网-《示例日报》</a> 2024-05-20 03:15</p>').sources[0]).toBe('示例网-《示例日报》');
  });

  test('is not the platform that an account publishes on', () => {
    expect(read('<meta property="og:site_name" content="微信公众平台">').sources).toEqual([]);
  });
});

describe('the author', () => {
  test.each([
    ['a label with the office behind it', '', '</div><div>作者：<span>记者王甲某</span></div><div>', ['王甲某']],
    ['a first name with a blank in it', '<p>本报记者 赵甲某 丁 山</p><p>2024年05月10日</p>', '', ['赵甲某', '丁山']],
    ['a vertical stroke of another kind', '', '<p>作者︱春某</p>', ['春某']],
    ['an account with a tilde', '<a class="note-author">河~两岸</a>', '', ['河~两岸']],
    ['the last line of a paper', '', '<p>示青报·示青网记者 魏某某 来源：示例青年报</p>', ['魏某某']],
    ['a post behind an office', '', '<p>（作者：方某北京示例大学经济学院教授）</p>', ['方某']],
    [
      'a long title in front',
      '',
      '<p>（本文来源：示例日报 作者：示例交流中心研究部部长、研究员许甲某）<a href="/">返回示例，查看更多</a></p>',
      ['许甲某'],
    ],
    ['a commentator', '<p>2022-06-02</p><p>文丨示例亮特约评论员 韩某</p>', '', ['韩某']],
  ])('is read from %s', (_kind, head, tail, authors) => {
    expect(read(head, tail).authors).toEqual(authors);
  });

  test('is not what a reporter did', () => {
    expect(read('', '<p>示例日报记者 林甲某 摄影报道</p>').authors).toEqual(['林甲某']);
    expect(read('', '<p>示例日报记者 林甲某 李乙某 图文</p>').authors).toEqual(['林甲某', '李乙某']);
  });

  test('of a wire report is told from the town that it was sent from', () => {
    const wire = `<p>（示例社記者林甲某台北21日電）甲社區的水管今年換完，明年不再停水。</p>${TEXT}`;
    expect(read('', '', wire).authors).toEqual(['林甲某']);
  });

  test.each([
    [
      'where a post was sent from',
      '<div class="author"><span>2024-05-18 16:56</span><span>发布于</span><span>北京</span></div>',
    ],
    ['a platform', '<span class="author">示例号</span><span>2020-07-08</span>'],
    ['a button', '<span class="user">手机版</span><span>2019-05-03 08:17</span>'],
    ['a paper', '<span>作者：示例新京报</span><span>2024-05-16 17:02</span>'],
  ])('is not %s', (_kind, head) => {
    expect(read(head).authors).toEqual([]);
  });

  test('of another article, in a link below, is not that of this one', () => {
    const other = '<ul><li><a href="/1">示例长篇小说全文在线阅读 作者：周某某</a></li></ul>';
    expect(readPage(`${TITLE}<div class="content">${TEXT}</div>${other}`).metadata?.authors).toEqual([]);
  });
});

test.each([
  ['a tag', '<meta property="article:author" content="示例证券报网络版">'],
  [
    'JSON-LD',
    `<script type="application/ld+json">${JSON.stringify({ provider: { '@type': 'Organization', name: '示例证券报网络版' } })}</script>`,
  ],
])('the name of the source in %s, printed once more above the text, is no heading of it', (_kind, tag) => {
  const { lines } = readPage(`${tag}${TITLE}<section><h2>示例证券报网络版</h2>${TEXT}</section>`);
  expect(lines.map(({ text }) => text).join('')).not.toContain('网络版');
});

test('a reprint is no source, and neither is a writer behind 来源： at the end', () => {
  expect(read('<div>2005-04-05 06:40更新 来源：转载文章</div>', '<p>来源：示闻晨报</p>').sources[0]).toBe('示闻晨报');
  expect(read('<p>2005年03月21日 11:21 《示例周刊》</p>', '<p>来源: 尹某</p>').sources[0]).toBe('示例周刊');
  expect(read('<div>作者： size="20" 来源： size="20"</div>').sources).toEqual([]);
});

describe('the author', () => {
  test.each([
    ['brackets in front of the source', '<p>2004年7月16日08:19 [ 黄某 ] 来源：[ <a>示例金融报</a> ]</p>', '黄某'],
    ['an office and names on a line of their own', '<p>示华网示江频道 记者 林某 李某某</p>', '林某'],
    [
      'the row below a picture',
      '<figure><img src="a.jpg"><figcaption>水管工人</figcaption></figure><div><span>作者：</span><a href="/a">安某某</a></div>',
      '安某某',
    ],
  ])('is read from %s', (_kind, head, author) => {
    expect(read(head).authors).toContain(author);
  });

  test('is read from the first line, in front of the place', () => {
    const line = '<p>专家说，楼道里的灯应该换，越快越好 本报记者罗某某发自示例市</p>';
    expect(read('', '', line + TEXT).authors).toContain('罗某某');
  });

  test('is read from the last line but one, behind 整合', () => {
    const tail = '<p>整合 示华日报·示汇点记者 徐某某</p><p>素材来源 示例省各市党报</p>';
    expect(read('', tail).authors).toContain('徐某某');
  });

  test.each([
    ['a button', '<p><a>在线荐稿</a><a>记者博客</a><a>联系记者</a></p>'],
    ['the maker of the program', '<meta name="author" content="大示网络">'],
  ])('is not %s', (_kind, head) => {
    expect(read(head).authors).toEqual([]);
  });
});

test('an editor in brackets, behind the name of the site', () => {
  const { metadata, lines } = readPage(`${TITLE}<div>${TEXT}<p>（示江网编辑 孙某某）</p></div>`);
  expect(metadata?.editors.map(({ value }) => value)).toEqual(['孙某某']);
  expect(lines.at(-1)?.text).not.toContain('编辑');
});
