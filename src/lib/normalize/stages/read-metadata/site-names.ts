/** What stands around a headline and is none: names of sites, papers and offices, alone or behind the headline in a window's title. */
import { countHan } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { MEDIUM_END } from '#lib/normalize/press.ts';

/** The name of a paper or a site alone heads the page, not the article. */
const MEDIUM = new RegExp(
  String.raw`^\p{Script=Han}{2,8}?(?:${MEDIUM_END}|杂志|在线|(?<!一[张个]?)网)(?: (?:数字报[刊纸]?|电子报|电子版|数字版|多媒体数字报|客户端|手机版|官网)| ?-{1,2} .{2,24})?$|^\p{Script=Han}{2,4}发布$|^\p{Script=Han}{2,8}(?:论坛|社区|网|在线|贴吧)(?:手机版|触屏版|电脑版|移动版|首页)$|^(?:首页|主页|正文|内容|详情)$|^(?:今日头条|百家号|网易号?|搜狐号?|新浪看点|企鹅号|大鱼号|一点资讯|快资讯|澎湃号|凤凰号|知乎|微信公众平台|手机(?:网易|搜狐|新浪|凤凰)网?)$|^\p{Script=Han}{4,30}(?:网站|门户网|官网|人民政府)$|^(?:\p{Script=Han} ){0,14}(?:(?:工作|情况|党建|信息)?(?:简报|快报|专报|通报)|简 报|快 报|专 报|通 报|动 态|信 息|要 情|参 考|交 流)$`,
  'u',
);
/** 示例工程局集团有限公司, 中共示例区委组织部主办: an office, no report that one was founded. */
const OFFICE =
  /^(?!.*(?:成立|请来|走进|送到|送进|搬进|来到|开进|进驻|写给|迎来|组建|有了|建起|来了|进了|换了))(?:中共|共青团)?\p{Script=Han}{1,20}?(?:省|市|县|区|州|旗|镇|乡|街道|集团|工程局|建设)\p{Script=Han}{0,16}(?:委员会|办公室|人民政府|联合会|协会|有限公司|组织部|宣传部|局|厅|主办)$/u;
const EDITION = /^第? ?[A-Z]?\d{1,3} ?版(?:: ?\p{Script=Han}{0,8})?$/u;
const PAPER_ON_SCREEN = /(?:数字报[刊纸]?(?:平台)?|电子报|电子版|数字版|多媒体报)$/u;
/** 港闻, 港闻三, 05 城事, A12 民生·关注: a paper's section. */
const SECTION =
  /^(?:[A-Z]?\d{1,3}[ :]?)?(?:港闻|要闻|本港|两岸|国际|社会|民生|地方|综合|财经|副刊|城事|时政|都市|街坊|社区|评论|深度|专题|专版|城市|市井|区县|区域|县域|基层|关注|观察|周刊|特刊|法治|生活)(?:[·/](?:\p{Script=Han}{2,4}))?(?:新闻|版|周刊)?[一二三四五六七八九十]?$/u;
const BORDER = /\s*(?:[|·>]+|(?:—|–|-){1,2}(?=\s)|(?<=\s)(?:—|–|-){1,2}|\s{2,})\s*/u;
/** 示例城记网——记录每一座城的生长 */
const SITE_AND_MOTTO =
  /^(?:\p{Script=Han}{3,10}(?<!一[张个]|互联|联)(?:网|在线|论坛)|\p{Script=Han}{2}论坛) ?(?:—|-){1,2} ?[^。！？“”]{4,20}$/u;
/** 您的位置：首页, 年鉴·大事记 / 示例 / 2021, 示例社区 > 城事杂谈 */
const BREADCRUMB =
  /^\p{Script=Han}{0,6}位置[:]|^[^。，！？/]{1,12}(?: \/ [^。，！？/]{1,12}){2,4}$|^[^>»›。,:]{2,8}(?: (?:>>?|»|›|->) [^>»›。,:]{2,8}){1,5}$/u;
const LONGEST_PART = 24;

/** 甲局工作简报, 附件1, 甲区改造典型案例（三）: what a headline stands in */
const COLLECTION =
  /^\p{Script=Han}{2,24}(?:工作|情况|信息|党建)(?:简报|专报|快报)$|^附件 ?[一二三四五六七八九十\d]{0,3}:?$|^\p{Script=Han}{0,20}(?:典型|优秀|创新|示范)案例(?:选编|汇编|集)?(?:之|[(])?[一二三四五六七八九十\d]{0,3}[)]?$/u;

/** Whether a line names nothing but a site, a paper and its page, or an office. */
export function isPageName(text: string): boolean {
  const folded = foldForMatching(text).trim();
  if (
    isName(folded.replace(/ {2,}/gu, ' ')) ||
    SECTION.test(folded) ||
    COLLECTION.test(folded) ||
    BREADCRUMB.test(folded) ||
    SITE_AND_MOTTO.test(folded)
  )
    return true;
  const parts = folded.split(BORDER).filter(Boolean);
  if (parts.length < 2 || parts.some(({ length }) => length > LONGEST_PART)) return false;
  // 中国·示例 | 示例县人民政府门户网站: what is no name itself is short.
  return parts.some(isName) && parts.every((part) => isName(part) || EDITION.test(part) || countHan(part) <= 4);
}

function isName(folded: string): boolean {
  return MEDIUM.test(folded) || OFFICE.test(folded) || (PAPER_ON_SCREEN.test(folded) && folded.length <= 16);
}

const SITE_WORD =
  /(?:网|在线|日报|晚报|早报|晨报|时报|论坛|贴吧|频道|客户端|网站|文库|文档|道客巴巴|百科|范文|驿站|博客|门户|新闻|集团|公司|政府|委员会|电视台|融媒|平台|[省市县区]\p{Script=Han}{2,12}[局厅])$/u;
const LAST_PART = /\s*(?:_|\||-{1,2})\s*(?<name>[\p{Script=Han}\w·.]{2,14})$/u;
const SHORTEST = 6;

/** 示例论坛 > 民生版 > 甲社区的路灯亮了: the trail to the page, from the site's name on. */
const TRAIL = /^(?<site>[^。！？，>›»]{1,16}?) ?[>›»]{1,2} ?(?:[^。！？，>›»]{1,16}[>›»]{1,2} ?){0,5}(?=[^>›»]{6,}$)/u;

/** 会议纪要.docx, 一张旧图.pdf */
const FILE_ENDING = /\.(?:docx?|pdf|wps|txt|pptx?|rtf|html?)$/iu;

/** 甲社区的路灯亮了_社区_示例网 → 甲社区的路灯亮了: a window's title without column and site, a headline without the trail to it. */
export function withoutSite(title: string): string {
  return withoutParts(title).replace(FILE_ENDING, '');
}

function withoutParts(title: string): string {
  const [trail = '', site = ''] = TRAIL.exec(title) ?? [];
  let rest = /首页$/u.test(site) || SITE_WORD.test(foldForMatching(site)) ? title.slice(trail.length) : title;
  for (let cuts = 0; ; cuts++) {
    // An em dash has a second line of the headline behind it: the text is not folded.
    const { index = 0, groups } = LAST_PART.exec(rest) ?? {};
    const { name = '' } = groups ?? {};
    if (countHan(rest.slice(0, index)) < SHORTEST || /^[记访]/u.test(name)) return rest;
    if (cuts === 0 && !SITE_WORD.test(foldForMatching(name))) return rest;
    rest = rest.slice(0, index);
  }
}
