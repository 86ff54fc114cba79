import { findTextSpan, foldLine, isProseLine } from '#lib/normalize/drop-lines.ts';
import type { Dropped, Line } from '#lib/normalize/stage.ts';
import { couldBeButton } from './interface-words.ts';
import { findPageLine } from './page-line-rules.ts';

/** Words that pages write beside a post and that are words of the language too: one alone may be a heading. */
const WORDS = new Set(
  `精彩 感动 搞笑 开心 愤怒 无聊 灌水 难过 飘过 震惊 新奇 高兴 郁闷 奋斗 慵懒 衰 擦汗 怒 奇怪 点赞 离线 在线 楼 页 次 楼主 沙发 板凳
相关 菜单 归档 关于 功能 搜索 登录 注册 首页 主页 评论 标签 分类 分类: 标签: 中立 好评 差评 推荐 下载 举报 收藏 引用 网页 资讯 贴吧 知道 音乐 图片 视频 地图 文库
游戏 新闻 专题 排行榜 链接: 找错 简 繁 EN En en 鲜花 鸡蛋 订阅 已办理 办理中 收起 收起全文 展开 关注 粉丝 发布 搜 确定 取消 允许 返回 更多 新建 我的 VIP
发表 匿名 最新 最热 最早 默认 正序 倒序 热度 时间 反馈 设置 夜间 日间 字号 字体 声明 特别声明 小 中 大 特大 超大 标准 原创 转载 分享 打印 纠错 投稿 原图 大图
朗读 播放 暂停 全文 摘要 目录 复制 翻译 笔记 批注 问答 商城 邮箱 导航 帮助 客服 写信 私信 消息 通知 动态 相册 日志 留言 记录 广播 群组 家园 勋章 任务 道具 签到 排行
发布于 发表于: 发布者 回复 精华 主题 帖子 积分 威望 金币 Twitter Facebook Tumblr LinkedIn Reddit Pinterest Telegram WhatsApp 邮件 电邮 新浪 豆瓣 人人 开心网 百度 谷歌 网易 搜狐
二维码 快照 检索 重播 播放器 匿名 退出 分享链接 IPv6 最佳答案 悬赏问答 新人报道 打开 播报 听 暂停 听书 收听 飞语 送花 送鲜花 新主题 新帖 版规 简版 标准版 极速版 引用 全屏 待分类 已编辑 私信 特别声明 头条要闻 热点推荐 评价: 表情: 密码: 参考网 学习强国 中国知网 强国号 +1 ¥ 微信号 听过 匿名? 相关链接: 全部评论 请登录 热点排行 关灯 跳至 找错 检索 没有了 没有了! 开始播放 停止播放 移动主题 删除主题 抢楼贴 精华贴 已关注 首赞 关怀版 长者版 热词: 热搜: 搜索: 内容: 昵称: 密码: 姓名 显示名称 不感兴趣 人喜欢 人点赞 我的留言 播放全部 logo image img 图片 页: 版主 管理员 会员 浏览 上传 提交 重置 表情 喜欢 回应 讨论 精选 发现 直播 期刊 学位 会议 论文 范文 字体大小 文字大小 人气 无 发新帖 频道 天下 深度
1 2 3 +1 * # x X ? 0`
    .split(/\s+/u)
    .filter(Boolean),
);
/** Numbers without a meaning of their own, beside such words: (12), 92.31%, 00:00, 18个 */
const BARE =
  /^(?:\(\d{1,6}\)|\d{1,3}(?:\.\d{1,2})?%|\d{1,2}:\d\d|\d{1,7}|\d[\d.]*万\+?|\d{1,4} ?[个枚条篇张次页]|枚|\d[\d,.]* ?小时|0\.\d{1,3}|\d[\d.]*[wWkK]\+?|\d{1,3}(?:\.\d)? ?分|\[\d{1,3}\]|(?:19|20)\d\d年第?\d{1,2}期|[/*|·•]+)$/u;

/**
 * Indexes of words of the page in a row of lines beside the text, where a line of the page stands in the row or was taken out of
 * it. 精彩 between two paragraphs, or alone, is a heading.
 */
export function findPageWords(lines: readonly Line[], dropped: readonly Dropped[]): ReadonlySet<number> {
  const { start, end } = findTextSpan(lines);
  const gone = dropped.map(({ line }) => line).sort((a, b) => a - b);
  let passed = 0;
  const found = new Set<number>();
  let row: number[] = [];
  let above = 0;
  const close = (below: number) => {
    const isSizes = /大\|中\|小|小\|中\|大/u.test(row.map((index) => foldLine(lines[index] as Line)).join('|'));
    const holds = isSizes || row.some((index) => findPageLine(lines[index] as Line) !== undefined);
    while (passed < gone.length && (gone[passed] as number) <= above) passed += 1;
    const held = row.length > 0 && (gone[passed] ?? Number.POSITIVE_INFINITY) < below;
    if (holds || held) for (const index of row) found.add(index);
    row = [];
    above = below;
  };
  lines.forEach((line, index) => {
    const folded = foldLine(line);
    if (folded === '') return;
    const isBeside = (index < start || index > end) && !isProseLine(line);
    if (isBeside && (isWord(folded) || findPageLine(line) !== undefined)) row.push(index);
    else close(line.number);
  });
  close(Number.POSITIVE_INFINITY);
  return found;
}

/** 关注 私信, 【投稿】 */
function piecesOf(folded: string): readonly string[] {
  const pieces = folded.replace(/^\[(.{1,6})\]$/u, '$1').split(/[ |]+/u);
  return pieces.length > MOST_PIECES ? [folded] : pieces;
}
const MOST_PIECES = 8;

function isWord(folded: string): boolean {
  return piecesOf(folded).every((piece) => WORDS.has(piece)) || BARE.test(folded) || couldBeButton(folded);
}
