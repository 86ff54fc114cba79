import { findTextSpan, foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

const QUESTION = /怎么|怎样|如何|哪[些里家个]|什么|为啥|多少|能不能|好不好|是不是|要不要|有没有|几天|几点|[吗呢]$/u;
/** A sentence, a label with its value, an entry of a numbered list. */
const NOT_A_LINK = /[。;!…]|[.,]$|^[\d一二三四五六七八九十]{1,3}[.、)]|^\p{Script=Han}{1,6}:|^Q\d*[:.]/u;
const LENGTH = { least: 6, most: 40 } as const;
const FEWEST = 4;

/**
 * Indexes of a stack of headlines below the article that a site of answers lists without a word above them: 马桶怎样安装,
 * 下水道堵了打哪个电话. At least four, half of them questions without an answer.
 */
export function findQuestionTail(lines: readonly Line[]): ReadonlySet<number> {
  const { end } = findTextSpan(lines);
  if (end < 0) return new Set();
  const below = lines.flatMap((line, index) => (index > end && foldLine(line) !== '' ? [index] : []));
  const isLink = (index: number) => {
    const text = foldLine(lines[index] as Line).replace(/\?$/u, '');
    return (
      text.length >= LENGTH.least &&
      text.length <= LENGTH.most &&
      /\p{Script=Han}{2}/u.test(text) &&
      !NOT_A_LINK.test(text)
    );
  };
  const first = below.findIndex(isLink);
  if (first < 0) return new Set();
  const length = below.slice(first).findIndex((index) => !isLink(index));
  const stack = below.slice(first, length < 0 ? undefined : first + length);
  const questions = stack.filter((index) => QUESTION.test(foldLine(lines[index] as Line))).length;
  return new Set(stack.length >= FEWEST && questions * 2 >= stack.length ? stack : []);
}
