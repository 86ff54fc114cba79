import { readsAsProse } from '#lib/chinese/punctuation.ts';
import { WRITER } from '#lib/normalize/press.ts';
import type { Change, LayoutFacts, LayoutStage, Line, Outcome } from '#lib/normalize/stage.ts';
import { columns, findWrap, SENTENCE_END, type Wrap } from './find-wrap.ts';

const STAGE = 'join-hard-wraps';
const INDENT = /^(?: {2,}|\u3000)/u;
/** A line at least this share of the usual width was broken by the width, not by the writer. */
const FULL = 0.85;
/** Paragraphs end with short lines; where so many, and nearly all, have a blank line below, blank lines part paragraphs. */
const PARTED = { fewest: 3, share: 0.8 } as const;
/** The lines above the first of several indented paragraphs are title, date and credits, each by itself: so many at most. */
const HEAD = { paragraphs: 3, lines: 12 } as const;
/** A line of so many columns is no headline by its length; with many digits, of so many characters, a comma among them. */
const LONG = { columns: 40, characters: 20 } as const;

/** Puts paragraphs together again that were broken in front of a comma, or at a fixed width. Articles without such lines stay as they are. */
export const joinHardWraps: LayoutStage = {
  id: STAGE,
  keeps: 'han-characters',
  run(lines, { blockHints }) {
    const wrap = findWrap(lines);
    return wrap === undefined ? joinAtMarks(lines, blockHints) : joinLines(lines, { wrap, blockHints });
  },
};

/** ，3月5日上午，…: no line begins with a comma or a stop (GB/T 15834); the one above was broken, wherever its width. */
const BEGINS_WITH_COMMA = /^\s*[，,、；。](?=[\p{Script=Han}\d“《])/u;
const MAY_GO_ON = /[\p{Script=Han}\d”》）)]\s*$/u;

function joinAtMarks(lines: readonly Line[], blockHints: LayoutFacts['blockHints']): Outcome<readonly Line[]> {
  if (!lines.some(({ text }) => BEGINS_WITH_COMMA.test(text))) return { value: lines };
  const changes: Change[] = [];
  const joined: { first: Line; pieces: string[] }[] = [];
  for (const line of lines) {
    const open = joined.at(-1);
    const goesOn = open && !blockHints.has(line.number) && MAY_GO_ON.test(open.pieces.at(-1) ?? '');
    if (goesOn && BEGINS_WITH_COMMA.test(line.text)) changes.push(joinPiece(open.pieces, line));
    else joined.push({ first: line, pieces: [line.text] });
  }
  const value = joined.map(({ first, pieces }) => (pieces.length === 1 ? first : { ...first, text: pieces.join('') }));
  return { value, changes };
}

interface Layout {
  readonly wrap: Wrap;
  readonly blockHints: LayoutFacts['blockHints'];
}

function joinLines(lines: readonly Line[], { wrap, blockHints }: Layout): Outcome<readonly Line[]> {
  const paragraphs: { first: Line; pieces: string[] }[] = [];
  const changes: Change[] = [];
  const indented = lines.filter(({ text }) => INDENT.test(text));
  const isIndented = indented.length >= 2;
  const habits = { wrap, isIndented, isParted: !wrap.isSpread && arePartedByBlanks(lines, wrap) };
  const textBegins = indented.length >= HEAD.paragraphs ? lines.indexOf(indented[0] as Line) : 0;
  const head = textBegins <= HEAD.lines ? textBegins : 0;
  let last = '';
  for (const [index, line] of lines.entries()) {
    if (wrap.isSpread && line.text.trim() === '') continue;
    const open = paragraphs.at(-1);
    const goesOn =
      open !== undefined &&
      index > head &&
      last.trim() !== '' &&
      line.text.trim() !== '' &&
      continues(isOpenQuote(open.pieces, last) ? last.trimEnd().slice(0, -1) : last, line.text, habits) &&
      !(isIndented && standsAlone(last, line.text, lines[index + 1]?.text ?? ''));
    if (goesOn && !blockHints.has(line.number)) changes.push(joinPiece(open.pieces, line));
    else paragraphs.push({ first: line, pieces: [line.text] });
    last = line.text;
  }
  const value = paragraphs.map(({ first, pieces }) =>
    pieces.length === 1 ? first : { ...first, text: pieces.join('') },
  );
  return { value, changes };
}

/** A straight quotation mark at the end of a line opens when those before it in the paragraph are paired. */
function isOpenQuote(pieces: readonly string[], last: string): boolean {
  return last.trimEnd().endsWith('"') && pieces.join('').split('"').length % 2 === 0;
}

/** Puts the line behind the last piece. Pieces are joined once at the end: a paragraph may have thousands. */
function joinPiece(pieces: string[], line: Line): Change {
  const before = pieces.at(-1) as string;
  const left = before.trimEnd();
  const right = line.text.trimStart();
  const added = needsBlank(left, right) ? ` ${right}` : right;
  pieces.splice(-1, 1, left, added);
  return {
    stage: STAGE,
    rule: 'hard-wrap',
    line: line.number,
    before: `${before.slice(-8)}⏎${line.text.slice(0, 8)}`,
    after: left.slice(-8) + added.slice(0, 8 + before.length - left.length),
    confidence: 0.9,
  };
}

/** Between indented paragraphs a line that ends no sentence: the last line of a paragraph would. The caption of a picture, too. */
function standsAlone(before: string, text: string, next: string): boolean {
  if (SENTENCE_END.test(before.trimEnd()) && PICTURE_TAKEN.test(text)) return true;
  return (
    SENTENCE_END.test(before.trimEnd()) &&
    !/[。！？!?…：:；;，,、”"』」）)]\s*$/u.test(text) &&
    (next.trim() === '' || INDENT.test(next))
  );
}

/** □本报记者 张某, ▲甲社区一角, ◎版权声明: what has a mark in front begins with its line. */
const OPENS_WITH_MARK = /^\s*[□■◇◆●▲△▼◎★☆※▶►[]/u;
/** 居民在新修的凉亭里下棋。张某 摄 below the last line of a paragraph */
const PICTURE_TAKEN = /\p{Script=Han} ?(?:摄影?|供图)[）)]?\s*$/u;

/** GB/T 15834: no line begins with what ends or closes; a machine that counts characters does not know. */
const BEGINS_NO_LINE = /^[，。、；：！？”’）》」』】]/u;

/** （示例晚报记者 张某 2020年10月22日） on a line of its own */
function isSignature(text: string): boolean {
  return /^\s*[（(【[][^（）()]{2,60}[）)】\]]\s*$/u.test(text) && WRITER.test(text);
}

function arePartedByBlanks(lines: readonly Line[], wrap: Wrap): boolean {
  const ends = [...lines.keys()].filter((index) => {
    const text = lines[index]?.text.trimEnd() ?? '';
    return SENTENCE_END.test(text) && wrap.measure(text) < wrap.width * FULL;
  });
  const parted = ends.filter((index) => (lines[index + 1]?.text ?? '').trim() === '');
  return parted.length >= PARTED.fewest && parted.length >= ends.length * PARTED.share;
}

/** How the article shows where its paragraphs begin. */
interface Habits {
  readonly wrap: Wrap;
  readonly isIndented: boolean;
  readonly isParted: boolean;
}

function continues(before: string, after: string, { wrap, isIndented, isParted }: Habits): boolean {
  const isFull = wrap.measure(before.trimEnd()) >= wrap.width * FULL;
  if ((isIndented && INDENT.test(after)) || isSignature(after) || OPENS_WITH_MARK.test(after)) return false;
  if (isFull && BEGINS_NO_LINE.test(after)) return true;
  if (SENTENCE_END.test(before.trimEnd()) && !((isIndented || isParted) && isFull)) return false;
  return isFull && isRunning(before);
}

function isRunning(line: string): boolean {
  const text = line.trim();
  return (
    readsAsProse(line) ||
    columns(text) >= LONG.columns ||
    (text.length >= LONG.characters && /[，,、；;。]/u.test(text))
  );
}

/** Between Latin words a break was a blank; between Chinese characters, and inside a number, it was nothing. */
function needsBlank(left: string, right: string): boolean {
  return /[\w,.;:]$/.test(left) && /^\w/.test(right) && !(/\d[,.]?$/.test(left) && /^\d/.test(right));
}
