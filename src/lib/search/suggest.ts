/** What else the reader may mean: names by pinyin or initials; and titles that differ from the query by one character. */
import { findReading, type IndexReader, intersect, loadGram } from './find-pages.ts';
import { foldText, type ScriptMap } from './fold.ts';
import { allGrams } from './grams.ts';
import { NAMES_A_FILE, nameReadings, rateName, type StoredName } from './names.ts';

/** The index of the names' spellings: its pages are numbers of names. */
export interface NameReader extends IndexReader {
  readonly names: (file: number) => Promise<readonly StoredName[]>;
  /** the number of the first title: title of page n is name first + n */
  readonly firstTitle: number;
}

const ENOUGH = 6;
const FILES_A_LOOKUP = 16;

/** Names for `letters` (a–z and digits), best first, each address once. */
export async function suggestNames(letters: string, names: NameReader): Promise<StoredName[]> {
  const numbers = new Set<number>();
  for (const reading of nameReadings(letters)) {
    const found = await findReading(reading, { index: names, cut: allGrams, atMost: 10 });
    for (const [number] of [...found].sort(([a, wa], [b, wb]) => wb - wa || a - b)) numbers.add(number);
    if (numbers.size >= ENOUGH) break;
  }
  const seen = new Set<string>();
  const rated = await rankNames([...numbers], names, (name) => rateName(letters, name));
  return rated.filter(([, hans, , url]) => !seen.has(url || hans) && seen.add(url || hans));
}

/** The names behind `numbers`, as far as they lie in the first few files that these ask for: the highest rates first, those at 0 left out. */
async function rankNames(
  numbers: readonly number[],
  names: NameReader,
  rate: (name: StoredName) => number,
): Promise<StoredName[]> {
  const fileOf = (number: number) => Math.floor(number / NAMES_A_FILE);
  const files = [...new Set(numbers.map(fileOf))].slice(0, FILES_A_LOOKUP);
  const loaded = new Map(await Promise.all(files.map(async (file) => [file, await names.names(file)] as const)));
  return numbers
    .flatMap((number) => {
      const name = loaded.get(fileOf(number))?.[number % NAMES_A_FILE];
      return name ? { number, name, rate: rate(name) } : [];
    })
    .filter((name) => name.rate > 0)
    .sort((a, b) => b.rate - a.rate || a.number - b.number)
    .map(({ name }) => name);
}

interface CorrectionPlace {
  /** the index of pages */
  readonly index: IndexReader;
  readonly names: NameReader;
  readonly scripts: ScriptMap;
}

const TITLE_FIELD = 2;
/** Units of a query that the index is asked about; the title itself is compared with the whole. */
const COMPARED = 10;
/** Pages that are looked at for each place that the mistake may have. */
const RESEMBLING = 200;

/**
 * Titles with words that differ from the folded query by one character (another, a missing, an additional one, two exchanged)
 * or only by punctuation: whole words first, then newest first.
 */
export async function correctTypo(folded: string, { index, names, scripts }: CorrectionPlace): Promise<StoredName[]> {
  if (folded.length < 3) return [];
  const pages = await findResemblingPages(folded.slice(0, COMPARED), index);
  const numbers = pages.map((page) => page + names.firstTitle);
  return rankNames(numbers, names, ([, hans]) => rateTypo(foldText(hans, scripts), folded));
}

/** Pages whose title may hold `folded` with one mistake, for each place of the mistake in turn the newest. */
async function findResemblingPages(folded: string, index: IndexReader): Promise<number[]> {
  const titlesWith = (grams: readonly string[]) =>
    Promise.all(grams.map(async (gram) => (await loadGram(gram, index))?.fields[TITLE_FIELD] ?? []));
  const units = folded.split('');
  const [ones, pairs] = await Promise.all([
    titlesWith(units),
    titlesWith(units.map((unit, at) => (units[at - 1] ?? '') + unit)),
  ]);
  // What does not touch the mistake stands in the title; two exchanged characters do, and so does what punctuation parts.
  const turns = units.map((_, wrong) =>
    intersect([...ones.filter((_, at) => at !== wrong), ...pairs.filter((_, at) => at !== wrong && at !== wrong + 1)]),
  );
  turns.push(intersect(ones));
  const pages = new Set<number>();
  for (let at = 0; at < RESEMBLING; at++) for (const { [at]: page } of turns) if (page !== undefined) pages.add(page);
  return [...pages];
}

/** Added when a run begins and ends where words do. */
const WHOLE_WORDS = 2;

/**
 * How near the nearest run of `text` comes to `folded`: 4 when it is made of whole words and as long, or parted by punctuation only;
 * 0 when no run is at one edit, or when `folded` itself stands there and needs no correction.
 */
export function rateTypo(text: string, folded: string): number {
  if (text.includes(folded)) return 0;
  const [bare = '', sought = ''] = [text, folded].map((each) => each.replace(/[^\p{L}\p{N}]/gu, ''));
  if (sought && bare.includes(sought)) return 4;
  const edges = wordEdges(text);
  let best = 0;
  for (let start = 0; start < text.length; start++)
    // Two characters alone are too few to resemble three.
    for (let end = start + Math.max(3, folded.length - 1); end <= start + folded.length + 1; end++) {
      const rate = rateEdit(text.slice(start, end), folded);
      if (rate > 0) best = Math.max(best, rate + (edges.has(start) && edges.has(end) ? WHOLE_WORDS : 0));
    }
  return best;
}

/** 2 when two different texts are one edit apart and of one length, 1 when one lacks a character, else 0. */
function rateEdit(text: string, typed: string): number {
  const shorter = Math.min(text.length, typed.length);
  let [before, after] = [0, 0];
  while (before < shorter && text[before] === typed[before]) before++;
  while (after < shorter - before && text.at(-1 - after) === typed.at(-1 - after)) after++;
  const meant = text.slice(before, text.length - after);
  const wrong = typed.slice(before, typed.length - after);
  if (meant.length + wrong.length === 1) return 1;
  const isOther = meant.length === 1 && wrong.length === 1;
  return isOther || (wrong.length === 2 && meant === `${wrong[1]}${wrong[0]}`) ? 2 : 0;
}

const WORDS = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Where words of `text` begin and end; everywhere in a browser that cannot tell. */
function wordEdges(text: string): ReadonlySet<number> {
  const starts = WORDS ? Array.from(WORDS.segment(text), ({ index }) => index) : [...text].keys();
  return new Set([...starts, text.length]);
}
