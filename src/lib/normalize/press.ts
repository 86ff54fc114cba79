/** How articles name papers, sites and stations, and the offices of those who write for them: one list for every pattern. */

import { ANY_HAN } from '#lib/chinese/characters.ts';

/** Ends of names that nothing but a paper, a site or a station bears. */
export const MEDIUM_END =
  '日报|晚报|早报|晨报|时报|都市报|商报|快报|导报|周报|建设报|法治报|法制报|政协报|工人报|新闻网|客户端|融媒体?中心|融媒体?|电视台|广播电台|周刊';
/** Ends that other names have too: only where a medium is expected. */
export const MEDIUM_END_LOOSE = `${MEDIUM_END}|在线|杂志|发布|新闻|传媒|广播|报|网|刊|社|台`;

const KIND = '(?:全媒体|新媒体|特约|首席|见习|实习|文字|摄影|资深|高级)';
const WRITERS = '记者|通讯员|特派员|评论员|观察员|实习生|撰稿人?|作者';

/** What OFFICE cannot do without, looked for first: trying each beginning of a long line takes time. */
export const WRITER = /记者|通讯员|特派员|评论员|观察员|实习生|撰稿|作者/u;

/** The last character of a medium's name, so that each name in front of an office reads in one way only. */
const MEDIUM_LAST = '(?<=[报刊网社台端心线志闻播布广察谈望]|融媒体?)';

/** 本报驻示例记者, 示例日报全媒体记者, 示例新闻客户端 记者, 示例晚报·甲壹点记者, 见习记者: an office, with the medium it belongs to. */
export const OFFICE = `(?:(?:${ANY_HAN}{2,8}·)?${ANY_HAN}{2,14}?${MEDIUM_LAST} ?|${ANY_HAN}{1,7}[报网刊台社]·${ANY_HAN}{2,8}? ?)?(?:驻${ANY_HAN}{2,4}?)?${KIND}{0,2}(?:${WRITERS})`;

/** An office that says that the medium is the article's own. */
export const OWN_OFFICE = new RegExp(`本报(?:驻${ANY_HAN}{2,4}?)?(?:融媒体?)?${KIND}{0,2}(?:记者|通讯员)`, 'u');

/** Ends of the names of offices, bodies and firms that sign an article alone on a line: few headlines end like them. */
export const OFFICE_END =
  '局|厅|委|办|办公室|办事处|政府|街道|社区|委员会|中心|党委|党组|党工委|党总支|公司|集团|协会|商会|联合会|总工会|支部|总队|支队|大队|馆|组织部|宣传部|统战部|政法委|指挥部|领导小组|专班|居委会|村委会|业委会|妇联|团委|派出所|服务站|管理处';

/** Ends of the names of bodies where a body is expected: behind a label, in front of a name. */
export const BODY_END = `${OFFICE_END}|镇|乡|院|学院|大学|部`;

/** Labels of those who edited an article. */
export const EDITOR_LABELS: readonly string[] =
  '责任编辑 收集编辑 网络编辑 值班编辑 执行编辑 本期编辑 本版编辑 本文编辑 栏目编辑 见习编辑 新媒体编辑 实习编辑 助理编辑 文字编辑 版面编辑 微信编辑 本期责编 本版责编 责任编审 编辑 责编'.split(
    ' ',
  );
/** Labels of those who read and passed it. */
export const REVIEWER_LABELS: readonly string[] =
  '值班主任 值班总编 值班主编 值班编委 总编辑 总编审 总监制 主编 副主编 编审 监制 责任校对 校对 校读 审校 校审 审核人 审核 审稿人 审稿 核稿人 核稿 审签 签发人 签发 初审编辑 复审编辑 终审编辑 一审 二审 三审 初审 复审 终审 一校 二校 三校'.split(
    ' ',
  );
/** Sources of the labels as patterns. */
export const EDITOR = EDITOR_LABELS.join('|');
export const REVIEWER = REVIEWER_LABELS.join('|');

/** What platforms write of an account behind the time of a post: 优质领域创作者. */
export const ACCOUNT_KIND = '创作者|作者|领域|博主|达人|官方[账帐]?号|认证';

/** Ends of what nothing but accounts call themselves. */
export const ACCOUNT_END = '学习平台|融媒|微报|之声|之窗|先锋|视点|头条|资讯|街坊|住建|微生活';
/** Ends of accounts that headlines have too: only where something else tells that an account stands there. */
export const ACCOUNT_END_LOOSE = `${ACCOUNT_END}|发布|城管|政务|民政|应急|公安|组工|党建|文明|工会|社区`;

/** What stands behind 作者 or 来源 when content systems or sites name nobody; of Simplified text. */
export const NOBODY =
  /^(?:[图文摄]|\w*admin\w*|root|editor|佚名|匿名|未知|不详|无|暂无|小编|(?:系统|网站|超级)?管理员|(?:本站|本网站?|网站|网络|互联网|网友|会员|用户)(?:原创|整理|综合|编辑部?|投稿|上传|推荐|供稿|转载)?|(?:作者)?(?:原创|投稿|上传|推荐|供稿|转载)|(?:本报)?编辑部?|消息|知识|百科|热点|焦点|综合|时尚|探索|休闲|娱乐)$/iu;

/** 本报记者, 本网通讯员: the byline speaks of the page's own paper, site or station. */
export const OWN_MEDIUM = new RegExp(`本[报网台刊](?:驻${ANY_HAN}{2,4}?)?(?:融媒体?)?${KIND}{0,2}(?:记者|通讯员)`, 'u');

/** Provinces as platforms print where a post was sent from. */
export const PROVINCE =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';
