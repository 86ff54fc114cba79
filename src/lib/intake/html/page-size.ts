/** Pages of portals have at most some ten thousand tags and nest less than 60 deep; the time a parser's tree takes grows with both. */

const MOST_TAGS = 30_000;
const DEEPEST = 150;
/** tags times depth: many tags or a deep nest, not both */
const MOST_WORK = 1_200_000;
const CONTAINER = /^<(\/?)(?:div|section|article|aside|main|table|ul|ol|dl|blockquote|center|span|font)\b/i;

/** Why a page is more than a parser should be given, in Chinese; undefined for the pages that there are. */
export function findExcess(html: string): string | undefined {
  let [tags, depth, deepest] = [0, 0, 0];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1;
    const [, closing] = CONTAINER.exec(html.slice(at, at + 14)) ?? [];
    if (closing === undefined) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  if (deepest > DEEPEST) return `嵌套超过 ${DEEPEST} 层`;
  if (tags > MOST_TAGS) return `有 ${tags} 个标签，超过 ${MOST_TAGS} 个`;
  return tags * deepest > MOST_WORK ? `有 ${tags} 个标签，嵌套 ${deepest} 层` : undefined;
}
