/**
 * What ingest costs: megabytes a second on one core, growth with the length, then the command itself (fidelity-jobs.ts).
 * `node scripts/bench/fidelity-speed.ts 10000` ingests that many articles; say how loaded the machine was.
 */
import { loadavg } from 'node:os';
import { ingestArticle } from '#lib/intake/ingest-article.ts';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { normalize } from '#lib/normalize/pipeline.ts';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { type Damage, inventDamaged } from './fidelity-damage.ts';
import { tell, tellCommand } from './fidelity-jobs.ts';
import type { Random } from './fidelity-prose.ts';

/** Megabytes a second that normalizing must reach; where every article has a run to search, one with lost pairs counts. */
const KINDS: readonly { readonly shifted: Damage['shifted']; readonly atLeast?: number }[] = [
  { shifted: 'nowhere', atLeast: 1 },
  { shifted: 'once, pairs kept' },
  { shifted: 'once, pairs deleted', atLeast: 0.15 },
];
const ARTICLES = { warm: 240, measured: 240 } as const;
/** Articles by default: with these it lasts about three minutes. */
const INGESTED = 6000;

/** Measures and prints. `articles` is how many are ingested by the command. */
export async function measureSpeed({ seed, articles }: { seed: number; articles: number }): Promise<void> {
  console.log(`\nload ${loadavg()[0]?.toFixed(1)}; MB of UTF-8 a second, warm, by the wall / by CPU time\n`);
  console.log('| bytes out of step | normalize | at least | with extraction |\n| --- | --- | --- | --- |');
  for (const { shifted, atLeast } of KINDS) {
    const random = seededRandom(seed);
    const alone = await rate(random, shifted, async (text) => normalize(readPlainText(text, 'a.txt')));
    const whole = await rate(random, shifted, (text) => ingestArticle({ file: 'a.txt', bytes: Buffer.from(text) }, {}));
    const limit = atLeast === undefined ? '' : `${atLeast} ${alone.wall >= atLeast ? '✓' : '✗'}`;
    console.log(`| ${shifted} | ${print(alone)} | ${limit} | ${print(whole)} |`);
  }
  console.log(`\n| cost | measured | limit |\n| --- | --- | --- |`);
  tell('one article of 5, 20 and 80 KB', tellGrowth(seed));
  await tellCommand({ seed, articles });
  console.log(`\nload ${loadavg()[0]?.toFixed(1)}`);
}

interface Rate {
  readonly wall: number;
  readonly cpu: number;
}

/** Megabytes a second over articles that were not seen before, as those of a site share lines that are remembered. */
async function rate(
  random: Random,
  shifted: Damage['shifted'],
  work: (text: string) => Promise<unknown>,
): Promise<Rate> {
  const invent = (count: number) => Array.from({ length: count }, () => inventDamaged(random, { shifted }));
  for (const text of invent(ARTICLES.warm)) await work(text);
  const texts = invent(ARTICLES.measured);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const [started, before] = [performance.now(), process.cpuUsage()];
  for (const text of texts) await work(text);
  const { user, system } = process.cpuUsage(before);
  return { wall: bytes / 1e3 / (performance.now() - started), cpu: bytes / (user + system) };
}

function print({ wall, cpu }: Rate): string {
  return `${wall.toFixed(2)} / ${cpu.toFixed(2)}`;
}

/** CPU milliseconds for one, four and sixteen lengths. */
function tellGrowth(seed: number): string {
  const random = seededRandom(seed);
  const articles = Array.from({ length: 16 }, () => inventDamaged(random, { shifted: 'nowhere' }));
  return [1, 4, 16]
    .map((times) => {
      const text = articles.slice(0, times).join('\n');
      const runs = Array.from({ length: 5 }, () => {
        const started = process.cpuUsage();
        normalize(readPlainText(text, 'a.txt'));
        const { user, system } = process.cpuUsage(started);
        return (user + system) / 1000;
      });
      return `${Math.min(...runs).toFixed(1)} ms (${times}×)`;
    })
    .join(', ');
}

if (import.meta.main) {
  const [articles = INGESTED] = process.argv.slice(2).map(Number);
  await measureSpeed({ seed: 2030, articles });
}
