/** RSS 2.0 with the full text of each item in `content:encoded`. */
import { escapeXml } from './xml.ts';

export interface FeedItem {
  title: string;
  address: string;
  /** YYYY-MM-DD; absent when the day is not known: a feed never invents one */
  day?: string;
  summary: string;
  html: string;
  categories: readonly string[];
}

export interface Feed {
  title: string;
  description: string;
  /** of the page that the feed belongs to */
  address: string;
  /** of the feed */
  self: string;
  items: readonly FeedItem[];
}

export function printFeed({ title, description, address, self, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">',
    '<channel>',
    element('title', title),
    element('link', address),
    element('description', description),
    '<language>zh-Hans</language>',
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(printItem),
    '</channel>',
    '</rss>\n',
  ].join('\n');
}

function printItem({ title, address, day, summary, html, categories }: FeedItem): string {
  return [
    '<item>',
    element('title', title),
    element('link', address),
    `<guid isPermaLink="${address.startsWith('http')}">${escapeXml(address)}</guid>`,
    ...(day ? [`<pubDate>${printDay(day)}</pubDate>`] : []),
    element('description', summary),
    `<content:encoded><![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded>`,
    ...categories.map((category) => element('category', category)),
    '</item>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Midnight in Beijing, as RFC 822 writes it. */
function printDay(day: string): string {
  const [weekday = '', date, month, year] = new Date(`${day}T00:00:00Z`).toUTCString().split(' ');
  return `${weekday} ${date} ${month} ${year} 00:00:00 +0800`;
}
