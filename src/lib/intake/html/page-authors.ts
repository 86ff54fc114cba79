/** Who wrote the article, as the pieces around the text and, failing these, tags and class names say. */
import { foldToSimplified } from '#lib/chinese/simplified.ts';
import { surnameLength } from '#lib/extract/people/surnames.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import { PROVINCE } from '#lib/normalize/press.ts';
import { readScriptFact } from './embedded-article.ts';
import type { DatedPage } from './page-dates.ts';
import { joinPieces, type Piece, type Surroundings } from './page-pieces.ts';
import { AUTHOR_TAGS, isMarkedSource, isMedium } from './page-sources.ts';
import { readMeta } from './page-statements.ts';
import { isSiteOf } from './site-suffix.ts';
import { findDay, findLabelled, isNobody, splitNames } from './stated-values.ts';

const NAME = '(?:[\\p{Script=Han}·]{2,4}|\\p{Script=Han}[ \\u3000]+\\p{Script=Han}(?!\\p{Script=Han}))';
const ROLE = '(?:记者|記者|通讯员|通訊員|实习生|特派员|评论员|撰稿人?|撰文)';
/** 某报记者 张某 实习生 李某: an office and names, without a label */
const OFFICE = new RegExp(
  `${ROLE}\\s*[:：/／∕]?\\s*(${NAME}(?:[\\s、]+(?!\\S{0,6}${ROLE})${NAME})*)(?=[\\s/／∕|·）)]|$)`,
  'gu',
);
/** 示報快訊／林某某 */
const PENNED = /^\p{Script=Han}{1,8}[報报網网社](?:[快即]?[訊讯时時]|新聞|新闻)*\s*[／/∕]\s*([\p{Script=Han}]{2,4})$/u;
/** [ 某某 ] 来源：[ 某报 ] */
const BRACKETED = /[[【]\s*(\p{Script=Han}{2,4})\s*[\]】][\s\p{Co}]*来源\s*[:：]/gu;
/** 记者博客, 记者调查: columns and buttons, not reporters */
const COLUMN = /^(?:博客|专栏|空间|手记|调查|观察|热线|风采|视频|图片|团队?|站|部|之家|社区)$/u;
/** class names of the place where a page prints who wrote it, and those of accounts */
const AUTHOR_WORD = /^(?:authors?|authi|byline|writer|zuozhe|creator|poster|nickname|nick|username|penname|name|user)$/;
/** those of an account's picture and name above the headline, where logins and menus stand too */
const ACCOUNT_WORD = /^(?:authors?|avatar|byline)$/;
const NEAR = 6;
/** where a post was sent from */
const PLACE = new RegExp(`^(?:${PROVINCE})(?:省|市|自治区)?$`, 'u');

/** Names of authors, of those who are stated at all; empty when the page names only editors or media. */
export function listAuthors(
  { document, bodies, surroundings, titles }: DatedPage,
  editors: readonly Stated[],
): Stated[] {
  const named = [
    ...listNames(surroundings, 'author').filter(
      ({ value }) => !isPress(value) && !isSiteOf(value, document.title.trim()),
    ),
    ...listOfficers(surroundings.before),
    ...listBracketed(surroundings.before),
  ];
  if (named.length > 0) return named;
  const tagged = AUTHOR_TAGS.map((tag) => readMeta(document, tag) ?? '').filter(
    (text) =>
      isPersonalName(text) && !isSiteOf(text, document.title.trim()) && !editors.some(({ value }) => value === text),
  );
  if (tagged.length > 0) return tagged.map(asStated);
  const marked = findMarked(
    surroundings.before.filter((piece) => !isMarkedSource(piece)),
    AUTHOR_WORD,
  );
  if (marked.length > 0) return marked;
  const account = findMarked(surroundings.above.slice(-NEAR), ACCOUNT_WORD);
  if (account.length > 0) return account;
  // 题目_某人_新浪博客
  const blogger = /_([^_\s]{2,16})_[\p{Script=Han}]{2,6}博客$/u.exec(document.title.trim())?.[1];
  if (blogger) return [asStated(blogger)];
  const scripted = readScriptFact(bodies, { title: titles[0]?.value ?? '', fact: 'author' }) ?? '';
  return isPenName(scripted) ? [asStated(scripted)] : [];
}

/** Names behind labels such as 作者：. */
export function listNames({ before, after }: Surroundings, label: 'author' | 'editor' | 'photographer'): Stated[] {
  return [joinPieces(before), joinPieces(after)].flatMap((text) => findLabelled(text, label)).flatMap(splitNames);
}

function listOfficers(pieces: readonly Piece[]): Stated[] {
  const lines = joinPieces(pieces)
    .split('\n')
    .filter((line) => line.length <= 60 && !/[。！？]/u.test(line));
  const penned = pieces
    .flatMap(({ text }) => PENNED.exec(text)?.[1] ?? [])
    .filter((name) => surnameLength(name) > 0)
    .map(asStated);
  return penned.concat(
    lines.flatMap((line) =>
      [...line.matchAll(OFFICE)]
        .flatMap(([evidence, names = '']) => splitNames({ value: names, evidence }))
        .filter(({ value }) => !COLUMN.test(value)),
    ),
  );
}

function listBracketed(pieces: readonly Piece[]): Stated[] {
  return [...foldToSimplified(joinPieces(pieces)).matchAll(BRACKETED)]
    .map(([evidence, value = '']) => ({ value, evidence }))
    .filter(({ value }) => surnameLength(value) > 0 && !isPress(value));
}

/** The piece whose element, or the nearest around it, is called a name. */
function findMarked(pieces: readonly Piece[], word: RegExp): Stated[] {
  for (let depth = 0; depth < 3; depth++) {
    const found = pieces.find(
      ({ levels, text }) => wordsOf(levels[depth]).some((mark) => word.test(mark)) && isPenName(text),
    );
    if (found) return [asStated(found.text)];
  }
  return [];
}

function wordsOf(marks: string | undefined): string[] {
  return (marks ?? '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/);
}

/** 新京报 behind 作者：; 王网 is a name. */
function isPress(name: string): boolean {
  return name.length > 2 && isMedium(name) && (surnameLength(name) === 0 || name.length > 3 || /[报網网]$/u.test(name));
}

/** Two to four Han characters that are no name of a medium; portals put their own name in the author tag. */
function isPersonalName(text: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(text) &&
    !isMedium(text) &&
    !/管理|编辑|本站|网络|科技|软件|技术|系统|公司/u.test(text) &&
    !isNobody(text)
  );
}

function isPenName(text: string): boolean {
  return (
    /^[\p{L}\p{N}_·~～-]{2,16}$/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/作者|发布|关注|认证|公司|发消息|收藏|举报|分享|评论|来源|楼主|沙发|会员|粉丝|浏览|只看|直达|楼层|阅读模式|发表于|链接|登录|手机版|电脑版|下载|打印|\d{2}-\d{2}|[^a-z]号$/u.test(
      text,
    ) &&
    !PLACE.test(text) &&
    !findDay(text) &&
    !isMedium(text) &&
    !isNobody(text)
  );
}

function asStated(value: string): Stated {
  return { value, evidence: value };
}
