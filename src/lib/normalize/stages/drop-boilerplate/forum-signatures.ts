import { findLineRule, foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { FORUM_RULES } from './forum-rules.ts';

/** ————签名档———— */
const RULE_OFF = /^[-—=_·.~ ]{3,}签名档?[-—=_·.~ ]*$/u;
/** 签名：静候花开: of a member only where the forum's own lines follow. */
const LABELLED = /^(?:个(?:人|性))?签名档?[:] ?.{2,60}$/u;
/** 河边钓叟签名：静候花开: of a member whom the page names elsewhere. */
const OF_MEMBER = /^(?<member>[^\s:,。]{2,12}?)的?(?:个(?:人|性))?签名档?[:] ?.{2,60}$/u;
/** A signature has few lines: what stands farther below belongs to something else. */
const LONGEST = 3;

/** Indexes of the signatures of forum members: the line that rules them off, and the lines below it. */
export function findSignatures(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, index) => {
    const folded = foldLine(line);
    const isSigned = LABELLED.test(folded) || isMembers(folded, lines);
    if (isSigned && isForums(lines.slice(index + 1).find((each) => foldLine(each) !== ''))) found.add(index);
    if (!RULE_OFF.test(folded)) return;
    found.add(index);
    const below = lines.map((_line, at) => at).slice(index + 1);
    for (const at of below.filter((each) => foldLine(lines[each] as Line) !== '').slice(0, LONGEST)) found.add(at);
  });
  return found;
}

/** Whether the page names the member in a line of the forum's own: 居民代表签名：… is text. */
function isMembers(folded: string, lines: readonly Line[]): boolean {
  const member = OF_MEMBER.exec(folded)?.groups?.['member'];
  return member !== undefined && lines.some((line) => foldLine(line).includes(member) && isForums(line));
}

function isForums(line: Line | undefined): boolean {
  return line !== undefined && findLineRule(line.text, FORUM_RULES) !== undefined;
}
