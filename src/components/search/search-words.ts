/** The words of the interface, in the script of the edition: they lie in the page, so that the Traditional one has its own. */
import { fetchOnce } from './fetch-file.ts';

export type Words = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words in the template within `root`, with the places in braces filled in. */
export function readWords(root: ParentNode): Words {
  const texts = root.querySelector<HTMLTemplateElement>('.search-words')?.content;
  return (name, values = {}) =>
    (texts?.querySelector(`[data-word=${name}]`)?.textContent ?? name).replace(/\{(\w+)\}/g, (place, key: string) =>
      String(values[key] ?? place),
    );
}

/** The search page of this edition, for the panel and the marks. */
export function fetchSearchPage(): Promise<Document> {
  return fetchOnce(searchAddress(), async (response) =>
    new DOMParser().parseFromString(await response.text(), 'text/html'),
  );
}

/** Of the search page of this edition, to which every page leads. */
export function searchAddress(): string {
  return document.querySelector<HTMLAnchorElement>('[aria-keyshortcuts]')?.href ?? '';
}

/** Takes over the stylesheets of the search page that this one lacks, and waits for them: nothing of search is shown bare. */
export async function takeSearchStyles(page: Document): Promise<void> {
  const here = new Set(Array.from(document.styleSheets, ({ href }) => href));
  const links = page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
  await Promise.all(
    Array.from(links, (link) => {
      if (here.has(link.href)) return undefined;
      document.head.append(link);
      return new Promise((resolve) => {
        link.onload = link.onerror = resolve;
      });
    }),
  );
}
