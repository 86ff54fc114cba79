import { expect, test } from 'vitest';
import { printSitemap, toEntries } from './sitemap.ts';

const page = (html: string) => ({ file: 's/甲/index.html', html, twin: { file: 'zh-hant/s/甲/index.html', html } });

test('a sitemap names both scripts of a page, each with both', async () => {
  const map = await printSitemap(toEntries(page(''), 'https://a.cn/sub/'));
  const hant = 'https://a.cn/sub/zh-hant/s/%E7%94%B2/';
  expect(map.match(/<loc>[^<]*/g)).toEqual(['<loc>https://a.cn/sub/s/%E7%94%B2/', `<loc>${hant}`]);
  expect(map.split(`<xhtml:link rel="alternate" hreflang="zh-Hant" href="${hant}"/>`)).toHaveLength(3);
});

test('an entry says when its page changed only when the page does', async () => {
  expect(await printSitemap(toEntries(page(''), 'https://a.cn/'))).not.toContain('lastmod');
  const dated = page('{"datePublished":"2022-07-11","dateModified":"2023-01-02"}');
  expect(await printSitemap(toEntries(dated, 'https://a.cn/'))).toContain('<lastmod>2023-01-02</lastmod>');
});
