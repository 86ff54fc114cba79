import { findLineRule, findTextSpan, foldLine } from '#lib/normalize/drop-lines.ts';
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
  const { end } = findTextSpan(lines);
  lines.forEach((line, index) => {
    const folded = foldLine(line);
    const isSigned = LABELLED.test(folded) || isMembers(folded, lines);
    if (isSigned && isForums(lines.slice(index + 1).find((each) => foldLine(each) !== ''))) found.add(index);
    if (index > end && isBetweenButtons(index, lines)) found.add(index);
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

/** 静水流深，岁月无声。 between 支持 反对 of a post below the text and 回复 使用道具 举报: nothing of an article stands there. */
function isBetweenButtons(index: number, lines: readonly Line[]): boolean {
  const folded = foldLine(lines[index] as Line);
  if (!SHORT_SAYING.test(folded) || NO_SAYING.test(folded) || POST_BUTTON.test(folded)) return false;
  const isButton = (line: Line | undefined) => line !== undefined && POST_BUTTON.test(foldLine(line));
  const below = nextWritten(index, { lines, step: 1, most: 3 });
  return (
    isButton(nextWritten(index, { lines, step: -1, most: 1 })[0]) &&
    isButton(below[0]) &&
    below.some((line) => /使用道具|举报|订阅|报告|道具/u.test(foldLine(line)))
  );
}

/** The nearest lines above or below that are neither empty nor a bare number. */
function nextWritten(
  index: number,
  { lines, step, most }: { lines: readonly Line[]; step: 1 | -1; most: number },
): readonly Line[] {
  const found: Line[] = [];
  for (let at = index + step; found.length < most; at += step) {
    const line = lines[at];
    if (line === undefined) break;
    if (!/^\d{0,6}$/u.test(foldLine(line))) found.push(line);
  }
  return found;
}
const SHORT_SAYING = /^.{4,40}$/u;
const NO_SAYING = /^[[(]|[:：]/u;
const POST_BUTTON =
  /^(?:支持|反对|收藏|分享|淘帖|评分|离线|使用道具|举报|回复|顶|踩|引用|订阅)(?: ?\d{0,5}| .{0,30})$/u;

function isForums(line: Line | undefined): boolean {
  return line !== undefined && findLineRule(line.text, FORUM_RULES) !== undefined;
}
