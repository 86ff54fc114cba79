/** What else the reader may mean: names by characters, pinyin or initials; and titles that differ from the query by one character. */
import { findReading, type IndexReader, intersect, loadGram } from './find-pages.ts';
import { foldText, type ScriptMap } from './fold.ts';
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
    const place = { index: names.index, atMost: 6 };
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
async function loadNames(numbers: readonly number[], names: NameReader): Promise<[number, StoredName][]> {
  const files = [...new Set(numbers.map((number) => Math.floor(number / NAMES_A_FILE)))].slice(0, FILES_A_LOOKUP);
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

/** Titles with words that differ from the folded query by one character (another, a missing, an additional one), newest first. */
export async function correctTypo(
  folded: string,
  { index, names, scripts, limit }: CorrectionPlace,
): Promise<Correction[]> {
  const characters = [...new Set(folded)].slice(0, 10);
  if (characters.length < 3) return [];
  const grams = await Promise.all(characters.map((character) => loadGram(character, index)));
  const lists = grams.map((gram) => gram?.fields[TITLE_FIELD] ?? []);
  // One character of the query is wrong: the others all stand in the title.
  const pages = new Set(lists.flatMap((_, wrong) => intersect(lists.filter((_, at) => at !== wrong))));
  const numbers = [...pages].sort((a, b) => a - b).map((page) => page + names.firstTitle);
  const corrections: Correction[] = [];
  for (const [, title] of await loadNames(numbers, names)) {
    const words = findResembling(title[1], folded, scripts);
    if (words) corrections.push({ words, title });
  }
  return corrections.slice(0, limit);
}

/** The run of `title` at one edit from `folded`; the shortest at the earliest place, undefined when there is none. */
export function findResembling(title: string, folded: string, scripts: ScriptMap): string | undefined {
  const text = foldText(title, scripts);
  for (const length of [folded.length, folded.length + 1, folded.length - 1])
    for (let at = 0; at + length <= text.length; at++) {
      const run = text.slice(at, at + length);
      if (isOneEdit(run, folded)) return run;
    }
  return undefined;
}

function isOneEdit(a: string, b: string): boolean {
  if (a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (a.length === b.length) return a.slice(start + 1) === b.slice(start + 1) || isSwap(a, b, start);
  return longer.length - shorter.length === 1 && longer.slice(start + 1) === shorter.slice(start);
}

function isSwap(a: string, b: string, at: number): boolean {
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
