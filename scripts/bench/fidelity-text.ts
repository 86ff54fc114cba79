/** What ingest must leave alone, must not lose and may cost: clean text, genuine Traditional, any bytes at all, speed. */
import { readdirSync, readFileSync } from 'node:fs';
import { traditionalizeByPhrase } from '#lib/chinese/simplified.ts';
import { extractFigures } from '#lib/extract/figures.ts';
import { ingestArticle } from '#lib/intake/ingest-article.ts';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { normalize } from '#lib/normalize/pipeline.ts';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { inventArticle } from './fidelity-prose.ts';

const CLEAN_CHARACTERS = 200_000;
const SLOWEST_MS = 1000;
const FIXTURES = 'src/lib/normalize/fixtures';

/** Measures and prints; the seed fixes every text. `cases`: how many damaged inputs. */
export async function measureText({ seed, cases }: { seed: number; cases: number }): Promise<void> {
  console.log('\n| text | measured |\n| --- | --- |');
  const { simplified, traditional } = inventClean(seed);
  console.log(`| clean Simplified, ${simplified.join('').length} characters | ${tellChanged(simplified)} |`);
  console.log(`| Traditional by origin, ${traditional.join('').length} characters | ${tellChanged(traditional)} |`);
  console.log(`| damaged bytes, ${cases} cases | ${await tellFuzzed({ seed: seed + 1, cases })} |`);
  console.log(`| pipeline | ${tellSpeed(simplified)} |`);
  console.log(`| 8,000 figures in one line | ${tellWorstLine()} |`);
}

function inventClean(seed: number): { simplified: string[]; traditional: string[] } {
  const random = seededRandom(seed);
  const simplified: string[] = [];
  for (let count = 0; count < CLEAN_CHARACTERS; count += simplified.at(-1)?.length ?? 0)
    simplified.push(inventArticle(random).join('\n'));
  const quotes = { '“': '「', '”': '」' };
  const traditional = simplified.map((text) =>
    traditionalizeByPhrase(text).replace(/[“”]/g, (mark) => quotes[mark as keyof typeof quotes]),
  );
  return { simplified, traditional };
}

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** How many articles came out with a letter or digit changed, lost or moved. */
function tellChanged(articles: readonly string[]): string {
  const changed = articles.filter((text) => {
    const { blocks, dropped } = normalize(readPlainText(text, 'clean.txt'));
    const pieces = [...blocks, ...dropped].toSorted((a, b) => a.line - b.line);
    return lettersOf(pieces.map((piece) => piece.text).join('')) !== lettersOf(text);
  });
  return `${changed.length} of ${articles.length} articles with a letter changed`;
}

/** Fixtures and invented articles cut, spliced, shuffled and with bytes exchanged. */
async function tellFuzzed({ seed, cases }: { seed: number; cases: number }): Promise<string> {
  const random = seededRandom(seed);
  const sources = readdirSync(FIXTURES).map((name) => readFileSync(`${FIXTURES}/${name}/source.txt`));
  let [faults, lost, slow, slowest] = [0, 0, 0, 0];
  for (let at = 0; at < cases; at++) {
    const bytes = damageBytes(sources, random);
    const started = performance.now();
    const { article, received } = await ingestArticle({ file: 'any.txt', bytes }, {});
    const took = performance.now() - started;
    slowest = Math.max(slowest, took);
    if (took > SLOWEST_MS) slow++;
    const fault = article.problems.find(({ rule }) => rule === 'program-fault');
    if (fault) console.error(`case ${at}: ${fault.message}`);
    if (fault) faults++;
    const shown = new Set([
      ...[...article.blocks, ...article.dropped].flatMap(({ text }) => [...text]),
      ...article.changes.flatMap(({ before }) => [...before]),
    ]);
    if (received.some(({ text }) => [...text].some((character) => /\S/u.test(character) && !shown.has(character))))
      lost++;
  }
  return `${faults} faults, ${lost} with a lost character, ${slow} over ${SLOWEST_MS} ms (slowest ${slowest.toFixed(0)} ms)`;
}

function damageBytes(sources: readonly Uint8Array[], random: () => number): Uint8Array {
  const below = (most: number) => Math.floor(random() * most);
  const pick = () => {
    const source = sources[below(sources.length)] as Uint8Array;
    const start = below(source.length);
    return source.subarray(start, start + below(Math.min(1500, source.length - start)));
  };
  const bytes = Uint8Array.from([...pick(), ...(random() < 0.5 ? pick() : [])]);
  const edits = random() < 0.5 ? 0 : below(12);
  for (let edit = 0; edit < edits && bytes.length > 0; edit++) bytes[below(bytes.length)] = below(256);
  return bytes;
}

/** Megabytes of UTF-8 a second, for a text and for one eight times as long. */
function tellSpeed(articles: readonly string[]): string {
  const rate = (text: string) => {
    const started = performance.now();
    normalize(readPlainText(text, 'long.txt'));
    return Buffer.byteLength(text) / 1e6 / ((performance.now() - started) / 1000);
  };
  const text = articles.join('\n');
  rate(text.slice(0, 5000));
  const short = rate(text.slice(0, 20_000));
  const long = rate(text.slice(0, 160_000));
  const megabytes = process.memoryUsage.rss() / 1e6;
  return `${short.toFixed(2)} MB/s at 20,000 characters, ${long.toFixed(2)} at 160,000; ${megabytes.toFixed(0)} MB resident`;
}

function tellWorstLine(): string {
  const line = '改造小区12个，惠及居民3400户，'.repeat(4000);
  const started = performance.now();
  const { length } = extractFigures(line);
  return `${length} figures in ${(performance.now() - started).toFixed(0)} ms`;
}
