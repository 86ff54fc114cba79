/** The day on which a page says its article was published. A forum's stamp, an update, today's date and a copyright year are none. */
import { foldToSimplified } from '#lib/chinese/simplified.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import type { Piece, Surroundings } from './page-pieces.ts';
import { readJsonLd, readMeta } from './page-title.ts';
import { findDay } from './stated-values.ts';

const GOVERNMENT_TAG = 'PubDate';
const TAGS = [
  'publishdate',
  'pubdate',
  'article:published_time',
  'og:release_date',
  'datePublished',
  'dateUpdate',
  'date',
];
const MARKED = '[itemprop="datePublished" i], time[pubdate], article time[datetime]';
const NOT_PUBLICATION = /更新|截至|有效|今天|现在|星期|生成|制作|注册|访问|签到|回复|最后|活动|会议/u;
const LABELLED = /(?:发布|发表|发文|刊发|时间|日期)[^。\n]{0,6}?[:：]\s*[\d年月日./\- ]{8,}/gu;
const FORUM = /楼主|只看该作者|倒序浏览|电梯直达|回帖|沙发|签到天数/u;
const FORUM_PROGRAM = /discuz|phpwind|vbulletin|phpbb/i;
/** variables of public accounts: seconds since 1970, or the day itself */
const SCRIPT_DATE =
  /\b(?:ct|createTime|create_time|publish_time|publishTime)\s*[=:]\s*["'](\d{10}|20\d{2}-\d{2}-\d{2}[^"']{0,9})["']/;
const BEIJING = 8 * 3600;

export interface DatedPage {
  readonly document: Document;
  /** the source of the page, scripts included */
  readonly html: string;
  readonly surroundings: Surroundings;
}

/** Dates of publication, most trusted first; empty for a forum's page. */
export function listDates({ document, html, surroundings }: DatedPage): Stated[] {
  const { before, after } = surroundings;
  const isForum =
    FORUM_PROGRAM.test(readMeta(document, 'generator') ?? '') ||
    [...before, ...after].some(({ text }) => FORUM.test(foldToSimplified(text)));
  const tagged = (tags: readonly string[]) => tags.flatMap((tag) => dated(readMeta(document, tag) ?? ''));
  if (isForum) return tagged([GOVERNMENT_TAG]);
  return [
    ...tagged([GOVERNMENT_TAG]),
    ...datesAround(surroundings),
    ...tagged(TAGS),
    ...readJsonLd(document, ['datePublished', 'pubDate']).flatMap(dated),
    ...Array.from(document.querySelectorAll(MARKED), readMarked).flatMap(dated).slice(0, 1),
    ...dateInScript(html),
  ];
}

function datesAround({ before, after, hasHeadline }: Surroundings): Stated[] {
  const labelled = [before, after].map((pieces) =>
    [...foldToSimplified(joinLines(pieces)).matchAll(LABELLED)].map(([text]) => text),
  );
  // Without a headline above them, loose dates may belong to anything.
  const near = hasHeadline ? before.filter(isPublication).map(({ text }) => text) : [];
  const split = hasHeadline ? [before.map(({ text }) => text).join('/')] : [];
  return [...near, ...labelled.flat(), ...split.filter((text) => /\/\d{1,2}:\d{2}/.test(text))].flatMap(dated);
}

function isPublication({ text }: Piece, index: number, pieces: readonly Piece[]): boolean {
  const label = `${pieces[index - 1]?.text.slice(-6) ?? ''}${text}`.split(/\d/)[0] ?? '';
  return !NOT_PUBLICATION.test(foldToSimplified(label));
}

function joinLines(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece) => `${text}${/[:：]\s*$/.test(text) ? '' : '\n'}${piece.text}`, '');
}

function readMarked(element: Element): string {
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';
}

function dateInScript(html: string): Stated[] {
  const [evidence = '', value = ''] = SCRIPT_DATE.exec(html) ?? [];
  if (!/^\d{10}$/.test(value)) return dated(value);
  const day = new Date((Number(value) + BEIJING) * 1000).toISOString().slice(0, 10);
  return [{ value: day, evidence }];
}

function dated(text: string): Stated[] {
  const value = findDay(text);
  return value ? [{ value, evidence: text }] : [];
}
