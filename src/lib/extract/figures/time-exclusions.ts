/** Spans of time that only say when, or are part of a name: no achievement. */
import type { Exclusion, QuantityContext } from './figure-exclusions.ts';

const TIME_UNITS = new Set([
  '年',
  '载',
  '天',
  '周',
  '个月',
  '星期',
  '小时',
  '分钟',
  '秒',
  '季度',
  '个季度',
  '个学期',
  '工作日',
  '日',
]);
/** 用三年时间: the time it took. */
const SPENT = /(?:用|花|历时|耗时|费时)了?$/u;

/** 半个月建成, 三天搬完 */
const DONE_IN =
  /^(?:[便就]?(?:全部|全线)?(?:完成|完工|竣工|建成|修复|修好|修通|交付|办结|办妥|办好|搬完|拆完|清完|抢通|打通|恢复))/u;

const tellsTimeSpent = (before: string, after: string) => SPENT.test(before) && /^时间/u.test(after);

const isDoneIn = ({ before, after }: Pick<QuantityContext, 'before' | 'after'>) =>
  /(?:^|[，、])$/u.test(before) && DONE_IN.test(after);

/** 24小时内修复, 两个小时到场: a promise that can be kept or broken. */
const KEPT_WITHIN =
  /^之?内(?:便|就|均|都|可以?|能够?|将|会)*(?:必须?|须|要|全部|及时)?(?:[到办搬送修传处解回答完赶清抢恢撤交发装拆改排查反把]|响应|转移|请来|调来|拿出|给出|找到|凑齐|答应|上门|有人|没有人|必有|必到|集结|整改|公示|公布|公开|移交|拨付|支付|签|审|免费|出具|提出|达到|提供|建立|组织|开工|受理|核实|通知|协商|会商)/u;
/** 48小时内有回音, 首次停放2小时内免费, 须在6个月内移交: so short a span is one whatever follows, a longer one when it binds. */
const WITHIN = /^之?内(?![部外涝容心核])/u;
const BINDS = /(?:须|应|必须|应当|要|起|后)(?:在|于)?$/u;
const SHORT_TIME = /^(?:秒|分钟|小时|工作日|日)$/u;

const isLimit = ({ quantity, before, after }: Pick<QuantityContext, 'quantity' | 'before' | 'after'>) =>
  KEPT_WITHIN.test(after) ||
  (WITHIN.test(after) && (SHORT_TIME.test(quantity.unit) || BINDS.test(before)) && !/(?:近|过去|最近)$/u.test(before));
/** 敲了四十一天, 最长八年, 要求十分钟集结 */
const LASTED =
  /(?:连续|整整|开业|开放|运行|运营|上线|投用|入住|挂牌|开工|开馆|投运|启用|租约|租期|质保|免租|值守|当(?:了|[\p{Script=Han}]{2,5})|用|花|历时|历经|用时|耗时|费时|持续|缩短|延长|推迟|压缩|提前|奋战|工期|坚守|从事|工作|任职|为期|长达|超过|住|扎根|深耕|服务|累计|满|最长|最短|最快|至少|仅|时间|时长|时限|要求|周期|年限|轮候期|等候期|过渡期|保修期|要|得|需要?|排|走|等|绕|闲置|荒废|空置|搁置|停工|[^过有为经没除]了)[了在]?$/u;
/** 走街串巷十五年。 */
const YEARS_ON = /\p{Script=Han}(?<![这那前后近头第未来过隔晃每上下几了用经逾年])$/u;
const ENDS = /^[，。；！]/u;
const READY =
  /^(?:[便就]?(?:可|能)?(?:回本|收回|还清)|集结|到岗|到位|必达|到场|赶到|[便就](?![是像如要算])\p{Script=Han})/u;

/** 提前半个月, 缩短半年 */
const CHANGED_BY = /(?:提前|推迟|缩短|延长|压缩|延后|限时|快|慢|省下?|少|晚|早)了?$/u;

const MINUTES = /^(?:秒|分钟|小时|天)$/u;

const isTime = ({ quantity }: Pick<QuantityContext, 'quantity'>) => TIME_UNITS.has(quantity.unit);
const CHINESE = /^[约近超逾]?[一二两三四五六七八九十半]+(?!\d)/u;
const isChinese = ({ quantity }: QuantityContext) => CHINESE.test(quantity.printed);

/** 抢工期的三个月里, 腾退的900天里: so long it went on. */
const tellsTimeOfEffort = ({ quantity, before, after }: QuantityContext) =>
  /^(?:天|个月|小时)$/u.test(quantity.unit) &&
  quantity.value > 1 &&
  quantity.bound === 'exact' &&
  /的$/u.test(before) &&
  /^里/u.test(after);

/** 4个小时后，箱涵通了; 公示7天后: so long it took. */
const tellsWhenDone = ({ quantity, before, after }: QuantityContext) =>
  /^[之以]?后/u.test(after) &&
  quantity.value > 1 &&
  (/^(?:秒|分钟|小时)$/u.test(quantity.unit) || (quantity.unit === '天' && /公[示告]$/u.test(before)));

/** 8天里，专班转移1200人; 他4年来调成327起: in so long so much was done, both in figures. */
const tellsSpanOfCount = ({ quantity, before, after }: QuantityContext) =>
  /^\d+(?:年|天|个月|小时)$/u.test(quantity.printed) &&
  quantity.value > 2 &&
  !/(?:近|过去|最近|[这头前后首])$/u.test(before) &&
  /^[里间来](?:，?[^，。；]{0,16}\d)/u.test(after);

/** 40年前的老管子: so old it is. */
const isOld = ({ quantity, after }: QuantityContext) =>
  quantity.unit === '年' && quantity.value >= 10 && /^前(?:铺设?|埋|修建?|建|装|安装|敷设)?的[老旧]/u.test(after);

/** 三天清运, 两个小时排干, 三年新建、改造; 12天时间，: the work that the time was spent on stands right behind. */
const WORKED =
  /^(?:里|间)?(?:清运|清理|清淤|清掏|清出|清走|清除|清完|排干|排完|抽干|抽完|抽排|核对|核查|核实|供应|供热|走访|走遍|跑遍|走完|新建|新增|改造|改建|改完|建成|建起|建好|建了|整治|拆除|拆掉|拆了|拆迁|修好|修建|修通|修了|修缮|修补|捡回|捡了|转移|处置|接待|办了|办下|拿下|打通|挖通|挖出|铺设|铺好|铺了|铺通|更换|换了|换完|装了|装好|装上|化解|调解|受理|完成|搬空|搬走|搬了|征收|签约|签下|签了|募集|筹集|筹到|凑齐|培训|培养|种下|种了|栽下|疏通|丈量|摸排|排查|筛查|扫描|整理|录入|收集|发放|送出|卖出|跑了|走了|开了|谈了|吃掉|服务|解决|破解|抢修|抢通|腾退|腾出|盖起|盖了|画出|画了|写了|写下|记了|记下|录了|熬了|磨了|坐满|扫清)/u;
/** 三年没下过楼, 十一年没有来往 */
const WITHOUT = /^没有?(?=\p{Script=Han}{2})/u;
const WORK_TIME = /^(?:时间|工夫|功夫)(?:[，里内]|就|便)/u;

const tellsWork = ({ quantity, after }: QuantityContext) =>
  quantity.value !== 1 &&
  quantity.bound === 'exact' &&
  (WORKED.test(after) || WORK_TIME.test(after) || (quantity.value > 2 && WITHOUT.test(after)));

export const TIME_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'time-of-plan-or-place',
    why: '“三年行动”“十五分钟生活圈”“24小时值班”是名称或说法，“三年前”“近五年来”“五天内”说的是何时。',
    excludes: (context) =>
      isTime(context) &&
      !isLimit(context) &&
      !tellsTimeSpent(context.before, context.after) &&
      !tellsTimeOfEffort(context) &&
      !tellsSpanOfCount(context) &&
      !tellsWork(context) &&
      !tellsWhenDone(context) &&
      !isOld(context) &&
      (/^(?:的?(?:行动|计划|规划|方案|攻坚|提升|生活圈|服务圈|便民圈|健身圈|步行|车程|路程|养老圈|[\p{Script=Han}]{1,6}圈(?!子|套)|值班|值守|不间断|不[停断熄关歇打]|运[行转]|无休|在线|热线|全天|自助|防汛|巡查|巡逻|驻守|坚守|轮值|守护|排班|连轴|服务|营业|开放|轮班|轮流|待命|专人|响应|合约|合同|功|期)|以外|工作制|前|后|来|以来|内|之内|之后|之前|间|里|时间|如一日|级|[以之]内)/u.test(
        context.after,
      ) ||
        /(?:(?:^|[，。；：])近|年前|[去今]年前|(?:^|[，。；：])头)$/u.test(context.before) ||
        (/^几[十百]年$/u.test(context.quantity.printed) && /^(?:的|过去|下来)/u.test(context.after))),
    drops: [
      '实施老旧小区改造三年行动。',
      '打造15分钟生活圈。',
      '织密10分钟老年助餐圈。',
      '几十年下来，墙皮掉光了。',
      '热线24小时值守。',
      '供热站24小时不停炉。',
      '三年前他来到社区。',
      '今年前9个月，接待查档的人不断。',
      '三年后他又来到社区。',
      '近三年内少有积水。',
      '近5年来，馆里建起了2号库房。',
    ],
    keeps: [
      '接单后2小时内上门。',
      '专班两个小时内转移住户96人。',
      '损坏24小时内修复。',
      '专班用40天时间走访居民。',
      '用三年时间建成步道。',
      '48小时内有回音。',
      '首次停放2小时内免费。',
      '竣工项目须在6个月内移交档案。',
      '复杂事项3日内会商。',
      '4个小时后，险情排除。',
      '方案公示7天后开始执行。',
      '换下40年前的老管子。',
      '半个月时间，煤棚全部拆完。',
      '抢工期的三个月里，他没回过家。',
      '8天里，专班转移群众1200人。',
      '他4年来调成纠纷327起。',
      '按下按钮，27秒后就到了家门口。',
      '全体党员连续两个月放弃休息。',
      '14天累计下井84小时。',
      '他在一线干了30余年。',
    ],
  },
  {
    id: 'half-a-time',
    why: '“黑了半年”“半小时就能灌满”里的半年、半小时是大约多久；提前、缩短、承诺在半小时之内，才是数字。',
    excludes: ({ quantity, before, after }) =>
      isTime({ quantity }) &&
      quantity.value === 0.5 &&
      (quantity.bound === 'exact' || quantity.bound === 'about') &&
      !isLimit({ quantity, before, after }) &&
      !CHANGED_BY.test(before) &&
      !tellsTimeSpent(before, after) &&
      !(tellsWork({ quantity, before, after }) && /(?:^|\P{Script=Han})$/u.test(before)) &&
      !isDoneIn({ before, after }),
    drops: ['楼道灯黑了半年。', '半小时就能灌满一条巷。', '山上有近半年见不着太阳。'],
    keeps: [
      '用半年时间走访商户。',
      '半小时内上门。',
      '工期缩短半年。',
      '比计划提前了半个月。',
      '交房比预期早了近半个月。',
      '换杆用了5天，半个月建成配电房。',
      '轮候不超过半年。',
    ],
  },
  {
    id: 'time-in-saying',
    why: '“台下十年功”“百年大计”是熟语。汉字写的年、天，要有“连续”“历时”一类的词才是时长。',
    excludes: (context) =>
      isTime(context) &&
      isChinese(context) &&
      context.quantity.bound === 'exact' &&
      !tellsTimeOfEffort(context) &&
      !isDoneIn(context) &&
      !tellsWork(context) &&
      !LASTED.test(context.before) &&
      !(YEARS_ON.test(context.before) && ENDS.test(context.after) && /[年载月]$/u.test(context.quantity.unit)) &&
      !isLimit(context) &&
      !(READY.test(context.after) && (MINUTES.test(context.quantity.unit) || /回本|收回|还清/u.test(context.after))),
    drops: ['台上一分钟，台下十年功。', '三天打鱼，两天晒网。'],
    keeps: [
      '队员们奋战三个月。',
      '他们吵了五年。',
      '租期最长八年。',
      '要求十分钟集结。',
      '三天清运淤泥1.2万立方米。',
      '抢险队两个小时排干积水。',
      '三年新建、改造管网168公里。',
      '老人三年没下过楼。',
      '食堂开业四十天，就餐的人不断。',
      '关门时间延长两个小时。',
      '二十分钟就有人来收。',
      '工期提前十五天。',
      '紧急事项两个小时到场。',
      '租约十年，三年便可回本。',
    ],
  },
];
