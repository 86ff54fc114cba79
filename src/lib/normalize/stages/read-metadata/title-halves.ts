/** Headlines printed on two lines. */
import { countHan } from '#lib/chinese/characters.ts';
import type { Dropped, Line } from '#lib/normalize/stage.ts';
import { looksLikeTitle } from './looks-like-title.ts';
import { isPageName } from './site-names.ts';
import { SUBTITLE } from './title-accounts.ts';

/** Whether nothing but the names of papers and sites stands above `line`. */
export function isFirstOf(head: readonly Line[], line: Line | undefined): boolean {
  return line !== undefined && head.slice(0, head.indexOf(line)).every(({ text }) => isPageName(text));
}

/** The headline below a column of at least three short words, the menu of the page. */
export function findBelowMenu(head: readonly Line[]): Line | undefined {
  const at = head.findIndex(({ text }) => !MENU_WORD.test(text.trim()) && !isPageName(text));
  const line = head[at];
  const isMenu =
    head.slice(0, Math.max(at, 0)).filter(({ text }) => MENU_WORD.test(text.trim())).length >= FEWEST_OF_MENU;
  return isMenu && line && countHan(line.text) >= SHORTEST_BELOW_MENU && looksLikeTitle(line.text) ? line : undefined;
}
const MENU_WORD = /^[\p{Script=Han}\w+/]{1,5}$/u;
const FEWEST_OF_MENU = 3;
const SHORTEST_BELOW_MENU = 8;

/** Two short lines of about one length right above the date are the halves of one headline. */
export function isUpperHalf(
  head: readonly Line[],
  { title, stated }: { title: Line; stated: readonly Dropped[] },
): boolean {
  const at = head.indexOf(title) - 1;
  const first = head[at];
  if (!first || stated.some(({ line }) => line > first.number && line < title.number)) return false;
  if (SUBTITLE.test(title.text) || !looksLikeTitle(first.text)) return false;
  if (!isFirstOf(head, first)) return false;
  if (KICKER.test(first.text.trim())) return false;
  if (/\S\s+\S|新闻|要闻|频道|首页|(?:局|厅|委员会|办公室|网)$/u.test(first.text.trim())) return false;
  const [upper, lower] = [first, title].map(({ text }) => countHan(text)) as [number, number];
  return Math.max(upper, lower) <= LONGEST_HALF && Math.min(upper, lower) >= 5 && Math.abs(upper - lower) <= 2;
}
const LONGEST_HALF = 14;

/** 市民反映小区经常停水，部门回应： / 水厂出水量已达正常水平: the line above ends in the colon of the headline. */
export function isAnswer(head: readonly Line[], title: Line): boolean {
  const first = head[head.indexOf(title) - 1]?.text.trim() ?? '';
  return /^[^：:|>]{8,40}[：:]$/u.test(first) && countHan(first) >= LEAST_BEFORE_COLON;
}
const LEAST_BEFORE_COLON = 8;
/** 红色引擎·甲区答卷④, 老城新事（三）: a row of articles above the headline of this one */
const KICKER =
  /[①-⑳⑴-⒇]$|[（(][一二三四五六七八九十\d]{1,3}[）)]$|之[一二三四五六七八九十]{1,2}$|系列(?:报道|观察|评论)?$|^\p{Script=Han}{2,8}[·•]\p{Script=Han}{2,10}$|(?:进行时|在行动|看变化|新征程|新时代|见闻|专栏|专题|典型案例)$/u;

/** 居民的呼声就是工作的 above the day, 居民的呼声就是工作的哨声 above that: a site cut the headline where it repeats it. The whole one, or `title`. */
export function findWhole(candidates: readonly Line[], title: Line): Line {
  const cut = title.text.trim();
  const whole = candidates.find(({ number, text }) => {
    const rest = text.trim().startsWith(cut) ? text.trim().slice(cut.length) : '';
    return number < title.number && /^\p{Script=Han}{1,8}[！？”》]?$/u.test(rest);
  });
  return countHan(cut) >= LEAST_CUT && whole ? whole : title;
}
const LEAST_CUT = 8;
