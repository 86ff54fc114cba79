import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSitemap, printSitemapIndex, type SitemapEntry } from '#lib/open-data/sitemap.ts';
import type { BuiltPage, FinishContext, Finisher } from './finish-site.ts';

// A sitemap may hold 50,000 addresses; each page brings two.
const PAGES_A_FILE = 10_000;
const NOT_LISTED = /(?:^|\/)404(?:\.html|\/index\.html)$/;
const HIDDEN = /<meta name="robots" content="[^"]*noindex/;
// The one date that a story page states for machines; no other date is true of a page.
const CHANGED = /"dateModified":"([\d-]{10})/;
const PUBLISHED = /"datePublished":"(\d{4}-\d{2}-\d{2})/;

/** sitemap-index.xml and its parts, both scripts of each page pointing to each other. Without SITE_URL there is none: its addresses must be whole. */
export function sitemap({ outDir, base, site, logger }: FinishContext): Finisher {
  const entries: SitemapEntry[] = [];
  return {
    page(page) {
      if (site && !NOT_LISTED.test(page.file) && !HIDDEN.test(page.html)) entries.push(toEntry(page, site + base));
    },
    end() {
      if (!site) {
        logger.warn(
          '没有设置 SITE_URL，不生成网站地图、规范网址和分享图标签，海报上不印二维码。发布时请写：SITE_URL=https://www.example.cn npm run build',
        );
        return;
      }
      const parts: string[] = [];
      for (let at = 0; at < entries.length; at += PAGES_A_FILE) {
        const name = `sitemap-${parts.length}.xml`;
        writeFileSync(join(outDir, name), printSitemap(entries.slice(at, at + PAGES_A_FILE)));
        parts.push(site + base + name);
      }
      writeFileSync(join(outDir, 'sitemap-index.xml'), printSitemapIndex(parts));
    },
  };
}

function toEntry({ file, html, twin }: BuiltPage, root: string): SitemapEntry {
  const address = (path: string) => root + encodeURI(path.replace(/(?:^|(?<=\/))index\.html$/, ''));
  const changed = CHANGED.exec(html)?.[1] ?? PUBLISHED.exec(html)?.[1];
  return { hans: address(file), hant: address(twin.file), ...(changed && { changed }) };
}
