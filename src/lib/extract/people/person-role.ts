/** The words for a person's office or part, and how far to the left they reach. */

const OFFICES =
  '[省市区县]领导|书记|局长|处长|科长|股长|厅长|部长|司长|署长|省长|市长|区长|县长|镇长|乡长|村长|校长|院长|园长|馆长|所长|站长|台长|社长|行长|厂长|店长|会长|秘书长|理事长|董事长|队长|组长|班长|排长|连长|团长|段长|楼长|楼栋长|楼组长|单元长|网格长|街长|巷长|路长|河长|片长|' +
  '指挥长|总指挥|召集人|主任|主席|委员|常委|党组成员|主编|总编辑|总编|总裁|经理|总监|总工程师|总工(?!程)|工程师|设计师|规划师|建筑师|咨询师|营养师|律师|教师|老师|教授|研究员|专家|博士|医生|医师|护士|护士长|民警|辅警|交警|社工(?![师站])|调解员|网格员|指导员|监督员|管理员|协管员|讲解员|工作人员|负责人|联系人|联络员|带头人|创始人|法人代表|法定代表人|' +
  '支书(?!记)|村支书(?!记)|第一书记|专干|专员|干事|调研员|科员|主管|店主|老板|业主代表|居民代表|党员代表|楼门长|代办员|巡查员|安全员|施工员|包工头|工头|监理|项目经理|楼管|管家|保安|保洁员|环卫工人|环卫工|工人|技术员|技师|会计|司机|收银员|志愿者代表|人大代表|政协委员|传承人|摄影师|司仪|老党员|法官|检察官|警长|教导员|政委|院士|厨师|厨师长|理发师|钢筋工|电工|焊工|管道工|水暖工|公益岗|法官助理|检察官助理|书记员|助理|抢修工|维修工|养护工|清洁工|护工|驾驶员|投递员|接线员|护理员|保育员|饲养员|售货员|宣讲员|信贷员|信息员|档案员|编剧|导演|馆员|村医|责任人|值班员|配送员|安检员|红旗手|群主|里长|邻长|议员|社长|董事|发言人|召集人|会员|组员|督导|副主席';
const PARTS =
  '居民|村民|市民|业主|住户|租户|商户|党员|志愿者|队员|老人|群众|家长|学生|游客|摊主|店员|车主|退休职工|退休干部|职工|员工|干部|社区工作者|外卖员|外卖小哥|快递小哥|快递员|骑手|邻居|经营户|个体户|摊贩|房东|户主|房主|店长|大学生|教师|退役军人|退伍军人|老兵|退休教师|工友|妻子|丈夫|儿子|女儿|母亲|父亲|老伴|儿媳|女婿|姐姐|妹妹|哥哥|弟弟|小伙|小伙子|姑娘|乡贤|受益者|获奖者|读者|观众|听众|网友|租客|储户|当事人|来电人|投诉人|反映人|申请人|家属|患者|顾客|旅客|农户|贫困户|低保户|军属|烈属|义工|法人|成员|团员|住民|长者|市议员|街坊|老街坊|老姐妹|老伙计|师傅|木匠|裁缝|水电工|调解志愿者|楼长|老兵|战士|消防员|司务长|住院医生|乘客|党代表|代表|徒弟|学徒|学员|硕士|博士|本科生|同学|老同学|企业家|片警|老片警|合伙人|老大|老二|老三|长子|次子|长女|大儿子|小儿子|孙女|外孙|婆婆|公公|岳母|岳父|丈母娘|毕业生|研究生|博士生|创业青年|青年|姑娘|菜农|果农|茶农|花农|瓜农|棉农|蚕农|粮农|老农|渔民|牧民|孤老|侨亲|侨胞|归侨|侨眷|台胞|鞋匠|剃头匠|石匠|铁匠|篾匠|瓦匠|泥瓦匠|银匠|漆匠|皮匠|花匠|锁匠|工匠|老工匠|保洁阿姨|食堂阿姨|清洁阿姨|老娘舅|党员先锋|老红军|红军|烈士|老战士';

/** The longest first. */
const ROLES = [...OFFICES.split('|'), ...PARTS.split('|')].toSorted((a, b) => b.length - a.length);
/** What they begin with: where none of these characters stands, none of three hundred words is tried. */
const BEGIN = new Set(ROLES.flatMap((role) => [...(/^\[(.+?)\]/u.exec(role)?.[1] ?? role.charAt(0))]));
// 理发师傅 is no 理发师.
const ENDS = ROLES.map((role) => (role.endsWith('师') ? `${role}(?!傅)` : role)).join('|');

/** The end of a role that a name may follow. The longest alternative that stands there wins. */
export const ROLE_ENDS = new RegExp(`(?=[${[...BEGIN].join('')}])(?:${ENDS})`, 'gu');
/** A text that ends with one. */
export const ENDS_IN_ROLE = new RegExp(`(?:${ENDS})$`, 'u');
/** Words that are followed by anything: only a name that speaks or is set off counts behind them. */
export const STRICT_ROLES = new RegExp(
  `^(?:${PARTS}|代表|工人|专家|监理|委员|常委|管家|律师|老师|教师|会计|工作人员|负责人|老板|干事|主管)$`,
  'u',
);

const LONGEST = 30;
/** What a clause says before it comes to the person: 我们见到了忙碌的社区书记 → 社区书记. */
const LEADS_IN =
  /^.*(?:\d[:：]\d\d |去[^，。；]{0,6}看|的(?!士)|见到了?|[打送交发落拨]到了?|[交送发借]给了?|就?在(?!职|校|岗|读)|来到|采访到?了?|据|对于|对|是|听取了?|参观了?|会见|邀请|感谢|[带领陪]着|并(?!州)|由|经(?![理营办济纪])|[握拉牵搀扶抱围]着|发现了?|看望了?|慰问了?|照顾了?|派[来出]了?|一[位名](?!一)|让|请来了?|请|找来了?|找到了?|向|跟|随着|正如|作为|身为|时任|记者|当选|成为|担任|以及|其中|[提说谈讲聊问夸忆想][起到及]了?|同时|此时|今年\d+岁|“|”|介绍，|说，)/u;

/** The role that ends at `end`, with the offices joined to it by 、: 市委常委、组织部部长. */
export function findRoleBefore(body: string, end: number): string | null {
  const line = body.slice(Math.max(0, end - LONGEST), end);
  const clause = (line.split(/[，。；：！？\n（）]/u).at(-1) ?? '').replace(
    /^(?:但是?|而|然而|于是|所以|因此|同时|对此|随后)/u,
    '',
  );
  const pieces = clause
    .replace(LEADS_IN, '')
    .replace(/^[了着我他她](?:的)?/u, '')
    .split('、');
  const last = pieces.length - 1;
  let first = last;
  while (first > 0 && ENDS_IN_ROLE.test(pieces[first - 1] ?? '')) first--;
  const role = pieces.slice(first).join('、').trim();
  return role === '' ? null : role;
}
