import { countHan, onlyLetters } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import type { Dropped, LayoutFacts, Line } from '#lib/normalize/stage.ts';
import type { Finding } from './findings.ts';
import { ENTRY_LABELS } from './labels.ts';
import { isPageName, withoutSite } from './site-names.ts';
import { findAbove, findAccount, findLoneAccount, findSharer, SUBTITLE } from './title-accounts.ts';

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

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|[•·●■◆*-] |第[一二三四五六七八九十]{1,3}[章节])/u;
/** 签发人：某某 办理结果：A */
const LABELLED = /^\p{Script=Han}{2,5}:\S{1,16}\s+\p{Script=Han}{2,5}:/u;
/** ·甲菜市场今起试营业: in a list of what else the page has. */
const ENTRY = /^\s*[·•●]\S/u;
const CAPTION = /(?:摄|供图|资料图片?)[)\]。]?$|^(?:图为|图[一二三\d]?[:])/u;

/** [社区新闻], 【组图】: the column that a forum or a site sets in front */
const COLUMN_TAG = /^(?:[[［【][\p{Script=Han}]{2,6}[\]］】] ?|主[题題][:：] ?)(?=.{6})/u;

/** ★甲社区的路灯亮了★ */
const ORNAMENTS = /^[★☆*]+ ?|(?<=[^★☆*]{4})[★☆*]+$/gu;
/** # 甲社区的路灯亮了, in a file that is no Markdown */
const HASHES = /^#{1,6} +(?=\S)/u;
/** 信息索引：000012345/2022-00123 */
const CODED = /^\p{Script=Han}{2,8}:[ \w/.-]+$/u;

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
  const nearest = findOfList(candidates) ?? above ?? second ?? (isFirstOf(head, first) ? first : undefined);
  const title = nearest && SUBTITLE.test(nearest.text) ? titleOver(nearest, { candidates, head }) : nearest;
  if (!title) return { lines: [], rule: 'title' };
  const next = head[head.indexOf(title) + 1];
  const subtitle = next && SUBTITLE.test(next.text) && looksLikeTitle(next.text) ? next : undefined;
  // Above a headline with a line below it stands a line of its own, not half of it.
  const over = above && !subtitle && isUpperHalf(head, { title, stated }) ? head[head.indexOf(title) - 1] : undefined;
  const value = [over && `${over.text.trim()} `, title.text.trim()]
    .join('')
    .replace(/\s+/g, ' ')
    .replace(HASHES, '')
    .replace(ORNAMENTS, '')
    .replace(COLUMN_TAG, '')
    .replace(ENCLOSED, '$1');
  const evidence = title.text.trim();
  const account = dateline ? above && findAccount(candidates, { title, dateline }) : findLoneAccount(head, title);
  return {
    ...(account ? { account } : {}),
    lines: [
      ...[over, title, subtitle].filter((line) => line !== undefined),
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
      at >= FEWEST_OF_LIST && candidates.slice(0, at).some((other) => other.text.trim() === text.trim()),
  );
}
const FEWEST_OF_LIST = 4;

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

/** Whether nothing but the names of papers and sites stands above `line`. */
function isFirstOf(head: readonly Line[], line: Line | undefined): boolean {
  return line !== undefined && head.slice(0, head.indexOf(line)).every(({ text }) => isPageName(text));
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

/** Two short lines of about one length right above the date are the halves of one headline. */
function isUpperHalf(head: readonly Line[], { title, stated }: { title: Line; stated: readonly Dropped[] }): boolean {
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
/** 红色引擎·甲区答卷④, 老城新事（三）: a row of articles above the headline of this one */
const KICKER =
  /[①-⑳⑴-⒇]$|[（(][一二三四五六七八九十\d]{1,3}[）)]$|之[一二三四五六七八九十]{1,2}$|系列(?:报道|观察|评论)?$|^\p{Script=Han}{2,8}[·•]\p{Script=Han}{2,10}$|(?:进行时|在行动|看变化|新征程|新时代|见闻|专栏|专题|典型案例)$/u;

/** The headline right above its second line; the second line itself when nothing stands there. */
function titleOver(subtitle: Line, { candidates, head }: { candidates: readonly Line[]; head: readonly Line[] }): Line {
  const over = head[head.indexOf(subtitle) - 1];
  return over && candidates.includes(over) ? over : subtitle;
}

function looksLikeTitle(text: string): boolean {
  const folded = foldForMatching(text).trim();
  const han = countHan(folded);
  return (
    han >= 4 &&
    folded.length <= 70 &&
    !isPageName(folded) &&
    !/(?:\|.*){2}|:.*\|.*:|(?:^|[ )])(?:楼主|置顶|关注)$/u.test(folded) &&
    !/[。;,、:]$/u.test(folded) &&
    !LABELLED.test(folded) &&
    !CODED.test(folded) &&
    !NUMBERED.test(folded) &&
    !CAPTION.test(folded)
  );
}

function lettersOf(text: string): string {
  return onlyLetters(foldForMatching(text));
}
