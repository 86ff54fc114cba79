/** Sitemaps after sitemaps.org 0.9, with the alternates of a page's other script. */
import { escapeXml } from './xml.ts';

export interface SitemapEntry {
  hans: string;
  hant: string;
  /** YYYY-MM-DD; absent when nobody knows */
  changed?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

export function printSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.flatMap(({ hans, hant, changed }) => {
    const rest = [
      ...(changed ? [`<lastmod>${changed}</lastmod>`] : []),
      `<xhtml:link rel="alternate" hreflang="zh-Hans" href="${escapeXml(hans)}"/>`,
      `<xhtml:link rel="alternate" hreflang="zh-Hant" href="${escapeXml(hant)}"/>`,
    ].join('');
    return [hans, hant].map((loc) => `<url><loc>${escapeXml(loc)}</loc>${rest}</url>`);
  });
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

export function printSitemapIndex(parts: readonly string[]): string {
  const maps = parts.map((loc) => `<sitemap><loc>${escapeXml(loc)}</loc></sitemap>`);
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${maps.join('\n')}\n</sitemapindex>\n`;
}
