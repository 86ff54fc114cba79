/** Pieces of the headline that stand behind marks all over an article, always in the same order. */

/** A place behind a mark: what stands there of characters of the headline. */
export interface Opening {
  /** 0-based line, and UTF-16 offset in it */
  readonly line: number;
  readonly start: number;
  /** characters of the headline that follow, at most `LONGEST` */
  readonly run: string;
  /** characters of text in front of it, over all lines */
  readonly offset: number;
}

/** A piece that was put in. */
export interface Shard {
  readonly line: number;
  readonly start: number;
  readonly text: string;
}

const LONGEST = 6;
const BEHIND = /(?<=[，。、；：！？“”‘’的是,;:!?]|^[ \u3000]*)(?=\p{Script=Han})/gu;
/** A running line: the headline and the trail to the page have its characters by right. */
const RUNNING = /^.{25,}。|^.*。.{25,}/u;
const MOST_OPENINGS = 300;
const FEWEST_IN_CYCLE = 3;
const FEWEST_SHARDS = 8;
/** So many at most: the program that puts them in stops there (seen on every page of it so far). */
const MOST_SHARDS = 15;
/** More than one round must have been seen. */
const BEYOND_A_ROUND = 3;
/** Characters without a piece after which there will be none; once as many more, where pieces stand that come only in the first round. */
const FARTHEST = 64;
const FARTHEST_ONCE = 260;

/** The places behind marks where characters of `headline` stand. */
export function listOpenings(texts: readonly string[], headline: ReadonlySet<string>): Opening[] {
  const openings: Opening[] = [];
  let offset = 0;
  for (const [line, text] of texts.entries()) {
    if (RUNNING.test(text))
      for (const { index: start } of text.matchAll(BEHIND)) {
        let length = 0;
        while (length < LONGEST && headline.has(text.charAt(start + length))) length += 1;
        if (length > 0) openings.push({ line, start, run: text.slice(start, start + length), offset: offset + start });
      }
    offset += text.length;
    if (openings.length > MOST_OPENINGS) break;
  }
  return openings;
}

/** The pieces of the longest series that goes round in one order more than once; empty when there is none. */
export function findShards(openings: readonly Opening[]): Shard[] {
  let best: Shard[] = [];
  for (const places of repeatedRuns(openings)) {
    const cycle = readCycle(openings, places);
    // 小区, 会议, 小区 in turns are what minutes speak of.
    if (cycle.length < FEWEST_IN_CYCLE || new Set(cycle).size < cycle.length) continue;
    const shards = followCycle(openings, cycle);
    if (shards.length >= Math.max(FEWEST_SHARDS, cycle.length + BEYOND_A_ROUND) && shards.length > best.length)
      best = shards;
  }
  return best;
}

/** Places whose runs begin with the same two characters, by those: where a round may begin. */
function repeatedRuns(openings: readonly Opening[]): number[][] {
  const places = Map.groupBy(openings.keys(), (at) => openings[at]?.run.slice(0, 2) ?? '');
  return [...places].filter(([run, at]) => run.length === 2 && at.length >= 2).map(([, at]) => at);
}

/** What stands in the same order behind the first two of `places`, with what they themselves begin with in front. */
function readCycle(openings: readonly Opening[], [first = 0, second = 0, third]: readonly number[]): string[] {
  const between = openings.slice(first + 1, second).map(({ run }) => run);
  const behind = openings.slice(second + 1, third ?? second + 1 + 2 * between.length).map(({ run }) => run);
  return [commonStart(openings[first]?.run ?? '', openings[second]?.run ?? ''), ...alignRuns(between, behind)];
}

function commonStart(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

/** The longest common subsequence of two lists of runs, by the characters that two runs begin with alike. */
function alignRuns(left: readonly string[], right: readonly string[]): string[] {
  const best = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const score = (i: number, j: number) => best[i]?.[j] ?? 0;
  const shared = (i: number, j: number) => commonStart(left[i] ?? '', right[j] ?? '');
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(score(i + 1, j), score(i, j + 1), score(i + 1, j + 1) + shared(i, j).length);
    }
  const common: string[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const both = shared(i, j);
    if (both !== '' && score(i, j) === score(i + 1, j + 1) + both.length) {
      common.push(both);
      i += 1;
      j += 1;
    } else if (score(i + 1, j) >= score(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}

/** The pieces found by going round `cycle`, from whichever of them finds most. */
function followCycle(openings: readonly Opening[], cycle: readonly string[]): Shard[] {
  let best: Shard[] = [];
  for (let begin = 0; begin < cycle.length; begin++) {
    const shards: Shard[] = [];
    let last: number | undefined;
    let hasLeapt = false;
    for (const { line, start, run, offset } of openings) {
      const text = cycle[(begin + shards.length) % cycle.length] ?? '';
      const distance = last === undefined ? 0 : offset - last;
      const mayLeap = !hasLeapt && shards.length <= cycle.length;
      if (distance > (mayLeap ? FARTHEST_ONCE : FARTHEST)) break;
      if (!run.startsWith(text) || isWithin(shards.at(-1), line, start)) continue;
      if (shards.length === MOST_SHARDS) break;
      if (distance > FARTHEST) hasLeapt = true;
      shards.push({ line, start, text });
      last = offset;
    }
    if (shards.length > best.length) best = shards;
  }
  return best;
}

/** 的家: behind its own 的 no other piece begins. */
function isWithin(shard: Shard | undefined, line: number, start: number): boolean {
  return shard !== undefined && shard.line === line && start < shard.start + shard.text.length;
}
