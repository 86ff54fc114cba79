/** The sentence that answers a query, cut out of its block with its marks. */
import type { Hit, Mark } from './page-text.ts';

export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const LONGEST = 90;
const BEFORE = 28;
const END = '[。！？!?；;]+[”’」』）)]*';
const LAST_END = new RegExp(`.*${END}`, 's');
const NEXT_END = new RegExp(`.*?(?:${END}|$)`, 's');

/** The sentence around the first mark, with all marks in it. A long one is cut around that mark, the cut shown by ……. */
export function cutExcerpt({ block: { text }, marks }: Hit): Excerpt {
  const [first = { start: 0, end: 0 }] = marks;
  const { start, end } = findSentence(text, first);
  if (end - start <= LONGEST) return part(text, marks, { start, end });
  const from = first.start - start > BEFORE ? first.start - BEFORE : start;
  return part(text, marks, { start: from, end: Math.min(end, Math.max(first.end, from + LONGEST)) }, { start, end });
}

/** The sentences that `mark` touches. */
function findSentence(text: string, mark: Mark): Mark {
  const before = LAST_END.exec(text.slice(0, mark.start))?.[0] ?? '';
  const rest = NEXT_END.exec(text.slice(mark.end))?.[0] ?? '';
  return { start: before.length, end: mark.end + rest.length };
}

function part(text: string, marks: readonly Mark[], cut: Mark, whole: Mark = cut): Excerpt {
  const head = cut.start > whole.start ? '……' : '';
  const tail = cut.end < whole.end ? '……' : '';
  // Not between the halves of a character.
  const [from, to] = [cut.start, cut.end].map((at) => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at)) as [
    number,
    number,
  ];
  const shift = head.length - from;
  const inside = marks.filter(({ start, end }) => start < to && end > from);
  return {
    text: head + text.slice(from, to) + tail,
    marks: inside.map(({ start, end }) => ({ start: Math.max(start, from) + shift, end: Math.min(end, to) + shift })),
  };
}
