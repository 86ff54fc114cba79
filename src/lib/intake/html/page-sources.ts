/** Who published the article, as tags and the pieces around the text say. */
import { foldToSimplified } from '#lib/chinese/simplified.ts';
import { surnameLength } from '#lib/extract/people/surnames.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import { readScriptFact } from './embedded-article.ts';
import type { DatedPage } from './page-dates.ts';
import { joinPieces, type Piece } from './page-pieces.ts';
import { readJsonLdNames, readMeta } from './page-statements.ts';
import { officeBehind } from './site-suffix.ts';
import { findDay, findLabelled, findShortDay, isNobody } from './stated-values.ts';

const SOURCE_TAGS = ['ContentSource', 'source', 'mediaid', 'article:source'];
export const AUTHOR_TAGS = ['Author', 'article:author', 'og:article:author', 'byl'];
const MEDIA =
  /(?:网|报|社|台|频道|新闻|财经|体育|娱乐|健康|汽车|教育|科技|音乐|读书|旅游|房产|军事|客户端|快报|日报|时报|消息|传媒|在线|杂志|周刊|网络版|电子版|综合|公众号|政府|委|局|办|厅|部|中心|发布|APP)$/u;
const SOURCE_MARK =
  /(?:^|[\s_-])(?:source|media|media[_-]?name|laiyuan|origin|from|rich_media_meta_nickname|wx_follow_nickname|js_name|publisher|provider)(?:$|\s)/i;
/** index_source_3WFDT: what builds the page hangs a key on each class */
const KEYED_SOURCE_MARK = /(?:^|[\s_-])(?:source|media)_{1,2}(?=[\w-]*(?:\d|[a-z][A-Z]))[\w-]{4,8}(?:$|\s)/;
/** （本文来源：示例日报 作者：张某） below the text: where the account that posts it has it from */
const TAKEN_FROM = /^[（(【[]?本文来源\s*[:：]\s*([\p{L}\p{N}]{2,16})(?=$|[\s，。；、）)】\]])/u;
/** sourceTitleText, source-name: what holds the name and nothing else */
const SOURCE_TEXT = /(?:^|[\s_-])(?:source|media)[_-]?(?:title)?[_-]?(?:text|name|title)(?:$|[\s_-])/i;
/** 示例日报 in 《示例日报》, in front of 数字报 (标题-示例日报-数字报) or alone, where the whole page is one of a newspaper's */
const NEWSPAPER =
  /《([\p{Script=Han}]{2,10}报)》|(?:^|[-_|—])([\p{Script=Han}]{2,10}[报刊])社?[-_|—]?(?:数字报|电子报|电子版|多媒体)|^(\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|时报|商报|都市报))$/u;
/** 本文来源于 in front of the name, in an element of its own or not */
const FROM = /^(?:本文|文章|稿件)?(?:来源于|转载自|转自)\s*[:：]?\s*/u;
/** 示報快訊／林某某: the medium, then who wrote it */
const BEFORE_NAME = /^(\p{Script=Han}{1,8}[報报網网社])(?:[快即]?[訊讯时時]|新聞|新闻|記者|记者|報導|报道)*\s*[／/∕]/u;
/** 示江网 记者 阳某某 between headline and text */
const OFFICE_OF = /^(\p{Script=Han}{2,8}[報报網网社台])\s*(?:首席|见习|全媒体)?(?:记者|記者)\s*\p{Script=Han}{2,4}/u;
/** 作者：《示例周刊》记者 某某 */
const WRITES_FOR =
  /^(?:(?:作者|文|采写|撰文)\s*[:：/／|｜]\s*)《([\p{L}\p{N}]{2,12})》\s*(?:首席|见习|特约)?(?:记者|記者)/u;
/** what stands among date and source of a feed's page and is a button */
const BUTTON = /^(?:下载客户端|独家抢先看|客户端下载|\+?\s*关注|分享|举报)$/u;
/** a platform is not who published on it */
const PLATFORM = /^(?:微信公众平台|微信公众号)$/u;
/** pieces above the headline that may still be the article's */
const NEAR = 4;
const EDGE = 2;
const LONGEST_CREDIT = 80;
const AGO = /^\d{1,2}\s*(?:分钟|小时|天)前$/u;
const OWN_SITE = /^(?:本站|本网|本网站|本报|本台)$/u;

/** Names of sources, most trusted first. */
export function listSources({ document, bodies, surroundings, titles }: DatedPage, lines: readonly string[]): Stated[] {
  const { above, before, after } = surroundings;
  const tagged = SOURCE_TAGS.map((tag) => readMeta(document, tag)).filter((text) => text !== undefined);
  const marked = before.filter((piece) => isMarkedSource(piece) && isSourceName(piece.text));
  const media = AUTHOR_TAGS.map((tag) => readMeta(document, tag) ?? '').filter(isMedium);
  const papers = [document.title.trim(), ...above.map(({ text }) => text)]
    .map((text) => NEWSPAPER.exec(text))
    .flatMap((match) => (match ? [match[1] ?? match[2] ?? match[3] ?? ''] : []));
  const names = [
    ...lines.slice(-EDGE).flatMap((line) => TAKEN_FROM.exec(line)?.[1] ?? []),
    ...tagged.map((text) => text.replace(/^来源[:：]\s*/u, '')).map((text) => nameOwnSite(text, document)),
    ...findLabelled(joinPieces(before), 'source').map(({ value }) => value),
    ...findLabelled(joinPieces(before), 'publisher')
      .map(({ value }) => value)
      .filter(isMedium),
    ...findOrigin(before),
    ...marked.map(({ text }) => text),
    // 来源：… at the end of the text says more than an office beside the date.
    ...lines
      .slice(-EDGE)
      .flatMap((line) => (line.length < LONGEST_CREDIT ? findLabelled(line, 'source') : []))
      .map(({ value }) => value)
      .filter((name) => !isPerson(name)),
    ...before.filter(isWorded).flatMap(besideDate),
    ...before.flatMap(({ text }) => BEFORE_NAME.exec(text)?.[1] ?? []),
    ...findLabelled(joinPieces(after), 'source').map(({ value }) => value),
    ...findLabelled(joinPieces(above), 'source').map(({ value }) => value),
    ...before.flatMap(({ text }) => OFFICE_OF.exec(text)?.[1] ?? WRITES_FOR.exec(text)?.[1] ?? []),
    ...lines.slice(0, EDGE).flatMap((line) => WRITES_FOR.exec(line)?.[1] ?? []),
    ...above
      .slice(-NEAR)
      .filter((piece) => isMarkedSource(piece) && isSourceName(piece.text))
      .map(({ text }) => text),
    ...papers.slice(0, 1),
    ...media,
    readScriptFact(bodies, { title: titles[0]?.value ?? '', fact: 'source' }) ?? '',
    ...[...readJsonLdNames(document, 'publisher'), readMeta(document, 'og:site_name') ?? ''].filter(isMedium),
    officeBehind(document.title, titles[0]?.value ?? '') ?? '',
  ];
  return names
    .filter((name) => /\p{L}/u.test(name) && !/[=<>{}]/.test(name) && !isNobody(name) && !PLATFORM.test(name))
    .map((value) => ({ value: value.replace(/《[^《》]+$/u, '$&》'), evidence: value }));
}

/** Whether the piece stands where a page prints its source or account. */
export function isMarkedSource({ ownMarks, levels }: Piece): boolean {
  const marks = ownMarks || (levels[0] ?? '');
  return SOURCE_MARK.test(ownMarks) || KEYED_SOURCE_MARK.test(marks) || SOURCE_TEXT.test(ownMarks || (levels[0] ?? ''));
}

export function isMedium(name: string): boolean {
  return MEDIA.test(foldToSimplified(name));
}

/** 本站 is the site that says so. */
function nameOwnSite(name: string, document: Document): string {
  return OWN_SITE.test(name) ? (readMeta(document, 'SiteName') ?? name) : name;
}

/** The name behind 本文来源于 and behind 原创：. */
function findOrigin(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ text }, index) => {
    const own = /^原创\s*[:：]\s*([\p{L}\p{N}]{2,16})/u.exec(text)?.[1];
    if (own && isMedium(own)) return [own];
    if (!FROM.test(text)) return [];
    const [name = ''] = text.replace(FROM, '').split(/[\s\d|]/u);
    return [name || (pieces[index + 1]?.text ?? '')].filter(isSourceName);
  });
}

/** Not a mere dot between date and source, nor a button. */
function isWorded({ text }: Piece): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !BUTTON.test(text);
}

/** A writer's name, where old pages print it behind 来源：. */
function isPerson(name: string): boolean {
  return /^\p{Script=Han}{2,3}$/u.test(name) && surnameLength(name) > 0 && !isMedium(name);
}

/** A medium's name before or behind the date, in the same piece or in one next to it. */
function besideDate(piece: Piece, index: number, pieces: readonly Piece[]): string[] {
  const text = unquoteTitle(piece.text);
  const isDated = (other: Piece | undefined) =>
    other !== undefined && (findDay(other.text) ?? findShortDay(other.text) ?? AGO.test(other.text));
  if (isDated(pieces[index])) {
    const names = text
      .split(/[\s|·•／/]+/u)
      .map(unquoteTitle)
      .filter((part) => !/\d/.test(part));
    return names.filter((name) => name.length >= 3 && isSourceName(name) && isMedium(name)).slice(0, 1);
  }
  const isNear = isDated(pieces[index - 1]) || isDated(pieces[index + 1]) || isDated(pieces[index + 2]);
  return isNear && text.length >= 3 && isSourceName(text) && isMedium(text) ? [text] : [];
}

/** 《示例周刊》 → 示例周刊. */
function unquoteTitle(text: string): string {
  return text.replace(/^《([^《》]{2,16})》$/u, '$1');
}

function isSourceName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 20 &&
    !findDay(text) &&
    (!/^\d/.test(text) || isMedium(text)) &&
    !/[:：，。》>]|作者|认证|关注|首页|记者|^发消息$|^(?:首次)?发布$|来源于|^\+|举报$/u.test(text)
  );
}
