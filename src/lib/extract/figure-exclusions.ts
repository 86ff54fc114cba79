/** Quantities that are no achievement: names, rhetoric, spans of time that only say when. Each with its reason and its proof. */
import type { Quantity } from '#lib/chinese/quantity.ts';

export interface QuantityContext {
  readonly quantity: Quantity;
  /** up to twelve characters on either side, within the line */
  readonly before: string;
  readonly after: string;
}

export interface Exclusion {
  readonly id: string;
  readonly why: string;
  readonly excludes: (context: QuantityContext) => boolean;
  /** sentences without any figure because of it */
  readonly drops: readonly [string, ...string[]];
  /** sentences that keep their figure */
  readonly keeps: readonly [string, ...string[]];
}

const CHINESE_DIGITS = /^[约近超逾]?[一二两三四五六七八九十半]+(?!\d)/u;
const ABSTRACT =
  /^的?(?:重要|主要|关键|突出|鲜明|基本|不同)?(?:方面|特色|环节|层面|维度|关键|原则|阶段|抓手|结合|统一|到位|覆盖|全覆盖|重点|问题|字|词|目标|转变|提升|融合|优势|关系|标准|要求|机制|体系|导向|确保|坚持|必须|清单|步骤|坚定|强化|聚焦|一批|领域|难题|梦想|道理|时代|世纪|文明)/u;
const TIME_UNITS = new Set(['年', '载', '天', '周', '个月', '星期', '小时', '分钟', '秒', '季度', '个季度', '工作日']);

const LIVES_THERE = /^的(?:[一-龥](?:大爷|大妈|大叔|大姐|阿姨|师傅|奶奶|爷爷|老师|先生|女士)|住户|居民(?!楼))/u;
/** 用三年时间: the time it took. */
const SPENT = /(?:用|花|历时|耗时|费时)了?$/u;

const isChinese = ({ quantity }: QuantityContext) => CHINESE_DIGITS.test(quantity.printed);
const isTime = ({ quantity }: QuantityContext) => TIME_UNITS.has(quantity.unit);

export const EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'place-name',
    why: '“三台县”“五台县”“九亩村”里的数字是地名的一部分；“三个区”“两条街道”才是计数。',
    excludes: ({ quantity, after }) =>
      /^[一二三四五六七八九十百千万]{1,2}[^\d个座条所家批片]$/u.test(quantity.printed) &&
      /^(?:[县市区镇乡旗](?![级里内属委])|村(?![级民])|街道)/u.test(after),
    drops: ['三台县遭遇暴雨。', '五台县县城的水退了。', '在三间镇建成。'],
    keeps: ['全市三个区受灾。', '整治两条街道。', '新添五台区级设备。'],
  },
  {
    id: 'leading-zero',
    why: '“047人”前面多半丢了字：半个数比没有数更坏。编号、区号也这样写。',
    excludes: ({ quantity }) => /^[0０][\d０-９]/u.test(quantity.printed),
    drops: ['转移群众047人。'],
    keeps: ['降雨量0.5毫米。'],
  },
  {
    id: 'one-as-article',
    why: '“一个”“一名”“一条”多半不是计数，只相当于冠词；“一倍”“一成”才是数字。',
    excludes: ({ quantity }) =>
      /^一/u.test(quantity.printed) && quantity.value === 1 && !/^(?:倍|成|番)$/u.test(quantity.unit),
    drops: ['一名党员就是一面旗帜。', '交出了一份满意的答卷。'],
    keeps: ['车位租金提高一倍。', '今年新建1个口袋公园。'],
  },
  {
    id: 'abstract-noun',
    why: '“四个方面”“五大特色”“三个环节”说的是文章的条理，不是成果。',
    excludes: (context) => isChinese(context) && ABSTRACT.test(context.after),
    drops: ['从组织、制度等四个方面推进。', '形成了五个鲜明特色。'],
    keeps: ['新建三个停车场。'],
  },
  {
    id: 'the-two',
    why: '“两人”“二人”“三人”前面没有说数的是谁，就只是“他们”。',
    excludes: ({ quantity, before }) =>
      /^[两二三]人$/u.test(quantity.printed) && !/(?:共|计|达|约|近|余|有|仅|聘|选|派|增|减|[员工名家])$/u.test(before),
    drops: ['社区先请两人坐下来谈。', '两人握手言和。'],
    keeps: ['专班增派两人。', '聘用专职人员共三人。'],
  },
  {
    id: 'levels-and-parties',
    why: '“五级联动”“三方共商”“四期工程”里的数字是名称的一部分。',
    excludes: (context) =>
      isChinese(context) &&
      /^(?:级|方|期|届|类|环|代|轮|线|门|口|面|队|班|组|排|种|重|段|度|道|片|路|张|股)$/u.test(context.quantity.unit),
    drops: ['构建区、街道、社区三级联动体系。', '业主、物业、社区三方共商。'],
    keeps: ['组建12支队伍。'],
  },
  {
    id: 'small-building',
    why: '“二层小楼”“三室两厅”说的是样子。',
    excludes: (context) => isChinese(context) && /^(?:层|室|厅|卫|进)$/u.test(context.quantity.unit),
    drops: ['在一座二层小楼里办公。'],
    keeps: ['加建了5层停车楼。'],
  },
  {
    id: 'threshold',
    why: '“5万平方米及以上的小区”是划分的标准。',
    excludes: ({ quantity }) => /及以[上下]$/u.test(quantity.printed),
    drops: ['改造5万平方米及以上的小区。'],
    keeps: ['满意率在95%以上。'],
  },
  {
    id: 'building-number',
    why: '“甲小区301栋”“家住6幢”是门牌，不是栋数。',
    excludes: ({ quantity, before, after }) =>
      (/^(?:栋|幢)$/u.test(quantity.unit) &&
        /^\d+[栋幢]$/u.test(quantity.printed) &&
        /(?:小区|花园|家园|苑|里|庭|府|新村|公寓|家住|住在|走进|来到|在|到|从|于|让|给|把|对|由|的)$/u.test(before) &&
        !/^(?:老|旧|居民楼|楼房|住宅|楼|房|建筑|厂房|单体)|^.{0,8}组成/u.test(after)) ||
      (/^(?:栋|幢)$/u.test(quantity.unit) && /^\d+[栋幢]$/u.test(quantity.printed) && LIVES_THERE.test(after)),
    drops: ['2栋的黄师傅把废纸堆在楼道里。', '家住金花小区301栋的阿姨很高兴。', '让12栋安装电梯有了空间。'],
    keeps: ['小区由11栋“九层楼”组成。', '改造小区3栋居民楼。', '全区共有老楼86栋。'],
  },
  {
    id: 'age',
    why: '年龄不是成果数字。',
    excludes: ({ quantity }) => /^(?:岁|周岁)$/u.test(quantity.unit),
    drops: ['今年78岁的王大爷是老党员。', '60岁以上老人免费体检。'],
    keeps: ['服务78位老人。'],
  },
  {
    id: 'time-of-plan-or-place',
    why: '“三年行动”“十五分钟生活圈”“24小时值班”是名称或说法，“三年前”“近五年来”“五天内”说的是何时。',
    excludes: (context) =>
      isTime(context) &&
      !(SPENT.test(context.before) && /^时间/u.test(context.after)) &&
      !(/^\d+(?:秒|分钟)$/u.test(context.quantity.printed) && /^[之以]?后/u.test(context.after)) &&
      (/^(?:的?(?:行动|计划|规划|方案|攻坚|提升|生活圈|服务圈|便民圈|健身圈|步行|车程|路程|养老圈|值班|值守|不间断|在线|热线|全天|自助|防汛|巡查|巡逻|驻守|坚守|轮值|守护|排班|连轴|服务|营业|开放|轮班|轮流|待命|专人|响应|合约|合同|功|期)|以外|工作制|前|后|来|以来|内|之内|之后|之前|间|里|时间|如一日|级|[以之]内)/u.test(
        context.after,
      ) ||
        /(?:(?:^|[，。；：])近|年前|[去今]年前)$/u.test(context.before)),
    drops: [
      '实施老旧小区改造三年行动。',
      '打造15分钟生活圈。',
      '热线24小时值守。',
      '三年前他来到社区。',
      '接单后2小时内上门。',
      '今年前9个月，接待查档的人不断。',
    ],
    keeps: [
      '专班用40天时间走访居民。',
      '用三年时间建成步道。',
      '按下按钮，27秒后就到了家门口。',
      '全体党员连续两个月放弃休息。',
      '14天累计下井84小时。',
      '他在一线干了30余年。',
    ],
  },
  {
    id: 'time-in-saying',
    why: '“台下十年功”“百年大计”是熟语。汉字写的年、天，要有“连续”“历时”一类的词才是时长。',
    excludes: (context) =>
      isTime(context) &&
      isChinese(context) &&
      context.quantity.bound === 'exact' &&
      !/(?:连续|用|花|历时|历经|用时|耗时|用了|仅用|只用|持续|缩短|提前|奋战|工期|坚守|从事|工作|任职|干了|坚持|为期|长达|超过|等了|住了|扎根|深耕|服务|累计)[了在]?$/u.test(
        context.before,
      ),
    drops: ['台上一分钟，台下十年功。', '三天打鱼，两天晒网。'],
    keeps: ['队员们奋战三个月。', '工期提前十五天。'],
  },
  {
    id: 'measured-period',
    why: '“6小时降雨量”“12小时平均气温”里的时长说的是量什么，不是成果。',
    excludes: (context) =>
      isTime(context) && /^(?:降[雨水雪]|雨量|累计降|平均(?:气温|降|风)|最[大高低])/u.test(context.after),
    drops: ['6小时降雨量很大。'],
    keeps: ['奋战6小时抢通道路。'],
  },
  {
    id: 'frequency-of-every',
    why: '“每三个月”“每5户”是频度和比例的底数。',
    excludes: ({ before }) => /(?:每|每隔|平均每)$/u.test(before),
    drops: ['每5户推选一名代表。', '每隔3天巡查。'],
    keeps: ['每月走访20户。'],
  },
  {
    id: 'name-with-plus',
    why: '“1+7”“3+N”“5+2”是机制的名字。',
    excludes: ({ before, after }) => /[+＋]$/u.test(before) || /^[\p{Script=Han}]{0,6}[+＋]/u.test(after),
    drops: ['推行“1个中心+N个站点”模式，服务到家。', '推行“1名干部+1名党员”结对帮扶。'],
    keeps: ['1个中心和5个站点都已建成。'],
  },
];
