/**
 * Which word follows which, as counted in half a year of a newspaper: the tables of the Chinese analyzer of Apache
 * Lucene (Apache-2.0). They are in no npm package: Debian's is fetched for the counting alone, by version and checksum
 * (needs apt-get, dpkg-deb and unzip).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJavaArrays } from './java-arrays.ts';

const PACKAGE = 'liblucene8-java=8.8.1-4'; // Apache-2.0
const CHECKSUM = 'eec5d8e15d74ac23f3d4a11e91db922bcce5694de74be82421c4fc3a65c0cc3e';
const JAR = 'usr/share/java/lucene-analyzers-smartcn-8.7.0.jar';
const TABLES = 'org/apache/lucene/analysis/cn/smart/hhmm';

/** Pairs that the newspaper had fewer times were left out by those who counted. */
const LEAST_COUNT = 3;

export interface PressPairs {
  /** how often each word was counted */
  readonly words: ReadonlyMap<string, number>;
  /** how often a word stood behind another, by the one in front */
  readonly behind: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The pairs whose words are both `wanted`. Takes minutes: the table has hashes of the words, not the words. */
export function fetchPressPairs(wanted: (word: string) => boolean): PressPairs {
  const folder = mkdtempSync(join(tmpdir(), 'press-pairs-'));
  try {
    execFileSync('apt-get', ['download', '-q', PACKAGE], { cwd: folder, stdio: 'ignore' });
    const archive = join(folder, readdirSync(folder).find((name) => name.endsWith('.deb')) as string);
    const checksum = createHash('sha256').update(readFileSync(archive)).digest('hex');
    if (checksum !== CHECKSUM) throw new Error(`${PACKAGE} is not what was counted before: ${checksum}.`);
    execFileSync('dpkg-deb', ['-x', archive, folder]);
    const read = (name: string) =>
      execFileSync('unzip', ['-p', join(folder, JAR), `${TABLES}/${name}`], { maxBuffer: 2 ** 26 });
    const words = readWords(read('coredict.mem'));
    const [hashes, counts] = readJavaArrays(read('bigramdict.mem')) as [bigint[], number[]];
    const known = [...words].filter(([word, count]) => count >= LEAST_COUNT && wanted(word)).map(([word]) => word);
    return { words, behind: nameHashes(known, new Map(hashes.map((hash, at) => [hash, counts[at] as number]))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words: by the place of their first character in GB 2312 the rest of each, and its count. */
function readWords(dictionary: Buffer): Map<string, number> {
  const [, , rests, counts] = readJavaArrays(dictionary) as [
    number[],
    number[],
    ((number[] | null)[] | null)[],
    number[][],
  ];
  const decoder = new TextDecoder('gb18030');
  const words = new Map<string, number>();
  for (const [place, list] of rests.entries()) {
    const first = decoder.decode(Uint8Array.of(Math.floor(place / 94) + 0xa1, (place % 94) + 0xa1));
    for (const [at, rest] of (list ?? []).entries())
      words.set(first + String.fromCharCode(...(rest ?? [])), counts[place]?.[at] as number);
  }
  return words;
}

const [OFFSET, PRIME, MASK] = [0xcbf29ce484222325n, 1099511628211n, (1n << 64n) - 1n];
const [LOW_OFFSET, LOW_PRIME] = [0x84222325, 0x1b3];
const FILTER_BITS = 24;

/** FNV-1a over both bytes of each UTF-16 code unit of `word@next`. */
function hashOf(text: string): bigint {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = ((hash ^ BigInt(unit & 0xff)) * PRIME) & MASK;
    hash = ((hash ^ BigInt(unit >> 8)) * PRIME) & MASK;
  }
  return hash;
}

/** Its low 32 bits, which depend on nothing else: a thousand times faster. */
function hashLow(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), LOW_PRIME);
    hash = Math.imul(hash ^ (unit >> 8), LOW_PRIME);
  }
  return hash;
}

/** Every word is tried behind every other. */
export function nameHashes(
  words: readonly string[],
  counts: ReadonlyMap<bigint, number>,
): Map<string, Map<string, number>> {
  const lows = new Set<number>();
  const filter = new Uint8Array(2 ** FILTER_BITS);
  for (const hash of counts.keys()) {
    const low = Number(hash & 0xffffffffn) | 0;
    lows.add(low);
    filter[low & (filter.length - 1)] = 1;
  }
  const named = new Map<string, Map<string, number>>();
  for (const word of words) {
    const from = hashLow(`${word}@`, LOW_OFFSET);
    for (const next of words) {
      const low = hashLow(next, from);
      if (filter[low & (filter.length - 1)] === 0 || !lows.has(low)) continue;
      const count = counts.get(hashOf(`${word}@${next}`));
      if (!count) continue;
      const row = named.get(word) ?? new Map<string, number>();
      named.set(word, row.set(next, count));
    }
  }
  return named;
}
