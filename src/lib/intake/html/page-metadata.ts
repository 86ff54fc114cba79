/** What a page says about its article: tags of government sites and portals first, then what stands around the text. */
import type { Stated, StatedMetadata } from '#lib/normalize/manuscript.ts';
import { listAuthors, listNames } from './page-authors.ts';
import { type DatedPage, listDates } from './page-dates.ts';
import { listSources } from './page-sources.ts';
import { readJsonLdNames, readMeta } from './page-statements.ts';

type Lists = Omit<StatedMetadata, 'titles'>;

interface KnownOfArticle {
  readonly editors: readonly Stated[];
  /** the article's text */
  readonly lines: readonly string[];
}

/** Dates, sources, addresses and names, each list with the most trusted first. */
export function listPageMetadata(page: DatedPage, known: KnownOfArticle): Lists {
  const editors = unique([...known.editors, ...listNames(page.surroundings, 'editor')]);
  return {
    dates: unique(listDates(page)),
    sources: unique([...listSources(page, known.lines), ...findOrigin(known.lines)]),
    urls: unique(listAddresses(page.document)),
    authors: unique(listAuthors(page, editors)),
    editors,
    photographers: unique(listNames(page.surroundings, 'photographer')),
  };
}

/** What tags call the source or the author; above the text it is printed once more. */
export function listStatedNames(document: Document): string[] {
  const tagged = ['article:author', 'author', 'source', 'ContentSource', 'mediaid', 'og:site_name'].flatMap(
    (tag) => readMeta(document, tag) ?? [],
  );
  return [...tagged, ...['author', 'provider', 'publisher'].flatMap((key) => readJsonLdNames(document, key))];
}

/** （原载于《某报》）at the end of the text. */
function findOrigin(lines: readonly string[]): Stated[] {
  return lines.slice(-2).flatMap((line) => {
    const [evidence = '', , name = ''] =
      /(原载于?|转载自|转自|摘自)\s*[《“"]?([^》”"\s（）()，。：:]{2,20})/u.exec(line) ?? [];
    return line.length <= 60 && name ? [{ value: name, evidence }] : [];
  });
}

function listAddresses(document: Document): Stated[] {
  const canonical = document.querySelector('link[rel="canonical" i][href]')?.getAttribute('href');
  return [readMeta(document, 'og:url'), canonical, readMeta(document, 'Url')]
    .filter((url) => url != null && /^https?:\/\/[^\s/]+\/\S+$/.test(url))
    .map((url) => ({ value: url as string, evidence: url as string }));
}

function unique(stated: readonly Stated[]): Stated[] {
  return stated.filter(({ value }, index) => stated.findIndex((other) => other.value === value) === index);
}
