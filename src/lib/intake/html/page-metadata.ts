/** What a page says about its article: tags of government sites and portals first, then what stands around the text. */
import type { Stated, StatedMetadata } from '#lib/normalize/manuscript.ts';
import { listAuthors, listNames } from './page-authors.ts';
import { type DatedPage, listDates } from './page-dates.ts';
import { listSources } from './page-sources.ts';
import { readMeta } from './page-statements.ts';

type Lists = Omit<StatedMetadata, 'titles'>;

/** Dates, sources, addresses and names, each list with the most trusted first. `editors` are those already known. */
export function listPageMetadata(page: DatedPage, known: { readonly editors: readonly Stated[] }): Lists {
  const editors = unique([...known.editors, ...listNames(page.surroundings, 'editor')]);
  return {
    dates: unique(listDates(page)),
    sources: unique(listSources(page)),
    urls: unique(listAddresses(page.document)),
    authors: unique(listAuthors(page, editors)),
    editors,
    photographers: unique(listNames(page.surroundings, 'photographer')),
  };
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
