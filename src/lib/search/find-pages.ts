/** From a query to the pages that may hold it, best first: the index alone decides, no text is read yet. */
import { FIELDS } from './fields.ts';
import { allGrams, coverGrams, gramKey } from './grams.ts';
import { fileOf, type GramPages, readGram } from './index-files.ts';
import { numberMarks } from './numbers.ts';
import type { Query, Term } from './query.ts';

export interface IndexReader {
  /** how many pages the index has */
  readonly total: number;
  /** how many files it has */
  readonly files: number;
  /** the bytes of a file; asked for each file at most once at a time */
  readonly load: (file: number) => Promise<Uint8Array>;
}

export interface Candidate {
  readonly page: number;
  /** the sum over the terms of the weightiest field that may hold each: 0 body … 3 title; more when the terms stand in a row */
  readonly weight: number;
}

/** Grams asked for per query: each may cost a file, and the text has the last word anyway. */
const GRAMS_A_QUERY = 6;
/** With more candidates than a reader is first shown, further grams cost less than the texts of those that do not answer. */
const MANY = 8;
const GRAMS_FOR_MANY = 10;

/** Pages that have the grams of every wanted term, by weight, then newest first. Unwanted terms are for the text to judge. */
export async function findPages(query: Query, index: IndexReader): Promise<Candidate[]> {
  const { length } = query.wanted;
  if (length === 0) return [];
  const share = (grams: number) => Math.max(2, Math.floor(grams / length));
  const few = await findCandidates(query, { index, cut: coverGrams, atMost: share(GRAMS_A_QUERY) });
  if (few.length <= MANY) return few;
  return findCandidates(query, { index, cut: allGrams, atMost: share(GRAMS_FOR_MANY) });
}

async function findCandidates(query: Query, place: TermPlace): Promise<Candidate[]> {
  const [inRow, ...perTerm] = await Promise.all([
    findBridges(query, place.index),
    ...query.wanted.map((term) => findTerm(term, place)),
  ]);
  const [first = new Map<number, number>(), ...others] = perTerm.toSorted((a, b) => a.size - b.size);
  const candidates: Candidate[] = [];
  for (const [page, weight] of first) {
    const weights = others.map((pages) => pages.get(page));
    if (weights.some((other) => other === undefined)) continue;
    const sum = weights.reduce<number>((total, other) => total + (other ?? 0), weight);
    candidates.push({ page, weight: sum + (inRow.has(page) ? query.wanted.length * FIELDS.length : 0) });
  }
  return candidates.sort((a, b) => b.weight - a.weight || a.page - b.page);
}

/** Pages that share at least a third of the wanted pairs, most shared first: for when nothing holds them all. */
export async function findNear(query: Query, index: IndexReader): Promise<number[]> {
  const pairs = [...new Set(query.wanted.flatMap(({ folded }) => allGrams(folded)))].slice(0, 12);
  if (pairs.length < 2) return [];
  const shared = new Map<number, number>();
  for (const gram of await Promise.all(pairs.map((pair) => loadGram(pair, index))))
    for (const page of gram?.pages ?? []) shared.set(page, (shared.get(page) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count * 3 >= pairs.length)
    .sort(([pageA, countA], [pageB, countB]) => countB - countA || pageA - pageB)
    .map(([page]) => page);
}

/** The pages in which the wanted terms may follow one another: they have the pairs that join them. */
async function findBridges({ wanted }: Query, index: IndexReader): Promise<ReadonlySet<number>> {
  const joints = wanted.slice(1).map(({ folded }, at) => `${wanted[at]?.folded.at(-1)}${folded[0]}`);
  const grams = await Promise.all(joints.slice(0, 3).map((gram) => loadGram(gram, index)));
  return new Set(intersect(grams.map((gram) => gram?.pages ?? [])));
}

interface TermPlace {
  index: IndexReader;
  /** which grams to ask for */
  cut: (folded: string) => string[];
  atMost: number;
}

/** The pages that may hold a term as typed, or its numbers written another way, with the weight of the field. */
async function findTerm({ folded, number }: Term, place: TermPlace): Promise<Map<number, number>> {
  // A whole number is one gram, and so is what stands around it.
  const cut = () => [...numberMarks(number), ...number.split(/[\d.]+/).flatMap(place.cut)];
  const lists = [findReading(folded, place)];
  if (number && number !== folded) lists.push(findReading(number, { ...place, cut }));
  const found = new Map<number, number>();
  for (const pages of await Promise.all(lists))
    for (const [page, weight] of pages) found.set(page, Math.max(weight, found.get(page) ?? 0));
  return found;
}

/** The pages with the grams of `reading` (already folded), each with the weightiest field that has them all. */
export async function findReading(reading: string, { index, cut, atMost }: TermPlace): Promise<Map<number, number>> {
  const grams = await Promise.all(spread(cut(reading), atMost).map((gram) => loadGram(gram, index)));
  const weights = new Map<number, number>();
  if (grams.some((gram) => gram === undefined)) return weights;
  const lists = grams.filter((gram) => gram !== undefined);
  for (const page of intersect(lists.map(({ pages }) => pages))) weights.set(page, 0);
  for (const [at] of FIELDS.slice(1).entries())
    for (const page of intersect(lists.map(({ fields }) => fields[at] ?? []))) weights.set(page, at + 1);
  return weights;
}

/** `atMost` of `grams`, the first and the last among them. */
function spread(grams: readonly string[], atMost: number): readonly string[] {
  if (grams.length <= atMost) return grams;
  const step = (grams.length - 1) / (atMost - 1);
  return Array.from({ length: atMost }, (_, at) => grams[Math.round(at * step)] ?? '');
}

/** What the index says of a gram; undefined when no page has it. */
export async function loadGram(gram: string, index: IndexReader): Promise<GramPages | undefined> {
  if (index.files === 0) return undefined;
  return readGram(await index.load(fileOf(gramKey(gram), index.files)), gram, index);
}

/** The numbers that stand in all `lists` (ascending), ascending. No list has none. */
export function intersect(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter((page) => sets.every((set) => set.has(page)));
}
