/** Any bytes at all: articles cut, spliced, shuffled and with bits turned, and pieces of them over and over. `node scripts/bench/fidelity-fuzz.ts 20000 7` runs that many with that seed. */
import { readdirSync, readFileSync } from 'node:fs';
import { ingestArticle, needsPerson } from '#lib/intake/ingest-article.ts';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { makeDraft } from '../ingest-draft.ts';
import { loadVocabulary } from '../ingest-vocabulary.ts';
import { inventDamaged } from './fidelity-damage.ts';
import { pick, type Random } from './fidelity-prose.ts';
import { repeatPieces } from './fidelity-repeats.ts';

/** CPU time, so that a busy machine finds no slow case where there is none. */
const SLOWEST_MS = 1000;
const FIXTURES = 'src/lib/normalize/fixtures';
const PAGES = 'src/lib/intake/html/fixtures';
const LONGEST = 4000;
const WARM_CASES = 100;
const REPEATED = 0.05;

/** What is wrong with one case; undefined when nothing is. */
export interface Fault {
  readonly kind: 'thrown' | 'lost' | 'slow' | 'unfit';
  readonly detail: string;
}

export interface FuzzCase {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Cases without end; the seed fixes every one. */
export function* inventCases(seed: number): Generator<FuzzCase> {
  const random = seededRandom(seed);
  const texts = readdirSync(FIXTURES).map((name) => readFileSync(`${FIXTURES}/${name}/source.txt`));
  const pages = readdirSync(PAGES).map((name) => readFileSync(`${PAGES}/${name}/source.html`));
  for (let at = 0; at < 30; at++)
    texts.push(Buffer.from(inventDamaged(random, { shifted: pick(['nowhere', 'once, pairs deleted'], random) })));
  for (;;) {
    if (random() < REPEATED) {
      yield { file: 'any.txt', bytes: repeatPieces(pick(texts, random).toString(), random) };
      continue;
    }
    const isPage = random() < 0.03;
    const sources = isPage ? pages : texts;
    const bytes = damageBytes(sources, random);
    yield { file: isPage ? 'any.html' : random() < 0.05 ? 'any.md' : 'any.txt', bytes };
  }
}

const EDITS: readonly ((bytes: number[], random: Random) => void)[] = [
  (bytes, random) => bytes.splice(below(bytes.length, random)),
  (bytes, random) => bytes.splice(0, below(bytes.length, random)),
  (bytes, random) => bytes.splice(below(bytes.length, random), below(40, random)),
  (bytes, random) => turnBits(bytes, random, 1 + below(30, random)),
  (bytes, random) => repeatPiece(bytes, random, 2 + below(30, random)),
  (bytes, random) => bytes.splice(below(bytes.length, random), 0, ...strangeBytes(random)),
  (bytes, random) => shuffleLines(bytes, random),
];

function damageBytes(sources: readonly Uint8Array[], random: Random): Uint8Array {
  const bytes = [...takePiece(sources, random), ...(random() < 0.4 ? takePiece(sources, random) : [])];
  for (let edit = below(4, random); edit > 0 && bytes.length > 0; edit--) pick(EDITS, random)(bytes, random);
  return Uint8Array.from(bytes.slice(0, LONGEST));
}

function takePiece(sources: readonly Uint8Array[], random: Random): Uint8Array {
  const source = pick(sources, random);
  const start = random() < 0.3 ? 0 : below(source.length, random);
  return source.subarray(start, start + below(LONGEST / 2, random));
}

function turnBits(bytes: number[], random: Random, times: number): void {
  for (let time = 0; time < times; time++) {
    const at = below(bytes.length, random);
    bytes[at] = (bytes[at] as number) ^ (1 << below(8, random));
  }
}

function repeatPiece(bytes: number[], random: Random, times: number): void {
  const at = below(bytes.length, random);
  const piece = bytes.slice(at, at + 1 + below(20, random));
  bytes.splice(at, 0, ...Array.from({ length: times }, () => piece).flat());
}

const STRANGE = [
  '(',
  '（',
  '“',
  ' ',
  '　',
  '<p ',
  '?！',
  '\0',
  '\ufeff',
  '\u202e',
  '1,',
  '、',
  '\n',
  '。',
  '甲',
  '\ue426',
];

function strangeBytes(random: Random): Uint8Array {
  return Buffer.from(pick(STRANGE, random).repeat(1 + below(300, random)));
}

function shuffleLines(bytes: number[], random: Random): void {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  for (let at = lines.length - 1; at > 0; at--) {
    const other = below(at + 1, random);
    [lines[at], lines[other]] = [lines[other] as string, lines[at] as string];
  }
  bytes.splice(0, bytes.length, ...Buffer.from(lines.join('\n'), 'latin1'));
}

function below(most: number, random: Random): number {
  return Math.floor(random() * most);
}

const vocabulary = loadVocabulary('content');

/**
 * Runs the whole way of one case, to its draft: nothing thrown, in time, a draft that the site can be built with, and
 * every character as often in the result or the receipt as received.
 */
export async function judgeCase(one: FuzzCase): Promise<Fault[]> {
  const started = process.cpuUsage();
  const { article, received } = await ingestArticle(one, vocabulary.themes);
  const drafted = needsPerson(article) ? [] : makeDraft(article, vocabulary).problems;
  const { user, system } = process.cpuUsage(started);
  const faults: Fault[] = drafted
    .filter(({ rule }) => rule === 'unfit-draft')
    .map(({ message }) => ({ kind: 'unfit', detail: message }));
  const thrown = article.problems.find(({ rule }) => rule === 'program-fault');
  if (thrown) faults.push({ kind: 'thrown', detail: thrown.message });
  const took = (user + system) / 1000;
  if (took > SLOWEST_MS) faults.push({ kind: 'slow', detail: `${took.toFixed(0)} ms` });
  const shown = countCharacters([
    ...[...article.blocks, ...article.dropped].map(({ text }) => text),
    ...article.changes.map(({ before }) => before),
  ]);
  for (const [character, times] of countCharacters(received.map(({ text }) => text))) {
    if ((shown.get(character) ?? 0) < times) faults.push({ kind: 'lost', detail: `${character} ×${times}` });
  }
  return thrown ? faults.filter(({ kind }) => kind !== 'lost') : faults;
}

function countCharacters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const character of text) {
      if (/\S/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  return counts;
}

/** Judges `cases` of them, prints each fault, and gives the closing line. */
export async function tellFuzzed({ seed, cases }: { seed: number; cases: number }): Promise<string> {
  const counts = { thrown: 0, lost: 0, slow: 0, unfit: 0 };
  const generator = inventCases(seed);
  // Dictionaries and models are loaded by the first articles that need them.
  const warm = inventCases(seed + 1);
  for (let at = 0; at < WARM_CASES; at++) await judgeCase(warm.next().value as FuzzCase);
  for (let at = 0; at < cases; at++) {
    if (at > 0 && at % 2000 === 0) console.error(`${at} of ${cases} cases`);
    const faults = await judgeCase(generator.next().value as FuzzCase);
    for (const kind of new Set(faults.map((fault) => fault.kind))) counts[kind] += 1;
    for (const { kind, detail } of faults.slice(0, 3)) console.error(`case ${at}: ${kind} ${detail}`);
  }
  return `${counts.thrown} thrown, ${counts.lost} with a lost character, ${counts.unfit} with a draft that does not fit, ${counts.slow} over ${SLOWEST_MS} ms of CPU`;
}

if (import.meta.main) {
  const [cases = 20_000, seed = 2026] = process.argv.slice(2).map(Number);
  console.log(`${cases} cases, seed ${seed}: ${await tellFuzzed({ seed, cases })}`);
}
