/** What sites set in front of the line that dates an article. */

/** 示例新声2026-01-25 20:09:22【时尚】8人已围观: what a mirror site sets under its headlines; its name is nobody's source. */
const MIRROR =
  /^[^，。：:!?]{2,24}?(?=\d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?::\d{2})? ?(?:【[^【】]{1,6}】|\[[^[\]]{1,6}\]) ?\d+ ?人已?(?:围观|浏览|阅读)$)/u;

/** How many characters of `folded`, a line folded for matching, are the mirror's name in front of its stamp; 0 when it is no such line. */
export function mirrorInFront(folded: string): number {
  return MIRROR.exec(folded.trimEnd())?.[0].length ?? 0;
}

/** 作者  收藏   举报   发布时间: buttons in front of the labels */
export const BUTTONS = /^(?:\s*(?:作者|收藏|举报|分享|打印|评论|关注|点赞|阅读|字号|大|中|小|复制|关闭)){2,8}\s+$/u;
