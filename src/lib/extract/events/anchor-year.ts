/** Which year 今年 means: that of publication, or the one that the text itself pins down. */

import { yearOfCalendar } from './calendar-clues.ts';
import { isDeedAfter, TO_COME, TO_COME_BEHIND } from './deeds-after.ts';
import { firstOfItsMonths } from './first-of-its-months.ts';
import { findTextDates, type TextDate } from './text-dates.ts';
import { type AnchorYear, yearByCounting } from './year-clues.ts';
import { findMarks } from './year-marks.ts';
import { withinPlans, yearOfPlan } from './year-of-plan.ts';

const THIS_YEAR = /今年|去年|明年|本年度|年内|年底|截至目前|目前/u;

/** The year that the article speaks from, or undefined when neither date nor text says. */
export function findAnchorYear(body: string, published: string | null): AnchorYear | undefined {
  if (published) return { year: Number(published.slice(0, 4)), evidence: published };
  const lookedBackOn = yearLookedBackOn(body);
  const dates = findTextDates(body);
  const latest = Math.max(0, ...dates.filter(isDeedAfter(body, 0)).map(({ year = 0, toYear }) => (toYear ? 0 : year)));
  if (!THIS_YEAR.test(body))
    return (
      lookedBackOn ??
      sinceItsBeginning(body) ??
      yearOfPlan(body, latest) ??
      yearByCounting(body, latest) ??
      yearOfItsMarks(body, latest)
    );
  const upTo = /截[至止到](?<year>20\d{2})年[^，。；]{0,8}/u.exec(body);
  if (upTo?.groups?.['year'] && Number(upTo.groups['year']) >= latest)
    return { year: Number(upTo.groups['year']), evidence: upTo[0] };
  const told = yearOfPlan(body, latest) ?? betweenDeedAndPlan(body) ?? yearByCounting(body, latest);
  if (told) return told;
  return (
    yearOfItsMarks(body, latest) ??
    lookedBackOn ??
    sinceItsBeginning(body) ??
    dayOfNews(body, latest) ??
    firstOfItsMonths(body)
  );
}

/** The latest of the campaigns, typhoons and anniversaries that the text names, or what a calendar gives to its days. */
function yearOfItsMarks(body: string, latest: number): AnchorYear | undefined {
  const marks = findMarks(body);
  const mark = marks.toSorted((a, b) => b.year - a.year).at(0);
  if (!mark) return yearOfCalendar(body, latest);
  return mark.year >= latest && withinPlans(body, mark.year) ? mark : undefined;
}

/** 2023年3月16日，甲市举行…: the news of a day opens with it, and 明年 is told from there. */
const NEWS =
  /^(?<year>20\d{2})年\d{1,2}月\d{1,2}日(?:[上下]午|晚)?，[^。！？\n]{0,60}(?:召开|举行|举办|启动|开工|动工|揭牌|挂牌|签约|开街|通车|投用|启用|交付|印发|发布|摇号|竣工|完工)/u;

function dayOfNews(body: string, latest: number): AnchorYear | undefined {
  const match = NEWS.exec(body);
  const year = Number(match?.groups?.['year']);
  return match && year >= latest && !/去年|前年/u.test(body) ? { year, evidence: match[0] } : undefined;
}

/** 2021年以来，…; 3月，…: a report of what was done since the beginning of a year, which names no later one, tells of that year. */
function sinceItsBeginning(body: string): AnchorYear | undefined {
  const match =
    /(?:(?<=^|[，。\n])(?:自(?=[^，]{4,7}以来，)|进入(?=[^，]{4,5}，))?|^)(?<year>20\d{2})年(?:(?:初|年初|入[春夏秋冬汛]|开年|春节|下半年)?以来，|(?<=进入20\d{2}年)，|(?<=^20\d{2}年)，)/u.exec(
      body.slice(0, OPENING),
    );
  const year = Number(match?.groups?.['year']);
  if (!match || /去年|前年|大前年|近[两三几]?年|[两三四五六七八]年(?:来|间|多|里|时间)/u.test(body)) return undefined;
  return findTextDates(body).some(isDeedAfter(body, year)) ? undefined : { year, evidence: match[0] };
}

/** 某市城市更新大事记（2021年）, 2019年上半年工作总结 */
const OF_A_YEAR =
  /(?:我的|回望|回眸|盘点|难忘|走过|告别|再见)(?<gone>20\d{2})(?!\d|年?[-—至到])|(?<before>20\d{2})年(?:度|上半年|下半年|[一二三四]季度)?[^，。；]{0,14}(?:大事记|纪事|总结|回顾|年报|述职报告)|(?:大事记|纪事|总结|回顾)[（(](?<behind>20\d{2})年/u;

/** 甲街道2019年的12个瞬间, in January 2020 */
const OF_THE_YEAR_GONE =
  /(?<gone>20\d{2})年?(?:的|度)?[^，。；]{0,12}(?:瞬间|镜头|答卷|成绩单|大事|新闻|实事|热词|关键词|件事|足迹|印记|账本|数字)/u;

const OPENING = 240;
/** 翻开2023年的台账, 回望2022; 2021年，对甲局来说，是不平凡的一年 */
const LOOKS_BACK =
  /(?<![一-龥])(?:翻开|翻看|翻阅|打开|合上|回首|回望|回顾|回眸|盘点|走过|告别|送走|挥别|辞别|再见|梳理|细数)[^，。；！？\n\d]{0,8}(?<year>20\d{2})(?!\d)(?!年?[-—–~～至到]|年[前以之\d]|年(?:建成|启动|成立|开始|[^，。]{0,8}(?:时|以来|后)))|(?<=^|[。！？\n“])(?<told>20\d{2})年?，(?=[^。！？\n]{0,40}(?:[一之]年|大事记|答卷|成绩单))|(?:过去|走过|逝去|难忘|不寻常|不平凡)的(?<gone>20\d{2})(?!\d)/u;

/**
 * The year whose diary or balance the first words of `body` open, unless it tells of deeds of a later one, or of 今年: who looks
 * back on a year may call it so or the next.
 */
function yearLookedBackOn(body: string): AnchorYear | undefined {
  if (/今年|去年/u.test(body)) return undefined;
  const match = LOOKS_BACK.exec(body.slice(0, OPENING));
  const { year, told, gone } = match?.groups ?? {};
  const written = Number(year ?? told ?? gone ?? Number.NaN);
  if (!match || !Number.isFinite(written)) return undefined;
  return findTextDates(body).some(isDeedAfter(body, written)) ? undefined : { year: written, evidence: match[0] };
}

/**
 * The day from which `body` tells of 今年 and 去年. A report that its title, or the line at its head, gives to one year tells of
 * that year, unless it says 去年 only: then it speaks of that year on the day of publication. Null when nothing is known.
 */
export function findVantage(
  body: string,
  { titles, published }: { readonly titles: readonly string[]; readonly published: string | null },
): string | null {
  const [head = ''] = /^[^\n。]{0,40}(?=[\n：])/u.exec(body) ?? [];
  const groups = [...titles, head].map((line) => OF_A_YEAR.exec(line)?.groups).find((found) => found !== undefined);
  const year = groups?.['before'] ?? groups?.['behind'] ?? groups?.['gone'];
  const gone = [...titles, head].map((line) => OF_THE_YEAR_GONE.exec(line)?.groups?.['gone']).find(Boolean);
  if (year === undefined && gone && published?.startsWith(String(Number(gone) + 1)) && !/今年/u.test(body))
    return `${gone}-12-31`;
  if (year === undefined)
    return afterYearLookedBackOn(body, published) ?? beforeYearOfPosting(body, published) ?? published;
  const looksBack = published?.startsWith(String(Number(year) + 1)) && /去年/u.test(body) && !/今年/u.test(body);
  return looksBack ? published : `${year}-12-31`;
}

/** A report of January that opens the diary of the year before speaks from the end of that year: 1月5日 lies in it. */
function afterYearLookedBackOn(body: string, published: string | null): string | undefined {
  const { year = 0 } = (published && yearLookedBackOn(body)) || {};
  return published?.startsWith(String(year + 1)) ? `${year}-12-31` : undefined;
}

const FIRST_MONTHS = 2;
/** 今年10月，…成立 */
const LATE_THIS_YEAR =
  /今年(?:(?:的)?(?:前三季度|上半年|下半年|[夏秋]天?)|(?:1[0-2]|[3-9]|十[一二]?|[三四五六七八九])月)(?!(?:底|末)?之?前)/gu;

/** 全区共派单5318件, 支部正式成立: it has been done. */
const DONE_BEHIND = /^[^。！？\n]{0,30}(?:了|已|共|先后|累计|正式|当选|办结|开通)/u;

/** Posted in January, an article that tells what was done 今年10月 was written in the year before. */
function beforeYearOfPosting(body: string, published: string | null): string | undefined {
  const [year, month] = (published ?? '').split('-').map(Number);
  if (!year || !month || month > FIRST_MONTHS) return undefined;
  const isDone = ({ 0: words, index }: RegExpExecArray) =>
    !TO_COME.test(body.slice(Math.max(0, index - 5), index)) &&
    !TO_COME_BEHIND.test(body.slice(index + words.length, index + words.length + 24));
  const said = [...body.matchAll(LATE_THIS_YEAR)];
  const isProved = said.some(({ 0: words, index }) => DONE_BEHIND.test(body.slice(index + words.length)));
  return isProved && said.every(isDone) ? `${year - 1}-12-31` : undefined;
}

/** What was done in August 2021 and is to be done by 2022 is told in 2021. */
function betweenDeedAndPlan(body: string): AnchorYear | undefined {
  const written = findTextDates(body).filter(({ year, toYear }) => year !== undefined && toYear === undefined);
  const isToCome = ({ start }: TextDate) => TO_COME.test(body.slice(Math.max(0, start - 5), start));
  const plans = written.filter(isToCome).map(({ year = 0 }) => year);
  const deeds = written.filter((date) => !isToCome(date)).toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const last = deeds.at(-1);
  if (last?.year === undefined || plans.length === 0) return undefined;
  const isLate = deeds.some(({ year, month = 0 }) => year === last.year && month > FIRST_HALF);
  const ahead = Math.min(...plans) - last.year;
  return ahead === 0 || (ahead === 1 && isLate) ? { year: last.year, evidence: last.printed } : undefined;
}
const FIRST_HALF = 6;
