/** Rows of credits, piece by piece: what one did stands in front of the names (文/张某) or behind them (张某/文). */
import { EDITOR, OFFICE, OFFICE_END, REVIEWER } from '#lib/normalize/press.ts';
import { NAME, PEN_NAME, splitGlued } from './names.ts';

/** Who made an article, as a row of credits says. */
export interface Credits {
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
  readonly editors: readonly string[];
}

type Part = keyof Credits | 'both' | 'other';

/** What one did for an article, longer words first where one begins like another. */
const PARTS: readonly (readonly [Part, string])[] = [
  [
    'both',
    '(?:文字?|采写|撰文|采访)[/、·]摄影?|文[ /、·]?[图摄]|[图摄][ /、·]?文|图片?/文字?|文字?/图片?|文并[图摄]|摄影报道',
  ],
  [
    'authors',
    '(?:本文)?作者|撰稿人?|本版撰文|本版文字|撰文|文字|文案|采写|采访|访谈|执笔|整理人?|记录人?|供稿人?|投稿人?|来稿|文',
  ],
  ['photographers', '摄影记者|本版摄影|本版图片|图片摄影|摄影|图片|供图|摄|图'],
  ['editors', EDITOR],
  [
    'other',
    `${REVIEWER}|单位审核|口述人?|讲述人?|设计|美编|美术编辑|版式|排版|制图|制作|海报|视频|剪辑|配音|播音|出镜|航拍|策划|总策划|统筹|出品人?|录入|发布|翻译|题图|信息员`,
  ],
];
const DID = PARTS.map(([, words]) => words).join('|');
const WORD = new RegExp(`(?:${DID})(?:报道|报导)?`, 'uy');
const KINDS = PARTS.map(([part, words]) => [part, new RegExp(`^(?:${words})(?:报道|报导)?$`, 'u')] as const);
const WRITES = new RegExp(OFFICE, 'uy');
const ONE_NAME = new RegExp(`(?:${NAME})`, 'uy');
const ONE_PEN_NAME = new RegExp(PEN_NAME, 'uy');
/** 图文：甲街道 张某: whom the next one belongs to. */
const ONE_BODY = new RegExp(String.raw`\p{Script=Han}{1,12}?(?:${OFFICE_END})(?= {1,2}\p{Script=Han})`, 'uy');
const BETWEEN = /[ ,;、/|:丨·+＋■◆●[\]()]+/uy;
const CLOSES =
  /(?:(?:联合|综合|采访)?|(?<=[ /])(?!摄影报)\p{Script=Han}{2,8}?)(?:报道|报导)(?=[ )\]:]*$)|\([\p{Script=Han}]{2,14}\)/uy;
const LONGEST = 120;

/** The credits in `folded` when it holds nothing else: at least one part and one name. */
export function readCredits(folded: string): Credits | undefined {
  if (folded.length > LONGEST || !/\p{Script=Han}/u.test(folded)) return undefined;
  const row: Row = { credits: [], part: undefined, from: 0, parts: 0, ofOffices: undefined, takesPenNames: false };
  for (let at = 0; at < folded.length; ) {
    const next = readPiece(folded, at, row);
    if (next === undefined) return undefined;
    at = next;
  }
  // （张某 李某 摄影：王某）: those whom no word names wrote it.
  return finish(/^[([]/u.test(folded) ? { ...row, credits: row.credits.map(asAuthor) } : row);
}

/** Reads the piece of a row at `at` and answers where it ends. */
function readPiece(folded: string, at: number, row: Row): number | undefined {
  const closes = match(CLOSES, folded, at);
  if (closes && row.credits.length > 0) {
    if (isOpen(row) && row.part === undefined) close(row, 'authors');
    return at + closes.length;
  }
  const between = match(BETWEEN, folded, at);
  if (between) return at + between.length;
  const word = match(WORD, folded, at);
  const end = at + (word?.length ?? 0);
  if (word && /^(?:[ ,;、/|:丨+)\]]|$)/u.test(folded.slice(end, end + 1))) {
    const part = KINDS.find(([, words]) => words.test(word))?.[0] ?? 'other';
    const isBehind = isOpen(row) && folded[end] !== ':' && (folded[at - 1] === '/' || !beginsName(folded, end));
    // 张某 李某摄: what stands right behind one name is said of this one.
    if (isBehind && /\p{Script=Han}/u.test(folded.charAt(at - 1))) row.from = row.credits.length - 1;
    if (isBehind) close(row, part);
    else open(row, part);
    return end;
  }
  const office = match(WRITES, folded, at);
  if (office) {
    openOffice(row);
    return at + office.length;
  }
  const body = row.part ? match(ONE_BODY, folded, at) : undefined;
  if (body) return at + body.length;
  const read = match(ONE_NAME, folded, at) ?? (row.takesPenNames ? match(ONE_PEN_NAME, folded, at) : undefined);
  if (!read) return undefined;
  const name = /^[^\p{Script=Han}]|^$/u.test(folded.slice(at + read.length, at + read.length + 1))
    ? withoutPart(read, folded)
    : read;
  for (const one of splitGlued(name.replace(/ +/gu, '')))
    row.credits.push({ name: one, part: row.part, isSaidBehind: false });
  return at + name.length;
}

/** 张某某摄: what one did stands right behind the name. 李学文 is a name, unless the row says of somebody what else he did. */
function withoutPart(read: string, folded: string): string {
  if (read.length > 2 && read.endsWith('摄')) return read.slice(0, -1);
  const isPart = read.endsWith('文') && (read.length > 3 || (read.length === 3 && PICTURE_PART.test(folded)));
  return isPart ? read.slice(0, -1) : read;
}
const PICTURE_PART = /\p{Script=Han}{2,3}(?:[图摄]|摄影)(?:[ )\]]|$)/u;

function beginsName(folded: string, at: number): boolean {
  const from = at + (match(BETWEEN, folded, at)?.length ?? 0);
  if (match(WRITES, folded, from)) return true;
  return match(ONE_NAME, folded, from) !== undefined && !match(WORD, folded, from);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

interface Credit {
  readonly name: string;
  readonly part: Part | undefined;
  /** a word behind the name said so */
  readonly isSaidBehind: boolean;
}

/** The names read so far, in order, with what each one did. */
interface Row {
  credits: Credit[];
  /** what the names to come did */
  part: Part | undefined;
  /** the first name behind the last part */
  from: number;
  parts: number;
  /** what those with an office did, as the word in front of the first office says */
  ofOffices: Part | undefined;
  takesPenNames: boolean;
}

const isOpen = ({ credits, from }: Row) => credits.length > from;

function open(row: Row, part: Part): void {
  Object.assign(row, {
    part,
    from: row.credits.length,
    parts: row.parts + 1,
    ofOffices: undefined,
    takesPenNames: false,
  });
}

/** What the names before did: those behind the last part; 文/图 all of whom no word behind them said anything. */
function close(row: Row, part: Part): void {
  const credits = row.credits.map((credit, index) =>
    !credit.isSaidBehind && (index >= row.from || part === 'both') ? { ...credit, part, isSaidBehind: true } : credit,
  );
  open(row, part);
  Object.assign(row, { credits, part: undefined });
}

/** 图/本报记者 张某 通讯员 李某: the offices behind a word say who did what it says. */
function openOffice(row: Row): void {
  const said = isOpen(row) ? row.ofOffices : row.part;
  const part = said === 'photographers' || said === 'both' ? said : undefined;
  open(row, part ?? 'authors');
  Object.assign(row, { ofOffices: part, takesPenNames: true });
}

function asAuthor(credit: Credit): Credit {
  return { ...credit, part: credit.part ?? 'authors' };
}

function finish({ credits, parts }: Row): Credits | undefined {
  if (parts === 0 || credits.length === 0 || credits.some(({ part }) => part === undefined)) return undefined;
  const of = (...those: readonly Part[]) =>
    credits.filter(({ part }) => part && those.includes(part)).map(({ name }) => name);
  return { authors: of('authors', 'both'), photographers: of('photographers', 'both'), editors: of('editors') };
}
