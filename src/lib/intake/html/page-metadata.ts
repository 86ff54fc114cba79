/** What a page says about its article: tags of government sites and portals first, then what stands around the text. */
import type { Stated, StatedMetadata } from '#lib/normalize/manuscript.ts';
import { type DatedPage, listDates } from './page-dates.ts';
import type { Piece, Surroundings } from './page-pieces.ts';
import { readMeta } from './page-title.ts';
import { findDay, findLabelled, splitNames } from './stated-values.ts';

const SOURCE_TAGS = ['ContentSource', 'source', 'mediaid', 'article:source'];
const AUTHOR_TAGS = ['Author', 'article:author'];
const MEDIA =
  /(?:网|报|社|台|频道|新闻|财经|科技|客户端|日报|时报|消息|传媒|在线|杂志|综合|公众号|政府|委|局|办|厅|部|中心|APP)$/u;

const SOURCE_MARK = /(?:^|[\s_-])(?:source|media|media[_-]?name|laiyuan|origin|from|nickname|js_name)(?:$|\s)/i;

type Lists = Omit<StatedMetadata, 'titles'>;

/** Dates, sources, addresses and authors, each list with the most trusted first. */
export function listPageMetadata(page: DatedPage): Lists {
  const { document, surroundings } = page;
  return {
    dates: unique(listDates(page)),
    sources: unique(listSources(document, surroundings)),
    urls: unique(listAddresses(document)),
    authors: unique(listAuthors(document, surroundings)),
    editors: unique(listNames(surroundings, 'editor')),
    photographers: unique(listNames(surroundings, 'photographer')),
  };
}

function listNames({ before, after }: Surroundings, label: 'author' | 'editor' | 'photographer'): Stated[] {
  return [join(before), join(after)].flatMap((text) => findLabelled(text, label)).flatMap(splitNames);
}

function listSources(document: Document, { before, after }: Surroundings): Stated[] {
  const tagged = SOURCE_TAGS.map((tag) => readMeta(document, tag)).filter((text) => text !== undefined);
  const marked = before.filter(({ ownMarks, text }) => SOURCE_MARK.test(ownMarks) && isSourceName(text));
  const media = AUTHOR_TAGS.map((tag) => readMeta(document, tag)).filter(
    (text) => text !== undefined && MEDIA.test(text),
  );
  const unlabelled = before.filter(
    ({ text }, index) => findDay(before[index - 1]?.text ?? '') && isSourceName(text) && MEDIA.test(text),
  );
  return [
    ...tagged
      .map((text) => text.replace(/^来源[:：]\s*/u, ''))
      .filter((text) => /\p{L}/u.test(text))
      .map(asStated),
    ...findLabelled(join(before), 'source'),
    ...marked.map(({ text }) => asStated(text)),
    ...unlabelled.map(({ text }) => asStated(text)),
    ...findLabelled(join(after), 'source'),
    ...media.map((text) => asStated(text as string)),
  ];
}

function isSourceName(text: string): boolean {
  return text.length >= 2 && text.length <= 20 && !findDay(text) && !/[:：，。]|^\d|作者|认证|关注/u.test(text);
}

function listAuthors(document: Document, { before, after, hasHeadline }: Surroundings): Stated[] {
  const tagged = AUTHOR_TAGS.map((tag) => readMeta(document, tag)).filter(
    (text) => text !== undefined && isPersonalName(text),
  );
  const marked = before.filter(
    ({ marks, text }) => /(?:^|[\s_-])author(?:[_-]?name|[_-]?txt|[_-]?intro)?(?:$|\s)/i.test(marks) && isPenName(text),
  );
  return [
    ...tagged.map((text) => asStated(text as string)),
    ...listNames({ before, after, hasHeadline }, 'author'),
    ...marked.slice(0, 1).map(({ text }) => asStated(text)),
  ];
}

/** Two to four Han characters that are no name of a medium; portals put their own name in the author tag. */
function isPersonalName(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text) && !MEDIA.test(text) && !/管理|编辑|本站|原创|佚名|未知|匿名/u.test(text);
}

function isPenName(text: string): boolean {
  return /^[\p{L}\p{N}_·-]{2,16}$/u.test(text) && !/作者|发布|关注|认证|公司|\d{2}-\d{2}/u.test(text) && !findDay(text);
}

function listAddresses(document: Document): Stated[] {
  const canonical = document.querySelector('link[rel="canonical" i][href]')?.getAttribute('href');
  return [readMeta(document, 'og:url'), canonical, readMeta(document, 'Url')]
    .filter((url) => url != null && /^https?:\/\/[^\s/]+\/\S+$/.test(url))
    .map((url) => asStated(url as string));
}

function asStated(value: string): Stated {
  return { value, evidence: value };
}

/** Pieces with a border between them that no value crosses, except behind a label. */
function join(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece) => `${text}${/[:：]\s*$/.test(text) ? '' : '\n'}${piece.text}`, '');
}

function unique(stated: readonly Stated[]): Stated[] {
  return stated.filter(({ value }, index) => stated.findIndex((other) => other.value === value) === index);
}
