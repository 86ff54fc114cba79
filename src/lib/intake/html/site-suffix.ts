/** `<title>` carries the column and the site behind the headline: 标题-股票频道-某某网, 标题|关键词_某某新闻. */

const SEPARATOR = /\s*(?:--+|——|[_|｜]|\s[-–—·]\s|[-–—])\s*/u;
const SITE_WORDS =
  /(?:网|网站|频道|新闻|(?:雅虎|天涯|麻辣|网易|新浪|搜狐|凤凰|腾讯|百度|豆瓣|猫扑|西祠|强国)社区|日报|晚报|晨报|时报|商报|都市报|在线|官网|门户|客户端|传媒|论坛|首页|中心|平台|博客|报道|资讯|政府|委员会|电视台|广播|融媒|杂志|设计|财经|科技|正文|Powered by .*|(?:[\w-]+\.)+(?:com|cn|net|org)(?:\.cn)?)$/iu;

const SITE_NAME =
  /^[\p{L}\p{N}·\s]{1,20}(?:网|网站|频道|在线|日报|晚报|晨报|早报|时报|商报|都市报|首页|门户|论坛|贴吧|博客|客户端|官网|数字报|电子报|信息港|电视台|(?:数字报刊?|多媒体|资讯|信息|新闻)平台|电子版)$/u;
const OFFICE_NAME =
  /^\p{Script=Han}{2,10}(?:局|厅|委|办|政府|委员会|大学|学院|医院|法院|检察院|公司|研究[所院]|协会|学会|图书馆|博物馆)$/u;
const BLANK_TITLE =
  /^(?:无标题.*|untitled.*|新建.*|文档\d*|microsoft word.*|(?:新闻|文章|信息|内容|资讯|公告|动态|详细|详情)?(?:内容|详情|正文|信息|页面?|中心|浏览|显示|首页|列表)页?|首页|欢迎.*|(?:谢谢|感谢)您?(?:的)?(?:访问|光临|浏览|关注).*|附件\d*)$/iu;

const LOOSE_END = /(?:\s+[-–—_|｜])+\s*$|\s*[-–—]\s[-–—]\s*$/u;

/** The name of a site, or what an editor's program writes when nobody typed a title: no headline, unless there is nothing else. */
export function isNoHeadline(title: string): boolean {
  return SITE_NAME.test(title) || OFFICE_NAME.test(title) || BLANK_TITLE.test(title);
}

/** The headline in a page title: names of columns and sites are cut off its end, and short parts between them and the headline too. */
export function stripSiteSuffix(title: string): string {
  let rest = title.replace(/\s+/g, ' ').trim();
  for (let cuts = 0; ; cuts++) {
    const cut = cutLastPart(rest, cuts);
    if (cut === undefined) return rest;
    rest = cut;
  }
}

/** 标题- - → 标题, where a template joins the headline and nothing. */
export function stripLooseEnd(title: string): string {
  return title.replace(LOOSE_END, '');
}

/** Whether the page's title ends with the name, or with a part that begins with it: 网易 in 标题_网易新闻. */
export function isSiteOf(name: string, title: string): boolean {
  const last = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))].at(-1);
  return last !== undefined && last.index > 0 && title.slice(last.index + last[0].length).startsWith(name);
}

/** An office behind the headline of its own notice. A paper or portal there may have it from anywhere. */
const OFFICE_SITE = /^\p{Script=Han}{2,16}(?:局|厅|委员会|人民政府|法院|检察院|管理处|街道办事处)$/u;

/** The office whose site `pageTitle` names behind the headline, the last one first; undefined where it begins with something else. */
export function officeBehind(pageTitle: string, headline: string): string | undefined {
  const title = pageTitle.replace(/\s+/g, ' ').trim();
  if (headline === '' || !title.startsWith(headline.replace(/\s+/g, ' ').trim())) return undefined;
  const parts = title.slice(headline.length).split(new RegExp(SEPARATOR, 'u'));
  return parts.findLast((part) => OFFICE_SITE.test(part.trim()))?.trim();
}

function cutLastPart(title: string, cuts: number): string | undefined {
  const last = [...title.matchAll(new RegExp(SEPARATOR, 'gu'))].at(-1);
  if (!last || last.index === 0) return undefined;
  const head = title.slice(0, last.index);
  const tail = title.slice(last.index + last[0].length);
  if (head.length < 5 || tail.length > 24) return undefined;
  const isSite = SITE_WORDS.test(tail) || tail === '';
  const isHard = /[_|｜]|--/.test(last[0]) && tail.length <= 16 && !/[，。！？：]/u.test(tail);
  const isColumn = cuts > 0 && /\s/.test(last[0]) && tail.length <= 8 && head.length >= 8;
  return isSite || isHard || isColumn ? head : undefined;
}
