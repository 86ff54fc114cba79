/** Takes pieces out of the middle of a line, each with its change for the receipt. */
import type { Change, Line } from './stage.ts';

/** Characters shown on each side of a piece. */
const CONTEXT = 6;

/** A stretch of a line: UTF-16 offset and length. */
export interface Piece {
  readonly start: number;
  readonly length: number;
}

/** `line` without `pieces` (in order, none overlapping), and a change for each; the same line when there is none. */
export function cutPieces(
  line: Line,
  pieces: readonly Piece[],
  edited: Pick<Change, 'stage' | 'rule' | 'confidence'>,
): { readonly line: Line; readonly changes: readonly Change[] } {
  if (pieces.length === 0) return { line, changes: [] };
  const text = pieces.reduceRight(
    (rest, { start, length }) => rest.slice(0, start) + rest.slice(start + length),
    line.text,
  );
  return { line: { ...line, text }, changes: pieces.map((piece) => receipt(line, piece, edited)) };
}

function receipt(
  { number, text }: Line,
  { start, length }: Piece,
  edited: Pick<Change, 'stage' | 'rule' | 'confidence'>,
): Change {
  const left = text.slice(Math.max(0, start - CONTEXT), start);
  const right = text.slice(start + length, start + length + CONTEXT);
  return { ...edited, line: number, before: left + text.slice(start, start + length) + right, after: left + right };
}
