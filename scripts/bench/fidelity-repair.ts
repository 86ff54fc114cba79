/** What becomes of byte-shifted runs whose truth is known, and how long it takes. */
import { repairByteShift } from '#lib/normalize/stages/repair-byte-shift/repair-byte-shift.ts';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { factsOf, numbered } from './fidelity-dress.ts';
import { inventArticle } from './fidelity-prose.ts';
import {
  type DamagedArticle,
  damageArticle,
  judgeRepair,
  RUN_CLASSES,
  type RunClass,
  type Verdict,
} from './fidelity-runs.ts';

const PRIVATE_USE = ['kept', 'deleted'] as const;
type PrivateUse = (typeof PRIVATE_USE)[number];
const SPEED_ARTICLES = 30;

const CLASS_NAMES: Readonly<Record<RunClass, string>> = {
  'annotation-hant': 'annotation runs, Traditional',
  'mark-hant': 'sentence-mark runs, Traditional',
  'mark-hans': 'sentence-mark runs, Simplified',
};

/** Measures and prints; the seed fixes every article. */
export function measureRuns({ seed, each }: { seed: number; each: number }): void {
  const random = seededRandom(seed);
  const all: Verdict[] = [];
  console.log(`| byte-shift runs, ${each} each | detected | accepted, exact | accepted, wrong | first right |`);
  console.log('| --- | --- | --- | --- | --- |');
  for (const [runClass, privateUse] of rows()) {
    const verdicts = inventDamaged({ random, runClass, privateUse, count: each }).map((damaged) =>
      judgeRepair(damaged, runClass),
    );
    all.push(...verdicts);
    console.log(`| ${CLASS_NAMES[runClass]}, private use ${privateUse} | ${shares(verdicts)} |`);
  }
  console.log(`| all ${all.length} | ${shares(all)} |`);
}

/** Articles of four kilobytes with one damaged place each: kilobytes a second of CPU time, this stage alone. */
export function measureSpeed({ seed }: { seed: number }): void {
  const random = seededRandom(seed);
  console.log(
    '\n| speed of the repair, one damaged place in each article | KB/s | slowest article, ms |\n| --- | --- | --- |',
  );
  for (const privateUse of PRIVATE_USE) {
    let [bytes, total, slowest] = [0, 0, 0];
    for (const runClass of RUN_CLASSES) {
      const count = SPEED_ARTICLES + 1;
      for (const [at, { lines }] of inventDamaged({ random, runClass, privateUse, count }).entries()) {
        const taken = timeRepair(lines, runClass);
        if (at === 0) continue; // loads the model
        bytes += lines.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
        total += taken;
        slowest = Math.max(slowest, taken);
      }
    }
    console.log(`| private use ${privateUse} | ${(bytes / total).toFixed(0)} | ${slowest.toFixed(0)} |`);
  }
}

function rows(): (readonly [RunClass, PrivateUse])[] {
  return RUN_CLASSES.flatMap((runClass) => PRIVATE_USE.map((privateUse) => [runClass, privateUse] as const));
}

function inventDamaged({
  random,
  runClass,
  privateUse,
  count,
}: {
  random: () => number;
  runClass: RunClass;
  privateUse: PrivateUse;
  count: number;
}): DamagedArticle[] {
  const made: DamagedArticle[] = [];
  while (made.length < count) {
    const damaged = damageArticle(inventArticle(random), runClass, { random, privateUse });
    if (damaged) made.push(damaged);
  }
  return made;
}

function timeRepair(texts: readonly string[], runClass: RunClass): number {
  const lines = numbered(texts);
  const facts = factsOf(lines, runClass === 'mark-hans' ? 'hans' : 'hant');
  const before = process.cpuUsage();
  repairByteShift.run(lines, facts);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function shares(verdicts: readonly Verdict[]): string {
  const share = (test: (verdict: Verdict) => boolean) =>
    `${((100 * verdicts.filter(test).length) / verdicts.length).toFixed(1)} %`;
  return [
    share(({ detected }) => detected),
    share(({ exact }) => exact),
    share(({ accepted, exact }) => accepted && !exact),
    share(({ firstRight }) => firstRight),
  ].join(' | ');
}
