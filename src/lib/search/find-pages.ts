/** From a query to the pages that may hold it, best first: the index alone decides, no text is read yet. */
import { coverGrams } from './grams.ts';
import { FIELDS, findFile, type GramPages, readGram } from './index-files.ts';
import type { Query, Term } from './query.ts';

export interface IndexReader {
  /** how many pages the index has */
  readonly total: number;
  /** the first gram of each file, ascending */
  readonly firsts: readonly string[];
  /** the bytes of a file; asked for each file at most once at a time */
  readonly load: (file: number) => Promise<Uint8Array>;
}

export interface Candidate {
  readonly page: number;
  /** the sum over the terms of the weightiest field that may hold each: 0 body … 3 title */
  readonly weight: number;
}

/** Pages that have every gram of every wanted term, by weight, then newest first. Unwanted terms are for the text to judge. */
export async function findPages(query: Query, index: IndexReader): Promise<Candidate[]> {
  if (query.wanted.length === 0) return [];
  const perTerm = await Promise.all(query.wanted.map((term) => findTerm(term, index)));
  const [first = new Map<number, number>(), ...others] = perTerm.toSorted((a, b) => a.size - b.size);
  const candidates: Candidate[] = [];
  for (const [page, weight] of first) {
    const weights = others.map((pages) => pages.get(page));
    if (weights.some((other) => other === undefined)) continue;
    candidates.push({ page, weight: weights.reduce<number>((sum, other) => sum + (other ?? 0), weight) });
  }
  return candidates.toSorted((a, b) => b.weight - a.weight || a.page - b.page);
}

/** The pages that may hold a term in either of its readings, with the weight of the field. */
async function findTerm({ folded, number }: Term, index: IndexReader): Promise<Map<number, number>> {
  const readings = number === undefined || number === folded ? [folded] : [folded, number];
  const found = new Map<number, number>();
  for (const pages of await Promise.all(readings.map((reading) => findReading(reading, index))))
    for (const [page, weight] of pages) found.set(page, Math.max(weight, found.get(page) ?? 0));
  return found;
}

async function findReading(reading: string, index: IndexReader): Promise<Map<number, number>> {
  const grams = await Promise.all(coverGrams(reading).map((gram) => loadGram(gram, index)));
  const weights = new Map<number, number>();
  if (grams.some((gram) => gram === undefined)) return weights;
  const lists = grams.filter((gram) => gram !== undefined);
  for (const page of intersect(lists.map(({ pages }) => pages))) weights.set(page, 0);
  for (const [at] of FIELDS.slice(1).entries())
    for (const page of intersect(lists.map(({ fields }) => fields[at] ?? []))) weights.set(page, at + 1);
  return weights;
}

async function loadGram(gram: string, index: IndexReader): Promise<GramPages | undefined> {
  const file = findFile(index.firsts, gram);
  return file === undefined ? undefined : readGram(await index.load(file), gram, index.total);
}

/** The numbers that stand in all `lists` (ascending), ascending. No list has none. */
export function intersect(lists: readonly (readonly number[])[]): number[] {
  const [shortest, ...others] = lists.toSorted((a, b) => a.length - b.length);
  if (!shortest) return [];
  const sets = others.map((list) => new Set(list));
  return shortest.filter((page) => sets.every((set) => set.has(page)));
}
