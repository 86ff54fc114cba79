import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const TEXT = '<p>院里的居民每天到隔壁楼去接水，等了三年，今年秋天换上了新水管。</p>'.repeat(4);
const titleOf = (html: string) => readPage(html).metadata?.titles[0]?.value;

test('a title tag that a saving program pushed into the body is not read as a headline', () => {
  const title = '<title>甲社区装上新水管：一边等水一边量管-示例学院</title>';
  const headline = '<table><tr><td>甲社区装上新水管：一边等水一边量管</td></tr></table>';
  expect(titleOf(`<div>某插件</div>${title}${headline}<div>${TEXT}</div>`)).toBe('甲社区装上新水管：一边等水一边量管');
});

test('the headline that a page hands to those who share it loses the name of the site', () => {
  const shared = '<div style="display:none"><div class="share-title">甲社区装上新水管！-示例网</div></div>';
  expect(
    titleOf(`<title>甲社区装上新水管！-示例网</title><div class="h-title">甲社区装上新水管！</div>${TEXT}${shared}`),
  ).toBe('甲社区装上新水管！');
});

test('a site that puts its address behind its name', () => {
  const title = '甲社区水价下降2.7%_数据_宏观频道首页_示例网 - EXAMPLE.COM.CN';
  expect(titleOf(`<title>${title}</title><div>${TEXT}</div>`)).toBe('甲社区水价下降2.7%');
});

test('where the window names a column, the headline is the line above date and source', () => {
  const head =
    '<div class="rumor-title">新水管里的水能直接喝吗？</div><p><span>来源：示例科普</span><span>时间：2019-09-24 17:08</span></p>';
  expect(titleOf(`<title>示例科普-辟谣文章</title>${head}<div>${TEXT}</div>`)).toBe('新水管里的水能直接喝吗？');
});

test('the headline of a blog may be a link to its own page', () => {
  const own = 'https://steven.example.com/post/39926056';
  const head = `<title>甲山路_换水管记 (2) @ 某某的楼道 :: 示例邦 EXAMPLE ::</title><link rel="canonical" href="${own}">`;
  expect(
    titleOf(`${head}<h1>示例邦 EXAMPLE</h1><h2><a href="${own}">甲山路_换水管记 (2)</a></h2><div>${TEXT}</div>`),
  ).toBe('甲山路_换水管记 (2)');
});

test('microdata names the headline where the window names only the site', () => {
  const head = '<title>Home - Example Weekly 示例周报</title><h1><a href="/">Example Weekly</a></h1>';
  const headline = '<h2 itemprop="name"><a href="/884">甲社区装上新水管</a></h2>';
  expect(titleOf(`${head}${headline}<div>${TEXT}</div>`)).toBe('甲社区装上新水管');
});

test('below the name of an institute in the window, a small heading above the text is the headline', () => {
  const page = `<title>示例省淡水研究所</title><h5>示例省淡水研究所召开换水管动员大会</h5><span>分享</span><div>${TEXT}</div>`;
  expect(titleOf(page)).toBe('示例省淡水研究所召开换水管动员大会');
});

test('a page that is called nothing has the headline above its text, linked to itself', () => {
  const boxes = '<h1>导航</h1><h1>楼道统计</h1><h1>公告</h1>';
  const post = (headline: string) => `${boxes}<div class="post">${headline}<div>${TEXT}</div></div>`;
  expect(titleOf(post('<h2><a href="/12.aspx">很高兴搬进新楼</a></h2>'))).toBe('很高兴搬进新楼');
  expect(titleOf(post('<div class="postTitle"><a href="/12.aspx">再说楼道里的灯</a></div>'))).toBe('再说楼道里的灯');
  expect(titleOf(post('<p><a href="/12.aspx">看看别人家的水管</a></p>'))).not.toBe('看看别人家的水管');
});

test('a window that thanks its readers, and one that names the forum', () => {
  const row = '<table><tr><td><b><font size="3">某某：我怎样换上新水管</font></b></td></tr></table>';
  expect(
    titleOf(`<title>谢谢您访问〖示例中心〗</title>${row}<div>作者： 发布日期： 2005-07-05</div><div>${TEXT}</div>`),
  ).toBe('某某：我怎样换上新水管');
  expect(titleOf(`<title>示例论坛 :: null</title><div>主题： 你家的水管什么时候换？</div><div>${TEXT}</div>`)).toBe(
    '你家的水管什么时候换？',
  );
});

test('what a row prints behind the headline is not part of it', () => {
  const post = (headline: string) => titleOf(`<div><h2 class="title">${headline}</h2>${TEXT}</div>`);
  expect(post('新水管兵分两路进了甲社区 2005-06-14 03:25:55')).toBe('新水管兵分两路进了甲社区');
  expect(post('谁来为甲社区换水管付钱？- -')).toBe('谁来为甲社区换水管付钱？');
  expect(post('新水管进院三年记：2002-2005')).toBe('新水管进院三年记：2002-2005');
});
