/** What ingest must leave alone, must not lose and may cost: clean text, genuine Traditional, any bytes at all, speed. */
import { foldToSimplified, traditionalizeByPhrase } from '#lib/chinese/simplified.ts';
import { extractFigures } from '#lib/extract/figures/figures.ts';
import { type Article, readPlainText } from '#lib/normalize/manuscript.ts';
import { normalize } from '#lib/normalize/pipeline.ts';
import { writeInSimplified } from '#lib/normalize/write-simplified.ts';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { tellFuzzed } from './fidelity-fuzz.ts';
import { inventArticle } from './fidelity-prose.ts';
import { measureSpeed } from './fidelity-speed.ts';

const CLEAN_CHARACTERS = 200_000;
const SPEED_ARTICLES = 1000;

/** Measures and prints; the seed fixes every text. `cases`: how many damaged inputs. */
export async function measureText({ seed, cases }: { seed: number; cases: number }): Promise<void> {
  console.log('\n| text | measured |\n| --- | --- |');
  const { simplified, traditional } = inventClean(seed);
  console.log(`| clean Simplified, ${simplified.join('').length} characters | ${tellChanged(simplified)} |`);
  console.log(`| Traditional by origin, ${traditional.join('').length} characters | ${tellChanged(traditional)} |`);
  console.log(`| the same, written in Simplified | ${tellReworded(traditional, simplified)} |`);
  console.log(`| damaged bytes, ${cases} cases | ${await tellFuzzed({ seed: seed + 1, cases })} |`);
  console.log(`| 8,000 figures in one line | ${tellWorstLine()} |`);
  await measureSpeed({ seed: seed + 2, articles: SPEED_ARTICLES });
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

/** All that came out of an article, in its order. */
function piecesOf({ blocks, dropped }: Article): string {
  const pieces = [...blocks, ...dropped].toSorted((a, b) => a.line - b.line);
  return lettersOf(pieces.map(({ text }) => text).join(''));
}

/** How many articles came out with a letter or digit changed, lost or moved. */
function tellChanged(articles: readonly string[]): string {
  const changed = articles.filter((text) => piecesOf(normalize(readPlainText(text, 'clean.txt'))) !== lettersOf(text));
  return `${changed.length} of ${articles.length} articles with a letter changed`;
}

/** How many came out with another word than the Simplified article that they were made from. */
function tellReworded(traditional: readonly string[], simplified: readonly string[]): string {
  const reworded = traditional.filter((text, at) => {
    const written = writeInSimplified(normalize(readPlainText(text, 'clean.txt')));
    return foldToSimplified(piecesOf(written)) !== foldToSimplified(lettersOf(simplified[at] ?? ''));
  });
  return `${reworded.length} of ${traditional.length} articles with a word changed`;
}

function tellWorstLine(): string {
  const line = '改造小区12个，惠及居民3400户，'.repeat(4000);
  const started = performance.now();
  const { length } = extractFigures(line);
  return `${length} figures in ${(performance.now() - started).toFixed(0)} ms`;
}
