import { countHan } from '#lib/chinese/characters.ts';
import { foldLine, isProseLine } from '#lib/normalize/drop-lines.ts';
import type { Change, Line, LineStage } from '#lib/normalize/stage.ts';

const STAGE = 'join-section-numbers';
const NUMBER = /^0(?<number>[1-9])$/u;
const FEWEST = 2;
const LONGEST_HEADING = 30;

/**
 * 01, 02, 03 … each on a line of its own above a heading, as posts set them, go in front of their headings: `01 把支部建在楼栋`.
 * Numbers above running text head nothing and are left to those who drop them.
 */
export const joinSectionNumbers: LineStage = {
  id: STAGE,
  keeps: 'han-characters',
  run(lines) {
    const written = lines.filter(({ text }) => text.trim() !== '');
    const headings = pairNumbers(written);
    if (headings.size === 0) return { value: lines };
    const joined = new Set(headings.values());
    const changes: Change[] = [];
    const value = lines.flatMap((line) => {
      if (joined.has(line)) return [];
      const heading = headings.get(line);
      if (!heading) return [line];
      const after = `${foldLine(line)} ${heading.text.trim()}`;
      const before = `${line.text.trim()}⏎${heading.text.trim()}`;
      changes.push({
        stage: STAGE,
        rule: 'section-number-joined',
        line: heading.number,
        before,
        after,
        confidence: 0.9,
      });
      return [{ ...heading, text: after }];
    });
    return { value, changes };
  },
};

/** Each number and its heading; empty unless they count up from one and all stand above a short line. */
function pairNumbers(written: readonly Line[]): ReadonlyMap<Line, Line> {
  const at = written.flatMap((line, index) => (NUMBER.test(foldLine(line)) ? [index] : []));
  const pairs = at.map((index) => [written[index], written[index + 1]] as const);
  const countsUp = pairs.every(([line], nth) => line !== undefined && Number(foldLine(line)) === nth + 1);
  const areHeadings = pairs.every(
    ([, below]) =>
      below !== undefined &&
      countHan(below.text) >= 2 &&
      below.text.trim().length <= LONGEST_HEADING &&
      !isProseLine(below) &&
      !/[。；，：]\s*$/u.test(below.text),
  );
  if (at.length < FEWEST || !countsUp || !areHeadings) return new Map();
  return new Map(pairs.map(([line, below]) => [line as Line, below as Line]));
}
