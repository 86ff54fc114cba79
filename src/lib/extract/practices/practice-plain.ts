/** Practices by a plain name, without quotation marks: what someone sets up, carries out or signs, by what such things are called at their end. */
import type { Naming } from './practice-name.ts';

/** Who or what sets something up; 成立, 设了, 办起, 组织了. */
const SETS_UP =
  '(?:结成|举行|配上|配了|划定|划出|签了|立了|立下|定下|订下|列出|写下|印了|编了|建了?个|举办|办过|成立|组建|组成|组织|挂牌|拉起|搭建|搭起|打造|创办|创设|创建|创立|兴办|推出|上线|启用|开通|试运行|建立|建成|建起|建了|建好|设立|设置|设有|设了|设起|增设|布设|开设|开办|开起|开了|办起|办了|办好|分成|编成|改成|改造成|辟为|辟出|选聘|推选|选出|选派|聘请|聘任|招募|招聘|配备|配齐|装上|挂上|挂起|摆起|支起|绘制|编制|编印|制作|制定|梳理|形成|订立|签订|签署|签下|引入|引进|组织起|成立起|派出|派驻|安排|发放|发了|发给|印发|印制|张贴|公布|晒出|配有|推出的|办的|开的|建的|培育|孵化|依托|动员|发动|鼓励|请进|送进|走进)';
/** 了一支24人的, 全市首个, 由党员组成的, 县、街道、社区 */
const COUNTED =
  '(?:了|起|起了|出|出了|有)?(?:全[市区县省国州镇街道]{1,2}(?:首|第一|唯一一?)[个家支批座所条])?(?:(?:首|第一|第[二三四]|一|两|\\d+|[二三四五六七八九十百]+)[余多]?[支个名家处间座条张本套项块面位批所辆种份](?:\\d+[余多]?[人名]的)?)?(?:由[^，。；“”]{2,20}(?:组成|参加|参与|担任)的)?(?:[市区县街道镇乡村社、]{2,10}(?=[三四五两]级))?';
/** 居民把它叫做法律门诊 */
const CALLED = '(?:叫做|叫作|称为|称作|取名为?|起名为?|命名为|名为|人称|[它他她]叫(?!做|作)|称之为|名字叫(?!做|作))';
/** What stands behind a name that is whole. */
const END = '(?![\\p{Script=Han}](?<![来为由供给让等并及和与在帮每已就常专共后，]))';

/** A thing of two characters or more before it is named by its end alone; a plain 服务队, 工作组, 停车场 says nothing. */
const THINGS: readonly string[] = [
  // places where something is done
  '议事[亭厅室点]|说事[亭室点屋]|会客厅|客厅|驿站|小站|微站|食堂|饭堂|餐厅|厨房|课堂|讲堂|学堂|夜校|书屋|书房|书吧|银行|超市|法庭|门诊|诊所|(?:工作|服务|互助|便民|联络|调解|志愿|巡诊|求助|赔付|助餐|助浴|代办|接待)[站点]|值守[点岗]|[\\p{Script=Han}]{2}值班点|工作室|调解室|谈心室|修理铺|小院|菜园|花园|集市|市集|农场|茶馆|茶室|茶座|之家|陈列室|记忆馆|体验馆|展示馆|样板间|工坊|[\\p{Script=Han}]{2}[亭角墙栏箱牌码岗](?<!拐角|围墙|信箱|招牌|门牌|墙角|编码|条码|二维码|扫码|站岗|下岗|上岗|在岗|到岗|护栏|栏|指示牌|标识牌|广告牌|承重墙|外墙|隔墙|挡墙|电箱|水箱|凉亭|岗亭|垃圾箱|快递箱|转岗|消防箱|配电箱|路牌)|公示栏|宣传栏(?=[“”])',
  // groups
  '[\\p{Script=Han}]{2}[队团]|(?:服务|志愿|突击|巡查|巡逻|先锋|互助|宣讲|调解|智囊|帮扶|评议|监督)[队团]|小组|工作组|[\\p{Script=Han}]{2}组|联盟|联合会|监事会|议事会|理事会|促进会|自治会|商会|联席会议?|专班|议事协商会|管委会|委员会',
  // offices
  '[楼街路巷院栋河桶片段]长|观察员|监督员|调解员|信息员|联络员|宣讲员|宣传员|议事员|护河员|安全员|引导员|质检员|评议员|宣讲员|指导员|代办员|接诉员|巡河员|巡堤员|讲解员|讲述人|志愿讲解员|体验官|规划师|管家|合伙人|守护人|红娘',
  // papers and stores
  '清单|台账|档案|公约|民约|约定|协议|地图|手册|明白纸|项目库|人才库|资源库|信息库|储备库|工料库',
  // systems
  '小程序|热线|网络|绿色通道|信息平台|服务平台|监管平台|管理平台|调度平台|服务圈|生活圈|养老圈',
  // what goes about, what is kept, feasts
  '快车|直通车|大篷车|流动车|餐车|专户|(?:共管|共同|监管)账户|互助群|[\\p{Script=Han}]{2,3}宴|(?:邻里|邻居|睦邻|敬老|孝亲|百家)节|(?:对接|评理|议政|恳谈|说理|民情|院落|楼栋|板凳|夜谈|道歉|拆墙|邻里)会|疏导[点区]|托管员|公平秤',
  // windows, cards, funds, where old things are kept
  '(?:通办|专门|专办|专属|代办|综合|联办|帮办|无障碍|爱心|便民|跨省|跨域|延时|绿色|投诉|接访)窗口|专窗|[\\p{Script=Han}]{2}(?:账单|菜单|信箱|邮箱)|一本通|一册通|一卡通|联系卡|连心卡|便民卡|服务卡|便民册|指南针|(?:专项|互助|维修|关爱|帮扶|发展|慈善|启动|更新)基金|[史忆艺俗味录]馆|记忆长廊|(?:义诊|便民|修理|爱心)摊|连心[院亭桥屋]|监控系统|预警系统|监测系统',
];
const THING = `(?:[\\p{Script=Han}\\d]{0,10}?)(?:${THINGS.join('|')})`;
const SET_UP = new RegExp(
  `(?:${SETS_UP}并?${SETS_UP}?${COUNTED}|${CALLED})(?<named>${THING})(?<more>(?:[、和与及]${THING}){0,4})${END}`,
  'gu',
);

/** A name that says only that it is of its kind, whatever stands before: 一支志愿服务队, 专业维修队伍, 施工队. */
const OF_ANY_KIND =
  /^(?:(?:专业|专门|相关|专兼职|社会|专职|兼职|社区|小区|街道|综合|统一|完善|详细|全新|新|本|各|多个|一批|服务|工作|志愿|志愿者|应急|施工|设计|管理|建设|项目|物业|改造|工程|专家|领导|检查|调查|考核|验收|评审|维修|维护|保洁|保安|绿化|卫生|邮政|快递|加油|充电|供销|农技|测量|拆迁|拆除|医疗|救援|消防|技术|课题|采访|安保|党员|专项|临时|问题|任务|责任|整改|需求|公共|电子|信息|居民|业主|合作|框架|劳动|补偿|安置|征收|搬迁|租赁|购房|买卖|搬家|购物|大型|连锁|商业|国有|星级|高档|品牌|建筑|安装|装修|监理|勘察|鉴定|检测|评估|运营|运输|专班|督导|督查|巡视|巡察|代表|考察|观摩|旅游|旅行|艺术|合唱|舞蹈|文工|演出|家庭|企业|作业|抢修|巡视|民警|交警|医护|医务|管线|通信|供水|供电|供气|供热|互联|排水|输配|路线|资金|人事|学籍|纸质|城建|历史|馆藏|房产|音像)*)(?:服务[队团站点]|突击队|志愿[队团]|工作[站点组室]|小组|[\p{Script=Han}]?[队团组]|食堂|餐厅|厨房|超市|银行|集市|花园|餐厅|联络员|监督员|安全员|信息员|宣传员|网络|清单|台账|档案|协议|地图|手册|热线|平台|(?:信息|服务|监管|管理|调度)平台|委员会|管委会|商会|联盟|小程序|管家|规划师|法庭|门诊|诊所|牌|墙|角|栏|箱|码|岗|亭|绿色通道)$/u;
const BROKEN = /[的了在和与或将被把从向以并于到是让给产]|对(?!接)|^(?:个|些|者|会|起|为|成|好|有|着|过)/u;
const TWO = /^[\p{Script=Han}]+[队团组站点室厅亭箱栏牌秤墙角员长群岗卡册单](?:和|与|及)(?=[\p{Script=Han}]{4})/u;
const MEMBERS =
  /(?:团队|部队|车队|排队|乐队|军队|球队|舰队|领队|归队|集团|社团|剧团|乐团|财团|代表团|旅行团|考察团|演出团|艺术团|师团|病房|机组|词组|班组|改组|重组|分组|小区组|项目组|摄制组|调查组|专家组|领导小组|工作小组|工作专班|筹备组|检查组|评审组|验收组|指挥组|施工队|工程队|消防队|交警队|分队|大队|中队|支队|总队|城管队|保安队|篮球队|足球队|锣鼓队|秧歌队|合唱队|舞蹈队|腰鼓队|时装队|太极队)$/u;

/** 有一支平均年龄五十八岁的修裱小组; 人手一本民情账 */
const HAD =
  /有一支(?:[^，。；“”]{2,12}的)?(?<group>[\p{Script=Han}]{2,8}(?:小组|小队|[队团]))(?![\p{Script=Han}])|(?:人手|每[户家人]|户户|家家|一户)一[本张册份](?<paper>[\p{Script=Han}]{2,4}[账卡册本簿])(?![\p{Script=Han}])/gu;

/** Such namings of `body`, unordered. */
export function findPlain(body: string): Naming[] {
  const had = [...body.matchAll(HAD)].flatMap((match) =>
    plainName(match.groups?.['group'] ?? match.groups?.['paper'] ?? '', match.index + match[0].length),
  );
  return [...findSetUpPlain(body), ...had];
}

function findSetUpPlain(body: string): Naming[] {
  return [...body.matchAll(SET_UP)].flatMap((match) => {
    const { named = '', more = '' } = match.groups ?? {};
    const end = match.index + match[0].length - more.length;
    // 公平秤和先行赔付点
    const first = plainName(named.replace(TWO, ''), end);
    const others = [...more.matchAll(/[、和与及](?<next>[^、和与及]+)/gu)].flatMap(({ index, 0: whole, groups }) =>
      plainName(groups?.['next'] ?? '', end + index + whole.length),
    );
    return [...first, ...others];
  });
}

/** `named`, which ends at `end`, when it says more than its kind. */
function plainName(named: string, end: number): Naming[] {
  if (named.length < 2 || BROKEN.test(named) || OF_ANY_KIND.test(named) || MEMBERS.test(named)) return [];
  return [{ name: named, core: named, start: end - named.length, end }];
}
