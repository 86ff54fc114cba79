/** The sentence that answers a query, cut out of its block with its marks. */
import type { Hit, Mark } from './page-text.ts';

export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const LONGEST = 90;
const BEFORE = 28;
const SENTENCE = /[^。！？!?；;]*(?:[。！？!?；;]+[”’」』）)]*|$)/gu;

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
  let [start, end] = [0, text.length];
  for (const { index, 0: sentence } of text.matchAll(SENTENCE)) {
    const close = index + sentence.length;
    if (close <= mark.start) start = close;
    if (close < mark.end || sentence === '') continue;
    end = close;
    break;
  }
  return { start, end };
}

function part(text: string, marks: readonly Mark[], cut: Mark, whole: Mark = cut): Excerpt {
  const head = cut.start > whole.start ? '……' : '';
  const tail = cut.end < whole.end ? '……' : '';
  // Not between the halves of a character.
  const from = /[\uDC00-\uDFFF]/.test(text[cut.start] ?? '') ? cut.start + 1 : cut.start;
  const to = /[\uDC00-\uDFFF]/.test(text[cut.end] ?? '') ? cut.end + 1 : cut.end;
  const shift = head.length - from;
  const inside = marks.filter(({ start, end }) => start < to && end > from);
  return {
    text: head + text.slice(from, to) + tail,
    marks: inside.map(({ start, end }) => ({ start: Math.max(start, from) + shift, end: Math.min(end, to) + shift })),
  };
}
