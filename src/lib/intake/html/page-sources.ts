/** Who published the article, as tags and the pieces around the text say. */
import type { Stated } from '#lib/normalize/manuscript.ts';
import { readScriptFact } from './embedded-article.ts';
import type { DatedPage } from './page-dates.ts';
import { joinPieces, type Piece } from './page-pieces.ts';
import { readJsonLdNames, readMeta } from './page-statements.ts';
import { findDay, findLabelled, findShortDay, isNobody } from './stated-values.ts';

const SOURCE_TAGS = ['ContentSource', 'source', 'mediaid', 'article:source'];
export const AUTHOR_TAGS = ['Author', 'article:author', 'og:article:author', 'byl'];
const MEDIA =
  /(?:网|報|报|社|台|频道|新闻|财经|体育|娱乐|健康|汽车|教育|科技|客户端|快报|日报|时报|消息|传媒|在线|杂志|周刊|综合|公众号|政府|委|局|办|厅|部|中心|发布|APP)$/u;
const SOURCE_MARK =
  /(?:^|[\s_-])(?:source|media|media[_-]?name|laiyuan|origin|from|rich_media_meta_nickname|js_name|publisher)(?:$|\s)/i;
/** 示例日报 in 《示例日报》 or in front of 数字报 (标题-示例日报-数字报), where the whole page is one of a newspaper's */
const NEWSPAPER =
  /《([\p{Script=Han}]{2,10}报)》|(?:^|[-_|—])([\p{Script=Han}]{2,10}[报刊])社?[-_|—]?(?:数字报|电子报|电子版|多媒体)/u;
const AGO = /^\d{1,2}\s*(?:分钟|小时|天)前$/u;
const OWN_SITE = /^(?:本站|本网|本网站|本报|本台)$/u;

/** Names of sources, most trusted first. */
export function listSources({ document, bodies, surroundings, titles }: DatedPage): Stated[] {
  const { above, before, after } = surroundings;
  const tagged = SOURCE_TAGS.map((tag) => readMeta(document, tag)).filter((text) => text !== undefined);
  const marked = before.filter((piece) => isMarkedSource(piece) && isSourceName(piece.text));
  const media = AUTHOR_TAGS.map((tag) => readMeta(document, tag) ?? '').filter(isMedium);
  const papers = [document.title.trim(), ...above.map(({ text }) => text)]
    .map((text) => NEWSPAPER.exec(text))
    .flatMap((match) => (match ? [match[1] ?? match[2] ?? ''] : []));
  const names = [
    ...tagged.map((text) => text.replace(/^来源[:：]\s*/u, '')).map((text) => nameOwnSite(text, document)),
    ...findLabelled(joinPieces(before), 'source').map(({ value }) => value),
    ...findLabelled(joinPieces(before), 'publisher')
      .map(({ value }) => value)
      .filter(isMedium),
    ...marked.map(({ text }) => text),
    ...before.flatMap(besideDate),
    ...before.flatMap(({ text }) => /^([\p{Script=Han}]{2,8}[報报網网社])\s*[／/∕]/u.exec(text)?.[1] ?? []),
    ...findLabelled(joinPieces(after), 'source').map(({ value }) => value),
    ...findLabelled(joinPieces(above), 'source').map(({ value }) => value),
    ...papers.slice(0, 1),
    ...media,
    readScriptFact(bodies, { title: titles[0]?.value ?? '', fact: 'source' }) ?? '',
    ...[...readJsonLdNames(document, 'publisher'), readMeta(document, 'og:site_name') ?? ''].filter(isMedium),
  ];
  return names.filter((name) => /\p{L}/u.test(name) && !isNobody(name)).map((value) => ({ value, evidence: value }));
}

/** Whether the piece stands where a page prints its source or account. */
export function isMarkedSource({ ownMarks }: Piece): boolean {
  return SOURCE_MARK.test(ownMarks);
}

export function isMedium(name: string): boolean {
  return MEDIA.test(name);
}

/** 本站 is the site that says so. */
function nameOwnSite(name: string, document: Document): string {
  return OWN_SITE.test(name) ? (readMeta(document, 'SiteName') ?? name) : name;
}

/** A medium's name before or behind the date, in the same piece or in one next to it. */
function besideDate({ text }: Piece, index: number, pieces: readonly Piece[]): string[] {
  const isDated = (piece: Piece | undefined) =>
    piece !== undefined && (findDay(piece.text) ?? findShortDay(piece.text) ?? AGO.test(piece.text));
  if (isDated(pieces[index])) {
    const names = text.split(/[\s|·•／/]+/u).filter((part) => !/\d/.test(part));
    return names.filter((name) => name.length >= 3 && isSourceName(name) && isMedium(name)).slice(0, 1);
  }
  const isNear = isDated(pieces[index - 1]) || isDated(pieces[index + 1]) || isDated(pieces[index + 2]);
  return isNear && text.length >= 3 && isSourceName(text) && isMedium(text) ? [text] : [];
}

function isSourceName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 20 &&
    !findDay(text) &&
    !/[:：，。》>]|^\d|作者|认证|关注|首页|记者|^发消息$|^(?:首次)?发布$/u.test(text)
  );
}
