/** Breaks text into lines between words; a headline's rather after a mark than elsewhere, and of about one length. */
import { cutLinePieces } from '#lib/chinese/line-pieces.ts';

export interface LineBreaking {
  readonly width: number;
  readonly measure: (text: string) => number;
  /** marks: a headline, whose lines rather end with a mark; full: running text, in as few lines as it needs */
  readonly ends: 'marks' | 'full';
  /** what no line cuts, besides words */
  readonly terms?: ReadonlySet<string> | undefined;
}

/** The beginning of a sentence, left at the end of the line before the rest of it. */
const STRANDED = /[，。：；？！][^，。：；？！、”）》—]{1,3}$/u;
const AFTER_MARK = /[，。：；？！、”）》—]$/u;

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
  if (AFTER_MARK.test(line)) return 0.25 + (blank * 0.55) ** 2;
  return 0.75 + blank ** 2 + (STRANDED.test(line) ? 0.75 : 0);
}

/** Words with what clings to them; one too long for a line in characters. */
function cutPieces(text: string, { width, measure, terms }: LineBreaking): string[] {
  return cutLinePieces(text, terms).flatMap((piece) => (measure(piece) <= width ? [piece] : [...piece]));
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
