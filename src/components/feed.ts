/** RSS 2.0 with the full text of each item, by @astrojs/rss. */
import rss, { type RSSFeedItem } from '@astrojs/rss';
import { escapeXml, writableInXml } from '#lib/open-data/xml.ts';

export interface Feed {
  title: string;
  description: string;
  /** path of the page that the feed belongs to, as in an href */
  page: string;
  /** path of the feed, as in an href */
  self: string;
  items: readonly FeedItem[];
}

export interface FeedItem {
  title: string;
  /** path of the story, as in an href */
  path: string;
  /** YYYY-MM-DD; absent when the day is not known: a feed never invents one */
  day?: string;
  summary: string;
  html: string;
  categories: readonly string[];
}

// @astrojs/rss wants a whole address. Where the site has none, `customData` writes relative links over it.
const NO_SITE = 'https://site.invalid/';

/** The feed as a response. Without a site address its links are relative: none is invented. */
export function answerFeed({ title, description, page, self, items }: Feed, site: URL | undefined): Promise<Response> {
  return rss({
    title: writableInXml(title),
    description: writableInXml(description),
    site: site ? new URL(page, site) : NO_SITE,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      ...(site ? [] : [`<link>${escapeXml(page)}</link>`]),
      '<language>zh-Hans</language>',
      `<atom:link href="${escapeXml(whole(self, site))}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: items.map((item) => toItem(item, site)),
  });
}

function toItem({ title, path, day, summary, html, categories }: FeedItem, site: URL | undefined): RSSFeedItem {
  const relative = `<link>${escapeXml(path)}</link><guid isPermaLink="false">${escapeXml(path)}</guid>`;
  return {
    title: writableInXml(title),
    description: writableInXml(summary),
    content: writableInXml(html.replace(/(?<=\s(?:href|src)=")\/(?!\/)[^"]*/g, (to) => whole(to, site))),
    categories: [...categories],
    // Only the day is known: noon in Beijing is the same day from America to New Zealand.
    ...(day && { pubDate: new Date(`${day}T12:00:00+08:00`) }),
    ...(site ? { link: whole(path, site) } : { customData: relative }),
  };
}

function whole(path: string, site: URL | undefined): string {
  return site ? new URL(path, site).href : path;
}
