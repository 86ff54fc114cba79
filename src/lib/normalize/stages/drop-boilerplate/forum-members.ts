import { foldLine, isProseLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

const LONGEST_NAME = 16;
const COUNT = /^\d{1,9}$/u;
const COUNTED = /^(?:主题|帖子|精华|积分)$/u;
const STAMP = /^发表于 ?.{6,24}\| ?只看(?:该作者|楼主)/u;

/** A list of the member's other posts, in the box beside the post. */
const HOT_POSTS = /^(?:楼主|本版|论坛|作者)(?:热帖|新帖|的其他主题|其他帖子)$/u;
/** A bullet, whole or lost in decoding. */
const ENTRY = /^\s*(?:[•·●■◆▪◦?？]|[-*]) *(?=\S)/u;

/** Indexes of the lines of a member's box: the name above the counts of posts or the stamp of a post, counts, hot posts. */
export function findMemberBox(lines: readonly Line[]): ReadonlySet<number> {
  const written = lines.map((line, index) => ({ index, text: foldLine(line) })).filter(({ text }) => text !== '');
  return new Set(
    written.flatMap(({ index, text }, at) => {
      const [next = '', second = ''] = [written[at + 1]?.text, written[at + 2]?.text];
      const previous = written[at - 1]?.text ?? '';
      if (COUNT.test(text) && (COUNTED.test(previous) || COUNTED.test(next))) return [index];
      const isName =
        text.length <= LONGEST_NAME && !/[。,!?;:"]/u.test(text) && !COUNT.test(text) && !COUNTED.test(text);
      return isName && ((COUNT.test(next) && COUNTED.test(second)) || STAMP.test(next)) ? [index] : [];
    }),
  );
}

/** Indexes of the entries below 楼主热帖: bulleted lines only, as the headline of the article may follow. */
export function findHotPosts(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let inList = false;
  lines.forEach((line, index) => {
    const text = foldLine(line);
    if (text === '') return;
    inList = HOT_POSTS.test(text) || (inList && ENTRY.test(line.text) && !isProseLine(line));
    if (inList) found.add(index);
  });
  return found;
}
