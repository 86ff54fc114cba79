/** Practices without quotation marks: counted, of parallel phrases, systems, and institutions that someone sets up. */
import { type Naming, name } from './practice-name.ts';
import { GENERAL, INSTITUTIONS, KINDS } from './practice-words.ts';

const BY_NUMBER =
  /(?:[两二三四五六七八九十]|双)(?:方|级|色|员|联|社|治|微|心|化|步|单|长|会|向|张清单)[\p{Script=Han}]{1,7}?(?:机制|模式|体系|工作法|制度|网格)/gu;
/** 问题、责任、整改三张清单; “摸底、征询、公示”五步法 */
const SEVERAL =
  /(?:“[^“”\n]{2,30}”)?(?:[两二三四五六七八九十]|双)(?:张清单|本账|步走|步法|字诀|[步字][一-龥]{2,4}法)/gu;
/** 推行物业信托制: a system without quotation marks */
const SYSTEM =
  /(?:推行|试点|实行|推广|试行|探索|引入|采用|落实)(?:了)?(?<system>(?!全[面程])[\p{Script=Han}]{2,7}制)(?![度造定止约作品订式])/gu;
const GENERAL_SYSTEM =
  /(?:责任|合同|承包|聘任|任期|体|编|负责|一|轮班|值班|双|岗位|定|包保|会员|公司|股份|学|现行)制$|[的了和与]/u;
const COUNTED = /(?<!\d)\d+[余多]?个([\p{Script=Han}]{4,14}委员会)/gu;
const KIND_AT_END = new RegExp(`(?:工作)?${KINDS}$`, 'u');
const UNQUOTED = new RegExp(
  `(?:成立|挂牌|组建|设立|设置|建成|办起|开起|绘制|开办|辟出|派驻|建起|拉起|建立|选派|推选|搭建|选聘|聘请|召开|发挥|开设|创设|推行|实行|探索|创新|实施|构建|运用|引入|整合|担任|组成(?!的))(?:了|起|出)?(?:[一二三四五六七八九十两\\d余多]+[支个名家])?([\\p{Script=Han}]{0,16}?${INSTITUTIONS}(?:、[\\p{Script=Han}]{2,8}?${INSTITUTIONS})*)`,
  'gu',
);
/** The first is read from its mark backwards: every character of a text may begin one. */
const TRIAD =
  /(?<=(?<!、)(?<first>[\p{Script=Han}]{3,12}))、(?<second>[\p{Script=Han}]{3,5})、(?<third>[\p{Script=Han}]{3,12})(?![、“]|\p{Script=Han})/gu;
/** 有温度、有力度、有深度; 在工地飘扬、在社区闪耀: qualities and places, not acts. */
const NOT_AN_ACT =
  /^(?:[市区县省乡镇](?=[^、]*[局委办会院处])|一[条间块个名把根片身支张台套份件座辆本位双碗盏杯车家块]|[建住坐站放摆挂]在|[同盯代边管随看再]|统一|乱|[\p{Script=Han}]有|[老怕嫌愁少缺没在对从把向用为与有更越不很最能可重高新无多让靠是要到更真缺]|大(?!事)|没有?|[哪谁几]|什么|怎么)/u;
const WAYS =
  /(?:通过|采取|推行|实行|坚持|运用|以)([\p{Script=Han}]{3,8}(?:、[\p{Script=Han}]{3,8}){1,3})等(?:办法|机制|做法|工作法|方法|举措|制度)/gu;
/** 推行错时停车: what is introduced by its plain name */
const INTRODUCED = /(?:推行|试行|首创|推广)(?:了)?(?<practice>[\p{Script=Han}]{4,8})(?=[，。；])/gu;
/** Policies of all the country, and words for work that name nothing. */
const NO_NAME =
  /[的了和与及等]|(?:工作|建设|政策|管理|改革|计划|工程|教育|标准|分类|规范|化|知识|理念|措施|做法|经验|技术|产品|使用|普通话)$|^(?:这|该|此|本)/u;

/** 实行扫码核销、按季结算: acts of one length, told as the way it is done. */
const CARRIED_OUT =
  /(?:实行|推行|采取|执行|试行)(?<acts>(?:[\p{Script=Han}]{4,9}、){1,3}[\p{Script=Han}]{4,9})(?=[，。；])/gu;

/** 组建30支叩门小队, 210名党员路长: a kind of group or of office, counted. */
const COUNTED_PEOPLE =
  /[\d一二三四五六七八九十百两余多][支名位个]((?:(?!服务|工作|巡逻|救援|医疗|施工|抢修)[\p{Script=Han}]{2}(?:小队|小分队)|(?:党员|居民|义务|志愿|民间|值日|轮值|编外|青年)(?:[楼街巷路店河桶片段院栋]|网格)长))/gu;
/** 开了三次雨棚听证会: a kind of meeting, by its subject */
const MEETINGS =
  /(?:开|召开|举办|举行|开展)(?:了|过|起)?(?:(?:\d+|[一二三四五六七八九十两几多]+)[余多]?[场次个回])?((?!党员|居民|群众|村民|业主|工作|专题|现场|联席|项目|社区|小区|多次|各类)[\p{Script=Han}]{2,4}(?:听证会|恳谈会|议事会|协商会|说事会|评议会|圆桌会|夜谈会|开放日))/gu;
/** 由社区、物业、派出所参加的矛盾调处联席会: who sits there stands in front. */
const SITTING = /由[^，。；]{4,40}(?:参加|参与|组成)的([\p{Script=Han}]{2,6}(?:联席会议?|议事会|协调会|理事会))/gu;
/** 由住户轮流担任的值周巷长: who fills an office in turn */
const IN_TURN = /(?:轮流|义务|兼职)(?:担任|当)的?([\p{Script=Han}]{2,4}[长员])(?=[，。；每天在])/gu;
/** 每年列一张漏点清单: a paper that is kept */
const LISTS =
  /(?:列|建|立|做|画|绘|编|梳理|制作|公布|张贴)(?:了|出|成|起)?(?:[一两三四五六七八九十]|\d+)[张份本册]((?!问题|任务|责任|需求|项目|资源|工作|整改|服务|购物|管理|学习)[\p{Script=Han}]{2,4}(?:清单|地图|图谱|账本|台账|手账))/gu;
/** 票决出十件民心工程: so many deeds of a year, chosen by someone */
const DEEDS =
  /(?:选出|选定|票决|票选|评出|确定|定下|征集|敲定|列出|公布)[了出]{0,2}(?:年度|全年)?((?:[三五六七八九]|二?十[一二三四五六七八]?|二十|\d{1,2})(?:件|项)(?:民心|民生|惠民|利民|为民|便民|暖心)(?:工程|实事|项目))/gu;
/** 10分钟老年助餐圈, 一刻钟养老服务圈 */
const CIRCLE = /((?:\d{1,2}分钟|[一两]刻钟|[五十]分钟|十五分钟|三十分钟)[\p{Script=Han}]{2,6}?圈)(?![子套粉])/gu;
/** 建成危旧房巡查平台, 开通救助资金快速申请通道: what serves many, by what it is for */
const BUILT =
  /(?:建成|建立|建起|搭建|开发|研发|上线|开通|推出|启用|投用|运行|打造)(?:了|起|出)?(?:一[个套])?(?:全[市区县省镇])?((?!\p{Script=Han}{0,8}的|(?:工作|管理|服务|管理服务|综合管理|综合服务|信息|综合|互联网|社区|小区|政务|线上|数字|智慧|智能)(?:平台|系统))[\p{Script=Han}]{3,12}?(?:平台|(?:信息|管理|预警|监测|调度|预约|档案|指挥|监控|查询|申报|评价)系统|(?:使用|办理|申请|服务|绿色)通道))(?=[，。；、])/gu;
/** 5支蓝背心志愿服务队 */
const TEAMS =
  /(?:\d+|[一二三四五六七八九十两余多])支((?!支|党员|社区|青年|居民|群众|小区|街道|专业|应急|机关|巾帼)[\p{Script=Han}]{2,6}(?:志愿服务队|志愿队|先锋队|宣讲队|帮帮队|互助队))(?!伍)/gu;
/** 片长、路长、段长三长联动 */
const TOGETHER = /[两三四五六七](?:方|级|社|长|网|员|治|所)(?:联动|联调|共治|联治|联建|融合)(?!机制|模式|体系)/gu;

/** Such namings of `body`, unordered. */
export function findUnquoted(body: string): Naming[] {
  return [
    ...findInstitutions(body),
    ...findTriads(body),
    ...findActs(body),
    ...findIntroduced(body),
    ...[...body.matchAll(BY_NUMBER)]
      .filter(({ index }) => body[index - 1] !== '”')
      .map((match) => name(match, match[0], match[0].replace(KIND_AT_END, ''))),
    ...[...body.matchAll(SEVERAL)].map((match) => name(match, match[0], match[0])),
    ...[...body.matchAll(SYSTEM)]
      .filter(({ groups }) => !GENERAL_SYSTEM.test(groups?.['system'] ?? ''))
      .map((match) => name(match, match.groups?.['system'] ?? '', match.groups?.['system'] ?? '')),
    ...[DEEDS, CIRCLE, COUNTED, LISTS, COUNTED_PEOPLE, MEETINGS, SITTING, IN_TURN, BUILT, TEAMS].flatMap((pattern) =>
      [...body.matchAll(pattern)].map((match) => name(match, match[1] ?? '', match[1] ?? '')),
    ),
    ...[...body.matchAll(TOGETHER)].map((match) => name(match, match[0], match[0])),
  ];
}

function findIntroduced(body: string): Naming[] {
  return [...body.matchAll(INTRODUCED)].flatMap((match) => {
    const practice = match.groups?.['practice'] ?? '';
    return NO_NAME.test(practice) || GENERAL.test(practice) ? [] : [name(match, practice, practice)];
  });
}

function findActs(body: string): Naming[] {
  return [...body.matchAll(CARRIED_OUT)].flatMap((match) => {
    const acts = match.groups?.['acts'] ?? '';
    const parts = acts.split('、');
    return new Set(parts.map(({ length }) => length)).size === 1 &&
      !parts.some((part) => /[的了和与]|(?:制度|政策|规定|机制)$/u.test(part))
      ? [name(match, acts, acts)]
      : [];
  });
}

function findInstitutions(body: string): Naming[] {
  return [...body.matchAll(UNQUOTED)].flatMap((match) =>
    (match[1] ?? '')
      .split('、')
      // 推选6名老党员组成蓝袖标安全队
      .map((named) => named.replace(/^.*(?:组成|组建|成立)|^[\d一二三四五六七八九十两余多]+[次场人名个支]的?|^支/u, ''))
      .filter(
        (named) =>
          (named.length >= 5 || /专班$|^共享|党委$|党总支$|基金$/u.test(named)) &&
          !GENERAL.test(named) &&
          !/[的了在和与将被]/u.test(named),
      )
      .map((named) => name(match, named, named)),
  );
}

/** 亮身份、亮承诺、亮实绩: three phrases of one length that begin alike; and A、B等办法, where the text says that they are ways. */
function findTriads(body: string): Naming[] {
  const alike = [...body.matchAll(TRIAD)].flatMap((match) => {
    const { first = '', second = '', third = '' } = match.groups ?? {};
    const parts = [first.slice(-second.length), second, third.slice(0, second.length)];
    const begins = new Set(parts.map((part) => part[0]));
    const whole = parts.join('、');
    const inside = new Set(parts.map((part) => part[1]));
    const isOneShape =
      begins.size === 1 ||
      (inside.size === 1 &&
        !/[更了最越不很得的有]/u.test(whole) &&
        parts.every((part) => part.length >= 4 && part.length <= 6));
    if (!isOneShape || NOT_AN_ACT.test(second) || new Set(parts).size < 3) return [];
    const start = match.index - (parts[0] as string).length;
    return [{ name: whole, core: whole, start, end: start + whole.length }];
  });
  const ways = [...body.matchAll(WAYS)].map((match) => name(match, match[1] ?? '', match[1] ?? ''));
  return [...alike, ...ways];
}
