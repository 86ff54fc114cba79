/** Breaks text into lines between words; a headline's rather after a mark than elsewhere, and of about one length. */

export interface LineBreaking {
  readonly width: number;
  readonly measure: (text: string) => number;
  /** marks: a headline, whose lines rather end with a mark; full: running text, in as few lines as it needs */
  readonly ends: 'marks' | 'full';
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

/** The lines of `text`; a word longer than a line is cut. Empty text gives no line. */
export function breakLines(text: string, breaking: LineBreaking): string[] {
  const { width, measure } = breaking;
  const pieces = cutPieces(text, breaking);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
    for (let from = end - 1; from >= 0; from -= 1) {
      const line = pieces.slice(from, end).join('').trim();
      const room = width - measure(line);
      if (room < 0 && from < end - 1) break;
      const before = best[from]?.cost ?? Number.POSITIVE_INFINITY;
      const cost = before + lineCost(line, { blank: room / width, isLast: end === pieces.length, ends: breaking.ends });
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

interface LineEnd {
  /** share of the line that stays blank */
  readonly blank: number;
  readonly isLast: boolean;
  readonly ends: LineBreaking['ends'];
}

function lineCost(line: string, { blank, isLast, ends }: LineEnd): number {
  const widow = isLast && [...line].length < 3 ? 2 : 0;
  if (ends === 'full') return 3 + (isLast ? 0 : blank ** 2) + widow;
  if (isLast) return 0.25 + (blank * 0.7) ** 2 + widow;
  return AFTER_MARK.test(line) ? 0.25 + (blank * 0.55) ** 2 : 0.75 + blank ** 2;
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
  if (breaking.ends === 'marks') return breakWithin(text, limit, { ...breaking, ends: 'full' });
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
