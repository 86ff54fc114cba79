import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const SENTENCE = '院里的居民每天到隔壁楼去接水，等了三年，今年秋天换上了新水管。';
const TEXT = `<p>${SENTENCE}</p>`.repeat(4);
const textOf = (html: string) =>
  readPage(html)
    .lines.map(({ text }) => text)
    .join('\n');

test('a short article comes before the long one that the page recommends below it', () => {
  const other = `<p>甲剧院的幕布拉开，${'老戏迷坐满了前三排，'.repeat(8)}掌声响了很久。</p>`.repeat(9);
  const text = textOf(
    `<h1>甲社区装上新水管</h1><div class="article__content"><p>${SENTENCE}街道的人说，明年换乙社区的。</p></div><div class="recommend-wrapper"><div class="recommend-text">${other}</div></div>`,
  );
  expect(text).toContain('换上了新水管');
  expect(text).not.toContain('幕布');
});

test('a feed of wrapped cards is not the article, however long it is', () => {
  const card = (index: number) =>
    `<li class="item"><div><div class="inner"><div>某社·${index} 小时前</div><h4><a href="/${index}">示例市第${index}号路口换了新的信号灯</a></h4><p>${'第三条路上的灯也要换，居民等了很久，'.repeat(4)}工人说下个月就到了这一</p></div></div></li>`;
  const feed = Array.from({ length: 12 }, (_, index) => card(index + 1)).join('');
  const text = textOf(`<h1>甲社区装上新水管</h1><article><p>${SENTENCE}</p></article><ul>${feed}</ul>`);
  expect(text).toContain('换上了新水管');
  expect(text).not.toContain('信号灯');
  expect(text).not.toContain('第三条路');
});

test('a poem stays with the notes below it', () => {
  const poem = '楼下老井水尚温，<br>院中新管已通门。<br>邻家送来三杯水，<br>笑问今朝谁上门。';
  const notes = `<div class="note">${'换水管那天，院里的人都站在井边看，回家以后写下这四句。'.repeat(3)}</div>`;
  const text = textOf(`<h1>新水管进院</h1><div><div>${poem}</div><div>${notes}</div></div>`);
  expect(text).toContain('院中新管已通门。');
  expect(text).toContain('站在井边');
});

test('an advertisement that is a link all over goes, also when it exclaims', () => {
  const advert = '<a href="/ad"><i>广告</i><span>示例语学校招人了，名额只剩三个，快来！</span></a>';
  const text = textOf(`<h1>甲社区装上新水管</h1><div>${TEXT}<p>${advert}</p>${TEXT}</div>`);
  expect(text).not.toContain('示例语');
});

test('the buttons of a video player are not the text', () => {
  const player = '<div><span>倍速</span></div><div>时长：01:45<span>建议WIFI下打开</span></div>';
  expect(textOf(`<h1>甲社区装上新水管</h1><div>${player}${TEXT}</div>`)).not.toMatch(/倍速|时长/u);
});

test('paragraphs that are div elements belong together, one much longer than the others', () => {
  const clause = `一、换水管的楼有甲社区${'示例街道示例巷示例院、'.repeat(30)}乙社区一号楼。`;
  const rest = [
    '二、换水管期间，每户都要留人在家，工人进门前要先敲门。',
    '三、自通告发布之日起，院里不再新开水井，旧井照常使用。',
    '四、换下来的旧水管由街道统一收走，不得堆在楼道里面。',
  ];
  const paragraphs = [clause, ...rest].map((text) => `<div style="text-align: justify">${text}</div>`).join('');
  const text = textOf(
    `<h1>关于甲社区换水管的通告</h1><div class="contents_div"><div>${paragraphs}<div>特此通告。</div></div></div>`,
  );
  for (const line of [clause, ...rest, '特此通告。']) expect(text).toContain(line);
});

test('the summary between headline and text stays, unless the text begins with it', () => {
  const page = (summary: string) =>
    textOf(`<h1>甲社区装上新水管</h1><div><p class="ep-summary">${summary}</p><div id="endText">${TEXT}</div></div>`);
  expect(page('今年以来已有八个社区换上新水管，街道为此开了两次会。')).toContain('八个社区');
  expect(page('院里的居民每天到隔壁楼去接水，等了三年，今年秋天……终于！').split('接水').length).toBe(5);
});

test('rows of threads below a short post are not the article', () => {
  const row =
    '<li><a href="/2">你们那里的水管换了没有，说来听听</a>【<a href="/u">某某</a>】08-11 16:58 138字 [140/0]</li>';
  const text = textOf(
    `<table><tr><td><p>${SENTENCE}街道的人说，明年换乙社区的水管。</p></td></tr></table><ul>${row.repeat(40)}</ul>`,
  );
  expect(text).toContain('换上了新水管');
  expect(text).not.toContain('说来听听');
});

test('a long contribution below its writer’s linked name is no card, whatever the answers look like', () => {
  const post = (text: string) =>
    `<table><tr><td><p><a href="/u">某某</a></p></td><td>${text}<br>〓 示例论坛 2005/05/17 22:11:42 〓</td></tr></table>`;
  const long = `${SENTENCE}街道的人来看过两次，说要等明年。<br><br>`.repeat(24);
  const answers = [
    '隔壁院也是这样，等了两年才换上的水管。',
    '我们这里去年就换了，水比从前清得多。',
    '说得好，应该让街道的人也来看看这个帖子。',
  ];
  const text = textOf(`<div>${[long, ...answers].map(post).join('')}</div>`);
  expect(text).toContain('换上了新水管');
  expect(text).not.toContain('等了两年才换上');
});

test('of a blog that shows several entries the newest is the article, though an older one is longer', () => {
  const entry = (title: string, text: string) =>
    `<tr><td class="post-title">${title}</td></tr><tr><td class="post-body">${text}</td></tr>`;
  const newest = entry('换上了新水管', `${SENTENCE}今天去看了，水很清。`);
  const page = (body: string) => textOf(`<title>某某 | blog.example.com</title><table>${body}</table>`);
  const text = page(newest + entry('三年前的井', `${'那时候院里只有一口井，井边总有人说话。'.repeat(30)}`));
  expect(text).toContain('水很清');
  expect(text).not.toContain('一口井');
});

test('a link that nobody closed does not make the article a list of links', () => {
  const paragraph = `<p>${SENTENCE}街道的人来看过两次，说要等到明年的春天，院里的人就自己凑了钱。</p>`;
  const text = textOf(
    `<h1>甲社区装上新水管</h1><div><a href="/user/1"><b>某某${paragraph.repeat(4)}</div><ul><li><a href="/2">下一篇说路灯的事</a></li></ul>`,
  );
  expect(text).toContain('自己凑了钱');
  expect(text).not.toContain('下一篇');
  const list = Array.from(
    { length: 6 },
    (_, index) => `<li><a href="/${index}">示例市第${index}号路口换灯了！</a></li>`,
  );
  expect(textOf(`<h1>示例市新闻</h1><ul>${list.join('')}</ul>`)).not.toContain('换灯了');
});
