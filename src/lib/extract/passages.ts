/** Where a piece of the body begins and ends: clauses, sentences, and what stands in quotation marks. Offsets are UTF-16. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks by their UTF-16 unit, as every date and every number asks for them hundreds of times. */
const CLAUSE_MARKS = tabulate('，。；：！？\n');
const SENTENCE_MARKS = tabulate('。！？\n');

function tabulate(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

/** The longest quotation that can be a name; a longer one is speech. */
const LONGEST_NAME = 12;

/** The clause around `inner`, without the marks that close it and without a quotation mark that has no partner in it. */
export function clauseAround(body: string, inner: Span): Span {
  return tidy(body, stretch(body, inner, { marks: CLAUSE_MARKS, atMost: 160 }));
}

/** The sentence around `inner`, without its full stop. */
export function sentenceAround(body: string, inner: Span): Span {
  return tidy(body, stretch(body, inner, { marks: SENTENCE_MARKS, atMost: 600 }));
}

export function sliceOf(body: string, { start, end }: Span): string {
  return body.slice(start, end);
}

/** Looks up which of `spans` holds a place whole; of several the one that reaches furthest. */
export function lookUpSpans<Kind extends Span>(spans: readonly Kind[]): (inner: Span) => Kind | undefined {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const furthest: Kind[] = [];
  for (const span of sorted) {
    const before = furthest.at(-1);
    furthest.push(before && before.end >= span.end ? before : span);
  }
  return (inner) => {
    const span = furthest[countUpTo(sorted, inner.start) - 1];
    return span && inner.end <= span.end ? span : undefined;
  };
}

/** How many of `spans`, sorted, begin at `place` or before it. */
export function countUpTo(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The inside of each short quotation and of each 《title》: names, in which a number counts nothing. */
export function findNames(body: string): readonly Span[] {
  const quoted = [...body.matchAll(/[“‘]([^“”‘’\n]+)[”’]/gu)].filter(([, inside = '']) => isName(inside));
  const titled = [...body.matchAll(/《([^《》\n]+)》/gu)];
  return [...quoted, ...titled].map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }));
}

function isName(inside: string): boolean {
  return inside.length <= LONGEST_NAME && !/[，。；！？]/u.test(inside);
}

/** To the next of `marks` on either side; text without any is cut, so that no input costs more than its length. */
function stretch(body: string, { start, end }: Span, { marks, atMost }: { marks: Uint8Array; atMost: number }): Span {
  const first = Math.max(0, start - atMost);
  let from = start;
  while (from > first && marks[body.charCodeAt(from - 1)] === 0) from--;
  const last = Math.min(body.length, end + atMost);
  let to = end;
  while (to < last && marks[body.charCodeAt(to)] === 0) to++;
  return { start: from, end: to };
}

const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
  ['《', '》'],
] as const;

/** Cuts what an unpaired mark at either end separates: `”他说` and `（共5户`. */
function tidy(body: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s”’）》、]/u.test(body[start] ?? '')) start++;
  while (end > start && /[\s“‘（《、]/u.test(body[end - 1] ?? '')) end--;
  for (const [open, close] of PAIRS) {
    const text = body.slice(start, end);
    if (!text.includes(open) && !text.includes(close)) continue;
    const unmatched = text.split(open).length - text.split(close).length;
    if (unmatched > 0 && text.startsWith(open)) start++;
    if (unmatched < 0 && text.endsWith(close)) end--;
  }
  return { start, end };
}
