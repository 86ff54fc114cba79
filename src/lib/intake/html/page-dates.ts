/** The day on which a page says its article was published. A forum's stamp, an update, today's date and a copyright year are none. */
import { foldToSimplified } from '#lib/chinese/simplified.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import { readScriptFact } from './embedded-article.ts';
import { joinPieces, type Piece, type Surroundings } from './page-pieces.ts';
import { readJsonLd, readMeta } from './page-statements.ts';
import { findDay, findMinguoDay, findShortDay } from './stated-values.ts';
import type { TagBody } from './tag-bodies.ts';
import { findTornDay } from './torn-days.ts';

const GOVERNMENT_TAG = 'PubDate';
const TAGS = [
  'publishdate',
  'pubdate',
  'publish-date',
  'article:published_time',
  'og:published_time',
  'bytedance:published_time',
  'weibo:article:create_at',
  'og:release_date',
  'og:time',
  'datePublished',
  'dc.date.issued',
  'dc.date',
  'dateUpdate',
  'date',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
];
const MARKED = '[itemprop="datePublished" i], time[pubdate], article time[datetime], publishtime';
/** 发布于 2016-08-17 11:40, shown while the mouse rests on the day of the last change */
const TOLD = '[title^="发布于"], [title^="发表于"], [data-tooltip^="发布于"], [data-tooltip^="发表于"]';
const NOT_PUBLICATION = /推荐|更新|修改|截至|有效|今天|现在|星期|生成|制作|注册|访问|签到|回复|最后|活动|会议/u;
const CHANGED_SINCE = /^\s*(?:更新|修改|编辑)/u;
/** 2005-04-05 06:40更新 来源：某报, the one row of date and source: a portal's word for putting online */
const PUT_ONLINE = /\d{1,2}[:：]\d{2}\s*更新\s+来源\s*[:：]/u;
const LABELLED =
  /(?:发布|发表|发文|刊发|首发|上传|录入|编辑于|时间|日期)[^。\n]{0,6}?(?:[:：]\s*|[ \u3000]*)[[【（(]?[\d年月日./\- ]{8,}/gu;
const LABEL_END = /(?:[:：于]|发布|发表|发文|刊发|首发|上传|录入)\s*[[【（(]?\d/u;
/** words of a forum's buttons; a reader may well write 沙发 below an article */
const FORUM = /^\W*(?:楼主|只看该作者|只看楼主|倒序浏览|电梯直达|回帖|签到天数)\W*$|只看该作者|倒序浏览/u;
const FORUM_PROGRAM = /discuz|phpwind|vbulletin|phpbb/i;
/** 发布者: … 来自: … stand above an article of a forum program's own portal, never above a thread */
const PORTAL_ARTICLE = /^\W*(?:发布者?|原作者|来自)\s*[:：]/u;
/** A newspaper's page carries the day of the issue above everything. */
const EDITION = /第\s*[A-Z]?\d{1,3}\s*版|版面导航|标题导航|^\s*[上下]一[期版]\s*(?:$|[上下|])|数字报|电子报|电子版/u;
const ISSUE = /^\D{0,16}(?:19|20)\d{2}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*(?:星期|周).)?\D{0,20}$/u;
/** variables of public accounts and portals: seconds since 1970, or the day itself */
const SCRIPT_DATE =
  /\b(?:ct|create_?time|pub(?:lish)?_?(?:time|date)|newsTime|pubtime|ptime)["']?\s*[=:]\s*["']?(\d{10}(?=["',;}\s])|20\d{6}(?=\d{6}|["'])|20\d{2}[-/]\d{2}[-/]\d{2}[^"']{0,9}(?=["']))/i;
/** /2021/0608/, /2021-06/08/, /20210608/, t20210608_1.html: content systems file an article under its day */
const ADDRESS_DATE = /[/_t]((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/_.])/;
/** class names of the place of a date */
const DATE_MARK =
  /(?:^|[\s_-])(?:(?:pub|publish|post|field|news|create|paper|issue)[_-]?)?(?:date|time|riqi|shijian)(?:$|[\s_-])/i;
const BEIJING = 8 * 3600;

export interface DatedPage {
  readonly document: Document;
  /** its scripts and style sheets, which are not in `document` */
  readonly bodies: readonly TagBody[];
  readonly surroundings: Surroundings;
  /** its headlines, most trusted first */
  readonly titles: readonly Stated[];
}

/** Dates of publication, most trusted first; empty for a forum's page. */
export function listDates({ document, bodies, surroundings, titles }: DatedPage): Stated[] {
  const tagged = (tags: readonly string[]) => tags.flatMap((tag) => dated(readMeta(document, tag) ?? ''));
  if (isForum(document, surroundings)) return tagged([GOVERNMENT_TAG]);
  return [
    ...tagged([GOVERNMENT_TAG]),
    ...Array.from(document.querySelectorAll(TOLD), readTold).flatMap(dated).slice(0, 1),
    ...datesAround(surroundings),
    ...tagged(TAGS),
    ...readJsonLd(document, ['datePublished', 'pubDate']).flatMap(dated),
    ...Array.from(document.querySelectorAll(MARKED), readMarked).flatMap(dated).slice(0, 1),
    ...datesAbove(document, surroundings),
    ...dateInScript(bodies),
    ...dated(readScriptFact(bodies, { title: titles[0]?.value ?? '', fact: 'date' }) ?? ''),
    ...dateInAddress(document),
    ...surroundings.before
      .filter(({ text }) => PUT_ONLINE.test(foldToSimplified(text)))
      .flatMap(({ text }) => dated(text)),
  ];
}

function isForum(document: Document, { before, after }: Surroundings): boolean {
  return (
    [...before, ...after].some(({ text }) => FORUM.test(foldToSimplified(text))) ||
    (FORUM_PROGRAM.test(readMeta(document, 'generator') ?? '') &&
      !before.some(({ text }) => PORTAL_ARTICLE.test(foldToSimplified(text))))
  );
}

function datesAround({ before, after, hasHeadline }: Surroundings): Stated[] {
  const labelled = [before, after].map((pieces) =>
    [...foldToSimplified(joinPieces(pieces)).matchAll(LABELLED)]
      .map(([text]) => text)
      .filter((text) => LABEL_END.test(text)),
  );
  // Without a headline above them, loose dates may belong to anything.
  const near = hasHeadline ? before.filter(isPublication).map(({ text }) => text) : [];
  const short = near.flatMap((text) => stated(findShortDay(text), text));
  return [
    ...near.flatMap(dated),
    ...labelled.flat().flatMap(dated),
    ...(hasHeadline ? dated(findTornDay(before) ?? '') : []),
    ...short,
    ...labelled.flat().flatMap((text) => stated(findMinguoDay(text), text)),
  ];
}

/** Dates above the headline count with a time behind them, or as the day of a newspaper's issue. */
function datesAbove(document: Document, { above, before }: Surroundings): Stated[] {
  const timed = above
    .filter(isPublication)
    .filter(({ text, levels }) => /\d{1,2}[:：]\d{2}/.test(text) || DATE_MARK.test(levels[0] ?? ''));
  const isEdition = EDITION.test(document.title) || [...above, ...before].some(({ text }) => EDITION.test(text));
  const issue = isEdition ? listTexts(document).filter((text) => ISSUE.test(text)) : [];
  return [...timed.map(({ text }) => text), ...issue.slice(0, 1)]
    .flatMap(dated)
    .concat(dated(findTornDay(above) ?? ''));
}

function listTexts(document: Document): string[] {
  const walker = document.createTreeWalker(document.body ?? document.documentElement, 4);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node && texts.length < 400; node = walker.nextNode())
    if (node.nodeValue?.trim()) texts.push(node.nodeValue.trim());
  return texts;
}

function isPublication({ text }: Piece, index: number, pieces: readonly Piece[]): boolean {
  const at = /(?:19|20)?\d{2}\s*[-/.年]\s*\d/.exec(text)?.index ?? 0;
  const label = `${pieces[index - 1]?.text ?? ''}${text.slice(0, at)}`.slice(-8);
  const rest = /[\d日](?:\s*[\d:：]+)?([^\d]*)$/u.exec(text)?.[1] ?? '';
  return !NOT_PUBLICATION.test(foldToSimplified(label)) && !CHANGED_SINCE.test(foldToSimplified(rest));
}

function readTold(element: Element): string {
  return element.getAttribute('data-tooltip') ?? element.getAttribute('title') ?? '';
}

function readMarked(element: Element): string {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
}

function dateInScript(bodies: readonly TagBody[]): Stated[] {
  const scripts = bodies.filter(({ tag }) => tag === 'script').map(({ content }) => SCRIPT_DATE.exec(content));
  const [evidence = '', value = ''] = scripts.find((match) => match !== null) ?? [];
  if (!/^\d{10}$/.test(value)) return dated(value);
  return stated(toBeijingDay(Number(value) * 1000), evidence);
}

function dateInAddress(document: Document): Stated[] {
  const canonical = document.querySelector('link[rel="canonical" i][href]')?.getAttribute('href') ?? '';
  const [address = ''] = [readMeta(document, 'og:url'), canonical].filter((url) => url && ADDRESS_DATE.test(url));
  const [, year, month, day] = ADDRESS_DATE.exec(address) ?? [];
  return year ? dated(`${year}-${month}-${day}`).map(({ value }) => ({ value, evidence: address })) : [];
}

const INSTANT = /(?:19|20)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/;

function dated(text: string): Stated[] {
  const [instant] = INSTANT.exec(text) ?? [];
  const time = instant ? Date.parse(instant) : Number.NaN;
  return stated(Number.isNaN(time) ? findDay(text) : toBeijingDay(time), text);
}

function toBeijingDay(milliseconds: number): string {
  return new Date(milliseconds + BEIJING * 1000).toISOString().slice(0, 10);
}

function stated(value: string | undefined, evidence: string): Stated[] {
  return value ? [{ value, evidence }] : [];
}
