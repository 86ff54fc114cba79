/** Pagefind's own index, stock, over a digest of each Simplified page: whole pages would cost it a gigabyte a thousand. */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { FACETS, type Listing } from '#lib/search/listing.ts';
import type { PageText } from '#lib/search/page-text.ts';

/** Of the body only what comes first, which is the summary. */
const SUMMARY_BLOCKS = 1;

export class PagefindDigest {
  readonly #listing: Listing;
  readonly #names: ReadonlyMap<string, string>;
  #opened: Promise<PagefindIndex> | undefined;

  constructor(listing: Listing) {
    this.#listing = listing;
    this.#names = new Map(
      FACETS.flatMap((facet) => listing.values[facet].map(({ id, name }) => [`${facet}:${id}`, name] as const)),
    );
  }

  async add(page: number, text: PageText): Promise<void> {
    const index = await this.#open();
    const { errors } = await index.addCustomRecord({
      url: text.url,
      content: digestOf(text),
      language: 'zh',
      meta: { title: text.title },
      filters: this.#filtersOf(page),
      // Page 0 is the newest.
      sort: { order: String(page).padStart(6, '0') },
    });
    refuse(errors, text.url);
  }

  async end(outputPath: string): Promise<void> {
    const { errors } = await (await this.#open()).writeFiles({ outputPath });
    refuse(errors, outputPath);
    await close();
  }

  #filtersOf(page: number): Record<string, string[]> {
    const facets = this.#listing.pages[page]?.facets;
    const named = FACETS.map((facet) => [
      facet,
      (facets?.[facet] ?? []).map((id) => this.#names.get(`${facet}:${id}`) ?? id),
    ]);
    return Object.fromEntries(named.filter(([, values]) => values && values.length > 0));
  }

  #open(): Promise<PagefindIndex> {
    this.#opened ??= openIndex();
    return this.#opened;
  }
}

/** Title, summary, headings, labels of figures, practices: each line once. */
function digestOf({ blocks }: PageText): string {
  let body = 0;
  const kept = blocks.filter(({ field }) => field !== 'body' || body++ < SUMMARY_BLOCKS);
  return [...new Set(kept.map(({ text }) => text))].join('\n');
}

async function openIndex(): Promise<PagefindIndex> {
  // Chinese is cut into words only under the code zh, not under zh-Hans.
  const { index, errors } = await createIndex({ forceLanguage: 'zh' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  return index;
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not take ${what}: ${errors.join('; ')}`);
}
