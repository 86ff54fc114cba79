import { findTextSpan, foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { couldBeButton, READER_TOOLS } from './interface-words.ts';

const FEWEST = 3;

/** Indexes of buttons below each other beside the text: 分享到：, 微信, QQ空间. One of them must be no everyday word. */
export function findButtonStacks(lines: readonly Line[]): ReadonlySet<number> {
  const { start, end } = findTextSpan(lines);
  const found = new Set<number>();
  let stack: number[] = [];
  const close = () => {
    const isSure = stack.some((index) => READER_TOOLS.test(foldLine(lines[index] as Line)));
    if (stack.length >= FEWEST && isSure) for (const index of stack) found.add(index);
    stack = [];
  };
  lines.forEach((line, index) => {
    const folded = foldLine(line);
    if (folded === '') return;
    if ((index < start || index > end) && couldBeButton(folded)) stack.push(index);
    else close();
  });
  close();
  return found;
}
