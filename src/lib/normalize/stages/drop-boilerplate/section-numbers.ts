import { foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

const NUMBER =
  /^(?:(?:part ?\.?|no\.?|#)? ?0?(?<number>[1-9]\d?)[.、]?|[[(]?(?<han>[一二三四五六七八九壹贰叁肆伍陆柒捌玖])[\])]?)$/iu;
const HAN = ' 一二三四五六七八九壹贰叁肆伍陆柒捌玖';
const FEWEST = 2;

/** Indexes of lone numbers 01, 02, 03 … that a WeChat post sets over its parts: they count up from one, each above a line. */
export function findSectionNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const numbered = lines.flatMap((line, index) => {
    const { number, han } = NUMBER.exec(foldLine(line))?.groups ?? {};
    if (number === undefined && han === undefined) return [];
    return [{ index, number: han ? ((HAN.indexOf(han) - 1) % 9) + 1 : Number(number) }];
  });
  const countsUp = numbered.every(({ number }, at) => number === at + 1);
  const last = numbered.at(-1)?.index ?? 0;
  const hasPart = lines.slice(last + 1).some((line) => foldLine(line) !== '');
  return countsUp && hasPart && numbered.length >= FEWEST ? new Set(numbered.map(({ index }) => index)) : new Set();
}
