import { findTextSpan, foldLine, isProseLine } from '#lib/normalize/drop-lines.ts';
import { EDITOR } from '#lib/normalize/press.ts';
import type { Dropped, Line } from '#lib/normalize/stage.ts';

/** Read by a later stage. */
const CREDIT =
  /(?:编辑|责编|校对|审核|审校|监制|统筹|策划|记者|通讯员|撰文|撰稿|采写|供稿|图文|文字|摄影|视频|作者|来源|发布|日期|时间|签发|总编|主编|出品)[:|/]|^(?:责任编辑|编辑|责编|校对|审核|监制|记者|作者|来源|供稿|撰稿) |[文图摄] ?[:|/]|^(?:原文|本文|文章)(?:链接|地址|网址)[:]|^(?:文字|图文|采写|撰文|摄影|图片|统筹|策划) \p{Script=Han}{2,4}(?: |$)/u;
/** The line of the editor in charge closes an article: below it there is only the page. */
const CLOSES = new RegExp(
  `^[[(【]?(?:(?:记者|通讯员|作者|来源|文字|文案|图文|图片|摄影|视频|供稿|撰文|采写) ?[:|/] ?[^。:]{2,24} )?(?:${EDITOR}|[初一复二终]审编辑|文章录入) ?[: |]`,
  'u',
);
/** What may stand below an article and be its own: a caption, a note, a signature, a table, an entry of a list. */
const ITS_OWN =
  /摄|攝|供图|供圖|制图|^(?:注|附[表件图]?|图[\d一二三四五]?|表[\d一二三四五]?|备注|说明|后记|编后)[:\d ]|^[[(].{2,60}[\])]$|(?:书记|主任|局长|部长|区长|市长|县长|镇长|院长|校长)[ :]|\|.*\||^\d{1,2}[.、]|^[一二三四五六七八九十]、|\d{4}年|[。…]"?$/u;

/** A word that pages have and the ends of articles hardly: a line with one says little, a row of them is the page. */
const HINT =
  /分享|收藏|举报|回复|跟[帖贴]|登[录陆]|注册|打印|订阅|客户端|扫[码描]|二维码|首页|频道|返回|刷新|顶端|顶部|点击|下载|评论|发表|网友|热读|热榜|版权|转载|app|ctrl|意见反馈|加载|网盘|海报|微博|朋友圈/iu;
const LONGEST_HINT = 24;
const HINTS = { fewest: 2, share: 0.5 } as const;

/** The number of the first line of a row below the article of which half have such words. */
function findHinted(below: readonly Line[]): number | undefined {
  const short = below.filter((line) => {
    const folded = foldLine(line);
    return folded !== '' && !CREDIT.test(folded) && !ITS_OWN.test(folded);
  });
  const isHint = (line: Line) => line.text.length <= LONGEST_HINT && HINT.test(foldLine(line));
  const first = short.findIndex(isHint);
  const hints = short.slice(first).filter(isHint).length;
  const isPage = first >= 0 && hints >= HINTS.fewest && hints >= (short.length - first) * HINTS.share;
  return isPage ? short[first]?.number : undefined;
}

/**
 * Indexes of short lines below the article and below the first line of the page that was taken out there. Once the page has begun,
 * what it holds is its own, whatever the site calls it.
 */
export function findPageRemains(lines: readonly Line[], dropped: readonly Dropped[]): ReadonlySet<number> {
  const found = new Set<number>();
  const { end } = findTextSpan(lines);
  const textEnds = lines[end]?.number;
  if (textEnds === undefined) return found;
  const first = dropped.reduce(
    (least, { line }) => (line > textEnds ? Math.min(least, line) : least),
    Number.POSITIVE_INFINITY,
  );
  const hinted = findHinted(lines.slice(end + 1));
  const begins = Math.min(
    first,
    hinted === undefined ? first : hinted - 1,
    lines.find((line, index) => index > end && CLOSES.test(foldLine(line)))?.number ?? first,
  );
  lines.forEach((line, index) => {
    const folded = foldLine(line);
    if (index <= end || folded === '' || isProseLine(line) || CREDIT.test(folded) || ITS_OWN.test(folded)) return;
    if (line.number > begins) found.add(index);
  });
  return found;
}
