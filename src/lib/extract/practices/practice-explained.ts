/** One practice told twice: by its name, and by the acts that the name counts: “政府补一点、居民出一点”的“两个一点”模式. */
import type { Naming } from './practice-name.ts';

/** A name that counts what it is made of: 三级包保制度, “三看一问”, “四个一点”模式. */
const COUNTS = /[两二三四五六七八九双]/u;
/** Acts side by side, or a chain of them. */
const IN_A_ROW = /、|[—→]/u;
/** One of several acts, of which the others follow: 县领导包片、部门包村、干部包户的三级联包制 */
const BEFORE = /^[”’]?(?:、[\p{Script=Han}]{2,10}){0,4}[”’]?(?:的|等)?[“‘]?$/u;
/** “三看一问”的规矩：看气色、… */
const AFTER = /^[^。！？；\n]{0,24}(?:[：—]|即|就是|指的是|分别是)[^。！？；\n]{0,24}$/u;
const NEXT_CLAUSE = /^[^，。！？；\n]{0,8}，[^。！？；\n]{0,4}$/u;
const NUMERALS = '零一二三四五六七八九';
const FARTHEST = 48;

/** `namings` without those that only tell what another one is made of: that other one's gist tells it. */
export function leaveOutExplanations(body: string, namings: readonly Naming[]): Naming[] {
  const counting = namings.filter(({ name }) => COUNTS.test(name) && !IN_A_ROW.test(name));
  return namings.filter((naming) => !counting.some((other) => other !== naming && isExplained(body, naming, other)));
}

function isExplained(body: string, acts: Naming, named: Naming): boolean {
  if (acts.end <= named.start && named.start - acts.end < FARTHEST)
    return (IN_A_ROW.test(acts.name) || /[包联]/u.test(acts.name)) && BEFORE.test(body.slice(acts.end, named.start));
  if (named.end > acts.start || acts.start - named.end >= FARTHEST || !IN_A_ROW.test(acts.name)) return false;
  const between = body.slice(named.end, acts.start);
  return AFTER.test(between) || (NEXT_CLAUSE.test(between) && countsAsMany(named.name, acts.name));
}

/** “三问”工作法，开工前问需、施工中问计、完工后问效: as many acts as the name counts */
function countsAsMany(name: string, acts: string): boolean {
  const numeral = [...name].find((character) => NUMERALS.includes(character)) ?? '';
  return NUMERALS.indexOf(numeral) === acts.split('、').length;
}
