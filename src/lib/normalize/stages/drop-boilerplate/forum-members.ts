import { foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

const LONGEST_NAME = 16;
const COUNT = /^\d{1,9}$/u;
const COUNTED = /^(?:主题|帖子|精华|积分)$/u;
const STAMP = /^发表于 ?.{6,24}\| ?只看(?:该作者|楼主)/u;

/** Indexes of the lines that name a member of a forum: above the counts of posts, or above the stamp of a post. */
export function findMemberNames(lines: readonly Line[]): ReadonlySet<number> {
  const written = lines.map((line, index) => ({ index, text: foldLine(line) })).filter(({ text }) => text !== '');
  return new Set(
    written.flatMap(({ index, text }, at) => {
      const [next = '', second = ''] = [written[at + 1]?.text, written[at + 2]?.text];
      const isName =
        text.length <= LONGEST_NAME && !/[。,!?;:"]/u.test(text) && !COUNT.test(text) && !COUNTED.test(text);
      return isName && ((COUNT.test(next) && COUNTED.test(second)) || STAMP.test(next)) ? [index] : [];
    }),
  );
}
