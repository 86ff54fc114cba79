import type { Stated } from '#lib/normalize/manuscript.ts';
import { stripSiteSuffix } from './site-suffix.ts';

const META_TITLES = ['ArticleTitle', 'og:title', 'twitter:title', 'headline'];
const HEADINGS = 'h1, h2, h3, h4, [class*="title" i], [id*="title" i], [id*="subject" i]';
const SHORTEST = 4;

/** The headlines that a page states, most trusted first: one that several places agree on comes before a lone one. */
export function listTitles(document: Document): Stated[] {
  const pageTitle = squeeze(document.title);
  const headings = Array.from(document.querySelectorAll(HEADINGS), (element) =>
    squeeze(element.textContent ?? ''),
  ).filter((text) => text.length >= SHORTEST && text.length <= 120);
  const confirmed = headings.filter((text) => pageTitle.startsWith(text)).sort((a, b) => b.length - a.length);
  const stated = [
    ...META_TITLES.map((name) => squeeze(readMeta(document, name) ?? '')).map(stripSiteSuffix),
    ...confirmed.slice(0, 1),
    ...headlinesInJsonLd(document),
    stripSiteSuffix(pageTitle),
    ...Array.from(document.querySelectorAll('h1'), (element) => squeeze(element.textContent ?? '')),
  ];
  const titles = [...new Set(stated.filter((text) => text.length >= SHORTEST))];
  return titles.map((value) => ({ value, evidence: value }));
}

/** The content of the meta tag of that name, in any case; undefined when it is absent or blank. */
export function readMeta(document: Document, name: string): string | undefined {
  let tags = TAGS.get(document);
  if (!tags) {
    tags = listMeta(document);
    TAGS.set(document, tags);
  }
  return tags.get(name.toLowerCase());
}

/** A selector for each name would walk the whole page each time. */
const TAGS = new WeakMap<Document, ReadonlyMap<string, string>>();

function listMeta(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of Array.from(document.getElementsByTagName('meta'))) {
    const content = element.getAttribute('content')?.trim();
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

/** Every text value that JSON-LD on the page gives for one of `keys`. Broken JSON is read by pattern. */
export function readJsonLd(document: Document, keys: readonly string[]): string[] {
  const pattern = new RegExp(`"(?:${keys.join('|')})"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.)*)"`, 'g');
  return Array.from(document.querySelectorAll('script[type*="ld+json" i]')).flatMap((script) =>
    Array.from((script.textContent ?? '').matchAll(pattern), ([, value = '']) => unescapeJson(value)),
  );
}

function headlinesInJsonLd(document: Document): string[] {
  return readJsonLd(document, ['headline', 'title']).map((title) => stripSiteSuffix(squeeze(title)));
}

function unescapeJson(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
