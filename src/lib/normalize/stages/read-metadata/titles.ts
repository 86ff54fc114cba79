import { countHan, onlyLetters } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { BRAND_IN_FRONT } from '#lib/normalize/betting-brands.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import type { Dropped, LayoutFacts, Line } from '#lib/normalize/stage.ts';
import type { Finding } from './findings.ts';
import { ENTRY_LABELS } from './labels.ts';
import { looksLikeTitle } from './looks-like-title.ts';
import { withoutSite } from './site-names.ts';
import { findAbove, findAccount, findLoneAccount, findSharer, SUBTITLE } from './title-accounts.ts';
import { findBelowMenu, findWhole, isAnswer, isFirstOf, isUpperHalf } from './title-halves.ts';

interface Known {
  /** titles that the format states */
  readonly known: readonly string[];
  readonly blockHints: LayoutFacts['blockHints'];
  /** lines that were read as statements before */
  readonly stated: readonly Dropped[];
}

interface TitleLines {
  readonly lines: readonly Line[];
  readonly rule: 'title' | 'doubled-title';
  readonly title?: Finding;
  /** the account that posted the article, between its headline and the time */
  readonly account?: Line;
}

/** ·甲菜市场今起试营业: in a list of what else the page has. */
const ENTRY = /^\s*[·•●]\S/u;
/** [社区新闻], 【组图】: the column that a forum or a site sets in front */
const COLUMN_TAG = /^(?:[[［【][\p{Script=Han}]{2,6}[\]］】] ?|(?:本页)?主[题題][:：] ?)(?=.{6})/u;

/** ★甲社区的路灯亮了★ */
const ORNAMENTS = /^(?:[★☆*]+|[|｜]) ?|(?<=[^★☆*]{4})[★☆*]+$/gu;
/** # 甲社区的路灯亮了, in a file that is no Markdown */
const HASHES = /^#{1,6} +(?=\S)/u;
const DATED: ReadonlySet<string> = new Set(['dateline', 'credit-line', 'posting-line']);
/** 《甲社区的路灯亮了》: a headline in marks of its own */
const ENCLOSED = /^《([^《》]{6,60})》$/u;
/** 案例编号：A-12: above the headline of an entry as well as below */
const ENTRY_LABEL = new RegExp(`^[ [(]*(?:${ENTRY_LABELS.join('|')}):`, 'u');
/** The line that is the article's headline: above the date line, else the first line above the text. */
export function findTitleLines(lines: readonly Line[], { known, blockHints, stated }: Known): TitleLines {
  const { written, windows, textBegins, ...top } = sortHead(lines, { blockHints, stated });
  const sharer = findSharer(top.head, stated);
  const [head, candidates] = [top.head, top.candidates].map((all) => all.filter((line) => line !== sharer)) as [
    Line[],
    Line[],
  ];
  if (known.length > 0) {
    const bare = new Set(known.map(lettersOf));
    return { lines: written.filter(({ text }) => bare.has(lettersOf(text))), rule: 'doubled-title' };
  }
  const [first] = candidates;
  // The day of the paper may stand above everything.
  const isBelow = ({ line, text }: Dropped) =>
    line < textBegins && first !== undefined && first.number < line && !ENTRY_LABEL.test(foldForMatching(text));
  const dateline =
    stated.find((one) => DATED.has(one.rule) && isBelow(one)) ??
    stated.find((one) => one.rule === 'byline' && isBelow(one));
  const isPosted = stated.some(({ rule, line }) => rule === 'account-kind' && line < textBegins);
  const above = dateline ? findAbove(candidates, { dateline, isPosted }) : findShortTitle(head, { stated, textBegins });
  const second = candidates.find(({ text }) => SUBTITLE.test(text));
  const nearest = findOfList(candidates) ?? above ?? second ?? (isFirstOf(head, first) ? first : findBelowMenu(head));
  const found = nearest && SUBTITLE.test(nearest.text) ? titleOver(nearest, { candidates, head }) : nearest;
  const title = found && findWhole(candidates, found);
  if (!title) return { lines: [], rule: 'title' };
  const next = head[head.indexOf(title) + 1];
  const subtitle = next && SUBTITLE.test(next.text) && looksLikeTitle(next.text) ? next : undefined;
  // Above a headline with a line below it stands a line of its own, not half of it.
  const isSplit = (above && !subtitle && isUpperHalf(head, { title, stated })) || isAnswer(head, title);
  const over = isSplit ? head[head.indexOf(title) - 1] : undefined;
  const value = [over?.text.trim().replace(/(?<![：:])$/u, ' '), title.text.trim()]
    .join('')
    .replace(/\s+/g, ' ')
    .replace(HASHES, '')
    .replace(ORNAMENTS, '')
    .replace(COLUMN_TAG, '')
    .replace(BRAND_IN_FRONT, '')
    .replace(ENCLOSED, '$1');
  const evidence = title.text.trim();
  const cut = found === title ? undefined : found;
  const others = candidates.filter((line) => line !== cut);
  const account = dateline ? above && findAccount(others, { title, dateline }) : findLoneAccount(head, title);
  return {
    ...(account ? { account } : {}),
    lines: [
      ...[over, title, cut, subtitle].filter((line) => line !== undefined),
      ...windows.filter(({ text }) => isWindowTitle(text, evidence)),
    ],
    rule: 'title',
    title: { field: 'titles', value: withoutSite(value), evidence, line: title.number },
  };
}

/** The headline of this article among those of the paper's page: it stands in their list, and once more below it. */
function findOfList(candidates: readonly Line[]): Line | undefined {
  return candidates.find(
    ({ text }, at) =>
      (at >= FEWEST_OF_LIST || (at > 1 && countHan(text) >= LONG_IN_LIST)) &&
      candidates.slice(0, at).some((other) => other.text.trim() === text.trim()),
  );
}
const FEWEST_OF_LIST = 4;
/** A line as long is no name of a column or an account that stands twice. */
const LONG_IN_LIST = 10;

/** Further down stands a list of links, not the head of an article. */
const MOST_IN_HEAD = 40;

/** The lines above the text: titles of the browser's window, the others, and those of them that could be the headline. */
function sortHead(lines: readonly Line[], { blockHints, stated }: Omit<Known, 'known'>) {
  const datedBy = stated.filter(({ rule }) => DATED.has(rule)).map(({ line }) => line);
  const { start, end } = findTextSpan(lines, datedBy);
  const written = lines.slice(0, start).filter(({ text }) => text.trim() !== '' && !ENTRY.test(text));
  const top = written.slice(0, MOST_IN_HEAD);
  const windows = top.filter((line) => top.some((other) => isWindowTitle(line.text, other.text.trim())));
  const head = written.filter((line) => !windows.includes(line));
  const candidates = head.filter((line) => !blockHints.has(line.number) && looksLikeTitle(line.text));
  const textBegins = lines[start]?.number ?? Number.POSITIVE_INFINITY;
  return { written, windows, head, candidates: end < 0 ? [] : candidates, textBegins };
}

/** 老街谣: shorter than headlines are, but alone above the line that dates the article, and first of the page. */
function findShortTitle(
  head: readonly Line[],
  { stated, textBegins }: { stated: readonly Dropped[]; textBegins: number },
): Line | undefined {
  const [first, second] = head;
  const dateline = stated.find(({ rule, line }) => DATED.has(rule) && line < textBegins)?.line ?? 0;
  const isAlone = first !== undefined && first.number < dateline && (second?.number ?? textBegins) > dateline;
  return isAlone && /^\p{Script=Han}{2,3}$/u.test(first.text.trim()) ? first : undefined;
}

/** 示例论坛 > 民生版 > : a trail ends in what it leads to. */
const TRAIL = /^(?:[^。！？，>›»]{1,16} ?(?:>{1,2}|›|») ?){1,6}$/u;

/** _示例网, .docx_示例文库, .docx 上传时间：2023-05-22 浏览：86 格式：DOCX */
const BEHIND_TITLE =
  /^(?:\.[a-z]{3,4}(?=[^a-z]|$))?(?:\s*(?:[-_|—–]{1,2}\s*[^。！？，]{2,24})?|(?:\s+\p{Script=Han}{2,4}[:：]\s?[^\s。，]{1,20}){2,8})$/iu;
/** 甲社区的路灯亮了_示例网, 示例晚报数字报-甲社区的路灯亮了: what the browser's window is called; or the trail to the page. */
function isWindowTitle(text: string, title: string): boolean {
  const whole = text.trim();
  if (countHan(title) < SHORTEST_TITLE || whole === title) return false;
  const [folded, sought] = [foldForMatching(whole), foldForMatching(title)];
  if (folded === sought) return false;
  if (folded.startsWith(sought)) return BEHIND_TITLE.test(whole.slice(title.length));
  const front = folded.endsWith(sought) ? whole.slice(0, -title.length) : '';
  return TRAIL.test(front) || /^[^。！？，—]{2,16}?\s*[-_|–]{1,2}\s*$/u.test(front);
}

const SHORTEST_TITLE = 4;

/** The headline right above its second line; the second line itself when nothing stands there. */
function titleOver(subtitle: Line, { candidates, head }: { candidates: readonly Line[]; head: readonly Line[] }): Line {
  const over = head[head.indexOf(subtitle) - 1];
  return over && candidates.includes(over) ? over : subtitle;
}

function lettersOf(text: string): string {
  return onlyLetters(foldForMatching(text));
}
