import { LEADING_MARK } from '#lib/chinese/punctuation.ts';
import { findTextSpan, foldLine, isProseLine, oncePerFold } from '#lib/normalize/drop-lines.ts';
import { anyOf, showing } from '#lib/normalize/line-patterns.ts';
import { EDITOR, REVIEWER } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** Headings of lists of other articles. Matched on the folded line without bullets and colons. */
const MARKERS = anyOf(
  /^(?:猜[你您]喜欢|更多精彩|(?:同类|同期)(?:文章|新闻)|(?:大家|网友|他们|别人)?(?:都)?(?:还)?在(?:看|搜|读).{0,4}|(?:相关|延伸|推荐|热门|最新|精彩|热点|更多|今日|本周|本月|编辑|为您|往期|近期|同类|其他|猜你)(?:的)?(?:阅读|新闻|文章|报道|稿件|推荐|链接|专题|图片|视频|资讯|内容|话题|热点|热文|回顾|精选|评论|图文|头条|信息|动态|主题|帖子|排行|标签|感兴趣|要闻)|(?:热点|头条|图片|视频|要闻|独家|原创|本网|焦点|今日)(?:新闻|图片|头条|推荐|专题|热点|要闻|回顾|聚焦|视频)|新闻(?:推荐|排行|热点|热榜|头条|图片|专题)|(?:点击|阅读|热门|周|日|月|评论|人气)?(?:排行|热榜|排名)(?:榜)?|24小时(?:热点|热文|排行|新闻)?.{0,4}|(?:热门|精彩|精选|网友|最新)?(?:评论|跟帖|留言)(?:列表|区)?|(?:往期|精彩|近期|更多)(?:回顾|精选|推荐|文章|精彩(?:内容|回顾)?|好文|热文|推文|链接|原创|内容|报道|节目|佳作|阅读|查看)|(?:点击)?(?:下方|以下)?(?:标题|链接)?(?:查看|阅读|回顾)?往期(?:内容|精彩|文章|推文)|(?:专题|栏目|频道)(?:推荐|导航)|(?:标题|版面|文章)(?:导航|目录|列表)|本版(?:其他|其它|更多)?(?:新闻|文章|要闻|稿件|导读)|(?:楼主|本版|本周|论坛|版块|今日|最新|精华)(?:热帖|新帖|精华帖?|推荐)|友情链接|合作(?:媒体|网站|伙伴)|(?:标签|tags?|关键词)[:]?.{0,40}|你可能(?:还|也)?(?:会)?(?:喜欢|有兴趣|感兴趣).{0,6}|看更多.{0,20}(?:粉丝团|粉丝专页)|为(?:您|你)推荐|推荐(?:阅读|内容|视频)?|专题集锦|看了(?:本文|又看|还看).{0,6}|看了"[^"]{2,24}"的(?:人|网友)还看了|(?:相关|热门|推荐)(?:文档|解读|资料|博文|词条)|阅读下一篇)$/iu,
  showing(/相关/u, /^相关(?:话题|文章|新闻)\((?:文章|新闻|话题)\)?$/u),
  showing(/相关文章|的其[它他]/u, /^(?:.{2,40}\](?:的)?相关文章|.{2,12}的其[它他](?:文章|作品))$/u),
);

/** Cut off by a list: "切...", "[详细]" */
const TEASER = /(?:\.{3}|…|\[?(?:详细|详情|全文|更多|阅读全文)\]?>*)$/u;

/** Who made the article stands below the list of a WeChat post. */
const CREDIT = new RegExp(`^(?:${EDITOR}|${REVIEWER}|供稿|撰稿|文字|图片|摄影|来源|作者)[:] ?\\S`, 'u');

/** Below the line of the editor, comments of readers go on to the end. */
const CLOSES = new RegExp(`^[[(]?(?:${EDITOR})[: |]`, 'u');
const COMMENTS = /^(?:热门|精彩|精选|网友|最新)(?:评论|跟帖|留言)$/u;

/** Indexes of the lines that belong to lists of other articles: a marker behind the text and what follows it. */
export function findRelatedLists(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const { start } = findTextSpan(lines);
  const markers = lines.map((line, index) => index > start && isMarker(line));
  if (!markers.includes(true)) return found;
  const headsList = surveyLists(lines, markers);
  let inList = false;
  let isClosed = false;
  let isComments = false;
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (foldLine(line) === '') continue;
    isClosed ||= CLOSES.test(foldLine(line));
    isComments ||= isClosed && COMMENTS.test(foldLine(line));
    if (isComments) inList = !CREDIT.test(foldLine(line));
    else if (CREDIT.test(foldLine(line))) inList = false;
    else if (markers[index]) inList = headsList[index] as boolean;
    else if (inList && isWholeSentence(line)) inList = false;
    if (inList) found.add(index);
  }
  return found;
}

/** >>相关新闻, 往 期 推 荐 */
const isMarker = oncePerFold((text) => {
  const bare = text.replace(/^(?:[[(【]|[>»▷◆]{1,3} ?)|(?<![\])】:>+\- ])[\])】:>+\- ]+$/gu, '');
  return MARKERS.test(/^(?:\p{Script=Han} )+\p{Script=Han}$/u.test(bare) ? bare.replaceAll(' ', '') : bare);
});

/** Running text that was not cut off and does not begin like an entry of a list. */
function isWholeSentence(line: Line): boolean {
  return isProseLine(line) && !TEASER.test(line.text.trim()) && !hasBullet(line.text);
}

function hasBullet(text: string): boolean {
  return LEADING_MARK.test(text.trim());
}

/**
 * Whether a marker at each index counts: the list goes on to the end of the article, or holds an entry before text
 * resumes. One short line between a marker and running text may be a heading of the article.
 */
function surveyLists(lines: readonly Line[], markers: readonly boolean[]): boolean[] {
  const headsList = new Array<boolean>(lines.length).fill(true);
  let following = { resumes: false, lines: 0, hasEntry: false };
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    headsList[index] = !following.resumes || following.lines >= 2 || following.hasEntry;
    if (foldLine(line) === '') continue;
    if (isWholeSentence(line)) following = { resumes: true, lines: 0, hasEntry: false };
    else {
      following.lines += 1;
      following.hasEntry ||= hasBullet(line.text) || (markers[index] as boolean);
    }
  }
  return headsList;
}
