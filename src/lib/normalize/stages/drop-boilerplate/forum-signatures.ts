import { foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** ————签名档———— */
const RULE_OFF = /^[-—=_·.~ ]{3,}签名档?[-—=_·.~ ]*$/u;
/** A signature has few lines: what stands farther below belongs to something else. */
const LONGEST = 3;

/** Indexes of the signatures of forum members: the line that rules them off, and the lines below it. */
export function findSignatures(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, index) => {
    if (!RULE_OFF.test(foldLine(line))) return;
    found.add(index);
    const below = lines.map((_line, at) => at).slice(index + 1);
    for (const at of below.filter((each) => foldLine(lines[each] as Line) !== '').slice(0, LONGEST)) found.add(at);
  });
  return found;
}
