/** What else the reader may mean: names by characters, pinyin or initials; and titles that differ from the query by one character. */
import { findReading, type IndexReader, intersect, loadGram } from './find-pages.ts';
import { foldText, type ScriptMap } from './fold.ts';
import { coverGrams } from './grams.ts';
import type { NameKind } from './listing.ts';
import { NAMES_A_FILE, nameReadings, rateName, type StoredName } from './names.ts';

export interface NameReader {
  /** index of the names' spellings; its pages are numbers of names */
  readonly index: IndexReader;
  readonly load: (file: number) => Promise<readonly StoredName[]>;
  /** the number of the first title: title of page n is name first + n */
  readonly firstTitle: number;
}

export interface Suggestion {
  readonly kind: NameKind;
  readonly name: StoredName;
}

const FILES_A_LOOKUP = 6;
const KIND_ORDER: readonly NameKind[] = ['practice', 'district', 'theme', 'person', 'title', 'indicator'];

/** Names for a folded query, best first, at most `limit`. Single Latin letters suggest nothing. */
export async function suggestNames(
  folded: string,
  { names, scripts, limit }: { names: NameReader; scripts: ScriptMap; limit: number },
): Promise<Suggestion[]> {
  if (folded.length < 2 && !/\p{Script=Han}/u.test(folded)) return [];
  const rated = new Map<number, { name: StoredName; rate: number }>();
  for (const reading of nameReadings(folded)) {
    const place = { index: names.index, cut: coverGrams, atMost: 6 };
    const found = [...(await findReading(reading, place))].sort(([a, wa], [b, wb]) => wb - wa || a - b);
    for (const [number, name] of await loadNames(
      found.map(([number]) => number),
      names,
    )) {
      const rate = rateName(folded, name, scripts);
      if (rate > 0) rated.set(number, { name, rate });
    }
    if (rated.size >= limit) break;
  }
  const order = (kind: NameKind) => KIND_ORDER.indexOf(kind);
  const seen = new Set<string>();
  return [...rated]
    .sort(([a, x], [b, y]) => y.rate - x.rate || order(x.name[0]) - order(y.name[0]) || a - b)
    .map(([, { name }]) => ({ kind: name[0], name }))
    .filter(({ name: [, hans, , url] }) => !seen.has(url || hans) && seen.add(url || hans))
    .slice(0, limit);
}

/** The names behind `numbers`, as far as they lie in the first few files that the numbers ask for. */
async function loadNames(
  numbers: readonly number[],
  names: NameReader,
  atMost = FILES_A_LOOKUP,
): Promise<[number, StoredName][]> {
  const files = [...new Set(numbers.map((number) => Math.floor(number / NAMES_A_FILE)))].slice(0, atMost);
  const loaded = new Map(await Promise.all(files.map(async (file) => [file, await names.load(file)] as const)));
  return numbers.flatMap((number): [number, StoredName][] => {
    const name = loaded.get(Math.floor(number / NAMES_A_FILE))?.[number % NAMES_A_FILE];
    return name ? [[number, name]] : [];
  });
}

export interface Correction {
  /** the words of the title that the query resembles, as the title has them (Simplified) */
  readonly words: string;
  readonly title: StoredName;
}

interface CorrectionPlace {
  /** the index of pages */
  readonly index: IndexReader;
  readonly names: NameReader;
  readonly scripts: ScriptMap;
  readonly limit: number;
}

const TITLE_FIELD = 2;
/** Units of a query that the index is asked about; the title itself is compared with the whole. */
const COMPARED = 10;
const FILES_A_CORRECTION = 16;

/**
 * Titles with words that differ from the folded query by one character (another, a missing, an additional one, two exchanged)
 * or only by punctuation: whole words first, then newest first.
 */
export async function correctTypo(
  folded: string,
  { index, names, scripts, limit }: CorrectionPlace,
): Promise<Correction[]> {
  if (folded.length < 3) return [];
  const numbers = (await findResemblingPages(folded.slice(0, COMPARED), index)).map((page) => page + names.firstTitle);
  const found = (await loadNames(numbers, names, FILES_A_CORRECTION)).flatMap(([number, title]) => {
    const run = findResembling(title[1], folded, scripts);
    return run ? [{ number, title, ...run }] : [];
  });
  return found
    .sort((a, b) => a.cost - b.cost || a.number - b.number)
    .map(({ words, title }) => ({ words, title }))
    .slice(0, limit);
}

/** Pages whose title may hold `folded` with one mistake, for each place of the mistake in turn the newest. */
async function findResemblingPages(folded: string, index: IndexReader): Promise<number[]> {
  const titlesWith = (grams: readonly string[]) =>
    Promise.all(grams.map(async (gram) => (await loadGram(gram, index))?.fields[TITLE_FIELD] ?? []));
  const units = folded.split('');
  const [ones, pairs] = await Promise.all([
    titlesWith(units),
    titlesWith(units.slice(1).map((unit, at) => `${units[at]}${unit}`)),
  ]);
  // What does not touch the mistake stands in the title; two exchanged characters do, and so does what punctuation parts.
  const turns = units.map((_, wrong) =>
    intersect([
      ...ones.filter((_, at) => at !== wrong),
      ...pairs.filter((_, at) => at !== wrong && at !== wrong - 1),
    ]).values(),
  );
  turns.push(intersect(ones).values());
  const pages = new Set<number>();
  for (let left = turns; left.length > 0; )
    left = left.filter((turn) => {
      const { done, value } = turn.next();
      if (!done) pages.add(value);
      return !done;
    });
  return [...pages];
}

export interface Resembling {
  /** the run of the title, folded */
  readonly words: string;
  /** 0: made of whole words and as long as the query; more when not */
  readonly cost: number;
}

/** Added to the cost of a run that begins or ends within a word. */
const BROKEN_WORD = 2;

/**
 * The run of `title` at one edit from `folded`, or parted by punctuation only: the cheapest, at the earliest place.
 * A title with `folded` itself needs none.
 */
export function findResembling(title: string, folded: string, scripts: ScriptMap): Resembling | undefined {
  const text = foldText(title, scripts);
  if (text.includes(folded)) return undefined;
  const edges = wordEdges(text);
  let best: Resembling | undefined;
  for (const [form, edits] of resemblingForms(folded))
    for (const { index, 1: words = '' } of text.matchAll(new RegExp(`(?=(${form}))`, 'gsu'))) {
      const whole = edges.has(index) && edges.has(index + words.length);
      const cost = edits + (whole ? 0 : BROKEN_WORD);
      if (!best || cost < best.cost) best = { words, cost };
    }
  return best;
}

/** Patterns of what may have been meant by `folded`, each with its cost. */
function resemblingForms(folded: string): [pattern: string, cost: number][] {
  const units = Array.from(folded, (unit) => unit.replace(/[^\p{L}\p{N}]/u, '\\$&'));
  const cut = (from: number, to?: number) => units.slice(from, to).join('');
  const forms = units.flatMap((unit, at): [string, number][] => [
    [`${cut(0, at)}.${cut(at + 1)}`, 0],
    [`${cut(0, at)}${cut(at + 1, at + 2)}${unit}${cut(at + 2)}`, 0],
    [`${cut(0, at)}.${cut(at)}`, 1],
    // Two characters alone are too few to resemble three.
    ...(units.length > 3 ? [[cut(0, at) + cut(at + 1), 1] as [string, number]] : []),
  ]);
  return [[units.join('[^\\p{L}\\p{N}]*'), 0], ...forms];
}

const WORDS = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Where words of `text` begin and end; everywhere in a browser that cannot tell. */
function wordEdges(text: string): ReadonlySet<number> {
  const starts = WORDS ? Array.from(WORDS.segment(text), ({ index }) => index) : [...text].keys();
  return new Set([...starts, text.length]);
}
