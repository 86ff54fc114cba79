import { findTextSpan, foldLine, isProseLine, type LineJudge } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** Of the short lines of a row between paragraphs, so many and such a share are the page's. */
const ROW = { fewest: 4, share: 0.6 } as const;

/**
 * The rule for each line of the page in a row of short lines between paragraphs: one notice at the foot that reads as prose would
 * keep all the buttons above it. Two or three such lines may be headings of the article.
 */
export function findBuriedRows(lines: readonly Line[], judge: LineJudge): ReadonlyMap<number, string> {
  const { start, end } = findTextSpan(lines);
  const found = new Map<number, string>();
  let row: { index: number; rule: string | undefined }[] = [];
  const close = () => {
    const told = row.flatMap(({ index, rule }) => (rule === undefined ? [] : [[index, rule] as const]));
    if (told.length >= ROW.fewest && told.length >= row.length * ROW.share)
      for (const [index, rule] of told) found.set(index, rule);
    row = [];
  };
  lines.forEach((line, index) => {
    if (index <= start || index >= end || foldLine(line) === '') return;
    if (isProseLine(line)) close();
    else row.push({ index, rule: judge.atEdge(line)?.id });
  });
  close();
  return found;
}
