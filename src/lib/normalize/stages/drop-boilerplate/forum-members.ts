import { foldLine, isProseLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

const LONGEST_NAME = 16;
const COUNT = /^\d{1,9}$/u;
const COUNTED = /^(?:主题|帖子|精华|积分)$/u;
const STAMP = /^发表于 ?.{6,24}\| ?只看(?:该作者|楼主)/u;
/** 发表于 2021-6-4 20:31:08 and nothing else, in a thread whose headline stands above */
const BARE_STAMP = /^发表于 ?(?:19|20)\d\d-\d{1,2}-\d{1,2} \d{1,2}:\d\d(?::\d\d)?$/u;
const THREAD = /复制链接|^(?:查看|阅读|浏览)[:] ?\d+ ?\| ?回复[:] ?\d+|^(?:楼主|电梯直达)/u;
/** What stands right below the name: a rank, the likes of an answer, the fans of an account. */
const BELOW_NAME =
  /^(?:新手上路|(?:初级|中级|高级|金牌|白金|超级|普通|注册|铁杆|正式|荣誉|钻石|论坛)(?:会员|用户|版主|元老)(?: (?:\d{1,2}|.{1,3}卡))*|(?:(?:主题|帖子|精华|积分|威望|金币)[: ]{0,2}\d[\d,]{0,9}(?: |$)){2,}|\d[\d,.万]* ?人赞同了该(?:文章|回答)|(?:微信号|微信ID|公众号ID)[: ]{1,2}[\w-]{4,24}|(?:.{2,30}[。！!.])?\d{1,5}篇原创(?:内容|文章))$/u;
/** 示例吧 above 关注：12,345 贴子：567,890 */
const BELOW_FORUM = /^关注[:] ?[\d,.万W]+ +(?:贴子|帖子)[:]/u;

/** [民生] 甲社区的路灯亮了: the column in front makes it the headline of a thread. */
const HEADLINE = /^\[[^\]]{2,6}\] ?\S{5}/u;

/** A list of the member's other posts, in the box beside the post. */
const HOT_POSTS = /^(?:楼主|本版|论坛|作者)(?:热帖|新帖|的其他主题|其他帖子)$/u;
/** A bullet, whole or lost in decoding. */
const ENTRY = /^\s*(?:[•·●■◆▪◦?？]|[-*]) *(?=\S)/u;

/** 注册时间 above 2013-8-27: cells of the box that became lines, with bullets or without. */
const MEMBER_LABEL = /^(?:注册时间|注册日期|最后登录|在线时间|上次(?:登录|活动|访问)(?:时间)?|阅读权限|用户组|UID)$/u;
const MEMBER_VALUE = /^(?:\d[\d :.-]*(?:小时|天)?|小时)$/u;

/** Indexes of the labels of a member's box that stand alone, and of their values below them. */
export function findMemberCells(lines: readonly Line[]): ReadonlySet<number> {
  const written = lines
    .map((line, index) => ({ index, text: foldLine(line).replace(/^[-*•·] ?/u, '') }))
    .filter(({ text }) => text !== '');
  const found = written.flatMap(({ index, text }, at) => {
    const next = written[at + 1];
    if (!MEMBER_LABEL.test(text) || !next || !(MEMBER_VALUE.test(next.text) || MEMBER_LABEL.test(next.text))) return [];
    return MEMBER_VALUE.test(next.text) ? [index, next.index] : [index];
  });
  return new Set(found);
}

/** Indexes of the lines of a member's box: the name above the counts of posts or the stamp of a post, counts, hot posts. */
export function findMemberBox(lines: readonly Line[]): ReadonlySet<number> {
  const written = lines.map((line, index) => ({ index, text: foldLine(line) })).filter(({ text }) => text !== '');
  return new Set(
    written.flatMap(({ index, text }, at) => {
      const [next = '', second = ''] = [written[at + 1]?.text, written[at + 2]?.text];
      const previous = written[at - 1]?.text ?? '';
      if (COUNT.test(text) && (COUNTED.test(previous) || COUNTED.test(next))) return [index];
      const isName =
        text.length <= LONGEST_NAME &&
        !/[。,!?;:"]/u.test(text) &&
        !HEADLINE.test(text) &&
        !COUNT.test(text) &&
        !COUNTED.test(text);
      if (!isName) return [];
      const isBox = (COUNT.test(next) && COUNTED.test(second)) || STAMP.test(next) || BELOW_NAME.test(next);
      const isPoster = BARE_STAMP.test(next) && written.slice(0, at).some((above) => THREAD.test(above.text));
      return isBox || isPoster || BELOW_FORUM.test(next) ? [index] : [];
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
