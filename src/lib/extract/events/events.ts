/** Events: what happened, or is to happen, on a date that the text gives, as precisely as it gives it. */

import { clauseAround, countUpTo, lookUpSpans, type Span, sentenceAround, sliceOf } from '#lib/extract/passages.ts';
import { findAnchorYear } from './anchor-year.ts';
import { isDated } from './dated.ts';
import { Telling } from './telling.ts';
import { findTextDates, type TextDate } from './text-dates.ts';
import { findYearSections } from './year-sections.ts';

export interface ExtractedEvent {
  /** EDTF; null when the text names a day or month of an unknown year */
  readonly date: string | null;
  readonly text: string;
  readonly evidence: string;
  /** true: the year is concluded, not written */
  readonly inferred: boolean;
  readonly planned: boolean;
}

/** An event's sentence is cut after the clause that brings it to this length. */
const ENOUGH = 14;
const LONGEST = 90;
/** 3月2日，家住甲社区的陈阿姨说: the day of an interview, not of a deed. */
const SAYING = /(?:[^解小学]说|表示|介绍|告诉记者|感[叹慨]道?|回忆道?|说道|坦言|直言)$/u;
const LONGEST_SAYING = 4;
/** 11月3日上午，在甲区示例路18栋 says where, and not yet what. */
const PLACE_ONLY =
  /^(?:[^，。]{0,6}，)?在[^，。；]{2,40}[区路街巷院楼栋室厅里内上旁前边处场园镇村中心口站馆校]$|^(?:[^，。]{0,6}，)?在[^，。；]{2,40}\d+[号栋]楼?$/u;
const REST_OF_DATE =
  /^(?:[初中末底](?!午)|[上中下]{1,2}旬|份|[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?，?|假期)?(?:凌晨|清晨|清早|一?早上?|上午|中午|下午|傍晚|当?晚上?|夜里|深夜|午后)?(?:\d{1,2}[:：]\d{2}|\d{1,2}[时点](?:\d{1,2}(?:分|(?=[，左许]))|半|许|多)?)?(?:(?:以来|[之以]?[前后]|期间|起|一年|全年)(?=，))?[，的 ]*/u;
/** 6月前完成, 8月以来来了…: without the date it would say something else. */
const NEEDS_DATE = /^(?:以来|[之以]?[前后]|期间|起|间|时|刚过|一过|过后|一年)/u;

/** Every dated event of `body`, in its order; `published` is the day of publication or null. */
export function extractEvents(body: string, published: string | null): readonly ExtractedEvent[] {
  const sections = findYearSections(body);
  const headings = sections.flatMap(({ heading }) => heading ?? []);
  const isHeading = ({ start, end }: Span) => headings.some((each) => each.start <= start && end <= each.end);
  const dates = findTextDates(body).filter((date) => isDated(body, date) && !isHeading(date));
  const anchor = findAnchorYear(body, published)?.year;
  const telling = new Telling(body, { dates, sections, vantage: { published, anchor } });
  const titleOf = lookUpSpans(spansOf(body, /《[^《》\n]+》/gu));
  const events = dates.flatMap((date) => {
    const around = { clause: clauseAround(body, date), sentence: sentenceAround(body, date) };
    const entry = telling.entryAt(date);
    const span = entry
      ? { start: date.start, end: entry.told.end }
      : evidenceOf(body, date, { dates, titleOf, ...around });
    const { resolved, planned } = telling.read(date, { evidence: span, ...around });
    // A year or 近日 that cannot be known is no date at all; a day of an unknown year still orders the events.
    if (!resolved && (date.month === undefined || date.toMonth !== undefined)) return [];
    const evidence = sliceOf(body, span);
    const text = entry ? sliceOf(body, entry.told) : printText(evidence, date);
    if (!/\p{Script=Han}/u.test(text) || text.length < 2 || saysNothing(text)) return [];
    if (isBareYear(date) && SLOGAN.test(evidence.slice(date.printed.length))) return [];
    const { edtf = null, inferred = false } = resolved ?? {};
    return [{ date: edtf, text, evidence, inferred, planned: planned || isAfter(edtf, published) }];
  });
  return events.filter((event, at) => !isSame(event, events[at - 1]));
}

/** 今年，剩余6条将在国庆节前完工: two dates that say the same year of the same words are one. */
function isSame(event: ExtractedEvent, before: ExtractedEvent | undefined): boolean {
  return event.date !== null && event.date === before?.date && event.evidence === before.evidence;
}

function isBareYear({ year, relative, toYear, month, season, around }: TextDate): boolean {
  return (year ?? relative) !== undefined && !toYear && !month && !season && !around;
}

/** Whether a day, month or year lies behind the day of publication. */
function isAfter(edtf: string | null, published: string | null): boolean {
  if (!edtf || !published || !/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(edtf)) return false;
  return edtf > published.slice(0, edtf.length);
}

/** （实习生 席某 记者 车某）2022-09-08 */
const SIGNED = /^（[^（）]*(?:记者|通讯员|作者|编辑|实习生|摄影?)[^（）]*）/u;

/** 发表于 2022-9-14 08:30 */
const POSTED = /^(?:本帖)?(?:最后)?由?[^，。]{0,12}(?:发表|发布|编辑|更新|回复)[于在] ?\d{4}/u;

/** 12月13日，国家公祭日; 2月12日，大年初一: which day it was, and not yet what happened */
const ONLY_DAY =
  /^，?(?:正|恰|适|也)?(?:是|值|逢)?(?:第[\d一二三四五六七八九十百]+个)?[^，。！？\n]{0,10}(?:日|节|大年初[一二三四五六七]|除夕|前夕|(?:星期|周)[一二三四五六日天末]|国庆|春节)$/u;

/** 受台风影响, 为了让老人吃上热饭: why or how, and not yet what */
const ONLY_WHY =
  /^，?(?:(?:受|因|由于|随着)[^，。]*|[^，。]{2,40}(?:以来|期间|之际)|为(?:了|让|使|把|解|更|进一步|方便|确保|推动|提升|加强|庆祝|迎接|纪念)[^，。]{0,40}|(?:按照|根据|随着|针对|面对|结合)[^，。]{2,40}|[^，。]{0,16}在[^，。]{2,36}(?:下|之际|基础上|过程中))$/u;

/** 2021年，某局坚持以人民为中心: nothing that was done in the year */
const SLOGAN =
  /^[^，。]{0,4}，?[^，。]{0,24}(?:坚持|紧紧?围绕|牢牢|深入贯彻|全面贯彻|认真贯彻|认真落实|践行|交出了?)[^，。\d“]*$/u;

/** 转眼到了2018年, 2023年打算 */
const ONLY_YEAR =
  /^(?:转眼|一晃|时间|日子)?(?:就|又|很快)?(?:到了|来到|进入|迎来)?(?:20\d{2}年)?(?:度|工作)?(?:打算|计划|安排|思路)?$|^(?:过去的)?20\d{2}年?，?(?:是|注定)[^，。]*(?:年|一年)”?$|^(?:20\d{2}年)?(?:就要|即将|已经?|悄然|匆匆)?(?:过去|远去|落幕)了?$|^(?:这是|是)?(?:注定|极)?不(?:平凡|平静|寻常|普通)的?(?:一年)?$|^[^，。；]{0,16}(?:成绩单|答卷|账单|大事记)$|^[^，。]{0,12}不会忘记$|^[春夏秋冬][天日季]?，?[^，。]{0,4}(?:格外|特别|比往年)[^，。]{0,4}$/u;

function saysNothing(text: string): boolean {
  if (SIGNED.test(text) || POSTED.test(text) || ONLY_YEAR.test(text)) return true;
  return (
    SAYING.test(text.slice(-LONGEST_SAYING)) &&
    !/[指看望站坐拉握捧拿摸]着/u.test(text) &&
    !/[，；]/u.test(text.slice(0, -2))
  );
}

function spansOf(body: string, pattern: RegExp): readonly Span[] {
  return [...body.matchAll(pattern)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}

interface Around {
  readonly clause: Span;
  readonly sentence: Span;
}

interface Surroundings extends Around {
  readonly dates: readonly TextDate[];
  /** the 《title》 that holds a place, with its marks */
  readonly titleOf: (inner: Span) => Span | undefined;
}

/** The date's clause, and as many of the next as it takes to say what happened. A title in 《》 stands whole. */
function evidenceOf(body: string, date: TextDate, { dates, titleOf, clause, sentence }: Surroundings): Span {
  const title = titleOf(date);
  if (title) return title;
  let span = clause;
  const saysLittle = ({ start, end }: Span) => {
    const told = body.slice(date.end, end);
    // 从7月7日第一个高温预警起
    const isSince = /[自从]/u.test(body.charAt(date.start - 1)) && /(?:起|以来|后)$/u.test(told);
    return (
      isSince ||
      end - start - date.printed.length < ENOUGH ||
      PLACE_ONLY.test(told) ||
      ONLY_WHY.test(told.replace(REST_OF_DATE, ''))
    );
  };
  while (saysLittle(span) && span.end < sentence.end) {
    const next = clauseAround(body, { start: span.end + 1, end: span.end + 1 });
    if (next.end <= span.end || next.end - clause.start > LONGEST) break;
    // 去年9月，该区出台《…方案（2021—2023年）》: a date alone is no evidence, whatever stands behind it.
    const saysSomething = sliceOf(body, span).replace(/^(?:截[至止到]|截止到?|[至到自从在于])/u, '') !== date.printed;
    if (saysSomething && holdsOther(next, date, dates)) break;
    span = { start: clause.start, end: Math.min(next.end, sentence.end) };
  }
  if (span.end === sentence.end && ONLY_DAY.test(body.slice(date.end, span.end)) && body[span.end] === '。') {
    const first = clauseAround(body, { start: span.end + 1, end: span.end + 1 });
    const isShort = first.end - first.start < SHORT + 1 && body[first.end] === '，';
    const next = isShort ? clauseAround(body, { start: first.end + 1, end: first.end + 1 }) : first;
    if (next.end > span.end + 1 && !holdsOther({ start: span.end, end: next.end }, date, dates))
      return { start: span.start, end: next.end };
  }
  return withLabel(body, span, date);
}

const SHORT = 5;
/** What says as much by itself: not 陈某某：2017年底 */
const LABEL = 6;

/** 供水：8月7日恢复; 角上写着日期：1953年: what stands in front of the colon says what happened. */
function withLabel(body: string, span: Span, date: TextDate): Span {
  // 上一次这么大的风，是1997年
  if (body[span.start - 1] === '，' && /^(?:还?是|[始建]于|在)$/u.test(sliceOf(body, span).replace(date.printed, ''))) {
    const told = clauseAround(body, { start: span.start - 2, end: span.start - 1 });
    return told.start < span.start ? { start: told.start, end: span.end } : span;
  }
  // 时间：2022年3月15日上午 in the head of minutes
  const [minutes] = MINUTES.exec(body.slice(Math.max(0, span.start - 6), span.start)) ?? [];
  if (minutes && /^(?:[上下中]午|晚)/u.test(body.slice(date.end, date.end + 2)))
    return { start: span.start - minutes.length, end: span.end };
  if (body[span.start - 1] !== '：' || span.end - span.start - date.printed.length >= SHORT) return span;
  const label = clauseAround(body, { start: span.start - 2, end: span.start - 1 });
  const isOnlyDate = span.end - span.start === date.printed.length;
  if (isOnlyDate && label.end - label.start < LABEL) return span;
  return label.start < span.start && span.end - label.start < LONGEST && !NO_LABEL.test(sliceOf(body, label))
    ? { start: label.start, end: span.end }
    : span;
}
const MINUTES = /(?<=^|\n)(?:会议|开会|活动)?时间：$/u;
/** 发布时间：2021年5月3日 */
const NO_LABEL = /(?:发布|发表|更新|刊发|来源|落款|日期|时间|截[止至]|编辑|记者|审核|制图|摄)(?:时间|日期)?$/u;

/** Whether a date other than `date` lies in `span`; `dates` are in their order. */
function holdsOther(span: Span, date: TextDate, dates: readonly TextDate[]): boolean {
  const at = countUpTo(dates, span.start - 1);
  const other = dates[at] === date ? dates[at + 1] : dates[at];
  // 11月底，市里通报：全年拆除违建12万平方米
  return other !== undefined && other.end <= span.end && other.relative !== 'whole' && !other.planTo;
}

/** What happened, without the date at its head and the hour behind it: 7月底, 3日上午 */
function printText(evidence: string, { printed }: TextDate): string {
  const rest = evidence.startsWith(printed) ? evidence.slice(printed.length).replace(REST_OF_DATE, '') : evidence;
  const bare = NEEDS_DATE.test(rest) ? evidence : rest;
  return bare.replace(/^(?:据了解|据悉|此外|同时|其中|于是)，/u, '');
}
