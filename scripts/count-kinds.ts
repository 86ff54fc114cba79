/** How often kinds of words and marks follow each other: counted in prose, beside what a tagger's authors counted. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Jieba } from '@node-rs/jieba';
import { isMarkKind, letterOfMark, WORD_KINDS } from '#lib/chinese/language-model/grammar.ts';
import type { Transitions } from './tagger-transitions.ts';

const ROOT = join(import.meta.dirname, '..');

/** Stories, practices, vocabularies and their guide, as the project publishes them (CC BY 4.0). */
const PUBLISHED = ['content/stories/*.mdx', 'content/practices/*.mdx', 'content/*.{md,yaml}'];

/** Where the prose could have shown a pair fewer times than this, what is known beforehand weighs more: the tagger's count, or chance. */
const CAUTION = { tagged: 40, chance: 12 } as const;
/** Half nats: beyond this a count says no more than that it was small. */
const EXTREMES = { least: -8, most: 6 } as const;
/** Probability of what the tagger has never seen. */
const UNSEEN = 1e-5;

const PROSE = /[\p{Script=Han}0-9，。！？；：、“”‘’「」『』（）《》〈〉]{6,}/gu;
const NO_WORD = /\P{Script=Han}/u;
const CLAUSE_ENDS = ',.';

/** Unbroken pieces of the prose that the project publishes. */
export function readProse(): string[] {
  const paths = PUBLISHED.flatMap((pattern) => globSync(pattern, { cwd: ROOT }).sort());
  return paths.flatMap((path) => readFileSync(join(ROOT, path), 'utf8').match(PROSE) ?? []);
}

/** Pairs of kinds in `prose`, by both letters. */
export function countPairs(
  prose: readonly string[],
  { jieba, kinds }: { jieba: Jieba; kinds: ReadonlyMap<string, string> },
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const piece of prose) {
    const words = jieba.cut(piece, false).flatMap((word) => (NO_WORD.test(word) ? [...word] : [word]));
    const letters = words.map((word) => letterOfMark(word) ?? kinds.get(word) ?? 'x');
    for (const [at, letter] of letters.slice(1).entries()) {
      const pair = `${letters[at]}${letter}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return counts;
}

/** A row for each kind of WORD_KINDS: how many half nats more often than by chance each kind stands behind it. */
export function weighKinds(pairs: ReadonlyMap<string, number>, transitions: Transitions): string[] {
  const all = sumOf(pairs, () => true);
  const before = new Map([...WORD_KINDS].map((kind) => [kind, sumOf(pairs, (pair) => pair.startsWith(kind))]));
  const behind = new Map([...WORD_KINDS].map((kind) => [kind, sumOf(pairs, (pair) => pair.endsWith(kind))]));
  return [...WORD_KINDS].map((kind) => {
    const cells = [...WORD_KINDS].map((next) => {
      if (isMarkKind(kind) && isMarkKind(next)) return 0; // marks.ts knows which marks follow each other
      const expected = ((before.get(kind) as number) * (behind.get(next) as number)) / all;
      const known = usual(kind, next, transitions);
      const caution = known === undefined ? CAUTION.chance : CAUTION.tagged;
      const more = ((pairs.get(kind + next) ?? 0) + caution * (known ?? 1)) / (expected + caution);
      return Math.max(EXTREMES.least, Math.min(EXTREMES.most, Math.round(2 * Math.log(more))));
    });
    return [kind, ...cells].join(' ');
  });
}

/** How many times more often than by chance the tagger has `next` behind `kind`; it knows of marks only that they end clauses. */
function usual(kind: string, next: string, { following, beginning, shares }: Transitions): number | undefined {
  const share = shares.get(next);
  if (share === undefined) return undefined;
  if (CLAUSE_ENDS.includes(kind)) return ((beginning.get(next) ?? 0) + UNSEEN) / share;
  return isMarkKind(kind) ? undefined : ((following.get(kind + next) ?? 0) + UNSEEN) / share;
}

function sumOf(pairs: ReadonlyMap<string, number>, test: (pair: string) => boolean): number {
  return [...pairs].reduce((sum, [pair, count]) => (test(pair) ? sum + count : sum), 0);
}
