import { onlyLetters } from '#lib/chinese/characters.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import type { PageBlock } from './page-blocks.ts';
import type { DatedPage } from './page-dates.ts';
import { readJsonLd, readMeta } from './page-statements.ts';
import { isNoHeadline, stripLooseEnd, stripSiteSuffix } from './site-suffix.ts';
import type { TagBody } from './tag-bodies.ts';

const META_TITLES = ['ArticleTitle', 'og:title', 'twitter:title', 'headline'];
const HEADINGS =
  'h1, h2, h3, h4, [class*="title" i], [id*="title" i], [id*="subject" i], [class*="biaoti" i], ucaptitle, founder-title';
const SHORTEST = 4;
const LONGEST = 120;
const MOST_SCRIPT_TITLES = 300;

/** The headlines that a page states, most trusted first: one that several places agree on comes before a lone one. */
export function listTitles(
  { document, bodies }: Pick<DatedPage, 'document' | 'bodies'>,
  blocks: readonly PageBlock[],
): Stated[] {
  const stated = [
    squeeze(readMeta(document, META_TITLES[0] as string) ?? findMarked(document) ?? ''),
    squeeze(document.title),
    ...META_TITLES.slice(1).map((name) => squeeze(readMeta(document, name) ?? '')),
    ...readJsonLd(document, ['headline', 'title']).map(squeeze),
  ];
  const [official = '', ...others] = stated;
  const [confirmed] = [...listPrinted(document, blocks), ...listScriptTitles(bodies)].filter((text) =>
    others.some((title) => confirms(title, text)),
  );
  // A template that was filled in for another article: its title stands nowhere on the page, and the headline does.
  const main = Array.from(document.querySelectorAll('h1'), (element) => squeeze(element.textContent ?? ''));
  const isOther = (text: string) =>
    text.length >= SHORTEST &&
    !isNoHeadline(text) &&
    !others.some((title) => title !== '' && text.includes(stripSiteSuffix(title)));
  // Without any title of the page, several main headings are those of its boxes.
  const isTitled = main.length === 1 || stated.some((text) => text !== '');
  const own = confirmed || official || !isTitled ? [] : main.filter(isOther);
  const titles = [
    official,
    confirmed ?? '',
    ...(own.length === 1 ? own : []),
    ...[...others.slice(1), others[0] ?? ''].map(stripSiteSuffix).filter((text) => !isNoHeadline(text)),
    ...(isTitled ? main : []),
    ...others.map(stripSiteSuffix),
  ]
    .map(stripLooseEnd)
    .filter((text) => text.length >= SHORTEST);
  return [...new Set(titles)].map((value) => ({ value, evidence: value }));
}

/** The blocks that print one of `titles` as a headline, not as a link to it. */
export function findHeadlines(blocks: readonly PageBlock[], titles: readonly string[]): PageBlock[] {
  const bare = new Set(titles.map(onlyLetters));
  return blocks.filter(({ text, linked }) => linked === 0 && bare.has(onlyLetters(text)));
}

/** The one heading that microdata calls the name of the article; several are a list, and what the window says is the site's name. */
function findMarked(document: Document): string | undefined {
  const [marked, ...others] = Array.from(document.querySelectorAll('h1[itemprop], h2[itemprop], h3[itemprop]'))
    .filter((element) => /^(?:name|headline)$/i.test(element.getAttribute('itemprop') ?? ''))
    .map((element) => squeeze(element.textContent ?? ''));
  return marked && others.length === 0 && !document.title.includes(marked) ? marked : undefined;
}

/** Texts on the page that may be its headline, longest first. */
function listPrinted(document: Document, blocks: readonly PageBlock[]): string[] {
  // What links elsewhere is the headline of something else.
  const own = [bareAddress(readMeta(document, 'og:url')), readLink(document.querySelector('link[rel="canonical" i]'))];
  const headings = Array.from(document.querySelectorAll(HEADINGS))
    .filter((element) => {
      const link = element.closest('a[href]') ?? element.querySelector('a[href]');
      return element.localName === 'h1' || link === null || own.includes(readLink(link));
    })
    .map((element) => squeeze(element.textContent ?? ''));
  const lines = blocks.filter(({ linked }) => linked === 0).map(({ text }) => squeeze(text));
  const printed = [...headings, ...lines].filter(
    (text) => text.length >= SHORTEST && text.length <= LONGEST && !isNoHeadline(text),
  );
  const all = new Set(printed);
  // 标题-某网, in what a page hands to those who share it, is the headline that it prints with its name behind.
  const isNamed = (text: string) => stripSiteSuffix(text) !== text && all.has(stripSiteSuffix(text));
  return [...all].filter((text) => !isNamed(text)).sort((a, b) => b.length - a.length);
}

/** Where a link leads, without its protocol and fragment; undefined for none. */
function readLink(link: Element | null): string | undefined {
  return bareAddress(link?.getAttribute('href') ?? undefined);
}

function bareAddress(address: string | undefined): string | undefined {
  return address?.replace(/^https?:|#.*$|\/$/g, '') || undefined;
}

/** What scripts call a title; trusted only where the page's own title begins with it. */
function listScriptTitles(bodies: readonly TagBody[]): string[] {
  const scripts = bodies.filter(({ tag }) => tag === 'script');
  const titles = scripts.flatMap(({ content }) => [
    ...content.matchAll(/"(?:title|headline|name)"\s{0,4}:\s{0,4}"([^"\\<>]{6,80})"/g).take(MOST_SCRIPT_TITLES),
  ]);
  return titles.map(([, title = '']) => squeeze(title));
}

const BORDER = /[\s_|｜\-–—:：>》】\]·]/u;

/** Whether `title`, what a tag states, is `text` with a site's or column's name in front of it or behind it. */
function confirms(title: string, text: string): boolean {
  const at = title.indexOf(text);
  if (at < 0) return false;
  const before = title[at - 1];
  const after = title[at + text.length];
  const isBordered = (at === 0 || BORDER.test(before ?? '')) && (after === undefined || BORDER.test(after));
  return isBordered ? at === 0 || text.length >= 6 : at === 0 && text.length >= 10;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
