import { LEADING_MARK } from '#lib/chinese/punctuation.ts';
import type { BlockType, Change, Line } from '#lib/normalize/stage.ts';

/** ▲ and arrows point from a caption to its picture. */
const POINTER = /^[▲△↑↓▼]/u;
const LONGEST_CAPTION = 100;
/** ## 摸清家底, in a file that is no Markdown */
const HASHES = /^#{1,6} +(?=\S)/u;
const LONGEST_HEADING = 60;

/** Lines without their bullets, and the type of those whose mark tells it: a list has at least two in a row. */
export function readBullets(
  lines: readonly Line[],
  hints: ReadonlyMap<number, BlockType>,
): { lines: Line[]; entries: ReadonlyMap<number, BlockType>; changes: Change[] } {
  const changes: Change[] = [];
  const entries = new Map<number, BlockType>();
  const isMarked = (text: string) => LEADING_MARK.test(text) || (HASHES.test(text) && text.length <= LONGEST_HEADING);
  const marks = lines.map(({ number, text }) => (!hints.has(number) && isMarked(text) ? text.charAt(0) : ''));
  const bare = lines.map((line, index) => {
    const mark = marks[index];
    if (!mark) return line;
    const text = line.text.replace(mark === '#' ? HASHES : LEADING_MARK, '');
    const stripped = { ...line, text };
    if (mark === '#') entries.set(line.number, 'heading');
    else if (marks[index - 1] === mark || marks[index + 1] === mark) entries.set(line.number, 'list');
    else if (POINTER.test(line.text) && text.length <= LONGEST_CAPTION) entries.set(line.number, 'caption');
    changes.push({
      stage: 'mark-blocks',
      rule: 'bullet',
      line: line.number,
      before: line.text.slice(0, 12),
      after: text.slice(0, 12),
      confidence: 0.95,
    });
    return stripped;
  });
  return { lines: bare, entries, changes };
}
