/** Ways of doing things by a plain name, known by the kind at its end: methods, systems of responsibility, shares of a cost, parts of a town, teams, days. */
import type { Naming } from './practice-name.ts';

/** Where such a name begins: behind a mark, a verb or 的. */
const FROM = '(?<=[，。；：、“\\n的了出用行叫套种项立成展把按照由及和])';
/** 三色车位管理法, 气囊封堵法: no 土地管理法, which is a law. */
const METHOD = new RegExp(
  `${FROM}(?<named>(?!土地|行政|治安|物业管理|城市|环境|档案|消防|房地产|公司|国家|一种|这种|这套|这个|这样)[^\\P{Script=Han}的了出]{2,8}(?:工作|管理|调解|议事|协商|治理|养护|巡查|巡检|评价|评议|分摊|筹资|排查|查漏|查堵|封堵|堵漏|修复|清掏|清淤|施工|服务|测算|计分|积分|分类|谈心|走访|宣讲|沟通|攻心|攻坚|化解)法)(?![律规院官定人庭学治典警])`,
  'gu',
);
/** 县领导包片、干部包户的三级联包责任制: systems of responsibility by what they hold together */
const RESPONSIBILITY =
  /(?<named>(?:[两二三四五六七双]级|分级|逐级|领导|党员|干部|网格|片区|分片)[\p{Script=Han}]{2,4}?(?:责任制|包保制|联包制|包联制|包干制|包保制度|联包制度|包联制度))(?![度造定止])/gu;
/** 建立项目经理记分制, 推行晨会点名制 */
const SYSTEM =
  /(?:建立|推行|实行|试行|探索|推出|落实)(?:了)?(?<named>(?!岗位|合同|目标|领导|行政)[^\P{Script=Han}的了和与]{2,8}(?:记分|积分|评分|打分|扣分|包干|回访|通报|约谈|会商|会签|联签|轮值|值守|认领|点名|签到|公示|承诺|旁站|销号|双签|首问|预警|会审|认养|倒查|巡查|蹲点|驻点|包联|代办|领办)制)(?![度造定止])/gu;
/** “项目书记”负责制 is in marks; 部门联席、分级调处的办法: two acts or more that the text calls a way */
const WAY_OF_ACTS =
  /(?:采取|采用|推行|实行|实施|建立|建立起|形成|探索|探索出|摸索出|总结出|总结|创新|按照|运用|落实|执行)(?:了)?(?<named>[^\P{Script=Han}的了和与]{3,9}(?:、[^\P{Script=Han}的了和与]{3,9}){1,4})的(?!目标|要求|理念|方针|精神|决策|部署)[\p{Script=Han}]{0,6}?(?:办法|做法|机制|模式|方式|制度|路子|方法|流程|体系|步骤|次序|顺序|标准|思路)/gu;
/** 公共维修资金出一块、物业企业垫一块: who pays what */
const SHARES =
  /(?<named>[^\P{Script=Han}由是]{2,8}[出补贴让垫还筹捐担奖提拿投给][一那点大小][点块份些头](?:、[\p{Script=Han}]{2,8}[出补贴让垫还筹捐担奖提拿投给][一那点大小][点块份些头]){1,4})/gu;
/** 划分为12个责任网格, 分成5个党建联建片区 */
const PARTS =
  /(?:划分?[成为出]|分[成为]|划定|整合[成为]|合并[成为]|设立?了?)(?:\d+|[一二三四五六七八九十两]+)个(?<named>(?!行政|社区|征收|改造|施工)[\p{Script=Han}]{2,6}(?:片区|网格|责任区|责任段|防区|战区|单元格|党建片))(?=[，。；、])/gu;
/** 问题清单和责任清单; 问题、任务、责任清单 */
const LISTS =
  /(?<named>[\p{Script=Han}]{2}清单(?:[、和与及][\p{Script=Han}]{2}清单)+|(?<=[列建梳编]\p{Script=Han}?)(?:[\p{Script=Han}]{2}[、和与]){1,3}[\p{Script=Han}]{2}(?:两张|三张|四张|双)?清单)/gu;
/** 12支房屋安全鉴定队; 组织清淤突击队 */
const TEAMS =
  /(?:\d+|[一二三四五六七八九十两余多])支(?:\d+[余多]?人的|由[^，。；]{2,16}组成的)?(?<named>(?!专业|应急|志愿|施工|机关|党员(?:志愿)?服务队|抢险救援|消防)[\p{Script=Han}]{4,10}(?:鉴定|清淤|疏浚|巡诊|巡查|巡逻|劝导|宣讲|调解|帮扶|修缮|测绘|排查|清掏|送餐|护河|护街|维修|安置|搬家|送水|消杀|攻坚|先锋)队)(?![员长])/gu;
/** 组成了一支和事佬队伍 */
const PEOPLE =
  /(?:组成|组建|成立|拉起|建起|建立|打造|培育|有|搭起)(?:了|起)?一支(?:[^，。；“”]{2,12}的)?(?<named>(?!支|专业|高素质|稳定|优秀|精干|过硬|业余|党员|干部|人才|志愿|施工|管理|服务|技术|工作|执法|救援|抢险|物业|专兼职|网格|社工|社区)[\p{Script=Han}]{3,6}队伍)(?=[，。；])/gu;
/** 周六师傅服务队从7人发展到63人: a team that is the subject of its sentence */
const SUBJECT_TEAM =
  /(?<=[，。；、\n])(?<named>(?!专业|应急|志愿|党员|社区|街道|青年|巾帼|我们?|这支|该|消防|施工|医疗|各|一支|民兵)[^\P{Script=Han}的了支个名]{3,8}(?:服务队|志愿队|帮帮[队团]|宣讲[队团]|巡逻队|巡查队|劝导队|互助队|送餐队|调解队|评理团|护河队|突击队|修理队|工作室))(?=从|已|有|成立|每|也|就|的(?:队|成)员|队员|成员|开到|上门|出动)/gu;
/** 设立党员接访日, 推行班子成员周三下沉日 */
const DAYS =
  /(?:推行|实行|设立|设置|确定|建立|推出|开展|坚持|固定|试行|约定)(?:了)?(?:每[周月季][^，。；“”]{0,5}(?:为|的))?(?<named>[^\P{Script=Han}的了]{2,10}(?:下沉|接访|接待|议事|说事|清洁|服务|办公|体验|巡查|恳谈|夜访|走访|休整|见面|约见|答疑|会诊|修缮|检修|安全|开放|调解)[日夜])(?=[，。；])/gu;
/** 每天下班前开十分钟的收工会, 每周开一次碰头会: a meeting that is held again and again, by its own name */
const MEETING =
  /(?:每[天日周月季晚次个半]|天天|月月|定期|轮流|隔三差五)[^，。；“”]{0,16}开(?:[一两三]次|[一两三]场|个|一个)?(?:[^，。；“”]{1,8}的)?(?<named>(?!大|小|短|全体|党员|居民|村民|职工|家长|现场|专题|联席|碰头|民主|组织|工作|调度|座谈|推进|协调|动员|总结|部署|分析|班子|党组|支委|支部)[\p{Script=Han}]{2,4}会)(?=[，。；])/gu;
/** 居民管这叫食堂调解; 秘诀是样板引路：…: the text itself says that it has a name. */
const SAID_TO_BE =
  /(?:[管把将](?:这|它|其|这[^，。；“”]{1,5})(?:叫|称|叫做|叫作|称作|称为|称之为)|[一这]招叫(?:做|作)?|(?:^|[，。；\n])(?:秘诀|法宝|绝招|诀窍|窍门)(?:就|便|只)?是|的(?:秘诀|法宝|绝招|诀窍|窍门)(?:就|便|只)?是)(?<named>[^\P{Script=Han}的了是不]{4,8})(?=[，。；：])/gmu;
/** 引入电梯保险, 购买工程质量潜在缺陷保险 */
const INSURANCE =
  /(?:引入|试点|推出|推行|购买|投保|探索|统一投保)(?:了)?(?<named>(?!社会|医疗|养老|意外|商业|失业|工伤)[\p{Script=Han}]{2,8}(?:保险|责任险|综合险))(?=[，。；])/gu;
/** 对商户实行准入评审和末位退出: the second of two ways */
const TWO_WAYS =
  /(?:实行|推行|试行|建立)(?:了)?(?<first>[^\P{Script=Han}的了]{4})[和与](?<named>[^\P{Script=Han}的了]{4})(?=[，。；])/gu;
/** 房源、对象、过程、结果四公开: how many, behind what they are */
const SUMMED_UP =
  /(?:[\p{Script=Han}]{2,6}、){1,6}[\p{Script=Han}]{2,6}(?:“)?(?<named>[二两三四五六七八](?:公开|统一|到位|同步|直达|上墙|上门|见面))(?:”)?(?=[，。；])/gu;
/** 爱心车位, 医养结合: names that all know */
const KNOWN_NAMES =
  /(?<named>(?:爱心|共享|潮汐|孝心|亲情|探亲|限时)(?:车位|泊位)|医养结合|(?:党建|政策|民情|安全|健康|文明)(?:明白人|直通车)|(?:民情|连心|知情)(?:日记|笔记|手账)|(?:连心|便民|便民服务|为民|警民)卡(?!片)|[三四五]老(?:评理|调解|议事|宣讲)[团队]|三[榜公]公[示开]|[一两三]榜定案|(?:抽签|摇号)(?:选房|分房|定房)(?=制|机制|办法))/gu;

/** 民间河长, 值日楼长: an office by who fills it, when someone is given it */
const OFFICES =
  /(?:聘请|聘任|选聘|招募|推选|担任|选出|设立|配备|任命|挑选|选派|当上?|任)(?:了|出)?(?:[^，。；“”]{0,12}?(?:为|任|当))?(?:\d+|[一二三四五六七八九十百]+)?[余多]?[名位个]?(?<named>(?:民间|党员|居民|义务|志愿|值日|值周|轮值|企业|商户|乡贤|银发|巾帼|青年|校园|编外|社会)(?:[河湖井街路巷楼院片段桥林店桶池塘渠]长|网格员|规划师|设计师|观察员|体验官|管家|顾问|讲解员))(?=[，。；、])/gu;
/** 企业黑名单, 诚信红榜和失信黑榜: lists that are shown to all */
const SHOWN =
  /(?:建立|设立|推行|设置|公布|发布|实行|纳入|张贴|列入)(?:了)?(?<named>[\p{Script=Han}]{2,8}(?:[红黑]名单|[红黑灰]榜)(?:[和与、][\p{Script=Han}]{2,6}(?:[红黑]名单|[红黑灰]榜))?)(?=[，。；、])/gu;
/** 设立农民工工资专用账户; 开设手机课堂; 发放助餐补贴卡 */
const ACCOUNTS =
  /(?:设立|建立|开立|开设|设置)(?:了)?(?<named>[\p{Script=Han}]{2,10}(?:专用账户|专项账户|专户|专柜|专区|专席|专岗))(?=[，。；、])/gu;
/** 每月最后一个星期五为集中清理日: a day that is fixed for it */
const FIXED_DAY =
  /(?:每[周月季年][^，。；“”]{1,10}|[日五六天])(?:定?为|是)(?<named>(?!国际|世界|全国|国家|中国|工作|休息|法定|纪念|交易|节假)[\p{Script=Han}]{3,7}日)(?=[，。；])/gu;
/** 白天走村、晚上开屋场会: a meeting by the place where neighbours sit */
const YARD_MEETING =
  /(?<named>(?:(?:屋场|湾组|塘坝|晒谷|院坝)(?:议事)?会|(?<=[开场次个叫“办种])(?:院落|院子|晒场|楼道|楼门|巷口|巷子|井台|树下|凉亭|门前|田埂|地头|火塘|围炉|马扎|圆凳|炕头|茶桌|廊下|胡同|弄堂|天井)(?:议事)?会))(?![场员议])/gu;
/** 巡回医疗小组, 漏水会诊组: counted groups with a task of their own */
const COUNTED_GROUP =
  /(?:\d+|[一二三四五六七八九十两余多])[支个](?<named>(?!工作|专项|领导|专业|居民|村民|党员|学习|互助|攻坚|普查|施工|应急|抢险)[\p{Script=Han}]{4,8}小组)(?=[，。；、进到上深分逐])/gu;
/** 协议不签不走 and the like need marks; 党员干部每人领办一件实事 */
const EACH_ONE =
  /(?<named>(?:班子成员|党员干部|党员|局领导|领导干部|机关干部|支部书记)每人(?:领办|联系|认领|包联|结对|包保)(?:一|两|三|\d)[件户个名项条][\p{Script=Han}]{0,6})(?=[，。；])/gu;

const PATTERNS = [
  METHOD,
  RESPONSIBILITY,
  SYSTEM,
  WAY_OF_ACTS,
  SHARES,
  PARTS,
  LISTS,
  TEAMS,
  PEOPLE,
  SUBJECT_TEAM,
  DAYS,
  MEETING,
  SAID_TO_BE,
  INSURANCE,
  OFFICES,
  SHOWN,
  ACCOUNTS,
  FIXED_DAY,
  YARD_MEETING,
  COUNTED_GROUP,
  EACH_ONE,
  SUMMED_UP,
  KNOWN_NAMES,
] as const;

/** Such namings of `body`, unordered. */
export function findKinds(body: string): Naming[] {
  const found = PATTERNS.flatMap((pattern) => [...body.matchAll(pattern)].map(nameOf));
  const second = [...body.matchAll(TWO_WAYS)].map(nameOf).filter(({ name }) => !GENERAL_WAY.test(name));
  return [...found.filter(({ name }) => !GENERAL_ACTS.test(name)), ...second];
}

/** 依法依规、公开公正; 街道、社区、网格: how everyone works, and who; 分类指导, 统一管理 */
const GENERAL_ACTS =
  /依法|纵向到底|横向到边|公开公正|公平公正|以人为本|因地制宜|实事求是|科学[规合]|统筹兼顾|街道、|社区、|区级、|市级、|政府主导|部门[配协联]|群众参与/u;
const GENERAL_WAY = /管理$|工作$|建设$|责任$|保障$|服务$|监督$|指导$|发展$|改造$|机制$|制度$/u;

function nameOf(match: RegExpMatchArray): Naming {
  const named = match.groups?.['named'] ?? '';
  const start = (match.index ?? 0) + match[0].lastIndexOf(named);
  return { name: named, core: named, start, end: start + named.length };
}
