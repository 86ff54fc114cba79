import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { isProseLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** 来自Android客户端 1楼 2020-11-21 22:47 回复: closes the first post of a tieba thread. */
const FIRST_FLOOR = /^(?:来自\S{2,14}客户端 ?)?1楼 ?(?:19|20)\d\d-\d{1,2}-\d{1,2} ?\d{1,2}:\d\d/u;

/** No such beginning is longer. */
const LONGEST = 60;

/** The line that closes the first post and all that others answered below it; empty where a floor's line stands above its text. */
export function findOtherFloors(lines: readonly Line[]): ReadonlySet<number> {
  const closes = lines.findIndex(({ text }) => FIRST_FLOOR.test(foldForMatching(text.trim().slice(0, LONGEST))));
  const above = lines.slice(0, Math.max(0, closes)).filter(isProseLine);
  const below = lines.slice(closes + 1).filter(isProseLine);
  if (closes < 0 || above.length === 0 || countAll(below) > countAll(above)) return new Set();
  return new Set(lines.map((_line, index) => index).slice(closes));
}

function countAll(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}
