import { foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

const NUMBER = /^(?:part ?\.?|no\.?|#)? ?0?(?<number>[1-9]\d?)[.、]?$/iu;
const FEWEST = 2;

/** Indexes of lone numbers 01, 02, 03 … that a WeChat post sets over its parts: they count up from one, each above a line. */
export function findSectionNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const numbered = lines.flatMap((line, index) => {
    const number = NUMBER.exec(foldLine(line))?.groups?.['number'];
    return number === undefined ? [] : [{ index, number: Number(number) }];
  });
  const countsUp = numbered.every(({ number }, at) => number === at + 1);
  const last = numbered.at(-1)?.index ?? 0;
  const hasPart = lines.slice(last + 1).some((line) => foldLine(line) !== '');
  return countsUp && hasPart && numbered.length >= FEWEST ? new Set(numbered.map(({ index }) => index)) : new Set();
}
