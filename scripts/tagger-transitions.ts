/**
 * Which part of speech follows which, as jieba's authors counted it in a tagged press and in novels for their tagger.
 * The tables are in no package that a build needs, and the one that has them builds native code where npm runs install
 * scripts: it is fetched for the counting alone, by version and checksum.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kindOfTag } from './kinds-of-tags.ts';

const PACKAGE = 'nodejieba@3.5.8'; // MIT
const INTEGRITY = 'sha512-TFiDYgEVmBgQwAr1sVj7err3Cn21qxMxTLA+LTEVqKcGqgwJuonJEW0g6oH2+7FhMKJfkWsvlj1SaTrWXe1Q9w==';
const TABLES = 'package/submodules/cppjieba/dict/pos_dict';

/** Words of one character and longer ones have transitions of their own: `B,n` begins a noun, `S,p` is a preposition. */
export interface Transitions {
  /** probability of a kind behind a kind, by both letters */
  readonly following: ReadonlyMap<string, number>;
  /** probability of a kind at the beginning of a sentence or clause */
  readonly beginning: ReadonlyMap<string, number>;
  /** share of each kind */
  readonly shares: ReadonlyMap<string, number>;
}

/** `frequencies` of the dictionary by `E,` or `S,` and tag, to join the tags of one kind. */
export function fetchTransitions(frequencies: ReadonlyMap<string, number>): Transitions {
  const folder = mkdtempSync(join(tmpdir(), 'tagger-'));
  try {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', PACKAGE, '--json', '--ignore-scripts', '--pack-destination', folder]).toString(),
    );
    if (packed.integrity !== INTEGRITY)
      throw new Error(`${PACKAGE} is not what was counted before: ${packed.integrity}.`);
    execFileSync('tar', ['xzf', join(folder, packed.filename), '-C', folder, TABLES]);
    const read = (name: string) => readFileSync(join(folder, TABLES, name), 'utf8');
    return readTransitions({ following: read('prob_trans.utf8'), beginning: read('prob_start.utf8') }, frequencies);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `following` has lines `E,a:B,n:-1.479`, `beginning` lines `B,n:-1.697`: natural logarithms. */
export function readTransitions(
  tables: { following: string; beginning: string },
  frequencies: ReadonlyMap<string, number>,
): Transitions {
  const flows = new Map<string, number>();
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  for (const [, end, tag = '', begin, nextTag = '', log] of tables.following.matchAll(
    /^([ES]),(\w+):([BS]),(\w+):(\S+)$/gmu,
  )) {
    const flow = (frequencies.get(`${end},${tag}`) ?? 0) * Math.exp(Number(log));
    const before = kindOfTag(tag, end === 'S' ? 1 : 2);
    const next = kindOfTag(nextTag, begin === 'S' ? 1 : 2);
    add(flows, before + next, flow);
    add(out, before, flow);
    add(into, next, flow);
  }
  const beginning = new Map<string, number>();
  for (const [, begin, tag = '', log] of tables.beginning.matchAll(/^([BS]),(\w+):(\S+)$/gmu))
    add(beginning, kindOfTag(tag, begin === 'S' ? 1 : 2), Math.exp(Number(log)));
  const total = [...into.values()].reduce((sum, flow) => sum + flow, 0);
  return {
    following: new Map([...flows].map(([pair, flow]) => [pair, flow / (out.get(pair.charAt(0)) as number)])),
    beginning,
    shares: new Map([...into].map(([kind, flow]) => [kind, flow / total])),
  };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
