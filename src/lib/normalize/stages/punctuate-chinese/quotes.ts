/** Quotation marks of one paragraph: form, direction, and the closing ones that were lost. */

const CHINESE = /[\p{Script=Han}，。；：？！、…—《》（）]/u;

/** Straight quotes that stand in pairs around Chinese become “ ” and ‘ ’; an odd number is left alone, but for one whose place tells its direction. */
export function curlStraightQuotes(text: string): string {
  return pairStraight(pairStraight(pairMixed(text), '"', '“”'), "'", '‘’');
}

/** “文明出行"活动: straight marks among curly ones take the direction that is missing, when every quotation then opens and closes. */
function pairMixed(text: string): string {
  if (!text.includes('"') || !/[“”]/u.test(text)) return text;
  let isOpen = false;
  let isPaired = true;
  const turned = text.replace(/[“”"]/gu, (mark, at: number) => {
    const opens = mark === '"' ? !isOpen : mark === '“';
    if (opens === isOpen) isPaired = false;
    if (mark === '"' && !CHINESE.test(text.charAt(at - 1) + text.charAt(at + 1))) isPaired = false;
    isOpen = opens;
    return opens ? '“' : '”';
  });
  return isPaired && !isOpen ? turned : text;
}

function pairStraight(text: string, mark: string, pair: string): string {
  if (!text.includes(mark)) return text;
  const pieces = text.split(mark);
  if (pieces.length === 2 && mark === '"') return turnSingleStraight(text);
  if (pieces.length < 3 || pieces.length % 2 === 0) return text;
  const touchesChinese = pieces.slice(1).every((piece, index) => {
    const before = pieces[index]?.at(-1) ?? '';
    const after = piece.charAt(0);
    return CHINESE.test(before + after) || CHINESE.test(mark === '"' ? inner(pieces, index) : '');
  });
  const opensBeforeBlank = pieces.some((piece, index) => index % 2 === 1 && /^\s/u.test(piece));
  if (!touchesChinese || opensBeforeBlank) return text;
  return pieces.map((piece, index) => (index === 0 ? piece : `${pair.charAt((index + 1) % 2)}${piece}`)).join('');
}

/** One straight mark whose partner was lost: at the beginning of a sentence it opens, behind a closing mark it closes. */
function turnSingleStraight(text: string): string {
  if (/^"\p{Script=Han}.*[。！？，；]/u.test(text)) return text.replace('"', '“');
  return /[。！？]"$/u.test(text) ? text.replace(/"$/u, '”') : text;
}

/** The quoted piece that the mark before piece `index + 1` opens or closes. */
function inner(pieces: readonly string[], index: number): string {
  return pieces[index % 2 === 0 ? index + 1 : index] ?? '';
}

/** ’住在这里’: two closing single quotes around Chinese, none of them an apostrophe. */
export function turnSingleQuotes(text: string): string {
  const marks = text.match(/[‘’]/g) ?? [];
  if (marks.length !== 2 || marks.includes('‘') || /[A-Za-z]’|’[A-Za-z]/.test(text)) return text;
  return text.replace('’', '‘');
}

/** Marks turned the wrong way round (”创文“, “创文“) get their direction from their order, when their number is even. */
export function turnQuotes(text: string): string {
  const marks = text.match(/[“”]/g) ?? [];
  const isAlternating = marks.every((mark, index) => mark === (index % 2 === 0 ? '“' : '”'));
  if (isAlternating || marks.length % 2 === 1) return text;
  const opens = marks.filter((mark) => mark === '“').length;
  // Nested or multi-paragraph quotations are not errors of direction.
  const isAllOneWay = opens === 0 || opens === marks.length;
  const isReversed = marks.every((mark, index) => mark === (index % 2 === 0 ? '”' : '“'));
  if (!isAllOneWay && !isReversed) return turnPairs(text) ?? turnTheOne(text, marks);
  if (opens === marks.length && text.startsWith('“') && marks.length === 2) return text;
  let index = 0;
  return text.replace(/[“”]/g, () => (index++ % 2 === 0 ? '“' : '”'));
}

/**
 * 这名“楼主”说：”住在高层的“、”住在底层的“: whole pairs are the wrong way round among some that are right. Each must stand
 * where the other way is possible, and behind or before a mark that asks for it; undefined when one does not.
 */
function turnPairs(text: string): string | undefined {
  const places = [...text.matchAll(/[“”]/gu)];
  let turned = text;
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [open, close] = [places[at], places[at + 1]];
    if (!open || !close) return undefined;
    const isRight = open[0] === '“' && close[0] === '”';
    if (isRight) continue;
    const [before, inside, after] = [
      text.slice(0, open.index),
      text.slice(open.index + 1, close.index),
      text.slice(close.index + 1),
    ];
    const isAsked = /[：、，。；]$/u.test(before) || /^[、，。；]/u.test(after);
    if (open[0] !== '”' || close[0] !== '“' || !isAsked) return undefined;
    if (CANNOT_OPEN_BEFORE.test(inside) || CANNOT_CLOSE_BEHIND.test(inside)) return undefined;
    turned = `${turned.slice(0, open.index)}“${inside}”${turned.slice(close.index + 1)}`;
  }
  return turned;
}

/** “用心、贴心“为主题 among pairs that are right: one mark alone is the wrong way round, and stands where the other way is possible. */
function turnTheOne(text: string, marks: readonly string[]): string {
  const wrong = marks.flatMap((mark, index) => (mark === (index % 2 === 0 ? '“' : '”') ? [] : [index]));
  if (wrong.length !== 1) return text;
  let index = -1;
  return text.replace(/[“”]/g, (mark, at: number) => {
    index += 1;
    if (index !== wrong[0]) return mark;
    if (mark === '“') return CANNOT_CLOSE_BEHIND.test(text.slice(0, at)) ? mark : '”';
    return CANNOT_OPEN_BEFORE.test(text.slice(at + 1)) ? mark : '“';
  });
}
const CANNOT_CLOSE_BEHIND = /(?:^|[：，、（《])$/u;
const CANNOT_OPEN_BEFORE = /^(?:$|[，。、；：！？）》])/u;
