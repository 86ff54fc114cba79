/** The words of the interface, in the script of the edition: they lie in the page, so that the Traditional one has its own. */
import { fetchFile } from './fetch-file.ts';

export type Words = (name: string, values?: Readonly<Record<string, string | number>>) => string;

/** The words in the template within `root`, with the places in braces filled in. */
export function readWords(root: ParentNode): Words {
  const template = root.querySelector<HTMLTemplateElement>('.search-words');
  const texts = new Map<string, string>();
  for (const item of template?.content.querySelectorAll<HTMLElement>('[data-word]') ?? [])
    texts.set(item.dataset['word'] ?? '', item.textContent ?? '');
  return (name, values = {}) =>
    (texts.get(name) ?? name).replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}

let fetched: Promise<Document> | undefined;

/** The search page of this edition, for the panel and the marks. A failure is not remembered. */
export function fetchSearchPage(): Promise<Document> {
  fetched ??= loadSearchPage().catch((error) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function loadSearchPage(): Promise<Document> {
  const response = await fetchFile(searchAddress());
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Of the search page of this edition. */
export function searchAddress(): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return `${base}${document.documentElement.lang === 'zh-Hant' ? 'zh-hant/' : ''}search/`;
}

/** Takes over the stylesheets of the search page that this one lacks, and waits for them: nothing of search is shown bare. */
export async function takeSearchStyles(page: Document): Promise<void> {
  const here = new Set(Array.from(document.styleSheets, ({ href }) => href));
  const lacking = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(
    (link) => !here.has(new URL(link.getAttribute('href') ?? '', location.href).href),
  );
  await Promise.all(
    lacking.map((link) => {
      const taken = document.importNode(link);
      document.head.append(taken);
      return new Promise((resolve) => {
        taken.onload = taken.onerror = resolve;
      });
    }),
  );
}
