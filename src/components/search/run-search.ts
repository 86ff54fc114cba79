/** A query answered page by page: candidates from the index, shown only when their text truly holds what was asked for. */
import { type Choice, choosePages } from '#lib/search/facets.ts';
import { findNear, findPages, loadGram } from '#lib/search/find-pages.ts';
import { allGrams } from '#lib/search/grams.ts';
import { findPieces, type Hit, type PageText } from '#lib/search/page-text.ts';
import { parseQuery, type Query, type Term } from '#lib/search/query.ts';
import { answerPage } from './answer-page.ts';
import type { SearchFiles } from './search-files.ts';

export interface Result {
  readonly page: number;
  readonly text: PageText;
  readonly hits: readonly Hit[];
  readonly weight: number;
}

/** Candidates up to this number are all read before filters are counted; of more, one page for each filter is. */
const READ_ALL = 100;
/** Pages of one filter that are read in search of one that answers. */
const READ_EACH = 8;
/** Pages that are read at once at most. */
const READ_AT_ONCE = 64;
/** Pages that are read in search of `count` results when some are there to be shown. */
const READ_SOON = 24;

/** What `typed` finds. Without wanted words a choice of filters, or what is unwanted, still finds all other pages. */
export async function runSearch(files: SearchFiles, typed: string, choice: Choice): Promise<Search> {
  await files.knowScripts(typed);
  const query = parseQuery(typed, files.scripts);
  const anything = query.wanted.length === 0 && (typed.trim() === '' || query.unwanted.length > 0);
  const found = anything
    ? [...Array(files.index.total).keys()]
    : (await findPages(query, files.index)).map(({ page }) => page);
  const unwanted = await Promise.all(query.unwanted.filter(isSure).map(({ folded }) => loadGram(folded, files.index)));
  const without = new Set(unwanted.flatMap((gram) => gram?.pages ?? []));
  const allowed = choosePages(choice.size > 0 ? await files.facets() : [], choice);
  return new Search({ files, query, found: found.filter((page) => !without.has(page)), allowed });
}

interface Found {
  files: SearchFiles;
  query: Query;
  /** best first */
  found: readonly number[];
  /** by the filters; undefined when they are free */
  allowed: ReadonlySet<number> | undefined;
}

export class Search {
  readonly query: Query;
  /** pages that may answer with every filter free, for the counts */
  unfiltered: readonly number[];
  /** whether every page that is counted is sure to answer */
  exact: boolean;
  readonly #files: SearchFiles;
  readonly #allowed: ReadonlySet<number> | undefined;
  readonly #read = new Map<number, Promise<Result | undefined>>();
  #pages: readonly number[] = [];
  #at = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ files, query, found, allowed }: Found) {
    this.#files = files;
    this.#allowed = allowed;
    this.query = query;
    this.unfiltered = found;
    this.exact = [...query.wanted, ...query.unwanted].every(isSure);
    this.#filter(() => true);
  }

  /** how many pages answer, or may answer, with the filters applied */
  get count(): number {
    return this.#pages.length;
  }

  /** whether `next` may bring more */
  get hasMore(): boolean {
    return this.#at < this.#pages.length;
  }

  /**
   * The next results, at most `count`; fewer at the end, or when some are found and the others lie far apart. Each round reads
   * more pages at once, so that many candidates that do not answer cost few rounds; none begins when `wanted` says no.
   */
  next(count: number, wanted = () => true): Promise<Result[]> {
    return this.#inTurn(async () => {
      const results: Result[] = [];
      let read = 0;
      for (let growth = 1; results.length < count && this.hasMore && wanted(); growth *= 2) {
        if (results.length > 0 && read >= READ_SOON) break;
        const slice = this.#pages.slice(this.#at, this.#at + Math.min(READ_AT_ONCE, (count - results.length) * growth));
        for (const answer of await this.#answers(slice)) {
          if (results.length === count) break;
          this.#at++;
          if (answer) results.push(answer);
        }
        read += slice.length;
      }
      return results.sort((a, b) => b.weight - a.weight || a.page - b.page);
    });
  }

  /** Lets candidates go that do not answer, as far as that can be had, so that counts are true. */
  settle(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.exact || this.unfiltered.length > READ_ALL) return;
      const found = this.unfiltered;
      const answers = await this.#answers(found);
      const answering = new Set(found.filter((_, at) => answers[at]));
      this.#filter((page) => answering.has(page));
      this.exact = true;
    });
  }

  /** Whether one of `pages` truly answers: no filter that is offered may lead to nothing. */
  async holdsAny(pages: readonly number[]): Promise<boolean> {
    for (const page of this.exact ? [] : pages.slice(0, READ_EACH)) if (await this.#answer(page)) return true;
    return this.exact && pages.length > 0;
  }

  /** Begins `work` when what was asked for before is done: both move in the same list. */
  #inTurn<Content>(work: () => Promise<Content>): Promise<Content> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  #filter(keeps: (page: number) => boolean): void {
    const passed = this.#pages.slice(0, this.#at).filter(keeps).length;
    this.unfiltered = this.unfiltered.filter(keeps);
    this.#pages = this.unfiltered.filter((page) => this.#allowed?.has(page) ?? true);
    this.#at = passed;
  }

  #answers(pages: readonly number[]): Promise<(Result | undefined)[]> {
    return Promise.all(pages.map((page) => this.#answer(page)));
  }

  #answer(page: number): Promise<Result | undefined> {
    const known = this.#read.get(page) ?? answerPage(this.#files, page, this.query);
    this.#read.set(page, known);
    return known;
  }
}

/** One gram, so that the index alone knows where the term stands. */
function isSure({ folded, number }: Term): boolean {
  return folded.length <= 2 && !number;
}

/**
 * Pages that share pairs, for when nothing holds them all. Pagefind's own index, which knows words, was tried in their place:
 * of eleven queries without a hit it named something for seven, at 100 KB more; these for nine.
 */
export async function runNearSearch(files: SearchFiles, query: Query, count: number): Promise<Result[]> {
  const pages = (await findNear(query, files.index)).slice(0, count);
  const pairs = query.wanted.flatMap(({ folded }) => allGrams(folded)).slice(0, 100);
  const texts = await Promise.all(pages.map((page) => files.text(page)));
  return texts.map((text, at) => ({
    page: pages[at] ?? 0,
    text,
    hits: findPieces(text, pairs, files.scripts),
    weight: 0,
  }));
}
