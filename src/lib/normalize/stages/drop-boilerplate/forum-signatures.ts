import { findLineRule, foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { FORUM_RULES } from './forum-rules.ts';

/** ————签名档———— */
const RULE_OFF = /^[-—=_·.~ ]{3,}签名档?[-—=_·.~ ]*$/u;
/** 签名：静候花开: of a member only where the forum's own lines follow. */
const LABELLED = /^(?:个(?:人|性))?签名档?[:] ?.{2,60}$/u;
/** A signature has few lines: what stands farther below belongs to something else. */
const LONGEST = 3;

/** Indexes of the signatures of forum members: the line that rules them off, and the lines below it. */
export function findSignatures(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, index) => {
    const folded = foldLine(line);
    if (LABELLED.test(folded) && isForums(lines.slice(index + 1).find((each) => foldLine(each) !== '')))
      found.add(index);
    if (!RULE_OFF.test(folded)) return;
    found.add(index);
    const below = lines.map((_line, at) => at).slice(index + 1);
    for (const at of below.filter((each) => foldLine(lines[each] as Line) !== '').slice(0, LONGEST)) found.add(at);
  });
  return found;
}

function isForums(line: Line | undefined): boolean {
  return line !== undefined && findLineRule(line.text, FORUM_RULES) !== undefined;
}
