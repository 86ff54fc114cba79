/** Lines made of nothing but words of a page's interface, told piece by piece. */

const BETWEEN = /[\s|<>»«‹›←→◀▶/·,:;()[\]-]+/u;

const COLUMNS =
  /^(?:网站)?(?:首页|主页|新闻(?:中心|频道)?|时政|要闻|国内|国际|社会|财经|经济|体育|娱乐|科技|教育|健康|文化|旅游|房产|汽车|军事|评论|视频|图片|专题|直播|论坛|博客|微博|微信|公众号|客户端|手机版|english|搜索|检索|登录|注册|民生|法治|党建|理论|人事|公告|通知公告|部门|乡镇|街道|区县|市情|县情|正文|内容|数字报|电子报|政务(?:公开|服务|微博|微信)?|(?:信息|政府信息)公开(?:指南|目录|申请|年报|制度)?|依申请公开(?:指南|目录)?|办事(?:服务|大厅|指南)|互动交流|政民互动|走进.{1,4}|政策(?:法规|文件|解读)?|机构(?:职能|设置|概况)|领导(?:之窗|信息)|(?:工作|部门|基层|党建|行业|业务)动态|(?:党建|工会|团建)(?:工作|园地)|无障碍(?:浏览|阅读)?|长者(?:模式|版|助手)|适老版|繁体(?:版|中文)?|简体(?:版|中文)?|设为首页|加入收藏|收藏本站|rss|网站地图|关于(?:我们|本站)|联系(?:我们|方式)|(?:网站|版权|免责|法律|隐私)(?:声明|政策|保护)|意见反馈|广告(?:服务|合作|刊登)?|招聘(?:信息|启事)?|诚聘英才|合作伙伴|友情链接|帮助(?:中心)?|投稿|留言|服务|地图|邮箱|天气|更多|同城|小组|广播|时评|军事|卫生|下载app|时事|高层|思客|港澳台|理论|写作|社区|抽奖|智能问答|智能机器人|移动版|宽屏版?|切换到宽版|往期(?:回顾|查询|报纸))$/iu;
/** Columns that no headline has as a word of its own. */
const ONLY_INTERFACE =
  /^(?:网站)?(?:首页|主页|english|登录|注册|搜索|设为首页|加入收藏|收藏本站|rss|网站地图|关于我们|联系我们|无障碍(?:浏览|阅读)?|适老版|繁体(?:版|中文)?|简体(?:版|中文)?|政务公开|(?:政府)?信息公开|办事服务|互动交流|政民互动|手机版|客户端|论坛|数字报|新闻中心|要闻|财经|专题)$/iu;

const TOOLS =
  /^(?:(?:我要|立即|点击|一键)?(?:收藏|打印|举报|分享|转发|回复|评论|留言|引用|复制|推荐|订阅|关注|点赞|打赏|投诉|纠错|下载|保存|预览|编辑|删除)(?:本|此|该)(?:帖子?|贴|文章?|页面?|楼|主题|话题|新闻|链接|网址)|我要(?:回复|回帖|发帖|发言|提问|咨询|投诉|爆料|报料)|回应|转播|转载|淘帖|去阅读|按日期(?:检索|查询)|高级模式|立即注册|关于(?:我们|本站|本网|本报)|广告(?:服务|合作|刊例)|(?:法律|版权|免责|隐私)(?:声明|政策)|投稿邮箱|网站(?:导航|帮助|声明)|使用帮助|打赏|帮助中心|隐私保护|联系(?:我们|方式)|人才招聘|诚聘英才|附件下载|下载附件|立即下载|免费下载|vip(?:免费)?下载|(?:全文)?下载(?:文档|全文|积分)|侵权(?:投诉|举报)|全文(?:复制|阅读)|(?:夜间|日间|护眼|老年|大字|深色)(?:模式|版)|繁简(?:转换|切换)|字体|字号|文字大小|打印(?:本页|此页|本文|此文|正文|文章)?|网摘|商城|推荐|图集|qzone|告诉好友|发表评论|我要反馈|保存网页|发新话题|新窗口打开|引用|top|快速回复(?:主题)?|关闭(?:窗口|本页|此页|页面)?|返回(?:顶部|首页|列表|上页|上一页|目录|版面)?|\d?[上下前后]一[篇条页则版期]\d?|pdf(?:版|下载)?|下载pdf|版面(?:概览|导航|目录)|第\w{1,4}版|日历|放大\+?|缩小-?|收藏(?:本页|本文)?|复制(?:链接|地址|网址)|纠错|我要(?:纠错|评论|投稿|留言|分享|打印|收藏|举报|反馈)|查看(?:全部)?(?:留言|评论)|使用道具|只看该作者|只看楼主|阅读模式|倒序浏览|电梯直达|显身卡|回复|点评|支持|反对|转发|在看|订阅|关注(?:.{2,4}网)?|已关注|赞赏支持|跟贴|跟帖|参与(?:互动|评论)?|按时间(?:排序|倒序|正序)|转发到广播|\d+人收藏|扫描二维码|阅读更多|\d{1,3}分\d{1,2}秒|ip属地|简|繁|简体|繁体|听全文|aa|推荐给(?:好友|朋友)|大小|大中小|扫一扫|扫码|分享(?:到|至|给)?(?:好友和朋友圈|微信|朋友圈)?|用微信扫码二维码|点赞|赞|听新闻|播报|语音播报|朗读|查看更多|更多>*|展开全文|阅读全文|收起|网友评论|发表评论|参与评论|评论|举报|微信(?:好友)?|微博|qq空间|qq好友|qq|朋友圈|新浪微博|腾讯微博|人人网|豆瓣|facebook|twitter|大|中|小|超大|特大|默认|标准|a|a\+|a-|t\||t|责编|(?:[ta字][大中小+-]){1,3}|[大中小]字号|共?有?\d+(?:条|人)(?:评论|参与|阅读)?|\d{1,6})$/iu;
/** One of these words alone may be a heading; a line of a single piece must be one of the others. */
const ALSO_A_WORD =
  /^(?:大|中|小|默认|标准|收藏|分享|评论|服务|点赞|赞|朗读|播报|微信|微博|返回|日历|回复|点评|支持|反对|转发|转载|订阅|关注|参与|推荐|商城|图集|引用|大小|简|繁|放大|缩小|a|t|\d+)$/iu;

const SENTENCES =
  /^(?:(?:您的|当前)?浏览器(?:版本过低|不支持).{0,60}|.{0,6}(?:看完|看过|阅读)(?:了)?(?:这篇|本篇|本|该)?(?:文章|文|新闻|报道).{0,6}(?:心情|感受)(?:是|如何)?[:?].{0,80}|(?:浏览|阅读|调整|文章)?(?:字体|字号|文字大小)(?:大小)?[:\]].{0,24}|分享让更多人看到|按住空格键?可?(?:语音)?朗读.{0,12}|在小说阅读器(?:中|里)?(?:读本章|沉浸阅读)|[,]?时长 ?\d{1,2}:\d\d|更多(?:精彩)?(?:内容|资讯|新闻|信息|报道).{0,20}(?:点击|关注|进入|下载|搜索).{0,30}|分享(?:到|至|给)?:.{0,30}|(?:扫一扫|扫码|用手机|用微信|使用手机|打开微信|手机扫|微信扫).{2,24}(?:打开|页面|当前页|分享|阅读|浏览|查看|扫描|扫码|关注|朋友圈|二维码).{0,10}|(?:浏览|阅读|点击|访问|查看)(?:次数|量|数|人数)?[: ]\(?\d[\d,.万+]*\)? ?(?:次|人|人次)?|\d[\d.万+]* ?次?(?:阅读|浏览|评论|点赞|人参与|条评论)(?: 置顶)?|评论\(?\d*\)?|点赞\(?\d*\)?|(?:(?:阅读|浏览|评论|收藏|转载|喜欢|点赞|回复) ?\(\d+\)[ |,]*){2,})$/iu;

function piecesOf(folded: string): string[] {
  return folded.split(BETWEEN).filter((piece) => piece !== '');
}

/** 首页 and the columns behind it, whatever they are called; so many short words of which most are columns. */
const MENU = { fewest: 5, many: 7 } as const;

/** 示例在线 in front of its own columns; 甲观察网 | 资讯 | 政策 … has columns of its own making. */
const SITE_NAME = /^[\p{Script=Han}]{2,8}(?:网|在线|之窗|热线|信息港|论坛|频道)$/u;

/** At least three columns of a site in a row, nearly nothing else, one of them unmistakable. */
export const NAVIGATION_BAR = {
  test(folded: string): boolean {
    const [first = '', ...others] = piecesOf(folded);
    const isNamed = SITE_NAME.test(first) && !COLUMNS.test(first);
    const pieces = isNamed ? others : [first, ...others];
    const columns = pieces.filter((piece) => COLUMNS.test(piece)).length;
    const isShort = pieces.every((piece) => piece.length <= 8);
    const fewest = columns > 1 ? MENU.fewest - 1 : MENU.fewest;
    if (isShort && pieces.length >= fewest && /^(?:网站)?首页$/u.test(pieces[0] ?? '')) return true;
    if (isNamed && isShort && columns > 0 && folded.split('|').length > MENU.fewest) return true;
    if (pieces.length >= MENU.many && pieces.every((piece) => piece.length <= 4) && columns / pieces.length >= 0.6)
      return true;
    return (
      pieces.length >= 3 &&
      isShort &&
      columns / pieces.length >= 0.6 &&
      pieces.some((piece) => ONLY_INTERFACE.test(piece))
    );
  },
};

/** A day is read by a later stage; 2018年10月 is the leaf of a calendar. */
const FULL_DAY = /(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d/u;
const SURE_PIECES = 2;
const KNOWN_SHARE = 0.6;
/** Bars between many short pieces are a page's foot: 示例报概况 | 关于示例网 | 联系我们 | 法律声明. */
const BARRED = { bars: 4, share: 0.35 } as const;

/** A row in which most pieces are buttons or columns, two of them unmistakable: sites invent the rest. Numbers count for nothing. */
export const INTERFACE_ROW = {
  test(folded: string): boolean {
    if (folded.length > 120 || FULL_DAY.test(folded) || /[。;]/u.test(folded)) return false;
    const pieces = piecesOf(folded).filter((piece) => /[\p{L}]/u.test(piece));
    if (pieces.some((piece) => piece.length > 10)) return false;
    const known = pieces.filter((piece) => TOOLS.test(piece) || COLUMNS.test(piece));
    const sure = known.filter((piece) => ONLY_INTERFACE.test(piece) || (TOOLS.test(piece) && !ALSO_A_WORD.test(piece)));
    const share = folded.split('|').length > BARRED.bars ? BARRED.share : KNOWN_SHARE;
    return sure.length >= SURE_PIECES && known.length >= pieces.length * share;
  },
};

/** Whether a line could be a button by itself: 微信, which is a word too, in a stack of buttons. */
export function couldBeButton(folded: string): boolean {
  const pieces = piecesOf(folded);
  return (
    SENTENCES.test(folded) || (pieces.length > 0 && pieces.every((piece) => TOOLS.test(piece) && !/^\d+$/u.test(piece)))
  );
}

/** 责编： with the name on the next line: read there. */
const LABEL_ALONE = /^(?:责任编辑|责编|编辑) ?[:]$/u;

/** Buttons for reading, sharing and printing. */
export const READER_TOOLS = {
  test(folded: string): boolean {
    if (/(?:19|20)\d\d[-/.年] ?\d/u.test(folded) || LABEL_ALONE.test(folded)) return false;
    if (/^\[(?:返回|关闭|打印|收藏|分享|评论|顶部|首页)\]$/u.test(folded)) return true;
    if (SENTENCES.test(folded.replace(/^\[|\]$/g, ''))) return true;
    const pieces = piecesOf(folded);
    if (pieces.length === 0 || !pieces.every((piece) => TOOLS.test(piece))) return false;
    return pieces.length > 1 ? pieces.some((piece) => !/^\d+$/u.test(piece)) : !ALSO_A_WORD.test(pieces[0] as string);
  },
};
