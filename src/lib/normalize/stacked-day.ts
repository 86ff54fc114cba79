/** A day that a page writes in three lines: no numbers of pages, and read as one. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import type { Line } from './stage.ts';

const YEAR = /^(?:19|20)\d\d$/u;
const DAY = /^(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])$/u;
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/u;

/** 2022 above 07/15 above 08:22:11; a year alone heads a part of a chronicle. */
export function findStackedDay(lines: readonly Line[]): readonly Line[] {
  return findRun(lines, [YEAR, DAY, CLOCK]);
}

/** The first lines of `head`, one right below the other, that the patterns find. */
function findRun(head: readonly Line[], patterns: readonly RegExp[]): readonly Line[] {
  const at = head.findIndex((_line, index) =>
    patterns.every((pattern, offset) => pattern.test(foldForMatching(head[index + offset]?.text ?? '').trim())),
  );
  return at < 0 ? [] : head.slice(at, at + patterns.length);
}
