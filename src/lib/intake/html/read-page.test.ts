import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManuscript } from '../read-manuscript.ts';
import { readPage } from './read-page.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** Each folder is a page of one kind of site: source.html in, page.json out. */
describe.each(readdirSync(FIXTURES))('a page of the kind %s', (name) => {
  const bytes = readFileSync(join(FIXTURES, name, 'source.html'));
  const read = () => readManuscript({ file: `${name}.html`, bytes });

  test('gives its article and what it says of it', async () => {
    const { encoding, metadata, lines, blockHints } = await read();
    const values = Object.entries(metadata).map(([list, stated]) => [
      list,
      stated.map(({ value }: { value: string }) => value),
    ]);
    const text = lines
      .filter((line) => line.text.trim())
      .map(({ number, text: words }) => [blockHints.get(number) ?? 'text', words.trim()]);
    await expect(
      `${JSON.stringify({ encoding, ...Object.fromEntries(values), lines: text }, null, 2)}\n`,
    ).toMatchFileSnapshot(join(FIXTURES, name, 'page.json'));
  });

  test('loses no word of the page: what is not in the article is in the receipt', async () => {
    const { encoding, lines, dropped } = await read();
    const kept = squeeze([...lines, ...dropped].map(({ text }) => text).join('\n'));
    const visible = new TextDecoder(encoding).decode(bytes).replace(/<(title|script|style)[\s\S]*?<\/\1>/g, '');
    const texts = [...visible.matchAll(/>([^<>]+)</g)].map(([, text = '']) => squeeze(decode(text))).filter(Boolean);
    expect(texts.filter((text) => !kept.includes(text))).toEqual([]);
  });
});

test('a page without a date has none, whatever dates its lists show', () => {
  const list = '<ul><li><a href="/1">乙街道的夜市</a> 2023-05-01</li></ul><p>版权所有 2001-2023</p>';
  const page = readPage(
    `<h1>甲社区装上新水管</h1><div>${'<p>院里的居民每天到隔壁楼去接水，等了三年。</p>'.repeat(4)}</div>${list}`,
  );
  expect(page.metadata?.dates).toEqual([]);
});

const TEXT = '<p>院里的居民每天到隔壁楼去接水，等了三年，今年秋天换上了新水管。</p>'.repeat(4);
const linesOf = (html: string) => readPage(html).lines.map(({ text }) => text);

test.each(['reward', 'adtip', 'advert'])('a box called %s between the paragraphs is no part of the article', (name) => {
  const box = `<div class="${name}"><p>如果觉得有用，可以请我喝一杯茶。</p></div>`;
  const lines = linesOf(`<h1>甲社区装上新水管</h1><div class="entry-content">${TEXT}${box}${TEXT}</div>`);
  expect(lines.filter((text) => text.includes('水管'))).toHaveLength(8);
  expect(lines.join('')).not.toContain('喝一杯茶');
});

test('below a notice that begins with a colon, the line above its date is the headline', () => {
  const info = '<tr><td>信息来源：示例科　发布日期：2018/7/12 9:41:07　录入：sitedadmin　点击数：18</td></tr>';
  const first = `<p>为了把话说清楚，${'经过商量，'.repeat(12)}决定自2018年8月1日起换水管。现将有关事项公告如下：</p>`;
  const { metadata } = readPage(
    `<title>示例市住房和城乡建设局</title><table><tr><td><span>关于更换老旧水管的公告</span></td></tr>${info}</table><div>${first}${TEXT}</div>`,
  );
  expect(metadata?.titles[0]?.value).toBe('关于更换老旧水管的公告');
  expect(metadata?.authors).toEqual([]);
});

test('the publisher that JSON-LD names is the source when nothing else is', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: '示例日報' } });
  const { metadata } = readPage(`<script type="application/ld+json">${data}</script><h1>甲社區換水管</h1>${TEXT}`);
  expect(metadata?.sources.map(({ value }) => value)).toEqual(['示例日報']);
});

test('an article that only a script holds has the date that stands beside it there', () => {
  const content = TEXT.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const data = `var BASE_DATA = { articleInfo: { title: '甲社区装上新水管', content: '${content}', subInfo: { time: '2019-09-29 11:52:20' } } }`;
  const page = readPage(`<title>甲社区装上新水管</title><div id="root"></div><script>${data}</script>`);
  expect(page.lines.filter(({ text }) => text.includes('水管'))).toHaveLength(4);
  expect(page.metadata?.dates.map(({ value }) => value)).toEqual(['2019-09-29']);
});

test('a window that is called after another article does not give this one its title', () => {
  const others = '<h3><a href="/1">示例市火锅节开幕三千桌排成长龙</a></h3>';
  const title = (page: string) =>
    readPage(`<title>示例市火锅节开幕三千桌排成长龙_示例网</title>${others}${page}`).metadata?.titles[0]?.value;
  expect(title(`<h1>甲社区装上新水管</h1><div>${TEXT}</div>`)).toBe('甲社区装上新水管');
  const pasted = '<p align="center"><b style="font-size:22.0pt">甲街道关于更换老旧水管的总结</b></p>';
  expect(title(`<div class="content">${pasted}${TEXT}</div>`)).toBe('甲街道关于更换老旧水管的总结');
  expect(title(`<h1>示例市火锅节开幕三千桌排成长龙</h1><div>${TEXT}</div>`)).toBe('示例市火锅节开幕三千桌排成长龙');
});

test('a headline that a line break cuts in two is one', () => {
  const { metadata } = readPage(
    `<title>示例省住房厅</title><table><tr><td><span class="bt">关于开展外墙隐患<br>专项整治的通知</span></td></tr><tr><td>发布日期：2014-06-03</td></tr></table><div>${TEXT}</div>`,
  );
  expect(metadata?.titles[0]?.value).toBe('关于开展外墙隐患专项整治的通知');
});

test('a page that Word saved has lines of one length; their ends are no blanks', () => {
  expect(
    linesOf(`<h1>甲社区装上新水管</h1><p class="MsoNormal">院里的居民每天到隔壁\n楼去接水，\n等了三年。</p>${TEXT}`),
  ).toContain('院里的居民每天到隔壁楼去接水，等了三年。');
});

test('a date in a list is not taken for that of a headline that ends in 发布', () => {
  const list = '<ul><li><a href="/1">免费通行政策发布</a>(2011-09-11)</li></ul>';
  const { metadata } = readPage(`<h1>甲社区装上新水管</h1><div>${TEXT}</div>${list}`);
  expect(metadata?.dates).toEqual([]);
});

test('what stands above a headline inside the article is the page’s, and the date below it counts', () => {
  const { lines, metadata } = readPage(
    `<table><tr><td>您的位置：首页→示例新闻</td></tr><tr><td><b>甲社区装上新水管</b></td></tr><tr><td>2011-09-23 08:14 评论</td></tr><tr><td>${TEXT}</td></tr></table><title>甲社区装上新水管</title>`,
  );
  expect(lines.map(({ text }) => text).join('')).not.toContain('您的位置');
  expect(metadata?.dates[0]?.value).toBe('2011-09-23');
});

test('ten thousand nested elements are read without running out of stack', () => {
  const page = readPage(`${'<div>'.repeat(10_000)}甲社区的水管换好了。`);
  expect(page.lines.map(({ text }) => text).join('')).toContain('甲社区的水管换好了。');
});

function squeeze(text: string): string {
  return text.replace(/\s|\|/g, '');
}

function decode(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

const valuesOf = (html: string, list: 'authors' | 'sources') =>
  readPage(html).metadata?.[list].map(({ value }) => value);

test('a site that names itself in the author tag is no author', () => {
  const page = (author: string) =>
    `<title>甲社区换水管_某易新闻</title><meta name="author" content="${author}"><h1>甲社区换水管</h1>${TEXT}`;
  expect(valuesOf(page('某易'), 'authors')).toEqual([]);
  expect(valuesOf(page('某甲'), 'authors')).toEqual(['某甲']);
});

test('an account above the headline has written the article, a login has not', () => {
  const page = (mark: string) => `<div class="${mark}"><h4><a>巷口的经理</a></h4></div><h1>甲社区换水管</h1>${TEXT}`;
  expect(valuesOf(page('user-avatar-info'), 'authors')).toEqual(['巷口的经理']);
  expect(valuesOf(page('user-nav'), 'authors')).toEqual([]);
});

test('the newspaper whose digital edition the page belongs to is the source', () => {
  const page = `<title>甲社区换水管-示例日报-数字报</title><h1>甲社区换水管</h1>${TEXT}`;
  expect(valuesOf(page, 'sources')).toEqual(['示例日报']);
});

test('a picture that the style sheet hides until it has loaded keeps its caption', () => {
  const figure =
    '<figure class="story-photo"><img src="a.jpg"><figcaption>居民在院坝里议事。林甲某摄</figcaption></figure>';
  const sheet = '<style>.story-photo{visibility:hidden}.note{visibility:hidden}</style>';
  const lines = linesOf(
    `${sheet}<h1>甲社区装上新水管</h1><div>${TEXT}${figure}<p class="note">居民看不见这一行。</p>${TEXT}</div>`,
  );
  expect(lines).toContain('居民在院坝里议事。林甲某摄');
  expect(lines).not.toContain('居民看不见这一行。');
});
