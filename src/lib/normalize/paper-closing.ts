/** How an office writes a notice: its number above; whom to ask, what is attached, who signs and when below. All of it is text. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from './drop-lines.ts';
import { oncePerLine } from './remember-lines.ts';
import type { Line } from './stage.ts';

export interface PaperClosing {
  /** indexes of the lines around the text that belong to the paper */
  readonly lines: ReadonlySet<number>;
  /** index of 附件 alone on its line, from which on an attachment stands; behind the end when there is none */
  readonly attachment: number;
  /** index of the line with the day of the signature, the last of them or above a contact; -1 when there is none */
  readonly day: number;
  /** indexes of the lines of those who sign */
  readonly signed: readonly number[];
}

/** What only papers of offices say. */
const FORMULA =
  /(?:^|[。;])特此(?:通知|通告|公告|公示|函复|函告|说明|声明|报告|致函|批复|告知|预告|致谢)|(?:通知|通告|公告|公示|通报|批复|函告|函复|告知|规定|意见|公布|说明|预告)如下[:：。]|公示(?:期|时间)[为:：自从]|^(?:各|全市|全区|全县|广大)\p{Script=Han}{1,30}[、,，\p{Script=Han}]{0,60}[:：]$/u;
/** A headline of such a paper, out of context. */
const PAPER_TITLE =
  /(?:通知|通告|公告|公示|通报|批复|复函|决定|意见|办法|细则|规定|方案|倡议书|公开信|告知书|声明|启事|预告|须知)(?:[(（][^()（）]{1,20}[)）])?$/u;

const DAY = String.raw`(?:(?:19|20)\d{2} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|二[〇○零Oo0][〇○零一二三四五六七八九Oo0]{2}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)`;
const DAY_LINE = new RegExp(`^[(]?(?:(?:公告|发布|公示|日)期?[:] ?)?${DAY}[)]?(?: ?[(][^()]{2,24}[)])?$`, 'u');
/** 示例市民政局 2023年5月12日 */
const SIGNED_DAY = new RegExp(String.raw`^[\p{Script=Han}()]{4,40} +${DAY}$`, 'u');
/** 示例市民政局, several with blanks between; whatever its name ends with, it stands right above its day. */
const SIGNER = /^[\p{Script=Han}()·“”"、]{4,30}(?:[ \u3000]+[\p{Script=Han}()·“”"]{4,30}){0,3}$/u;
const MOST_SIGNERS = 4;
/** Whom to ask, where to write, what is attached. */
const CONTACT =
  /^[(]?(?:\d{1,2}[.、] ?)?(?:[\p{Script=Han}]{0,6}(?:联系人|联系单位|联系部门|联系方式|联系电话|咨询电话|监督电话|举报电话|投诉电话|服务电话|受理电话|受理单位|办公电话|电话|传真|手机)|(?:联系|办公|通讯|通信|单位|邮寄|受理)?地址|邮政编码|邮编|(?:电子)?(?:邮箱|信箱|邮件)|e-?mail)[:(]/iu;
const ATTACHED = /^(?:附件?|附表|附)(?:\d{0,2}|[一二三四五六七八九十]?) ?[:]/u;
const ATTACHMENT = /^附(?:件|表)? ?(?:\d{1,2}|[一二三四五六七八九十])?[:]?$/u;
const ENTRY = /^\d{1,2}[.、]/u;

const folded = oncePerLine(({ text }) => foldForMatching(text.replace(/[\u3000\u00a0]/gu, ' ')).trim());

/** Where an office's paper closes below its running text; undefined when `lines` are no such paper. */
export function findPaperClosing(lines: readonly Line[], titles: readonly string[] = []): PaperClosing | undefined {
  const end = findTextEnd(lines);
  if (end < 0) return undefined;
  const isPaper =
    titles.some((title) => PAPER_TITLE.test(title.trim())) || lines.some((line) => FORMULA.test(folded(line)));
  if (!isPaper) return undefined;
  const below = lines.flatMap((line, index) => (index > end && folded(line) !== '' ? [index] : []));
  const at = below.findIndex((index) => isDay(lines[index] as Line));
  const day = at < 0 ? -1 : (below[at] as number);
  const signed = at < 0 ? [] : listSigners(lines, below.slice(0, at));
  if (day >= 0 && signed.length === 0 && !SIGNED_DAY.test(folded(lines[day] as Line))) return undefined;
  const own = at < 0 ? [] : below.slice(0, at + 1);
  const contacts = takeContacts(lines, below.slice(own.length));
  const attachment = below.find((index) => ATTACHMENT.test(folded(lines[index] as Line))) ?? lines.length;
  return { lines: new Set([...listNumbers(lines, end), ...own, ...contacts]), attachment, day, signed };
}

/** 示政发〔2023〕5号 above the text */
function listNumbers(lines: readonly Line[], end: number): number[] {
  return lines.flatMap((line, index) => (index < Math.min(end, HEAD) && NUMBER.test(folded(line)) ? [index] : []));
}
const NUMBER = /^\p{Script=Han}{2,14} ?[〔[(](?:19|20)\d{2}[〕\])] ?第?\d{1,4} ?号$/u;
const HEAD = 10;

/** Index of the last line of the text: a paper may consist of short sentences. */
function findTextEnd(lines: readonly Line[]): number {
  const sentence = lines.findLastIndex((line) => SENTENCE.test(folded(line)) && !CONTACT.test(folded(line)));
  return Math.max(findTextSpan(lines).end, sentence);
}
const SENTENCE = /^.{3,}[。;:]$/u;

function isDay(line: Line): boolean {
  return DAY_LINE.test(folded(line)) || SIGNED_DAY.test(folded(line));
}

/** The lines of names right above the day, out of those between the text and it. */
function listSigners(lines: readonly Line[], between: readonly number[]): number[] {
  const isSigner = (index: number) => SIGNER.test(folded(lines[index] as Line));
  const last = between.findLastIndex((index) => !isSigner(index));
  return between.slice(last + 1).slice(-MOST_SIGNERS);
}

/** The contacts and attachments on top of `below`, up to the first line that is neither. */
function takeContacts(lines: readonly Line[], below: readonly number[]): readonly number[] {
  let attached = false;
  const stop = below.findIndex((index) => {
    const text = folded(lines[index] as Line);
    attached = ATTACHED.test(text) || (attached && ENTRY.test(text));
    return !attached && !CONTACT.test(text);
  });
  return stop < 0 ? below : below.slice(0, stop);
}
