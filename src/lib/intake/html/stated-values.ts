/** Labels that Chinese pages put before a date, a source or a name, and the values behind them. */
import { foldToSimplified } from '#lib/chinese/simplified.ts';
import { surnameLength } from '#lib/extract/people/surnames.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import { NOBODY, PROVINCE } from '#lib/normalize/press.ts';

const DATE = /(?<!\d)((?:19|20)\d{2})\s*[-/.年_]\s*(\d{1,2})\s*[-/.月_]\s*(\d{1,2})(?!\d)\s*日?/u;
const COMPACT_DATE = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\d{6})?$/;
const OTHER_LABEL =
  '来源|信息来源|稿源|作者|记者|通讯员|编辑|责任编辑|责编|校对|审核|发布|发表|时间|日期|更新|浏览|点击|阅读|访问|字号|字体|分享|打印|评论(?!员)|摄影';
const NEXT_LABEL = `(?=\\s*(?:$|[\\n|｜（(【\\[）)】\\]]|\\s{2,}|\\s?(?:19|20)\\d{2}\\s*[-/.年]|\\s?(?:${OTHER_LABEL})))`;
const LABELS = {
  source: labelled(
    '(?:信息|文章|稿件|内容|新闻|本文)?(?:来源|来 源|出处)|稿源|转载自|发布(?:机构|单位|部门)|公开主体',
    ':：',
  ),
  author: labelled(
    '(?<!摄|摄影)(?:作者|记者|通讯员|作 者|撰文|撰稿|采写|文字)(?=[ \\u3000]*[:：])|(?<=^|\\n)\\s*(?:作者|记者|撰文|文字?)',
    ':：|｜丨︱/／∕',
  ),
  editor: labelled('(?:责任|本期|执行|网络)?编辑|责编|值班编辑|编 辑', ':：|｜丨︱'),
  publisher: labelled('发布者|发布人', ':：'),
  photographer: labelled('摄影|摄影者|图片|摄', ':：'),
} as const;

/** an office in front of a name: 南都记者 余毅菁, 本报特约通讯员李某 */
const NAME_PARTS =
  /^(?:[\u4e00-\u9fff]{1,6}?(?:报|社|网|台|都|刊)|[\u4e00-\u9fff]{1,6}?(?=特约))?(?:首席|本报|特约|见习|实习|全媒体|专栏)*(?:记者|通讯员|作者|编译|编辑|实习生|撰文|评论员|观察员|研究员|副?教授)/u;

function labelled(label: string, separators: string): RegExp {
  const value = `[ \\u3000]*[${separators}]\\s*(?!(?:${OTHER_LABEL})(?:时间|日期|者|人|机构|单位|次数|量|数)?(?:[\\s:：\\d（(\\[【|｜]|$))([^:：。；;！？\\n]{1,40}?)`;
  return new RegExp(`(?:${label})${value}${NEXT_LABEL}`, 'dgu');
}

/** The values behind one kind of label in `text`, of either script, as received; those that name nobody left out. */
export function findLabelled(text: string, label: keyof typeof LABELS): Stated[] {
  return [...foldToSimplified(text).matchAll(LABELS[label])]
    .map(({ indices }) => {
      const [evidence = '', value = ''] = (indices ?? []).map((span) => text.slice(...(span ?? [0, 0])).trim());
      return { value: value.replace(/\s+/g, ' '), evidence };
    })
    .filter(({ value }) => /[\p{L}\p{N}]/u.test(value) && !isNobody(value));
}

/** where a page says only that the text came from somewhere else */
const REPRINT = /^(?:转载|转贴|摘录|网络|互联网|本站|网友)(?:文章|内容|稿件|作品|资料|资源)$/u;

/** Whether a name stands for no name: admin, 佚名, 本站. */
export function isNobody(name: string): boolean {
  const folded = foldToSimplified(name).trim();
  return NOBODY.test(folded) || REPRINT.test(folded);
}

/** The first day written in `text` as YYYY-MM-DD; undefined when there is none or it is impossible. */
export function findDay(text: string): string | undefined {
  const [, year, month, day] = DATE.exec(text) ?? COMPACT_DATE.exec(text.trim()) ?? readWordedDate(text);
  if (!year || !month || !day) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

const CHINESE_DATE =
  /([一二]\s?[〇○零九]?[〇○零一二三四五六七八九]{2,3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;

const ENGLISH_DATE =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b|\b(\d{1,2})\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s+((?:19|20)\d{2})\b/i;
/** 十一月 6th, 2009: an English template with Chinese months */
const BLOG_DATE = /([一二三四五六七八九十]{1,2})月\s*(\d{1,2})(?:st|nd|rd|th)?,\s*((?:19|20)\d{2})(?!\d)/u;
/** 7/5/2005 9:23:57 PM, as a server of English dates prints it: the half of the day proves the order */
const SERVER_DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})\s+\d{1,2}:\d{2}(?::\d{2})?\s*[ap]m\b/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Nov 05, 2021, 十一月 6th, 2009 and 二〇二一年四月十二日 as the parts of a match. */
function readWordedDate(text: string): string[] {
  const [english, first, day, year, otherDay, second, otherYear] = ENGLISH_DATE.exec(text) ?? [];
  const month = MONTHS.indexOf((first ?? second ?? '').toLowerCase()) + 1;
  if (english) return [english, year ?? otherYear ?? '', String(month), day ?? otherDay ?? ''];
  const [server, serverMonth = '', serverDay = '', serverYear = ''] = SERVER_DATE.exec(text) ?? [];
  if (server) return [server, serverYear, serverMonth, serverDay];
  const blog = BLOG_DATE.exec(text);
  return blog ? [blog[0], blog[3] ?? '', countTens(blog[1] ?? ''), blog[2] ?? ''] : readChineseDate(text);
}

function readChineseDate(text: string): string[] {
  const [whole = '', year = '', month = '', day = ''] = CHINESE_DATE.exec(text) ?? [];
  const digits = [...year.replace(/\s/g, '').replace(/○/g, '〇')].map((digit) =>
    '〇一二三四五六七八九'.indexOf(digit.replace('零', '〇')),
  );
  return whole && digits.length === 4 ? [whole, digits.join(''), countTens(month), countTens(day)] : [];
}

/** 三 → 3, 十二 → 12, 二十 → 20, 三十一 → 31. */
function countTens(text: string): string {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text];
  const digitOf = (digit: string) => '〇一二三四五六七八九'.indexOf(digit);
  return String((tens === '' ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones)));
}

/** The day behind the label of a Taiwanese page that counts years from 1911: 發布日期：112-03-05. */
export function findMinguoDay(text: string): string | undefined {
  const [, year, month, day] = /(?<!\d)(1[01]\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/.exec(text) ?? [];
  return year ? findDay(`${Number(year) + 1911}-${month}-${day}`) : undefined;
}

/** The day in 08-11-03 18:30, the way old pages print it; the time proves that it is one. */
export function findShortDay(text: string): string | undefined {
  const [, year, month, day] = /(?<![\d-])(\d{2})-(\d{1,2})-(\d{1,2})\s+\d{1,2}:\d{2}/.exec(text) ?? [];
  return year ? findDay(`20${year}-${month}-${day}`) : undefined;
}

/** `value` as names, one each: 余毅菁 向雪妮 → two, “张 三” → 张三, offices before a name left out. */
export function splitNames({ value, evidence }: Stated): Stated[] {
  return value
    .replace(/(?<![\p{Script=Han}])(\p{Script=Han})[ \u3000]+(\p{Script=Han})(?![\p{Script=Han}])/gu, '$1$2')
    .split(/[\s、，,;；/&|]+/u)
    .map((name) =>
      name
        .replace(NAME_PARTS, '')
        .replace(/[（(].*$/u, '')
        .replace(/[_-]?[A-Z]{1,4}\d+$/u, '')
        .replace(/等$/u, ''),
    )
    .map(dropOffice)
    .filter(
      (name) =>
        /^[\p{L}\p{N}·．.-]{2,16}$/u.test(name) &&
        !/返回|查看|更多|来源|授权|转载|.{4}(?:[部院会所局]长|主任|教授|研究员)$/u.test(name) &&
        !WORK.test(name) &&
        !isNobody(name),
    )
    .map((name) => ({ value: name, evidence }));
}

/** what a reporter did, behind his name: 记者 某某 摄影报道 */
const WORK =
  /^(?:(?:摄影|图文|文图|综合|采访|采写|编译|联合|现场)?(?:报道|报导)|摄影|图文|文图|采写|编译|整理|文并摄|翻?[摄攝])$/u;

const SCHOOL = '大学|学院|研究院|研究所|研究中心|学会|协会';
const BEHIND = new RegExp(`^(\\p{Script=Han}{2,3})(?:${PROVINCE}|中国|国家)\\p{Script=Han}{0,10}(?:${SCHOOL})`, 'u');
const IN_FRONT = new RegExp(`(?:${SCHOOL})(?:副?教授|研究员|博士|讲师)?(\\p{Script=Han}{2,3})$`, 'u');

/** 方某北京某大学教授 and 某大学历史学院郭某 as the names alone. */
function dropOffice(name: string): string {
  if (name.length < LEAST_WITH_OFFICE) return name;
  const bare = (BEHIND.exec(name) ?? IN_FRONT.exec(name))?.[1] ?? name;
  return surnameLength(bare) > 0 ? bare : name;
}
const LEAST_WITH_OFFICE = 6;
