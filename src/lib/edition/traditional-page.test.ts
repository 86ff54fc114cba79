import { describe, expect, test } from 'vitest';
import { makeConverter } from './convert-text.ts';
import { traditionalPage } from './traditional-page.ts';
import { twinAddress } from './twin-address.ts';

const convert = makeConverter({ protectedNames: ['河涌里'], people: ['范示例', '刘头发'] });
const edition = { base: '/', site: 'https://example.cn', convert };
const twin = (html: string) => traditionalPage(html, edition);

describe('texts', () => {
  test.each([
    ['居民说：“‘里面’干净了。”', '居民說：「『裡面』乾淨了。」'],
    ['干部发展头发', '幹部發展頭髮'],
    ['it’s fine', 'it’s fine'],
    ['河涌里的里面', '河涌里的裡面'],
    ['部长范示例和范围', '部長范示例和範圍'],
    ['刘头发', '劉頭髮'],
  ])('%s becomes %s', (simplified, traditional) => {
    expect(convert(simplified)).toBe(traditional);
  });
});

describe('pages', () => {
  test.each([
    ['a text', '<p>里面</p>', '<p>裡面</p>'],
    [
      'a name across a place where a line may break',
      '<h1>看河<wbr>涌里<wbr>的里面</h1>',
      '<h1>看河<wbr>涌里<wbr>的裡面</h1>',
    ],
    ['what a picture shows', '<img src="/里面.png" alt="里面">', '<img src="/里面.png" alt="裡面">'],
    ['a label', '<nav aria-label="主导航">', '<nav aria-label="主導航">'],
    ['code', '<code>里面</code><pre>里面</pre>', '<code>里面</code><pre>里面</pre>'],
    ['a script', '<script>let 里面 = "里面"</script>', '<script>let 里面 = "里面"</script>'],
    [
      'what is kept',
      '<p data-no-convert title="里面"><b>里面<br>里面</b></p>里面',
      '<p data-no-convert title="里面"><b>里面<br>里面</b></p>裡面',
    ],
    ['an id', '<h2 id="里面">里面</h2><a href="#里面">里面</a>', '<h2 id="里面">裡面</h2><a href="#里面">裡面</a>'],
    ['a link to a page', '<a href="/stories/a/#figure-b">', '<a href="/zh-hant/stories/a/#figure-b">'],
    ['a link to a file', '<a href="/data/stories.csv">', '<a href="/data/stories.csv">'],
    ['a link to another site', '<a href="https://other.cn/a/">', '<a href="https://other.cn/a/">'],
    ['a form', '<form role="search" action="/search/">', '<form role="search" action="/zh-hant/search/">'],
    ['the language', '<html lang="zh-Hans">', '<html lang="zh-Hant">'],
    ['a drawing', '<svg><title>里面</title><text>里面</text></svg>', '<svg><title>裡面</title><text>裡面</text></svg>'],
    [
      'the canonical address',
      '<link rel="canonical" href="https://example.cn/a/">',
      '<link rel="canonical" href="https://example.cn/zh-hant/a/">',
    ],
    [
      'alternates',
      '<link rel="alternate" hreflang="zh-Hans" href="https://example.cn/a/">',
      '<link rel="alternate" hreflang="zh-Hans" href="https://example.cn/a/">',
    ],
    ['the share locale', '<meta property="og:locale" content="zh_CN">', '<meta property="og:locale" content="zh_TW">'],
    ['a description', '<meta name="description" content="里面">', '<meta name="description" content="裡面">'],
    [
      'the switch',
      '<a href="/a/" hreflang="zh-Hans" aria-current="true">简</a><a href="/zh-hant/a/" hreflang="zh-Hant">繁</a>',
      '<a href="/a/" hreflang="zh-Hans">簡</a><a href="/zh-hant/a/" hreflang="zh-Hant" aria-current="true">繁</a>',
    ],
    [
      'structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"里面","inLanguage":"zh-Hans","url":"https://example.cn/a/","image":"https://example.cn/里.png"}</script>',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"裡面","inLanguage":"zh-Hant","url":"https://example.cn/zh-hant/a/","image":"https://example.cn/里.png"}</script>',
    ],
  ])('%s', (_, simplified, traditional) => {
    expect(twin(simplified)).toBe(traditional);
  });
});

test('links keep the path that the site lives under', () => {
  const place = { base: '/sub/', site: undefined };
  expect(twinAddress('/sub/', place)).toBe('/sub/zh-hant/');
  expect(twinAddress('/sub/themes/a/?x=1', place)).toBe('/sub/zh-hant/themes/a/?x=1');
  expect(twinAddress('/elsewhere/', place)).toBe('/elsewhere/');
  expect(twinAddress('/sub/zh-hant/a/', place)).toBe('/sub/zh-hant/a/');
});
