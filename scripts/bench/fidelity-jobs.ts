/** `npm run ingest` itself: how soon the first article is done, and what many cost with one job and with two. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { inventDamaged } from './fidelity-damage.ts';
import { type Measured, measureNode } from './measure-command.ts';

const INGEST = join(import.meta.dirname, '../ingest.ts');
const LIMITS = { firstSeconds: 1, megabytes: 400, jobsTimes: 1.7 } as const;
const FIRST_TRIES = 5;

/** Prints the rows; `articles` are ingested three times: with one job, with two, and by two processes that share nothing. */
export async function tellCommand({ seed, articles }: { seed: number; articles: number }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  try {
    const halves = writeArticles(join(folder, 'in'), { seed, articles });
    const ingest = (name: string, ...args: string[]) =>
      measureNode([INGEST, '--out', join(folder, name), ...args], { cwd: process.cwd(), env: {} });
    const first: number[] = [];
    for (let time = 0; time < FIRST_TRIES; time++)
      first.push((await ingest(`first-${time}`, join(halves[0], '0.txt'))).wallSeconds);
    const soonest = Math.min(...first);
    tell(`first article, best of ${FIRST_TRIES}`, `${soonest.toFixed(2)} s`, {
      limit: `≤ ${LIMITS.firstSeconds} s`,
      isMet: soonest <= LIMITS.firstSeconds,
    });
    const one = await ingest('one', join(folder, 'in'));
    const two = await ingest('two', '--jobs', '2', join(folder, 'in'));
    const started = performance.now();
    await Promise.all(halves.map((half, at) => ingest(`half-${at}`, half)));
    const apart = (performance.now() - started) / 1000;
    tellMemory('one job', one);
    tellMemory('two jobs', two);
    const times = one.wallSeconds / two.wallSeconds;
    tell(`${articles} articles`, `${describe(one)}; with two jobs ${describe(two)}: ${times.toFixed(2)} times`, {
      limit: `≥ ${LIMITS.jobsTimes} times`,
      isMet: times >= LIMITS.jobsTimes,
    });
    const ceiling = (one.wallSeconds / apart).toFixed(2);
    tell("this machine's ceiling", `two processes with half of them each ${apart.toFixed(1)} s: ${ceiling} times`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One row of the table of limits. */
export function tell(
  what: string,
  measured: string,
  limit?: { readonly limit: string; readonly isMet: boolean },
): void {
  console.log(`| ${what} | ${measured} | ${limit ? `${limit.limit} ${limit.isMet ? '✓' : '✗'}` : ''} |`);
}

function tellMemory(what: string, { peakMegabytes }: Measured): void {
  tell(`memory at most, ${what}`, `${peakMegabytes.toFixed(0)} MB`, {
    limit: `≤ ${LIMITS.megabytes} MB`,
    isMet: peakMegabytes <= LIMITS.megabytes,
  });
}

function describe({ wallSeconds, cpuSeconds }: Measured): string {
  return `${wallSeconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of CPU)`;
}

/** Two folders with half of the articles each. */
function writeArticles(
  folder: string,
  { seed, articles }: { seed: number; articles: number },
): readonly [string, string] {
  const halves = [join(folder, 'even'), join(folder, 'odd')] as const;
  for (const half of halves) mkdirSync(half, { recursive: true });
  const random = seededRandom(seed);
  for (let at = 0; at < articles; at++)
    writeFileSync(join(halves[at % 2 === 0 ? 0 : 1], `${at}.txt`), inventDamaged(random, { shifted: 'nowhere' }));
  return halves;
}
