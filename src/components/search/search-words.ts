/** The words of the interface, in the script of the edition: they lie in the page, so that the Traditional one has its own. */

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
  fetched ??= loadSearchPage();
  fetched.catch(() => {
    fetched = undefined;
  });
  return fetched;
}

async function loadSearchPage(): Promise<Document> {
  const response = await fetch(searchAddress());
  if (!response.ok) throw new Error(`The search page answered ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Of the search page of this edition. */
export function searchAddress(): string {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  return `${base}${document.documentElement.lang === 'zh-Hant' ? 'zh-hant/' : ''}search/`;
}

/** Takes over the stylesheets of the search page that this one lacks, and waits for them: nothing of search is shown bare. */
export async function takeSearchStyles(page: Document): Promise<void> {
  const here = new Set(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map((link) => new URL(link.href).pathname),
  );
  const lacking = [...page.querySelectorAll('link[rel=stylesheet]')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !here.has(href));
  await Promise.all(
    lacking.map((href) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      document.head.append(link);
      return new Promise<void>((resolve) => {
        link.onload = link.onerror = () => resolve();
      });
    }),
  );
}
