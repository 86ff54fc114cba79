import type { LanguageModel } from '#lib/chinese/language-model/language-model.ts';
import type { Path } from './paths.ts';

/** What a clause saves that begins as one shortly before it did: 有的嫌麻烦，有的怕花钱. */
const ECHO = -3.7;
/** Characters in which the other clause must have begun. */
const REACH = 24;
const CLAUSE_MARKS = tabulate('，、；：。“？！,;:');

/** The cost, in nats, zero or less, of `unit` as the second character of a clause: below zero where it begins as another just did. */
export function echoCost(path: Path, unit: number, model: LanguageModel): number {
  const mark = before(path);
  if (path.unit === 0 || !mark || !is(CLAUSE_MARKS, mark.unit)) return 0;
  const first = model.simplify(path.unit);
  const second = model.simplify(unit);
  let behind = mark;
  let at = before(mark);
  for (let steps = 0; at && steps < REACH; steps++) {
    const above = before(at);
    const begins = above !== undefined && is(CLAUSE_MARKS, above.unit);
    if (begins && model.simplify(at.unit) === first && model.simplify(behind.unit) === second) return ECHO;
    behind = at;
    at = above;
  }
  return 0;
}

/** What a clause of one character costs: 。”江，家住. People say 对， and 嗯，; nobody writes it elsewhere. */
const LONE = 4;
const SAID_ALONE = tabulate('对對嗯哎唉喂好是来來走不啊噢哦唔哟行看嘿哈呀');

/** The cost, in nats, of the mark `unit` behind a clause of one character in what a run is read as; what was received has none. */
export function loneCost(path: Path, unit: number): number {
  if (path.pending === 0 && path.endToken < 0) return 0;
  if (!is(CLAUSE_MARKS, unit) || is(CLAUSE_MARKS, path.unit) || path.unit < FIRST_HAN || is(SAID_ALONE, path.unit))
    return 0;
  const mark = before(path);
  return mark && is(OPENS_CLAUSE, mark.unit) ? LONE : 0;
}
const FIRST_HAN = 0x3400;
const OPENS_CLAUSE = tabulate('，、；：。“？！,;:”　');

/** 1 for the UTF-16 unit of each of `characters`: asked of every character of every path. */
function tabulate(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

function is(table: Uint8Array, unit: number): boolean {
  return table[unit] === 1;
}

/** The path that added the character in front of the one `path` added. */
function before({ parent }: Path): Path | undefined {
  let at = parent;
  while (at && at.unit === 0) at = at.parent;
  return at;
}
