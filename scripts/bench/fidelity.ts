// How faithfully damage is repaired, on invented articles only. Run: npm run bench -- fidelity
import { traditionalCharacter } from '#lib/chinese/gbk-variants.ts';
import type { ArticleFacts, Line } from '#lib/normalize/stage.ts';
import { findAnnotations } from '#lib/normalize/stages/remove-annotations/find-annotations.ts';
import { removeAnnotations } from '#lib/normalize/stages/remove-annotations/remove-annotations.ts';
import { repairByteShift } from '#lib/normalize/stages/repair-byte-shift/repair-byte-shift.ts';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { inventArticle } from './fidelity-prose.ts';
import { damageArticle, judgeRepair, RUN_CLASSES, type RunClass, type Verdict } from './fidelity-runs.ts';
import { measureText } from './fidelity-text.ts';

const RUNS_EACH = 350;
const TEXT_CASES = 2000;
const CLEAN_CHARACTERS = 2_000_000;
const PRIVATE_USE = ['kept', 'deleted'] as const;

const CLASS_NAMES: Readonly<Record<RunClass, string>> = {
  'annotation-hant': 'annotation runs, Traditional',
  'mark-hant': 'sentence-mark runs, Traditional',
  'mark-hans': 'sentence-mark runs, Simplified',
};

/** Measures and prints; the seed fixes every article. */
export function run(seed = 2026): void {
  const random = seededRandom(seed);
  console.log('| byte-shift runs | detected | accepted, exact | accepted, wrong | first right | ms a run |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const runClass of RUN_CLASSES) {
    for (const privateUse of PRIVATE_USE) {
      const started = performance.now();
      const verdicts: Verdict[] = [];
      while (verdicts.length < RUNS_EACH) {
        const damaged = damageArticle(inventArticle(random), runClass, { random, privateUse });
        if (damaged) verdicts.push(judgeRepair(damaged, runClass));
      }
      const each = (performance.now() - started) / RUNS_EACH;
      console.log(`| ${CLASS_NAMES[runClass]}, private use ${privateUse} | ${shares(verdicts)} | ${each.toFixed(0)} |`);
    }
  }
  reportFalseAlarms(seed + 1);
  reportAnnotations(seed + 2);
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

/** Clean articles in both scripts, full-width and folded: whatever is changed or reported is a false alarm. */
function reportFalseAlarms(seed: number): void {
  const random = seededRandom(seed);
  let characters = 0;
  let bytes = 0;
  let changed = 0;
  let reported = 0;
  const started = performance.now();
  for (let at = 0; characters < CLEAN_CHARACTERS; at++) {
    const isHant = at % 2 === 1;
    const lines = numbered(inventArticle(random).map((text) => dress(text, { isHant, isFolded: at % 4 > 1 })));
    const { changes = [], problems = [] } = repairByteShift.run(lines, facts(isHant ? 'hant' : 'hans', lines));
    for (const { text } of lines) {
      characters += text.length;
      bytes += Buffer.byteLength(text);
    }
    changed += changes.length;
    reported += problems.length;
  }
  const speed = bytes / 1e6 / ((performance.now() - started) / 1000);
  console.log(
    `\nclean text: ${characters} characters, ${changed} changed, ${reported} reported, ${speed.toFixed(1)} MB/s`,
  );
}

/** Annotated articles with glosses of their own: the injected readings go, the glosses stay. */
function reportAnnotations(seed: number): void {
  const random = seededRandom(seed);
  const gloss = '重庆(chóng qìng)、六安(lù ān)的地名读音常被念错。';
  let injected = 0;
  let left = 0;
  let glosses = 0;
  let kept = 0;
  for (let at = 0; at < 200; at++) {
    const article = damageArticle([...inventArticle(random), gloss], 'annotation-hant', { random, privateUse: 'kept' });
    if (!article) continue;
    const lines = numbered(article.lines);
    const { value, changes = [] } = removeAnnotations.run(lines, facts('hant', lines));
    injected += changes.length;
    left += value.reduce(
      (sum, { text }) => sum + (text.match(/\p{Script=Han}\([^()\s\p{Script=Han}]{1,6}\)/gu)?.length ?? 0),
      0,
    );
    glosses += 2;
    kept += value.reduce((sum, { text }) => sum + (text.match(/\((?:chóng qìng|lù ān)\)/gu)?.length ?? 0), 0);
  }
  const removed = (100 * injected) / (injected + left);
  console.log(`readings: ${removed.toFixed(2)} % of ${injected + left} removed; glosses: ${kept} of ${glosses} kept`);
}

function dress(text: string, { isHant, isFolded }: { isHant: boolean; isFolded: boolean }): string {
  const written = isHant ? [...text].map(traditionalCharacter).join('') : text;
  return isFolded ? written.replace(/[！-～]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)) : written;
}

function numbered(texts: readonly string[]): Line[] {
  return texts.map((text, index) => ({ number: index + 1, text }));
}

function facts(script: 'hans' | 'hant', lines: readonly Line[]): ArticleFacts {
  const annotations = findAnnotations(lines.map(({ text }) => text).join('\n'));
  return { script, traditional: script === 'hant' ? 'mechanical' : 'none', annotations };
}

if (import.meta.main) {
  run();
  await measureText({ seed: 2029, cases: TEXT_CASES });
}
