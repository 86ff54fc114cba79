/** Events: what happened, or is to happen, on a date that the text gives, as precisely as it gives it. */
import { findAnchorYear } from './anchor-year.ts';
import { clauseAround, countUpTo, lookUpSpans, type Span, sentenceAround, sliceOf } from './passages.ts';
import { isPlanned, tellsOfPlans } from './planned.ts';
import { type ResolvedDate, resolveDate } from './resolve-date.ts';
import { findTextDates, type TextDate } from './text-dates.ts';

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
/** 截至2022年6月底 says when the numbers were counted; 2020年以来 when something began to go on; 每年3月 is no date. */
const NOT_BEFORE = /(?:截[至止到]|(?:^|[，。])至|每年?|每[当到逢]|临近|历年|往年|自|从|农历|至今|逢)$/u;
const NOT_AFTER =
  /^(?:(?:消息|电|讯|报道|对记者|获悉)|以来|以后|之前|前后|开始至|度|级|版|款|至今|起至|一(?![日号大早])|(?:以|之)?前(?:建成|建设|建造|竣工|交付|完工|投用|入住)[\p{Script=Han}]{0,16}的)/u;
/** 小区1998年交付使用, 区里今年将新建: behind its subject a year dates what is said of it. */
const GOES_ON =
  /^(?:将|已(?!有)|共(?!有)|拟|计划|就|又|才|还|便|再次|陆续|先后|退休|上任|当上|毕业|转业|交付|建成|竣工|投用|投入使用|新建|新增|增设|引入|引进|入党|入伍|当选|担任|接手|进驻|推行|试点|推出|出台|印发|发布|组建|完成|启动|开工|成立|搬(?![迁家])|入住|获评|被评)(?!的)/u;
/** 从2019年起, 自2022年7月推行积分制以来 */
const BEGINS = /^(?:起|开始|(?!以来|[至到的])[^，。；]{2,14}(?:以来|起|后)[，。])/u;
/** A bare year in an attribute (2022年度计划, 2021年版) dates a paper, not a deed. */
const PAPER = /^(?:度|版|[^，。]{0,6}(?:文件|版本|公报|年鉴))/u;
/** 3月2日，家住甲社区的陈阿姨说: the day of an interview, not of a deed. */
const SAYING = /(?:[^解小学]说|表示|介绍|告诉记者|感[叹慨]道?|回忆道?|说道|坦言|直言)$/u;
const LONGEST_SAYING = 4;

/** Every dated event of `body`, in its order; `published` is the day of publication or null. */
export function extractEvents(body: string, published: string | null): readonly ExtractedEvent[] {
  const anchor = findAnchorYear(body, published)?.year;
  const dates = findTextDates(body).filter((date) => isDated(body, date));
  const titleOf = lookUpSpans(spansOf(body, /《[^《》\n]+》/gu));
  const breaks = spansOf(body, /\n+/gu);
  const events: ExtractedEvent[] = [];
  let previous: Before | undefined;
  for (const date of dates) {
    const around = { clause: clauseAround(body, date), sentence: sentenceAround(body, date) };
    const span = evidenceOf(body, date, { dates, titleOf, ...around });
    const planned = isIntended(body, date, { evidence: span, ...around });
    const context = {
      published,
      anchor,
      previous: previous && carriesOn(previous, date, breaks) ? previous.resolved : undefined,
      planned,
    };
    const resolved = resolveDate(date, context);
    if (resolved && !date.toYear && !date.decade) previous = { resolved, end: date.end };
    // A year or 近日 that cannot be known is no date at all; a day of an unknown year still orders the events.
    if (!resolved && (date.month === undefined || date.toMonth !== undefined)) continue;
    const evidence = sliceOf(body, span);
    const text = printText(evidence, date);
    const inferred = resolved?.inferred ?? false;
    if (text.length > 1 && !saysNothing(text))
      events.push({ date: resolved?.edtf ?? null, text, evidence, inferred, planned });
  }
  return events;
}

function saysNothing(text: string): boolean {
  return SAYING.test(text.slice(-LONGEST_SAYING)) && !/[，；]/u.test(text.slice(0, -2));
}

interface Before {
  readonly resolved: ResolvedDate;
  readonly end: number;
}

/** Whether `date` may borrow the year and month of the date before it. */
function carriesOn({ resolved, end }: Before, date: TextDate, breaks: readonly Span[]): boolean {
  const paragraphs = countUpTo(breaks, date.start - 1) - countUpTo(breaks, end - 1);
  const bareDay = date.month === undefined && date.day !== undefined;
  return paragraphs === 0 || (bareDay && paragraphs < 3 && (resolved.day ?? 32) <= (date.day ?? 0));
}

function spansOf(body: string, pattern: RegExp): readonly Span[] {
  return [...body.matchAll(pattern)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}

function isDated(body: string, date: TextDate): boolean {
  const { start, end, printed } = date;
  const after = body.slice(end, end + 24);
  // 完成2015年改造任务, 对今年的工作: a bare year in the middle of a clause belongs to the noun behind it.
  if (date.ago)
    return (
      /(?:^|[，。；：！？“”（\n、]|[于在自到从至就们家员人])$/u.test(body.slice(Math.max(0, start - 1), start)) &&
      !/^的/u.test(after)
    );
  const goesOn = SINCE.exec(after)?.[0];
  if (goesOn && !date.decade) return /\d/u.test(clausesBehind(body, end));
  const bareYear = (date.year ?? date.relative) && !date.toYear && !date.month && !date.season;
  if (
    bareYear &&
    !/(?:^|[，。；：！？“（\n、]|[于在自到是从至料]|建成?|成立|启动|投用|计划|预计|其中|力争|争取|确保|有望|将|拟|区里|市里|进入|早在|自打)$/u.test(
      body.slice(Math.max(0, start - 3), start),
    ) &&
    !GOES_ON.test(after)
  )
    return false;
  // 今年是改造的第三年
  if (bareYear && date.relative && /^是/u.test(after)) return false;
  const before = body.slice(Math.max(0, start - 3), start);
  if (date.year && /^至今/u.test(after)) return true;
  if (NOT_BEFORE.test(before) && !(/[自从]$/u.test(before) && BEGINS.test(after))) return false;
  return !NOT_AFTER.test(after) && !(/年$/u.test(printed) && PAPER.test(after));
}

/** 今年以来，已改造120个小区: what was counted since then; without a number it only sets the scene. */
const SINCE = /^(?:以来|来)(?=[，,\p{Script=Han}])/u;

function clausesBehind(body: string, end: number): string {
  return /^[^。；！？\n]{0,60}/u.exec(body.slice(end, end + 60))?.[0] ?? '';
}

interface Around {
  readonly clause: Span;
  readonly sentence: Span;
}

function isIntended(
  body: string,
  date: TextDate,
  { clause, sentence, evidence }: Around & { readonly evidence: Span },
): boolean {
  if (/已经?[于在]?$/u.test(body.slice(Math.max(0, date.start - 3), date.start))) return false;
  return (
    date.relative === 'next' ||
    isPlanned(body.slice(sentence.start, date.start + 1), body.slice(date.end, clause.end)) ||
    tellsOfPlans(body.slice(date.end, evidence.end)) ||
    /(?:将|预计|有望|力争|计划|拟)(?:于|在|到)?$/u.test(body.slice(Math.max(0, date.start - 4), date.start))
  );
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
  while (span.end - span.start - date.printed.length < ENOUGH && span.end < sentence.end) {
    const next = clauseAround(body, { start: span.end + 1, end: span.end + 1 });
    if (next.end <= span.end || next.end - clause.start > LONGEST) break;
    // 去年9月，该区出台《…方案（2021—2023年）》: a date alone is no evidence, whatever stands behind it.
    const saysSomething = span.end - span.start > date.printed.length;
    if (saysSomething && holdsOther(next, date, dates)) break;
    span = { start: clause.start, end: Math.min(next.end, sentence.end) };
  }
  return span;
}

/** Whether a date other than `date` lies in `span`; `dates` are in their order. */
function holdsOther(span: Span, date: TextDate, dates: readonly TextDate[]): boolean {
  const at = countUpTo(dates, span.start - 1);
  const other = dates[at] === date ? dates[at + 1] : dates[at];
  return other !== undefined && other.end <= span.end;
}

/** What happened, without the date at its head. */
function printText(evidence: string, { printed }: TextDate): string {
  const bare = evidence.startsWith(printed) ? evidence.slice(printed.length).replace(/^[，的]/u, '') : evidence;
  return bare.replace(/^(?:据了解|据悉|此外|同时|其中|于是)，/u, '');
}
