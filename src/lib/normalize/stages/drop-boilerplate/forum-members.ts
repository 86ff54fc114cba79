import { foldLine, isProseLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

const LONGEST_NAME = 16;
const COUNT = /^\d{1,9}$/u;
const COUNTED = /^(?:主题|帖子|精华|积分|威望|金币|金钱|贡献|回帖|粉丝|听众|阅读权限|在线时间|UID)$/u;
/** 甲城记忆 | 主题: the name of the member in front of the first count */
const NAME_AND_COUNT = /^[^|。,!?;:"]{2,16} ?\| ?主题$/u;
/** A cell of the box with its bar: | 帖子 */
const CELL_BAR = /^\| ?|(?<=\S) ?\|$/gu;
const STAMP = /^发表于 ?.{6,24}\| ?只看(?:该作者|楼主)/u;
/** 发表于 2021-6-4 20:31:08 and nothing else, in a thread whose headline stands above */
const BARE_STAMP = /^发表于 ?(?:19|20)\d\d-\d{1,2}-\d{1,2} \d{1,2}:\d\d(?::\d\d)?$/u;
/** 发表于： above the stamp itself, with its year cut or whole */
const STAMP_LABEL = /^发表于:?$/u;
const STAMP_VALUE = /^(?:(?:19|20)?\d\d-)?\d{1,2}-\d{1,2} \d{1,2}:\d\d(?::\d\d)?$/u;
/** TA的每日心情 above 开心 and the day of signing in */
const MOOD = /^(?:TA|我)的每日心情$/u;
const THREAD = /复制链接|^(?:查看|阅读|浏览)[:] ?\d+ ?\| ?回复[:] ?\d+|^(?:楼主|电梯直达)/u;
/** What stands right below the name: a rank, the likes of an answer, the fans of an account. */
const BELOW_NAME =
  /^(?:新手上路|(?:初级|中级|高级|金牌|白金|超级|普通|注册|铁杆|正式|荣誉|钻石|论坛)(?:会员|用户|版主|元老)(?: (?:\d{1,2}|.{1,3}卡))*|(?:(?:主题|帖子|精华|积分|威望|金币)[: ]{0,2}\d[\d,]{0,9}(?: |$)){2,}|\d[\d,.万]* ?人赞同了该(?:文章|回答)|(?:微信号|微信ID|公众号ID)[: ]{1,2}[\w-]{4,24}|(?:.{2,30}[。！!.])?\d{1,5}篇原创(?:内容|文章)|当前(?:离线|在线)|该用户从未签到|lv\.? ?\d{1,2}(?: \S{2,6})?|吧龄 ?\d.{0,40}|\S{2,12}话题下的优秀(?:答主|回答者)|级别[:].{1,8}|(?:初级粉丝|中级粉丝|高级粉丝|核心会员|意见领袖|贡献份子|文采青年|知名人士|人气楷模|吧主|小吧主)(?: \d{1,2})?|(?:19|20)\d\d-\d{1,2}-\d{1,2} 上传)$/iu;
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

/** 微信号 above example_sq, 功能介绍 above what the account says of itself */
const PROFILE = [
  { label: /^微信(?:号|ID)$/u, value: /^[A-Za-z][\w-]{3,24}$/u },
  { label: /^功能介绍$/u, value: /^.{4,120}$/u },
];

/** Indexes of the labels of a member's box that stand alone, and of their values below them. */
export function findMemberCells(lines: readonly Line[]): ReadonlySet<number> {
  const written = lines
    .map((line, index) => ({ index, text: foldLine(line).replace(/^[-*•·] ?/u, '') }))
    .filter(({ text }) => text !== '');
  const found = written.flatMap(({ index, text }, at) => {
    const [next, second] = [written[at + 1], written[at + 2]];
    if (MOOD.test(text) && next && second && STAMP_VALUE.test(second.text)) return [index, next.index, second.index];
    if (PROFILE.some(({ label, value }) => label.test(text) && next && value.test(next.text)))
      return next ? [index, next.index] : [index];
    if (!MEMBER_LABEL.test(text) || !next || !(MEMBER_VALUE.test(next.text) || MEMBER_LABEL.test(next.text))) return [];
    return MEMBER_VALUE.test(next.text) ? [index, next.index] : [index];
  });
  return new Set(found);
}

/** Indexes of the lines of a member's box: the name above the counts of posts or the stamp of a post, counts, hot posts. */
export function findMemberBox(lines: readonly Line[]): ReadonlySet<number> {
  const written = lines
    .map((line, index) => ({ index, text: foldLine(line).replace(CELL_BAR, '') }))
    .filter(({ text }) => text !== '');
  return new Set(
    written.flatMap(({ index, text }, at) => {
      const [next = '', second = ''] = [written[at + 1]?.text, written[at + 2]?.text];
      const previous = written[at - 1]?.text ?? '';
      if (COUNT.test(text) && (COUNTED.test(previous) || COUNTED.test(next) || NAME_AND_COUNT.test(previous)))
        return [index];
      if (NAME_AND_COUNT.test(text) && COUNT.test(next)) return [index];
      if (isPartOfStamp(text, { previous, next })) return [index];
      const isName =
        text.length <= LONGEST_NAME &&
        !/[。,!?;:"]/u.test(text) &&
        !HEADLINE.test(text) &&
        !COUNT.test(text) &&
        !COUNTED.test(text);
      if (!isName) return [];
      const isBox = (COUNT.test(next) && COUNTED.test(second)) || STAMP.test(next) || BELOW_NAME.test(next);
      const isThread = () => written.slice(0, at).some((above) => THREAD.test(above.text));
      const isPoster = BARE_STAMP.test(next) ? isThread() : next === '楼主' && BARE_STAMP.test(second);
      const isNamed = STAMP_LABEL.test(next) && STAMP_VALUE.test(second);
      const isForum = BELOW_FORUM.test(next) || (/^关注[:] ?[\d,.万W]+$/u.test(next) && /^[贴帖]子[:]/u.test(second));
      const isTwice = next.startsWith(`${text} 当前`);
      return isBox || isPoster || isNamed || isForum || isTwice ? [index] : [];
    }),
  );
}

/** A stamp below its label, and the label. */
function isPartOfStamp(text: string, { previous, next }: Record<'previous' | 'next', string>): boolean {
  if (STAMP_LABEL.test(text)) return STAMP_VALUE.test(next);
  return STAMP_VALUE.test(text) && STAMP_LABEL.test(previous);
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
