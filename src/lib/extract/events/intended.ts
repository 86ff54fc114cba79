/** Whether a date of the text lies ahead: because of what is said of it, or because it is a day soon to come. */
import { type Span, sliceOf } from '#lib/extract/passages.ts';
import { isPlanned, tellsOfPlans } from './planned.ts';
import type { TextDate } from './text-dates.ts';

interface Around {
  readonly clause: Span;
  readonly sentence: Span;
  readonly evidence: Span;
}

const DONE_BY = /(?:已经?|早)[于在]?$|早在[今去前]?年?$/u;
/** 从今日至3月30日，市民可以免费参观 */
const FROM_NOW = /(?:今[日天]|即日|现在|目前)起?(?:开始)?[至到]$/u;
/** 应于10月底完工，至今尚余120米 */
const OVERDUE = /^[^。]{2,16}，(?:但|却)?(?:至今|目前)?(?:仍|尚|还)(?:未|没|余|差|有)/u;
const BEFORE =
  /(?:将|预计|有望|力争|计划|拟|(?<![主只不需重])要|必?须|务必|确保|争取|请|(?<![响回反对相效适供])应(?!急))(?:于|在|到|赶在)?$/u;

/** 6月20日前, 6月1日起: what begins then or has to be done by then */
const TERM = /^(?:[底末初]|[上中下]旬)?(?:[之以]?前|起|开始)/u;
const ORDERED = /(?:要求|议定|决定|明确|责令|约定|商定|部署)[^。！？]*$/u;

/** Whether the words around `date` tell of something to come. */
export function isIntended(body: string, date: TextDate, { clause, sentence, evidence }: Around): boolean {
  const before = body.slice(Math.max(0, date.start - 6), date.start);
  if (DONE_BY.test(before) || OVERDUE.test(sliceOf(body, { start: date.end, end: sentence.end }))) return false;
  // 自2020年7月启动改造到2021年9月全部竣工
  if (/[自从]$/u.test(before) && /[到至]20\d\d年/u.test(sliceOf(body, { start: date.end, end: clause.end })))
    return false;
  // 2019年底到2022年底
  if (/^[初中底末]?[到至]20\d\d年/u.test(body.slice(date.end, date.end + 8))) return BEFORE.test(before);
  return (
    date.relative === 'next' ||
    (date.offset?.from === 'publication' && date.offset.count > 0) ||
    isPlanned(body.slice(sentence.start, date.start + 1), body.slice(date.end, clause.end)) ||
    tellsOfPlans(body.slice(date.end, evidence.end)) ||
    BEFORE.test(before) ||
    FROM_NOW.test(before) ||
    (date.offset?.from === 'told' && /^，?再[开议评查看访来]/u.test(body.slice(date.end, date.end + 4))) ||
    isOrdered(body, date, sentence)
  );
}

/** 局长要求，8月10日前，所有项目公示收支；9月起，每季度通报一次 */
function isOrdered(body: string, { start, end, year, relative, month }: TextDate, sentence: Span): boolean {
  if (year !== undefined || relative || month === undefined) return false;
  const behind = sliceOf(body, { start: end, end: sentence.end });
  return TERM.test(behind) && !DONE.test(behind) && ORDERED.test(body.slice(sentence.start, start));
}

/** In days: what has to be done by some day is told longer ahead than what begins on one. */
const SOON = { begins: 62, isDue: 124 } as const;
const A_DAY = 86_400_000;
const LATE_IN_MONTH = 28;
const DONE = /了|(?<![通经超不])过(?![程后关渡])|已|曾|当[天日时晚]|完毕|先后|累计|截至/u;

/** 10月中旬启动, 下旬召开: what begins like this has not been, when it would lie eleven months back */
const BEGINS =
  /^(?:[底末初]|[上中下]旬)?，?(?:启动|开始|开展|开工|动工|进场|召开|举行|举办|试行|施行|实施|征求|公示|组织|完成|交付|投用|验收|推广|再[开议评查])/u;
/** 2月14日，总理也要去访问 */
const IS_TO =
  /^[^，。；]{0,4}，?[^，。；]{0,14}(?:将|(?<![主只重需不想])要(?!求)|(?<![社协学大开委聚集机])会(?![议上后员场长])|拟|即将)/u;
/** In days: how far ahead of the day of publication it may lie. */
const NEXT = { told: 40, meant: 40, day: 7 } as const;

/** 10月中旬启动书面征求意见 in minutes of September: the month to come, where nobody has told of the year before. */
export function isToBegin(
  body: string,
  date: TextDate,
  { sentence, published, told }: Pick<Around, 'sentence'> & { published: string | null; told: number | undefined },
): boolean {
  const { month, day, year, relative, toMonth } = date;
  if (month === undefined || year !== undefined || relative || toMonth || published?.length !== 10) return false;
  const now = Number(published.slice(0, 4));
  if (told !== undefined && told < now) return false;
  const behind = sliceOf(body, { start: date.end, end: sentence.end });
  if (DONE.test(behind)) return false;
  const days = (Date.UTC(now, month - 1, day ?? 1) - Date.parse(published)) / A_DAY;
  const soon = BEGINS.test(behind) ? NEXT.told : IS_TO.test(behind) ? NEXT.meant : day ? NEXT.day : 0;
  return days > 0 && days <= soon;
}

/** 6月20日前，各街道逐店核对 in a notice of May: a term that lies soon behind `published`, with nothing told as done. */
export function isDueSoon(
  body: string,
  date: TextDate,
  { sentence, published }: Pick<Around, 'sentence'> & { published: string | null },
): boolean {
  const month = date.month ?? date.around;
  if (month === undefined || date.year !== undefined || date.relative || published?.length !== 10) return false;
  const behind = sliceOf(body, { start: date.end, end: sentence.end });
  const [term] = TERM.exec(behind) ?? [];
  if (!term || DONE.test(behind)) return false;
  const ahead = (year: number) =>
    (Date.UTC(year, month - 1, date.toDay ?? date.day ?? LATE_IN_MONTH) - Date.parse(published)) / A_DAY;
  const year = Number(published.slice(0, 4));
  // 1月1日起 in a report of December is the next
  const days = ahead(year) > 0 ? ahead(year) : ahead(year + 1);
  return days > 0 && days <= (term.endsWith('前') ? SOON.isDue : SOON.begins);
}
