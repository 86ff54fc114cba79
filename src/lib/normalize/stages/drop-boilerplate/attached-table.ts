import { findTextSpan, foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** 附表 序号 | 项目名称 | 备注 | */
const HEAD = /^附表 ?[\d一二三四五]?[: ]?[^|]{0,30}\|/u;
const CELL = /\|/gu;
const FEWEST_CELLS = 2;

/** Indexes of the rows of a table attached below an article, its head first: nothing but its cells in one line each is left of it. */
export function findAttachedTable(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const { end } = findTextSpan(lines);
  let inTable = false;
  lines.forEach((line, index) => {
    const folded = foldLine(line);
    if (index <= end || folded === '') return;
    inTable = (HEAD.test(folded) || inTable) && (folded.match(CELL)?.length ?? 0) >= FEWEST_CELLS;
    if (inTable) found.add(index);
  });
  return found;
}
