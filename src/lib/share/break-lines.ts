/** Breaks a headline into lines of about one length, between words and rather after a mark than elsewhere. */

export interface LineBreaking {
  readonly width: number;
  readonly measure: (text: string) => number;
}

// What may not begin and what may not end a line (GB/T 15834, clreq).
const NO_START = /^[，。：；？！、”’）》」』】〉…—·%％]/u;
const NO_END = /[“‘（《「『【〈—]$/u;
const AFTER_MARK = /[，。：；？！、”）》—]$/u;
// Particles lean on the word before them; a numeral on the numeral or measure behind it.
const LEANS_BACK = /^[的地得了着过们吗呢吧]$/u;
const NUMERAL_END = /[\d一二三四五六七八九十百千万亿两第]$/u;
const NUMERAL_OR_MEASURE = /^(?:[\d一二三四五六七八九十百千万亿余多]+|\p{Script=Han})$/u;
const WORDS = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** The fewest lines that `text` fits in, and of those the most even; a word longer than a line is cut. Empty text gives no line. */
export function breakLines(text: string, { width, measure }: LineBreaking): string[] {
  const pieces = cutPieces(text, { width, measure });
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from -= 1) {
      const line = pieces.slice(from, end).join('').trim();
      const room = width - measure(line);
      if (room < 0 && from < end - 1) break;
      const before = best[from]?.cost ?? Number.POSITIVE_INFINITY;
      const cost = before + lineCost(line, room / width, end === pieces.length);
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const lines: string[] = [];
  for (let end = pieces.length; end > 0; end = best[end]?.from ?? 0)
    lines.unshift(
      pieces
        .slice(best[end]?.from ?? 0, end)
        .join('')
        .trim(),
    );
  return lines;
}

// A line more costs more than any raggedness; a line that ends with a mark may be shorter.
function lineCost(line: string, blank: number, isLast: boolean): number {
  const afterMark = AFTER_MARK.test(line);
  const ragged = isLast ? blank * 0.7 : afterMark ? blank * 0.55 : blank;
  return 3 + ragged ** 2 + (isLast || afterMark ? 0 : 0.12) + (isLast && [...line].length < 3 ? 2 : 0);
}

/** Words with the marks that cling to them; one too long for a line in characters. */
function cutPieces(text: string, { width, measure }: LineBreaking): string[] {
  const pieces: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && isBound(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces.flatMap((piece) => (measure(piece) <= width ? [piece] : [...piece]));
}

function isBound(last: string, next: string): boolean {
  if (NO_START.test(next) || NO_END.test(last) || LEANS_BACK.test(next)) return true;
  return NUMERAL_END.test(last) && NUMERAL_OR_MEASURE.test(next);
}

/** As {@link breakLines}, but at most `limit` lines, the last then ending in ……. */
export function breakWithin(text: string, limit: number, breaking: LineBreaking): string[] {
  const lines = breakLines(text, breaking);
  if (lines.length <= limit) return lines;
  const characters = [...lines.slice(0, limit).join('')];
  for (let length = characters.length; length > 0; length -= 1) {
    const shorter = breakLines(
      `${characters
        .slice(0, length)
        .join('')
        .replace(/[，。：；？！、“（《]+$/u, '')}……`,
      breaking,
    );
    if (shorter.length <= limit) return shorter;
  }
  return lines.slice(0, limit);
}
