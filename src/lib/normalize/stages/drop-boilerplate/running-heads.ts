import { foldLine, isProseLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

const PAGE_NUMBER = /^[-— ]{0,4}(?:第 ?)?\d{1,4} ?页?(?: ?[/,] ?(?:共 ?)?\d{1,4} ?页?)?[-— ]{0,4}$/u;
const LONGEST = 40;
const FEWEST = 2;

/** Indexes of the running heads of a printed page: the same short line again and again, each time beside a page number. */
export function findRunningHeads(lines: readonly Line[]): ReadonlySet<number> {
  const written = lines.map((line, index) => ({ line, index, text: foldLine(line) })).filter(({ text }) => text !== '');
  const places = new Map<string, number[]>();
  for (const [at, { line, index, text }] of written.entries()) {
    const isBeside = PAGE_NUMBER.test(written[at - 1]?.text ?? '') || PAGE_NUMBER.test(written[at + 1]?.text ?? '');
    if (!isBeside || text.length > LONGEST || PAGE_NUMBER.test(text) || isProseLine(line)) continue;
    places.set(text, [...(places.get(text) ?? []), index]);
  }
  return new Set([...places.values()].filter((indexes) => indexes.length >= FEWEST).flat());
}
