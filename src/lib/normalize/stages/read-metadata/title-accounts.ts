/** The account that posted an article, on a line of its own around the headline. */
import { countHan } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { ACCOUNT_END, ACCOUNT_KIND } from '#lib/normalize/press.ts';
import type { Dropped, Line } from '#lib/normalize/stage.ts';

/** ——某区见闻 below the headline */
export const SUBTITLE = /^\s*(?:—|-){1,2}[^-—]/u;

/** 2020-10-11 12:30 · 优质领域创作者: the account that posted it stands above such a date. */
const POSTED_BY_ACCOUNT = new RegExp(`[·|] ?.{0,8}(?:${ACCOUNT_KIND})`, 'u');
/** What accounts are called, below a headline. */
const ACCOUNT = new RegExp(String.raw`^\p{Script=Han}{2,7}(?:${ACCOUNT_END})$`, 'u');
const ACCOUNT_NAME = /^[\p{Script=Han}\w]{2,12}$/u;

/** Above the line that dates the article; the account that posted it may stand between them. */
export function findAbove(
  candidates: readonly Line[],
  { dateline, isPosted }: { dateline: Dropped; isPosted: boolean },
): Line | undefined {
  const above = candidates.filter(({ number }) => number < dateline.line);
  const last = foldForMatching(above.at(-1)?.text ?? '').trim();
  const isAccount =
    (isPosted && ACCOUNT_NAME.test(last)) ||
    POSTED_BY_ACCOUNT.test(foldForMatching(dateline.text)) ||
    ACCOUNT.test(last) ||
    (CLOCK.test(foldForMatching(dateline.text)) && isShortBelowLong(last, above.at(-2)));
  return above.length > 1 && isAccount ? above.at(-2) : above.at(-1);
}

/** 老城笔记 between a headline more than twice as long and the clock: whoever posted it. The second half of a headline is longer. */
function isShortBelowLong(last: string, over: Line | undefined): boolean {
  const long = countHan(over?.text ?? '');
  return /^\p{Script=Han}{4,6}$/u.test(last) && long >= LONG_HEADLINE && long > 2 * countHan(last);
}
const LONG_HEADLINE = 11;
/** 2020-10-11 12:30 with no source behind it; papers print the day alone. */
const CLOCK = /^(?!.*来源)[\s|]*(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日? \d{1,2}:\d\d/u;

/** The line between the headline and the time that an account's mark follows. */
export function findAccount(
  candidates: readonly Line[],
  { title, dateline }: { title: Line; dateline: Dropped | undefined },
): Line | undefined {
  const last = candidates.findLast(({ number }) => number < (dateline?.line ?? 0));
  return last && last.number > title.number && !SUBTITLE.test(last.text) ? last : undefined;
}

const DATED = /^(?:dateline|posting-line)$/u;

/** 大示例 above 以下文章来源于甲区住建，作者王某, when the headline stands below: the account that shows the post. */
export function findSharer(head: readonly Line[], stated: readonly Dropped[]): Line | undefined {
  const shared = stated.find(({ rule }) => rule === 'shared-post')?.line ?? 0;
  const above = head.filter(({ number }) => number < shared);
  const [only] = above.length < head.length ? above : [];
  // 甲社区亮了灯, 示例民政 2021-08-26 17:12: the headline, told by the day below it.
  const isDated = stated.some(({ rule, line }) => DATED.test(rule) && line > (only?.number ?? shared) && line < shared);
  if (isDated) return undefined;
  return only && above.length === 1 && ACCOUNT_NAME.test(foldForMatching(only.text).trim()) ? only : undefined;
}

/** 甲区住建 right below the headline, where no time stands. */
export function findLoneAccount(head: readonly Line[], title: Line): Line | undefined {
  const next = head[head.indexOf(title) + 1];
  return next && next === head.at(-1) && ACCOUNT.test(foldForMatching(next.text).trim()) ? next : undefined;
}
