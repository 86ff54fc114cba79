import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import type { BuiltPage, FinishContext, Finisher } from './finish-site.ts';

// A sitemap may hold 50,000 addresses; each page brings two.
const ENTRIES_A_FILE = 20_000;
const NOT_LISTED = /(?:^|\/)404(?:\.html|\/index\.html)$/;
const HIDDEN = /<meta name="robots" content="[^"]*noindex/;
// The one date that a story page states for machines; no other date is true of a page.
const CHANGED = /"dateModified":"([\d-]{10})/;
const PUBLISHED = /"datePublished":"(\d{4}-\d{2}-\d{2})/;
const NAMESPACES = { xhtml: true, news: false, image: false, video: false };

/** A sitemap's addresses must be whole: where none can be written, the file answers and says so. */
const EMPTY_INDEX = `<?xml version="1.0" encoding="UTF-8"?>
<!-- 没有设置 SITE_URL，写不出完整的网址，这里就空着。 -->
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></sitemapindex>
`;

/** sitemap-index.xml and its parts, both scripts of each page pointing to each other. Without SITE_URL the index is empty. */
export function sitemap({ outDir, base, site, logger }: FinishContext): Finisher {
  const entries: SitemapItemLoose[] = [];
  return {
    page(page) {
      if (site && !NOT_LISTED.test(page.file) && !HIDDEN.test(page.html)) entries.push(...toEntries(page, site + base));
    },
    async end() {
      if (!site) {
        writeFileSync(join(outDir, 'sitemap-index.xml'), EMPTY_INDEX);
        logger.warn(
          '没有设置 SITE_URL，网站地图是空的，不生成规范网址和分享图标签，订阅源里的链接不带域名，海报上不印二维码。发布时请写：SITE_URL=https://www.example.cn npm run build',
        );
        return;
      }
      const parts: string[] = [];
      for (let at = 0; at < entries.length; at += ENTRIES_A_FILE) {
        const name = `sitemap-${parts.length}.xml`;
        writeFileSync(join(outDir, name), await printSitemap(entries.slice(at, at + ENTRIES_A_FILE)));
        parts.push(site + base + name);
      }
      const index = Readable.from(parts).pipe(new SitemapIndexStream());
      writeFileSync(join(outDir, 'sitemap-index.xml'), await streamToPromise(index));
    },
  };
}

/** A page's entry in each script, each naming both. */
export function toEntries({ file, html, twin }: BuiltPage, root: string): SitemapItemLoose[] {
  const address = (path: string) => root + encodeURI(path.replace(/(?:^|(?<=\/))index\.html$/, ''));
  const lastmod = CHANGED.exec(html)?.[1] ?? PUBLISHED.exec(html)?.[1];
  const links = [
    { lang: 'zh-Hans', url: address(file) },
    { lang: 'zh-Hant', url: address(twin.file) },
  ];
  return links.map(({ url }) => ({ url, links, ...(lastmod && { lastmod }) }));
}

export async function printSitemap(entries: readonly SitemapItemLoose[]): Promise<string> {
  const stream = new SitemapStream({ lastmodDateOnly: true, xmlns: NAMESPACES });
  return (await streamToPromise(Readable.from(entries).pipe(stream))).toString();
}
