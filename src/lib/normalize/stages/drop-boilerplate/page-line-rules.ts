import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findLineRule, oncePerFold } from '#lib/normalize/drop-lines.ts';
import { anyOf } from '#lib/normalize/line-patterns.ts';
import type { LineRule } from '#lib/normalize/rule.ts';
import { APP_LINE_SHAPES, APP_LINES } from './app-lines.ts';
import { FORUM_LINE_SHAPES, FORUM_LINES } from './forum-lines.ts';
import { SITE_LINE_SHAPES, SITE_LINES } from './site-lines.ts';

/** Finds a line that is one of `list`, whole. */
function oneOf(list: string): Pick<RegExp, 'test'> {
  const lines = new Set(
    list
      .split(/[\n；]/u)
      .map((line) => foldForMatching(line.trim()).toLowerCase())
      .filter(Boolean),
  );
  return { test: (folded) => folded.length <= LONGEST && lines.has(folded.toLowerCase()) };
}
const LONGEST = 48;

/** Lines told by their whole wording: lists of what the templates of forums, sites and apps say. */
export const PAGE_LINE_RULES: readonly LineRule[] = [
  {
    id: 'forum-line',
    why: '论坛模板里的按钮、用户栏和提示，整行就是这几个字。',
    find: anyOf(oneOf(FORUM_LINES), ...FORUM_LINE_SHAPES),
    where: 'anywhere',
    drops: [
      '收听TA',
      'Rank: 8Rank: 8',
      '示例街坊 发短消息 UID 4021 帖子 1288 积分 3922 来自 示例市 注册时间 2008-5-1',
      '查看 9921 | 回复 23',
      '发表人：示例网友 2009-12-01 21:10:00 [第1楼]',
      '示例街坊 (示例) 楼主 2021-11-02 19:33:40 湖南',
      '积分 2846 帖子 317 注册时间 2011-3-8 最后登录 2023-11-2',
      '铜币: 1290 枚',
      '[ 此帖被示例网友在2011-03-22 16:44重新编辑 ]',
      '本文内容于 2014/3/12 10:40:12 被示例网友编辑',
      '来自：示例在线APP',
      '示例截图.jpg (123.45 KB, 下载次数: 12)',
      '楼主 示例网友 2018-5-21 16:08:12 浏览 4521 回复 3',
    ],
    leaves: [
      '楼主委员会',
      '发帖人：居民代表三名',
      '积分 30 分换一袋盐，主题 3 个，帖子 20 张。',
      '来自甲街道的网吧',
      '积分 30 分换一袋盐',
      '3人打赏他一壶茶',
      '级别：三级的居民有九个',
      '来自：甲社区',
      '本文由甲社区整理修改',
      '论坛首页上的一封信',
      '最佳答案在居民心里',
    ],
  },
  {
    id: 'site-line',
    why: '新闻网站、政府网站、博客模板里的按钮、评论框和提示，整行就是这几个字。',
    find: anyOf(oneOf(SITE_LINES), ...SITE_LINE_SHAPES),
    where: 'anywhere',
    drops: [
      '顶一下',
      '请自觉遵守互联网相关的政策法规，严禁发布色情、暴力、反动的言论。',
      '您的电子邮箱地址不会被公开。 必填项已用*标注',
      '------分隔线----------------------------',
      '您查询的关键词是：社区治理',
    ],
    leaves: ['最新评论员文章', '推荐内容由居民投票产生', '登录 注册 认证', '打印文章的老人', '相关新闻发布会'],
  },
  {
    id: 'app-line',
    why: '客户端、公众号、文库、期刊网和数字报模板里的按钮和提示，整行就是这几个字。',
    find: anyOf(oneOf(APP_LINES), ...APP_LINE_SHAPES),
    where: 'anywhere',
    drops: [
      '暂无评论，快来抢沙发吧',
      '打开云上示例查看更多精彩内容',
      '看示例APP',
      '受苹果公司新规定影响，赞赏功能被关闭。',
      'CAJ下载',
      '出处 《示例城建》 2018年第9期45-47，共3页',
      '共引文献0',
      '看了“社区工作经验”的人还看了：',
      '阅读 3.2万+',
    ],
    leaves: [
      '打开心门',
      '出处 老街的由来',
      '看示例的变化',
      '5页纸',
      '阅读 30分钟',
      '12分钟',
      '播报：暴雨',
      '下载的居民有三百人',
    ],
  },
];

/** The rule that takes the line out, if any. */
export const findPageLine = oncePerFold((folded) => findLineRule(folded, PAGE_LINE_RULES));
