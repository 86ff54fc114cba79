import { countHan } from '#lib/chinese/characters.ts';
import { isTableRow, readsAsProse } from '#lib/chinese/punctuation.ts';
import { PLAIN_SURNAMES } from '#lib/chinese/surnames.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { findParallel, readOpening } from './parallel-heads.ts';

const LONGEST = 46;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、．.]|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[章节部分篇]|\d{1,2}[、．.](?!\d)|[（(]\d{1,2}[）)]|0\d (?=\p{Script=Han}))/u;
/** 老张说： is followed by what he says, 如下： by a list */
const ANNOUNCES = /(?:说|道|称|问|答|写|写着|如下|包括|介绍|表示|告诉.{1,6}|[一二三四五六七八九十几]个字)[：:]$/u;
/** A line of an announcement: 时间：…, 咨询电话：…; the number of a paper, 示政发〔2023〕5号; 示例网 10月14日报道; 示例社5月9日电 题：… */
const LABELLED =
  /^(?:[\p{Script=Han}]{0,4}(?:时间|日期|地点|地址|电话|热线|邮箱|单位|机构|联系人|联系方式|网址|邮编|备注|说明|附件|文号|名称)) ?[：:]|^\p{Script=Han}{2,14} ?[〔[（(](?:19|20)\d{2}[〕\]）)] ?第?\d{1,4} ?号$|^[\p{L}\d]{2,12} ?\d{1,2}月\d{1,2}日(?:报道|消息|讯|电)$|电 ?题[：:]/u;
/** The first part of a report stands right below 现将有关情况报告如下： */
const PARTS = /^(?:一、|（一）|第一)/u;
/** A turn of an interview. */
const TURN = /^(?:问|答|记者|主持人|采访者|Q|A|网友(?:“[^”]{1,20}”)?)[：:]/u;
/** 张某笑着回应：“以后常来！”: somebody speaks a whole sentence. */
const SPEAKS = /[：:]“[^“”]*[！？…]”$/u;
const BULLET = /^[•·●■◆▪*–-] /u;

/** “谁都可以改一笔”: what somebody said, without the mark that ends a spoken line. */
const SAYING = /^“[^“”。！？…，；：]{2,}(?:，[^“”。！？…，；：]{2,}){0,2}”$/u;

/** —— 摸清家底 —— */
const BETWEEN_DASHES = /^(?:—|-){1,4} ?(?<text>[^—-]{2,30}?) ?(?:—|-){1,4}$/u;
/** 一、摸清家底。: a numbered line that ends like a sentence */
const NUMBERED_SENTENCE = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)[^。！？；：]{4,34}。$/u;
const NUMBER_IN_FRONT = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/u;
/** 主要做法： */
const CALLED_OUT = /^[\p{Script=Han}“”]{4,16}[：:]$/u;

/** What several lines of one kind say together; told once for all lines of an article. */
interface Parts {
  readonly sayings: boolean;
  /** 建好问题台账，摸清家底。 建好整改台账，逐一销号。: lines of their own that end like sentences and are built alike */
  readonly alike: ReadonlySet<string>;
  readonly sentences: boolean;
  readonly calls: boolean;
}
const known = new WeakMap<readonly Line[], Parts>();

function partsOf(lines: readonly Line[]): Parts {
  const found = known.get(lines) ?? {
    sayings: partText(lines, { kind: SAYING, fewest: 2 }) || hasOneSaying(lines),
    alike: listAlike(lines),
    sentences: partText(lines, { kind: NUMBERED_SENTENCE, fewest: 2 }),
    calls: partText(lines, { kind: CALLED_OUT, fewest: 3 }),
  };
  known.set(lines, found);
  return found;
}

/** Whether lines of one kind part the article: several, each different and above running text that nobody speaks. */
function partText(lines: readonly Line[], { kind, fewest }: { kind: RegExp; fewest: number }): boolean {
  const found = lines.flatMap(({ text }, at) =>
    kind.test(text) && !ANNOUNCES.test(text) ? [{ text, below: lines[at + 1]?.text ?? '' }] : [],
  );
  const areHeadings = found.every(
    ({ below }) => readsAsProse(below) && !NUMBER_IN_FRONT.test(below) && !kind.test(below) && !below.startsWith('“'),
  );
  return found.length >= fewest && areHeadings && new Set(found.map(({ text }) => text)).size === found.length;
}

/** Whether the one line that quotes stands above running text like two headings or more: it is said by nobody there. */
function hasOneSaying(lines: readonly Line[]): boolean {
  const heads = lines.filter(({ text }, at) => {
    const [above = '', below = ''] = [lines[at - 1]?.text, lines[at + 1]?.text];
    return hasShape(text) && !ANNOUNCES.test(above) && readsAsProse(below) && !below.startsWith('“');
  });
  const sayings = heads.filter(({ text }) => SAYING.test(text));
  return sayings.length === 1 && heads.length > FEWEST_BESIDE && lines.indexOf(heads[0] as Line) > 0;
}
const FEWEST_BESIDE = 2;

function listAlike(lines: readonly Line[]): ReadonlySet<string> {
  const openings = lines.flatMap(({ text }, at): [string, string][] => {
    const below = lines[at + 1]?.text ?? '';
    const isAlone = text.length <= LONGEST && text.endsWith('。') && readsAsProse(below) && below.length > text.length;
    return isAlone && readOpening(text + below) === text ? [[text, text]] : [];
  });
  return new Set(findParallel(new Map(openings)).keys());
}

/** A line of a shape of which only several make headings. */
function isOneOfSeveral(lines: readonly Line[], text: string): boolean {
  if (partsOf(lines).alike.has(text)) return true;
  if (NUMBERED_SENTENCE.test(text)) return partsOf(lines).sentences;
  return CALLED_OUT.test(text) && !ANNOUNCES.test(text) && partsOf(lines).calls;
}

/** A short line of its own that ends no sentence, with running text somewhere below it. */
export function isHeadingLine(lines: readonly Line[], index: number): boolean {
  const received = lines[index]?.text ?? '';
  if (isOneOfSeveral(lines, received)) return true;
  const text = BETWEEN_DASHES.exec(received)?.groups?.['text'] ?? received;
  if (!hasShape(text) || (SAYING.test(text) && !partsOf(lines).sayings)) return false;
  const above = lines[index - 1]?.text ?? '';
  if (ANNOUNCES.test(above) && !PARTS.test(text)) return false;
  // 搬空了，拆不拆？不拆！ below a heading is its first paragraph.
  if (/[？！].*！$/u.test(text) && hasShape(above)) return false;
  const below = lines.slice(index + 1, index + 4).map((line) => line.text);
  const text1 = below.findIndex((line) => readsAsProse(line) || !hasShape(line));
  if (text1 < 0) return false;
  if (NUMBERED.test(text)) return true;
  if (/[：:]$/u.test(text) && text1 === 0) return false;
  const next = below[text1] as string;
  return text1 <= 1 && endsSentence(next);
}

function hasShape(text: string): boolean {
  if (text.length > LONGEST || countHan(text) < 2 || BULLET.test(text)) return false;
  if (/[。；;，,、…—-]$/u.test(text) || /。/u.test(text) || ANNOUNCES.test(text) || LABELLED.test(text)) return false;
  if (TURN.test(text) || SPEAKS.test(text) || isTableRow(text)) return false;
  // A spoken line (“…”) alone is a paragraph, a heading may contain quotation marks.
  return (!/^“[^”]*”$/u.test(text) || SAYING.test(text)) && countQuotes(text);
}

function countQuotes(text: string): boolean {
  return (text.match(/“/gu)?.length ?? 0) === (text.match(/”/gu)?.length ?? 0);
}

function endsSentence(text: string): boolean {
  return readsAsProse(text) || /[。！？…”）：:]$/u.test(text);
}

/** Two lines of one heading as one; undefined when the second begins a heading of its own. */
export function joinHeading(first: string, second: string): string | undefined {
  if (NUMBERED.test(second) || /[？！]$/u.test(first)) return undefined;
  // 张某某 below the heading of a part: who wrote it.
  if (/^\p{Script=Han}{2,3}$/u.test(second) && PLAIN_SURNAMES.includes(second.charAt(0))) return undefined;
  if (NUMBERED.test(first) && first.length > 8) return undefined;
  const joined = /[：:]$/u.test(first) ? `${first}${second}` : `${first} ${second}`;
  return joined.length <= LONGEST + 14 ? joined : undefined;
}
