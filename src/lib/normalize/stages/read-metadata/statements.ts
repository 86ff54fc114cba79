import { foldForMatching, LEADING_MARK } from '#lib/chinese/punctuation.ts';
import { EDITOR, PROVINCE } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { parseByline, readCreditRow, readMarkedNames } from './bylines.ts';
import { readColophon } from './colophon.ts';
import { readDateline } from './datelines.ts';
import type { Finding } from './findings.ts';
import { readInlineCredits, TELEGRAPH_ALONE } from './inline-credits.ts';
import { readOpenLabels } from './open-labels.ts';
import { PRINTED_DATE } from './printed-date.ts';
import { readPublication } from './publications.ts';
import { readReprint } from './reprints.ts';

export interface Statement {
  readonly rule: string;
  readonly findings: readonly Finding[];
  /** the line belongs to the text, whatever it states */
  readonly stays?: true;
}

export interface Place {
  /** before the first, after the last line of running text, or between */
  readonly zone: 'head' | 'text' | 'tail';
}

/** What a platform sets behind the name of an account, and behind the date of a post. */
const ACCOUNT_MARK = /(?<=\S {1,2})(?:官方(?:账|帐)?号|已认证) (?=\S)/u;
/** ◎ 张某 李某: no mark of lists, but of names */
const ROUND_MARK = /^[◎○⊙] ?(?=\p{L})/u;
const isMarked = ({ text }: Line) => LEADING_MARK.test(text.trim()) || ROUND_MARK.test(text.trim());
/** 甲省住房和城乡建设厅 zjt.example.gov.cn 时间：…: the site in front of the labels */
const SITE_IN_FRONT =
  /^\p{Script=Han}{2,24} +[\w-]+(?:\.[\w-]+){1,4} +(?=(?:发布)?(?:时间|日期) ?[:：]|(?:信息)?来源 ?[:：]|(?:19|20)\d\d)/u;
/** 原创2022-05-12 09:21, 示例晚报[微博] 2013-07-02: set close to a day or behind a name */
const MARK_OF_POST = /^原创[:： ]?(?=(?:19|20)\d\d)|(?<=\d:\d\d(?::\d\d)?) ?原创$|(?<=\S)[[【]微博[\]】](?= )/gu;
/** 2025年5月21日 18:02 浙江: where a post was sent from. */
const PLACE_BEHIND = new RegExp(`(?<=\\d:\\d\\d) +(?:${PROVINCE})$`, 'u');
/** （主题）甲社区的路灯亮了: what part of the headline the line is, as editors mark it in a manuscript. */
const PART_OF_HEADLINE =
  /^[（([［【](?:(?<main>主[题題]|[主大]?[标標][题題])|(?<other>[引肩眉副][题題]|副[标標][题題]))[）)\]］】][:：]? ?(?=\S)/u;
/** 22-09-14 10:20: with the time behind it no figure of anything else */
const SHORT_YEAR = /^(?=[0-4]\d-\d\d-\d\d \d\d:\d\d(?::\d\d)?(?: |$))/u;
/** 20220914 来源：示例日报 */
const RUN_TOGETHER =
  /^(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?=$| +(?:来源|作者|\d\d:\d\d))/u;
/** 09-14 10:20 来源：示例日报: a day without its year in front of labels */
const WITHOUT_YEAR = /^\d{1,2}[-/月]\d{1,2}日? +\d{1,2}:\d\d +(?=(?:来源|作者|记者|编辑)[:：])/u;
/** 09.11.2013 10:28: the day in front, as in German (DIN 5008) */
const DAY_FIRST = /^(?<day>[0-3]\d)\.(?<month>[01]\d)\.(?<year>(?:19|20)\d\d)(?=$| +\d{1,2}:\d\d)/u;
/** ©原创 2021-05-10 18:14 发布于湖北 阅读数: 366 某地云: an account of a county's client */
const ORIGINAL =
  /^(?:© ?)?原创 +(?<day>(?:19|20)\d\d-\d\d-\d\d(?: \d\d:\d\d)?)(?: +发布于\p{Script=Han}{2,4})?(?: +阅读数?[:：]? ?\d+)? +(?<account>\p{Script=Han}{2,10})$/u;
/** 示例晚报 / / 2018-03-09 09:00 */
const MEDIUM_IN_FRONT = /^(?<medium>\p{Script=Han}{1,10}[报報网網社台]) ?(?:\/ ?){1,3}(?=(?:19|20)\d\d-)/u;
/** 08月26日 17:16 and nothing else: when it was put up, in a year that nobody tells */
const STAMP_WITHOUT_YEAR = /^\d{1,2}[-/月]\d{1,2}日? +\d{1,2}:\d\d(?::\d\d)?$/u;
/** 看示例 · 2021-11-11 10:22:41: the account in front of the day */
const ACCOUNT_IN_FRONT = /^(?<account>[\p{Script=Han}\w]{2,12}) ?[·•] ?(?=(?:19|20)\d\d[-/.年])/u;
/** title: 甲社区的路灯亮了, as crawlers write a page down */
const CRAWLED = /^(?<label>title|date|time|pub_?date|publish_?time|source|author|url)[:：] ?(?=\S)/iu;
const CRAWLED_LABELS: Readonly<Record<string, string>> = { title: '标题', source: '来源', author: '作者', url: '链接' };
const BUTTONS_BEHIND =
  /(?<![ |])(?:[ |]+(?:E-?mail[:] ?[\w.@-]+|(?:电子)?邮箱[:] ?[\w.@-]+|IP ?属地[:]? ?\p{Script=Han}{2,5}|已?关注|赞赏支持|订阅|举报|我要(?:评论|纠错|投稿|留言)(?:[(]\d*[)])?|\[? ?字[号体][:]? ?[大中小 ]{0,8}\]?|打印|我有话说|我要分享|参与(?:互动|评论)(?:[(]\d*[)])?|下载本文(?:[(][^()]{0,24}[)])?|(?:已被?|本文已被?)浏览 ?\d+ ?次|(?:字数|阅读|浏览|评论|点赞|赞|收藏)[:]? ?\d[\d,.万]{0,9}|有? ?\d[\d,.万]{0,9} ?(?:条评论|人参与(?:评论|互动)?|次(?:阅读|浏览)))){1,12}[ \])]*$/u;

/** | 查看: 3312|回复: 15 | 甲社区的路灯亮了 [复制链接] |: the first row of a thread that was a table */
const COUNTED_THREAD =
  /^\|? ?(?:查看|浏览|阅读)[:] ?\d+ ?\| ?(?:回复|评论)[:] ?\d+ ?\| ?(?<title>[^|]{6,60}?)(?: ?\[复制链接\])? ?\|?$/u;

function readCounted(line: Line, title: string): Statement {
  const at = foldForMatching(line.text).indexOf(title);
  const value = line.text.slice(at, at + title.length);
  return {
    rule: 'titled-counts',
    findings: [{ field: 'titles', value, evidence: line.text.trim(), line: line.number }],
  };
}

const LONGEST = 160;
const LONGEST_WITH_ADDRESS = 320;

/** What a line says about the article when it says nothing else; undefined for text. */
export function readStatement(received: Line, { zone }: Place): Statement | undefined {
  const text = bareText(received);
  const line = { ...received, text };
  if (text === '' || text.length > (text.includes('://') ? LONGEST_WITH_ADDRESS : LONGEST)) return undefined;
  const counted =
    zone === 'head' ? COUNTED_THREAD.exec(foldForMatching(received.text).trim())?.groups?.['title'] : undefined;
  if (counted) return readCounted(received, counted);
  if (zone !== 'text' && STAMP_WITHOUT_YEAR.test(text)) return { rule: 'dateline', findings: [] };
  if (zone === 'text') return readReprint(line) ?? parseByline(line, { zone }) ?? readEditors(line);
  return (
    readColophon(line, { isTail: zone === 'tail' }) ??
    readCreditRow(line) ??
    (zone === 'head' ? readBehindPaper(line) : undefined) ??
    (zone === 'head' && isMarked(received) ? readMarkedNames(line) : undefined) ??
    readOpenLabels(line) ??
    readDateline(line) ??
    readPublication(line, zone) ??
    parseByline(line, { zone }) ??
    readTelegraph(line)
  );
}

/** 示例晚报讯（记者 张某 通讯员 李某） with nothing behind it but the day */
function readTelegraph(line: Line): Statement | undefined {
  const day = DAY_BEHIND.exec(foldForMatching(line.text).trimEnd());
  const front = { ...line, text: line.text.slice(0, day?.index ?? line.text.length) };
  if (!TELEGRAPH_ALONE.test(foldForMatching(front.text).trim())) return undefined;
  const findings = readInlineCredits(front, { isLast: false });
  if (!findings.some(({ field }) => field === 'authors')) return undefined;
  const dated = day ? readDateline({ ...line, text: line.text.slice(day.index) }) : undefined;
  return dated ? { rule: 'dateline', findings: [...findings, ...dated.findings] } : { rule: 'byline', findings };
}
const DAY_BEHIND = new RegExp(`(?<=\\)) *${PRINTED_DATE}$`, 'u');

/** The line without marks in front, without buttons and the place of a post behind. */
export function bareText({ text }: Line): string {
  const whole = text
    .trim()
    .replace(LEADING_MARK, '')
    .replace(ROUND_MARK, '')
    .replace(SITE_IN_FRONT, '')
    .replace(ACCOUNT_MARK, '')
    .replace(MARK_OF_POST, '')
    .replace(CRAWLED, (_front, label: string) => `${CRAWLED_LABELS[label.toLowerCase()] ?? '时间'}：`)
    .replace(SHORT_YEAR, '20')
    .replace(ORIGINAL, '$<day> · $<account>')
    .replace(MEDIUM_IN_FRONT, '$<medium> ')
    .replace(ACCOUNT_IN_FRONT, '$<account> ')
    .replace(DAY_FIRST, '$<year>-$<month>-$<day>')
    .replace(RUN_TOGETHER, '$<year>-$<month>-$<day>')
    .replace(WITHOUT_YEAR, '')
    .replace(PART_OF_HEADLINE, (_mark, main?: string) => (main ? '标题：' : '副标题：'));
  return cutBehind(cutBehind(whole, BUTTONS_BEHIND), PLACE_BEHIND);
}

/** （责任编辑：张某） between the text and a note of the editors: nobody else is named so. */
function readEditors(line: Line): Statement | undefined {
  const isEditors = EDITORS.test(foldForMatching(line.text));
  return isEditors ? (readColophon(line, { isTail: true }) ?? readCreditRow(line)) : undefined;
}
const EDITORS = new RegExp(`^[[(]*(?:${EDITOR}|责任校对)[: ]`, 'u');

/** `text` without what `pattern` finds in its folded form, which is as long. */
function cutBehind(text: string, pattern: RegExp): string {
  const found = pattern.exec(foldForMatching(text));
  return found ? text.slice(0, found.index) : text;
}

/** 《甲院内外》社区小报 文：张某 编辑：李某: the paper in front of the credits. */
const PAPER_IN_FRONT = /^《(?<paper>[^《》]{2,16})》\p{Script=Han}{0,6}[ \u3000]+(?=\S)/u;

function readBehindPaper(line: Line): Statement | undefined {
  const { 0: front = '', groups } = PAPER_IN_FRONT.exec(line.text) ?? {};
  const rest = front === '' ? undefined : readCreditRow({ ...line, text: line.text.slice(front.length) });
  const paper = { field: 'sources', value: groups?.['paper'] ?? '', evidence: line.text, line: line.number } as const;
  return rest && { ...rest, findings: [paper, ...rest.findings] };
}
