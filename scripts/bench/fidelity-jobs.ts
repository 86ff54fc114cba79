/** `npm run ingest` itself: how soon the first article is done, and what many cost with one job and with two. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { inventDamaged } from './fidelity-damage.ts';
import { measureNode } from './measure-command.ts';
import { type Turns, takeTurns } from './take-turns.ts';

const LIMITS = { firstSeconds: 1, megabytes: 400, jobsTimes: 1.7 } as const;
const FIRST_TRIES = 5;
/** `npm run ingest` without npm: what package.json gives to node, flags included. */
const INGEST: readonly string[] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.ingest.split(' ').slice(1);

/** Prints the rows; `articles` are ingested three times, by turns: with one job, with two, and by two processes that share nothing. */
export async function tellCommand({ seed, articles }: { seed: number; articles: number }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  try {
    const halves = writeArticles(join(folder, 'in'), { seed, articles });
    const ingest = (name: string, ...args: string[]) =>
      measureNode([...INGEST, '--out', join(folder, name), ...args], { cwd: process.cwd(), env: {} });
    const first: number[] = [];
    for (let time = 0; time < FIRST_TRIES; time++)
      first.push((await ingest(`first-${time}`, join(halves[0], '0.txt'))).wallSeconds);
    const soonest = Math.min(...first);
    tell(`first article, best of ${FIRST_TRIES}`, `${soonest.toFixed(2)} s`, {
      limit: `≤ ${LIMITS.firstSeconds} s`,
      isMet: soonest <= LIMITS.firstSeconds,
    });
    await tellJobs(folder, halves, articles);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tellJobs(folder: string, halves: readonly string[], articles: number): Promise<void> {
  const ingest = (name: string, ...args: string[]) => [...INGEST, '--out', join(folder, name), ...args];
  const [one, two, apart] = (await takeTurns(
    [
      [ingest('one', join(folder, 'in'))],
      [ingest('two', '--jobs', '2', join(folder, 'in'))],
      halves.map((half, at) => ingest(`half-${at}`, half)),
    ],
    { cwd: process.cwd(), env: {} },
  )) as [Turns, Turns, Turns];
  tellMemory('one job', one);
  tellMemory('two jobs', two);
  const times = one.wallSeconds / two.wallSeconds;
  tell(
    `${articles} articles, by turns`,
    `${describe(one)}; with two jobs ${describe(two)}: ${times.toFixed(2)} times`,
    {
      limit: `≥ ${LIMITS.jobsTimes} times`,
      isMet: times >= LIMITS.jobsTimes,
    },
  );
  const ceiling = (one.wallSeconds / apart.wallSeconds).toFixed(2);
  tell("this machine's ceiling", `two processes with half of them each ${describe(apart)}: ${ceiling} times`);
}

/** One row of the table of limits. */
export function tell(
  what: string,
  measured: string,
  limit?: { readonly limit: string; readonly isMet: boolean },
): void {
  console.log(`| ${what} | ${measured} | ${limit ? `${limit.limit} ${limit.isMet ? '✓' : '✗'}` : ''} |`);
}

function tellMemory(what: string, { measured }: Turns): void {
  const peakMegabytes = Math.max(...measured.map((one) => one.peakMegabytes));
  tell(`memory at most, ${what}`, `${peakMegabytes.toFixed(0)} MB`, {
    limit: `≤ ${LIMITS.megabytes} MB`,
    isMet: peakMegabytes <= LIMITS.megabytes,
  });
}

function describe({ wallSeconds, measured }: Turns): string {
  const cpuSeconds = measured.reduce((sum, one) => sum + one.cpuSeconds, 0);
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
