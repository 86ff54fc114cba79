import { countHan, onlyLetters } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import { MEDIUM_END } from '#lib/normalize/press.ts';
import type { Dropped, LayoutFacts, Line } from '#lib/normalize/stage.ts';
import type { Finding } from './findings.ts';

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
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|[•·●■◆*-] |第[一二三四五六七八九十]{1,3}[章节])/u;
/** ·甲菜市场今起试营业: in a list of what else the page has. */
const ENTRY = /^\s*[·•●]\S/u;
/** The name of a paper or a site alone heads the page, not the article. */
const MEDIUM = new RegExp(
  String.raw`^\p{Script=Han}{2,8}?(?:${MEDIUM_END}|杂志|在线|(?<!一[张个]?)网)$|^\p{Script=Han}{2,4}发布$|^\p{Script=Han}{4,30}(?:网站|门户网|官网)$`,
  'u',
);
const CAPTION = /(?:摄|供图|资料图片?)[)\]。]?$|^(?:图为|图[一二三\d]?[:])/u;

/** [社区新闻], 【组图】: the column that a forum or a site sets in front */
const COLUMN_TAG = /^[[［【][\p{Script=Han}]{2,6}[\]］】] ?(?=.{6})/u;

/** The line that is the article's headline: above the date line, else the first line above the text. */
export function findTitleLines(lines: readonly Line[], { known, blockHints, stated }: Known): TitleLines {
  const head = lines.slice(0, findTextSpan(lines).start).filter(({ text }) => text.trim() !== '' && !ENTRY.test(text));
  if (known.length > 0) {
    const bare = new Set(known.map(lettersOf));
    return { lines: head.filter(({ text }) => bare.has(lettersOf(text))), rule: 'doubled-title' };
  }
  const hasText = findTextSpan(lines).end >= 0;
  const candidates = hasText ? head.filter((line) => !blockHints.has(line.number) && looksLikeTitle(line.text)) : [];
  const textBegins = lines[findTextSpan(lines).start]?.number ?? Number.POSITIVE_INFINITY;
  const dateline = stated.find(
    ({ rule, line }) => (rule === 'dateline' || rule === 'credit-line') && line < textBegins,
  )?.line;
  const above = dateline === undefined ? undefined : candidates.findLast(({ number }) => number < dateline);
  const nearest = above ?? (candidates[0] === head[0] ? candidates[0] : undefined);
  const title = nearest && SUBTITLE.test(nearest.text) ? titleOver(nearest, { candidates, head }) : nearest;
  if (!title) return { lines: [], rule: 'title' };
  const over = above && isUpperHalf(head, title) ? (head[0] as Line) : undefined;
  const next = head[head.indexOf(title) + 1];
  const subtitle = next && SUBTITLE.test(next.text) && looksLikeTitle(next.text) ? next : undefined;
  const value = [over && `${over.text.trim()} `, title.text.trim(), subtitle?.text.trim()]
    .join('')
    .replace(/\s+/g, ' ')
    .replace(COLUMN_TAG, '');
  const evidence = title.text.trim();
  return {
    lines: [
      ...[over, title, subtitle].filter((line) => line !== undefined),
      ...head.filter((line) => line !== title && isWindowTitle(line.text, evidence)),
    ],
    rule: 'title',
    title: { field: 'titles', value, evidence, line: title.number },
  };
}

/** 甲社区的路灯亮了_示例网: what the browser's window is called. */
function isWindowTitle(text: string, title: string): boolean {
  const rest = text.trim().startsWith(title) ? text.trim().slice(title.length) : '';
  return /^\s*[-_|—–]{1,2}\s*[^。！？，]{2,24}$/u.test(rest);
}

/** ——某区见闻 below the headline */
const SUBTITLE = /^\s*(?:—|-){1,2}[^-—]/u;

/** Two short lines of about one length right above the date are the halves of one headline. */
function isUpperHalf(head: readonly Line[], title: Line): boolean {
  const [first] = head;
  if (!first || head.indexOf(title) !== 1 || SUBTITLE.test(title.text) || !looksLikeTitle(first.text)) return false;
  if (/\S\s+\S|新闻|要闻|频道|首页/u.test(first.text.trim())) return false;
  const [upper, lower] = [first, title].map(({ text }) => countHan(text)) as [number, number];
  return Math.max(upper, lower) <= LONGEST_HALF && Math.min(upper, lower) >= 5 && Math.abs(upper - lower) <= 2;
}
const LONGEST_HALF = 14;

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
    !MEDIUM.test(folded) &&
    !/(?:\|.*){2}|:.*\|.*:|(?:^|[ )])(?:楼主|置顶|关注)$/u.test(folded) &&
    !/[。;,、:]$/u.test(folded) &&
    !NUMBERED.test(folded) &&
    !CAPTION.test(folded)
  );
}

function lettersOf(text: string): string {
  return onlyLetters(foldForMatching(text));
}
