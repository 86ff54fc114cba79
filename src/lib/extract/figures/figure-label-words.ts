/** The words that a figure's label begins and ends at. */

/** Where the counted thing ends and something is said of it. */
export const SAID_OF_IT = new RegExp(
  [
    '[，。；：！？、（）\\s\\d]|的|和|与|及|在|被|把|从|为|是|将|让|以|用|对(?!象)|向|等(?!级)|均|都|已|正|也|没|照着|还',
    '全部|先后|陆续|纷纷|参与|参加|进行|进场|实现|完成|成立|组成|建在|扎根|共同|一呼|开展|出现|遭|处于|结对|走访|落地|得到|获得|投入',
    '党旗|冒着|来自|放弃|通过|不再|开始|签订|入驻|惠及|覆盖|达成|需要|可以|能够|受益|签约|安装|上岗|上门|报名|面向|交给|发挥|解决|化解',
    '攻克|支持|提升|下降|拆了|合成|分成|乱|腾空|认为|表示|高的|深的|长的|实行|搭伙|吃住|发现|听说|看到|知道|分别|领着|带着|有(?![机线限轨])',
    // 35条弄堂学了去, 90户住进新楼: verbs of one character, told by what follows them.
    '[做打坐走去来写吃住搭建修拆装换开送收领拿搬挖选签买卖扫看说讲问听学盖刷挂贴抬抢排喝晒借编摆划答捐移吊拉停砌站挤堵](?:了|过|着|上|下|完|进|起来|成|在|满)',
    '这|那|不(?=[再敢肯想让愿])|一(?=[冬年月天次起同律])|答(?=“)|上(?=[插挂装建贴刻画摆搭架铺])|(?:当|其|之)?中(?=有|，|$)|全(?=搬|部|都)',
  ].join('|'),
  'u',
);

/** What leads in to a clause and names nothing. */
export const LEADS_IN =
  /^(?:其中|此外|同时|目前|如今|截至目前|据了解|据统计|据介绍|今年以来|近年来|今年|去年|前年|现在|最终|全年|当天|活动中|为此|因此|并(?!网|联)|还(?![建迁款])|也|又|再(?![生就])|却|更(?![换新改])|已经|已|共(?![建享治])|现(?![场有金])|该[^，]{1,4}(?=已|共)|仍有|仅|就(?![业医])|但|而且|另外|结果|我们|咱们|他们|她们|大家|(?:\d{1,2}|[一二两三四五六七八九十半]+)(?:个多?月|年[半多]?|多年|天|小时)(?:来|里|下来|之?内|以内|间)?(?![前底级])|计划(?=[\p{Script=Han}])|预计|力争|拟)+/u;

/** 满意率[提高到] */
const BECOMES =
  '(?:攀升|提升|提高|提|上升|上浮|上调|上|升|猛增|增加|增长|增|涨|调整|扩大|扩展|扩充|扩|壮大|发展|推广|延长|降低|下降|降|减少|减|缩短|压缩|压减|缩减|压|跌)(?:至|到了?|为|成)';

/** What joins a clause and its number: 惠及群众[共], 满意率[提高到]. */
export const BEFORE_NUMBER = new RegExp(
  `(?:已经|已|共有|共计|合计|总计|一共|总共|共|达到|达|${BECOMES}|为|是|有|了|至|约|近|的|一度|高达|从|由|仍有|拿出|年均|平均|累计|每月|每天|大概|大约|差不多|只|仅|才|就|却|竟)+$`,
  'u',
);

/** 由原来的32%提高到91%: both numbers say something of what stands before 由. */
const EARLIER = '(?:由|从)(?:原来|原先|原有|最初|现在|目前|去年|过去|以前|此前|\\d{4}年)?的?';
export const FROM = new RegExp(`${EARLIER}(?:平均|每\\p{Script=Han}{1,3})?(?:[约近]|不足|不到|超过)?$`, 'u');
export const CHANGED = new RegExp(
  `${EARLIER}\\p{Script=Han}{0,4}[\\d.,一二两三四五六七八九十百千万成]+[^，。；、]{0,10}${BECOMES}(?:\\d{4}年的?|约|近)?$`,
  'u',
);

/** 会两种语言的占 */
export const OF_WHOM = /[的各]?占(?:到了?|了)?$/u;

/** What was done with the counted thing. */
export const ACTS =
  /(?:新建|改建|扩建|建成|成立|组建|组织|设立|设置|收集|征集|化解|调解|解决|办结|处理|走访|慰问|服务|改造|整治|拆除|清理|清运|安装|加装|增设|新增|发放|募集|筹集|投入|投资|争取|引进|培育|培训|招募|选派|推选|开展|举办|召开|完成|实施|覆盖|惠及|受益|打造|建设|铺设|更换|修复|修缮|排查|整改|腾出|提供|配备|吸纳|带动|入驻|结对|帮扶|协调|丈量|指导|创建|种植|补种|疏通|巡查|转移|安置|搬迁|签约|征收|交付|回收|节约|减少)(?:成立|完成)?(?:了|出)?$/u;

/** Units that are the counted thing: 600余商户. */
export const COUNTED_ITSELF =
  /(?:商户|商家|居民|村民|市民|群众|党员|志愿者|住户|业主|家庭|网格|车位|床位|张床位|老人|老年人|学生|师生|职工|游客|旅客|工人|青年|儿童)$/u;

/** What is measured stands before the number: 井体收口小于63公分的标准. */
export const DIMENSION =
  /(?:面积|长度|宽度|高度|深度|厚度|收口|里程|总长|全长|率|占比|比例|投资|资金|工期|周期|时间|时长|楼龄|房龄|党龄|下井|提前|推迟|缩短|提高|下降|降低|增长|提升|连续)(?:[至到了为达从由]|超过|累计|总计|共|已|近|约)*$/u;

/** What units tell, when their clause names nothing. */
const TOLD_BY_UNITS = {
  人数: '人 名 位 口',
  比例: '%',
  金额: '元',
  天数: '天 工作日',
  时长: '小时 分钟 秒 个月',
  面积: '亩 平方米 公顷 平方公里',
  长度: '米 公里 厘米 毫米 公分',
  重量: '吨 公斤 斤',
  体积: '立方米',
  温度: '摄氏度',
} as const;
const NAME_OF_UNIT = new Map(
  Object.entries(TOLD_BY_UNITS).flatMap(([name, units]) => units.split(' ').map((unit) => [unit, name] as const)),
);

/** 人数 for 人, 栋数 for 栋, the unit itself when it is a word (人次). */
export function nameOfUnit(unit: string): string {
  return NAME_OF_UNIT.get(unit) ?? (/^\p{Script=Han}$/u.test(unit) ? `${unit}数` : unit || '数量');
}

/** Nouns of one character that name what is counted: 15座桥, 30栋楼. */
export const SHORT_NOUN =
  /^[楼村店路街巷树井灯院车船坟墙门桥鱼猪牛羊鸡田河渠塘桌床窗牌旗缸锅碗饭菜饼鞋书药刀线杆砖瓦手房屋话课]$/u;

/** A clause goes on so where nothing is named: 余下的73栋怎么办. */
export const NO_NOUN = /^(?:怎么|怎样|如何|谁|什么|为啥|能|可以|就|才|却|倒|各|里|[之其当]?中|由此|因此|从此|来$|后$)/u;

/** 10厘米厚的板: what is measured is its thickness. */
export const MEASURED_AS = /^(?<side>[厚高深宽长])(?:的|(?=[，。；]|$))(?<thing>.*)$/su;
export const LENGTHS: ReadonlySet<string> = new Set(['米', '厘米', '毫米', '公分', '公里']);

/** A clause that tells a change and not of what: 受理投诉58件，同比下降四成. */
export const ONLY_CHANGE =
  /^(?:同比|环比|[比较][去上]年(?:同期)?)?(?:平均|又|再)?(?:下降|上升|增长|减少|提高|增加|降低)$/u;
