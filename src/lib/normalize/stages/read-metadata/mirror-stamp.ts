/** 示例新声2026-01-25 20:09:22【时尚】8人已围观: what a mirror site sets under its headlines; its name is nobody's source. */
const MIRROR =
  /^[^，。：:!?]{2,24}?(?=\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?::\d{2})? ?(?:【[^【】]{1,6}】|\[[^[\]]{1,6}\]) ?\d+ ?人已?(?:围观|浏览|阅读)$)/u;

/** How many characters of `folded`, a line folded for matching, are the mirror's name in front of its stamp; 0 when it is no such line. */
export function mirrorInFront(folded: string): number {
  return MIRROR.exec(folded.trimEnd())?.[0].length ?? 0;
}
