/** Title, date, source and the names of those who made the article, out of what the source states of itself. */
import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Stated, StatedMetadata } from '#lib/normalize/manuscript.ts';
import type { Block } from '#lib/normalize/stage.ts';
import { readable } from './citing.ts';
import { findTextDates } from './events/text-dates.ts';
import type { ExtractedPerson } from './people/people.ts';

export interface ExtractedTitle {
  readonly text: string;
  /** true: the source has none, and this was made from its text */
  readonly derived: boolean;
}

export interface ExtractedSource {
  readonly name: string;
  readonly url: string | null;
  /** not written in the source but concluded: for the editor to confirm, kept out of the draft */
  readonly inferred?: true;
}

const LONGEST_TITLE = 40;
const DAY = 86_400_000;
/** What a page itself calls the day of publication holds, though the text sets terms within the year. */
const PUBLISHED = /(?:发布|发稿|发表|公开|刊发)(?:时间|日期)\s*[:：]/u;
const LONGEST_TERM = 366 * DAY;
/** Lines that carry a date and are no dateline: a forum's stamps, a copyright notice, a licence. */
const NO_DATELINE = /签到|心情|注册|登录|在线|回复于|楼|LV\.?\d|copyright|©|版权|备案|许可证|有效期/iu;

/** The stated title; else one made of the place and the first heading, or of the first sentence. Null for an empty article. */
export function extractTitle(
  { titles }: StatedMetadata,
  { blocks, place }: { blocks: readonly Block[]; place: string | null },
): ExtractedTitle | null {
  const stated = titles.map(({ value }) => value.replace(/\s+/gu, ' ').trim()).find((value) => value.length > 1);
  if (stated) return { text: stated, derived: false };
  const headings = blocks.filter(({ type }) => type === 'heading').map(({ text }) => text.replace(NUMBER_IN_FRONT, ''));
  const heading = headings.find((text) => !NAMES_A_PART.test(text));
  const words = heading ?? firstClauses(blocks.find(({ type }) => type === 'paragraph')?.text ?? '');
  if (words === '') return null;
  const text = withoutLoneQuotes(words.replace(/[。！？：；，?]+$/u, ''));
  const short = place?.replace(/(?:省|市|区|县)$/u, '') ?? '';
  return { text: short.length > 1 && !text.includes(short) ? `${short}：${text}` : text, derived: true };
}

/** “再不修就没法走了 was cut off inside what somebody says. */
function withoutLoneQuotes(text: string): string {
  const count = (mark: string) => text.split(mark).length;
  return count('“') === count('”') ? text : text.replace(/[“”]/gu, '');
}

const NUMBER_IN_FRONT =
  /^(?:[一二三四五六七八九十]{1,3}[、，.]|（[一二三四五六七八九十]{1,3}）|\d{1,2}(?:[.、]|\s+))\s*/u;
/** What a part of any article may be called. */
const NAMES_A_PART = /^\s*(?:引言|前言|序言|导言|结语|结束语|后记|编者按|背景|概况|摘\s*要|小结)\s*$/u;

/** [摘要], 核心提示：, 示例日报讯（记者 张某）, 示例网5月1日电: what stands in front of the first sentence. */
const IN_FRONT =
  /^(?:[[【［]?(?:内容)?(?:摘要|提要|导语|导读|核心提示|编者按)[\]】］]?[：:]?\s*)?(?:[^，。；！？“”]{1,40}?(?:讯|电|消息)(?=[（(\s])(?:\s*[（(][^（）()]{2,30}[）)])?\s*|[| ]*[（(](?:本报)?(?:记者|通讯员)[^（）()]{2,40}[）)]\s*)?/u;

/** 近日，; 3月5日上午， */
const ONLY_WHEN =
  /^\s*(?:近日|日前|近期|近年来|连日来|如今|目前|今年以来|当前|(?:\d{4}年)?\d{1,2}月\d{1,2}日\p{Script=Han}{0,2}|\d{1,2}日\p{Script=Han}{0,2})，$/u;

function firstClauses(paragraph: string): string {
  const clauses = paragraph.replace(IN_FRONT, '').split(/(?<=[，。；！？])/u);
  if (clauses.length > 1 && ONLY_WHEN.test(clauses[0] ?? '')) clauses.shift();
  let text = clauses[0] ?? '';
  for (const clause of clauses.slice(1)) {
    if (text.length >= 12 || text.length + clause.length > LONGEST_TITLE) break;
    text += clause;
  }
  return text.slice(0, LONGEST_TITLE);
}

/** The day of publication as the source states it, or null: never a stamp of the site, never before what the text tells. */
export function extractDate({ dates, urls }: StatedMetadata, body: string): string | null {
  const told = latestDayTold(body);
  const isBelievable = (value: string, ahead = DAY) => {
    const date = parsePartialDate(value);
    return date && (told === undefined || Date.parse(date.latest) + ahead >= told);
  };
  const isStated = ({ value, evidence }: Stated) =>
    isBelievable(value, PUBLISHED.test(evidence) ? LONGEST_TERM : DAY) && !NO_DATELINE.test(evidence);
  const stated = dates.find(isStated)?.value;
  if (stated || dates.length > 0) return stated ?? null;
  return urls.map(({ value }) => dayOfAddress(value)).find((day) => day !== undefined && isBelievable(day)) ?? null;
}

/** …/2025/06/09/c_1.html, …/t20250609_1.html: content systems file a page under the day it was published. */
function dayOfAddress(address: string): string | undefined {
  const { year, month, day } =
    /\/(?<year>20\d{2})[/-](?<month>[01]\d)[/-](?<day>[0-3]\d)\//u.exec(address)?.groups ??
    /\/t(?<year>20\d{2})(?<month>[01]\d)(?<day>[0-3]\d)_/u.exec(address)?.groups ??
    {};
  return year && month && day ? `${year}-${month}-${day}` : undefined;
}

/** 将于, 至, 报名时间：, 签约期限：自, 投票时间为: in front of a day that is to come */
const INTENDED =
  /(?:将|预计|计划|拟|力争|[定订]于)(?:于|在|到)?$|至$|到$|(?:时间|日期|期限)(?:[：:]|[为是])[自从]?$|截止(?:到|于)?$/u;

/** 前, 起; 是第十四个旅游日, 董事会审议之后披露: behind a day that need not be over */
const TO_COME = /^(?:前|之前|起|[是为]第|[^，。；！？\n]{0,16}?(?:之后|以后|将|届时))/u;

/** The latest day that the text tells of with its year, as something past. */
function latestDayTold(body: string): number | undefined {
  const days = findTextDates(body).flatMap(({ year, month, day, end, start, printed }) => {
    if (year === undefined || month === undefined || day === undefined) return [];
    // 自2018年6月5日起至7月20日 is a term
    const intended = printed.includes('起') || INTENDED.test(body.slice(Math.max(0, start - 6), start));
    return intended || TO_COME.test(body.slice(end, end + 24)) ? [] : [Date.UTC(year, month - 1, day)];
  });
  return days.reduce<number | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
}

/** Who published it, or null when the source does not say. */
export function extractSource({ sources, urls }: StatedMetadata): ExtractedSource | null {
  const name = sources.map(({ value }) => withoutMarks(value)).find((value) => value.length > 1);
  const url = urls.map(({ value }) => value).find((value) => /^https?:\/\/[^\s]+$/u.test(value));
  return name ? { name, url: url ?? null } : null;
}

/** 《示例日报》 and （示例日报） without their marks; 示例晚报（甲市） keeps its brackets. */
function withoutMarks(value: string): string {
  const bare = value.trim().replace(/^《\s*(?=[^《》]*\s*》?$)|(?<=^《?[^《》]*)\s*》$/gu, '');
  const opens = /^[（(]/u.test(bare);
  const closes = /[）)]$/u.test(bare);
  if (opens || (closes && !/[（(]/u.test(bare))) return bare.replace(/^[《（(\s]+|[》）)\s]+$/gu, '');
  return bare;
}

/** 甲某返回某某网，查看更多: a button behind the names; 网络整理: nobody. */
const NO_NAME = /[，。！？；]|查看更多|^(?:网络|综合)整理$/u;

/** Names, once each, in the order stated; `朱 光` is 朱光. */
export function extractNames(stated: readonly Stated[]): readonly string[] {
  const names = stated.map(({ value }) => value.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').trim());
  const all = [...new Set(names.filter((name) => name !== '' && !NO_NAME.test(name)))];
  return all.filter((name) => !all.some((other) => isMisread(name, other)));
}

/** 某大学郭某 beside 郭某, 吴某 beside 吴某文: one reader took more or less than the name that another read. */
function isMisread(name: string, other: string): boolean {
  if (name === other) return false;
  const isLonger = name.length >= 6 && other.length <= 4 && (name.startsWith(other) || name.endsWith(other));
  return isLonger || (other.length === 3 && /[文图摄]$/u.test(other) && other.slice(0, -1) === name);
}

/** 示例晚报全媒体记者 where a word begins; 通讯员 alone right behind another name. */
const PEN =
  /(?<role>(?:(?<!\p{Script=Han})(?:(?!记者|通讯员)\p{Script=Han}){0,14}|(?:全媒体|特约|首席|见习|实习)?)(?:记者|通讯员|特派员|评论员|作者)|[\p{Script=Han}、]{2,40}(?:书记|局长|主任|部长|区长|市长|县长|院长|校长|处长|科长|会长|主席|所长|站长))[\s:：]*$/u;

/** 文明办供图: bodies take pictures as well. */
const BODY = /(?:办|局|科|社区|街道|中心)$/u;

/** Those who wrote or photographed the article, as people in it, with the part that their byline gives them. */
export function listMakers({ authors, photographers }: StatedMetadata): readonly ExtractedPerson[] {
  const makers = [...authors, ...photographers].flatMap(({ value, evidence }) => {
    const [name = ''] = extractNames([{ value, evidence }]);
    if (!/^\p{Script=Han}{2,4}$|^\p{Script=Han}{2,8}·\p{Script=Han}{2,8}$/u.test(name)) return [];
    if (BODY.test(name)) return [];
    const printed = new RegExp([...name].join('\\s*'), 'u').exec(readable(evidence));
    const role = PEN.exec(readable(evidence).slice(0, printed?.index ?? 0))?.groups?.['role'] ?? null;
    return [{ name, role, evidence }];
  });
  return [...Map.groupBy(makers, ({ name }) => name).values()].flatMap(([first]) => first ?? []);
}
