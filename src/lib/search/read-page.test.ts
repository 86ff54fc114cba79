import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const page = (body: string) =>
  `<html><body><nav>菜单</nav><main id="main">${body}</main><footer>页脚</footer></body></html>`;

function read(body: string): string[] {
  return (readPage(page(body), '/a/')?.blocks ?? []).map(
    ({ field, anchor, text }) => `${field}${anchor && `#${anchor}`}: ${text}`,
  );
}

test('titles, headings of the prose, labels and the rest are told apart, each with the anchor above', () => {
  const blocks = read(
    `<p class="kicker"><a href="/t/">停车</a><a href="/d/">示例市</a></p><h1>甲社区的账</h1>
     <section class="figure-strip"><ul><li><a href="#figure-lots"><b>150个</b><span class="figure-label">车位</span></a></li></ul></section>
     <div class="prose"><h2 id="part">谁来出钱</h2><p>账目<strong>一笔一笔</strong>念。</p><p>新建<a href="#figure-lots">150个</a>车位。</p></div>
     <section aria-labelledby="practices"><h2>做法</h2><p>一本账</p></section>`,
  );
  expect(blocks).toEqual([
    'label: 停车',
    'label: 示例市',
    'title: 甲社区的账',
    'label#figure-lots: 150个',
    'label#figure-lots: 车位',
    'heading#part: 谁来出钱',
    'body#part: 账目一笔一笔念。',
    'body#figure-lots: 新建150个车位。',
    'label#part: 做法',
    'label#part: 一本账',
  ]);
});

test('what is hidden, ignored, or no prose is not read', () => {
  expect(
    read(
      '<h1>题</h1><p hidden>藏</p><p data-pagefind-ignore>略</p><h2 class="visually-hidden">隐</h2><script>if (1 < 2) {}</script><svg><text>图</text></svg><p>文</p>',
    ),
  ).toEqual(['title: 题', 'body: 文']);
});

test('references are characters, white space is one blank, a line break parts words', () => {
  expect(read('<h1>题</h1><p>A&amp;B &lt;5\n  米<br>下一行&#x4e00;</p>')).toEqual([
    'title: 题',
    'body: A&B <5 米 下一行一',
  ]);
});

test('the body that the page marks is read alone; a page without one, or without title, is told by its address', () => {
  const marked = readPage(
    '<main><p>外</p><article data-pagefind-body><h1>题</h1><p>内</p></article><p>后</p></main>',
    '/a/',
  );
  expect(marked?.blocks.map(({ text }) => text)).toEqual(['题', '内']);
  expect(readPage('<body><p>没有正文</p></body>', '/a/')).toBeUndefined();
  expect(readPage(page('<p>没有题目</p>'), '/a/')?.title).toBe('/a/');
});
