/** What ingest costs: megabytes a second, growth with the length, jobs, the first article. Run alone: npm run bench -- fidelity-speed */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestArticle } from '#lib/intake/ingest-article.ts';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { normalize } from '#lib/normalize/pipeline.ts';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { type Damage, inventDamaged } from './fidelity-damage.ts';

const KINDS: readonly Damage['shifted'][] = ['nowhere', 'once, pairs kept', 'once, pairs deleted'];
const ARTICLES = 120;
const INGEST = join(import.meta.dirname, '../ingest.ts');

/** Measures and prints. `articles` is how many are ingested with one job and with two. */
export async function measureSpeed({ seed, articles }: { seed: number; articles: number }): Promise<void> {
  console.log(`\nload ${loadavg()[0]?.toFixed(1)}; MB of UTF-8 a second, warm, by the wall / by CPU time\n`);
  console.log('| bytes out of step | normalize | with extraction |\n| --- | --- | --- |');
  for (const shifted of KINDS) {
    const random = seededRandom(seed);
    const texts = Array.from({ length: ARTICLES }, () => inventDamaged(random, { shifted }));
    const alone = await rate(texts, async (text) => normalize(readPlainText(text, 'a.txt')));
    const whole = await rate(texts, (text) => ingestArticle({ file: 'a.txt', bytes: Buffer.from(text) }, {}));
    console.log(`| ${shifted} | ${alone} | ${whole} |`);
  }
  console.log(`\n| cost | measured |\n| --- | --- |`);
  console.log(`| one article of 5, 20 and 80 KB | ${tellGrowth(seed)} |`);
  console.log(`| resident | ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB |`);
  tellCommand(seed, articles);
  console.log(`\nload ${loadavg()[0]?.toFixed(1)}`);
}

async function rate(texts: readonly string[], work: (text: string) => Promise<unknown>): Promise<string> {
  for (const text of texts) await work(text);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  for (const text of texts) await work(text);
  const { user, system } = process.cpuUsage(cpu);
  const print = (milliseconds: number) => (bytes / 1e3 / milliseconds).toFixed(2);
  return `${print(performance.now() - started)} / ${print((user + system) / 1000)}`;
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

/** `npm run ingest` itself: the first article, and many with one job and with two. */
function tellCommand(seed: number, articles: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  try {
    const random = seededRandom(seed);
    for (let at = 0; at < articles; at++)
      writeFileSync(join(folder, `${at}.txt`), inventDamaged(random, { shifted: 'nowhere' }));
    const first = Array.from({ length: 5 }, () => seconds('--json', join(folder, '0.txt')));
    console.log(`| first article, best of 5 | ${Math.min(...first).toFixed(2)} s |`);
    const [one = 0, two = 0] = [1, 2].map((jobs) =>
      seconds('--jobs', String(jobs), '--out', join(folder, `out-${jobs}`), folder),
    );
    const times = (one / two).toFixed(2);
    console.log(
      `| ${articles} articles to drafts | ${one.toFixed(1)} s, with two jobs ${two.toFixed(1)} s: ${times} times |`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function seconds(...args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [INGEST, ...args], { maxBuffer: 1 << 28 });
  if (status === null || status > 1) throw new Error(`ingest ended with ${status}:\n${stderr}`);
  return (performance.now() - started) / 1000;
}

if (import.meta.main) {
  const [articles = 2000] = process.argv.slice(2).map(Number);
  await measureSpeed({ seed: 2030, articles });
}
