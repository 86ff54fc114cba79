/** Quantities that are no achievement: names, rhetoric, spans of time that only say when. Each with its reason and its proof. */
import type { Quantity } from '#lib/chinese/quantity.ts';
import { NAME_EXCLUSIONS } from '#lib/extract/people/name-exclusions.ts';
import { SAID_EXCLUSIONS } from './said-exclusions.ts';
import { TIME_EXCLUSIONS } from './time-exclusions.ts';

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
  /^的?(?:重要|主要|关键|突出|鲜明|基本|不同)?(?:方面|特色|环节|层面|维度|关键|原则|阶段|抓手|结合|统一|到位|覆盖|全覆盖|重点|问题|字|词|目标|转变|提升|融合|优势|关系|标准|要求|数字|机制|体系|导向|确保|坚持|必须|清单|步骤|坚定|强化|聚焦|一批|领域|难题|梦想|道理|时代|世纪|文明)/u;

/** 四轮强降雨, 三轮协商: rounds that were counted */
const ROUNDS =
  /^(?:强?降[雨雪]|暴雨|寒潮|冷空气|洪峰|疫情|协商|谈判|洽谈|磋商|论证|比选|排查|摸排|走访|入户|会商|征求|调解|修改|培训|核查|核酸|检查|整治|巡查|测试|讨论|报价|投票)/u;

const isChinese = ({ quantity }: QuantityContext) => CHINESE_DIGITS.test(quantity.printed);

const isSmall = ({ printed }: Quantity) => /^[两二三四五六七八九]/u.test(printed);

/** 八户商户配一名管家: so many to each one */
const SHARES_ONE =
  /^(?:人家|居民|商户|住户|单元)?(?:推?选|推举|配备?|设|编|划|组成|合为|结成|合用|共用)[为成出]?一[个名位组片块只]/u;

/** 墙面刷了三遍, 到现场转两趟: work that was done so often */
const WORKED_OVER = /[清掏转刷洗扫查巡跑测修改铺漆涂核]了?$/u;

export const EXCLUSIONS: readonly Exclusion[] = [
  ...NAME_EXCLUSIONS,
  ...TIME_EXCLUSIONS,
  ...SAID_EXCLUSIONS,
  {
    id: 'one-as-article',
    why: '“一个”“一名”“一条”多半不是计数，只相当于冠词；“一倍”“一成”才是数字。',
    excludes: ({ quantity, after }) =>
      /^(?:最[多少]|至[多少]|起码)?一/u.test(quantity.printed) &&
      quantity.value === 1 &&
      !/^(?:倍|成|番)$/u.test(quantity.unit) &&
      !/^一(?:块钱|元钱?|刻钟)$/u.test(quantity.printed) &&
      !(/^一(?:个?小时|分钟|天|周)$/u.test(quantity.printed) && /^之?内/u.test(after)),
    drops: ['一名党员就是一面旗帜。', '交出了一份满意的答卷。'],
    keeps: ['一块钱充4个小时。', '车位租金提高一倍。', '今年新建1个口袋公园。'],
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
    excludes: ({ quantity, before, after }) =>
      (/^[两二三]个?人$/u.test(quantity.printed) || (/^[两二三]个$/u.test(quantity.printed) && /^人/u.test(after))) &&
      !/(?:共|计|达|约|近|余|有|仅|聘|选|派|增|减|[员工名家晚天班])$/u.test(before),
    drops: ['胡同窄得两个人侧身才过。', '社区先请两人坐下来谈。', '两人握手言和。'],
    keeps: ['专班增派两人。', '聘用专职人员共三人。'],
  },
  {
    id: 'told-again',
    why: '“这86个人”说的是前面数过的那些。',
    excludes: ({ quantity, before }) =>
      /[这那]$/u.test(before) && /^(?:个|名|户|栋|家|位|条|支|辆|人|张|份|本|件|间|棵|幅|盏)$/u.test(quantity.unit),
    drops: ['这86个人拉起了队伍。', '那三栋楼老了。', '照着那7张纸改图。'],
    keeps: ['去年来了86个志愿者。'],
  },
  {
    id: 'half-of-something',
    why: '“一半给了孩子，一半给了老人”说的是怎么分；“减少一半”“占一半”“不到一半”才是比例。',
    excludes: ({ quantity, before, after }) =>
      quantity.printed === '一半' &&
      !/(?:[占少减降省砍增涨高长快慢免退掉剩补贴担出拿]|[价金费]的|缩短|缩减|压缩|相当于|其中)了?$/u.test(
        before.replace(/工期|[到至]$/u, ''),
      ) &&
      !/^[以之]?[上下]|^[左右]/u.test(after),
    drops: ['楼下一半做食堂，一半做书房。', '抽支烟，火气就下去一半。'],
    keeps: ['投诉减少一半。', '费用由财政补贴一半。', '其中一半是老人。', '按市场价的一半出租。'],
  },
  {
    id: 'condition',
    why: '“连续两次低于80分就约谈”“连续两年超标的”说的是条件；“讲了三遍”“走了两趟”是说法，不是成果。',
    excludes: ({ quantity, before, after }) =>
      (/^两[次年]$/u.test(quantity.printed) && /连续$/u.test(before)) ||
      (/^[三四五3-5]次$/u.test(quantity.printed) &&
        /连续$/u.test(before) &&
        /^[^，。；]{1,8}(?:的|[即就]|一律)/u.test(after)) ||
      (/^[两三][遍趟]$/u.test(quantity.printed) && !WORKED_OVER.test(before)) ||
      (quantity.unit === '个' && isSmall(quantity) && /^(?:周[一二三四五六日末]|世界)/u.test(after)),
    drops: ['连续两次不达标就约谈。', '连续三次上黑榜的企业退出。', '他把这件事讲了三遍。', '一连来了四个周四。'],
    keeps: [
      '社区跑了十几趟。',
      '墙面一年里刷了三遍。',
      '每天到现场转两趟。',
      '连续三年获评先进。',
      '连续两个月放弃休息。',
    ],
  },
  {
    id: 'step-by-step',
    why: '“一次提醒、二次约谈、三次退出”数的是第几次。',
    excludes: ({ quantity, before }) =>
      /^[两二三四]次$/u.test(quantity.printed) && /[一两二三]次[一-龥]{2,5}[、，]$/u.test(before),
    drops: ['一次警告、二次停业、三次退场。'],
    keeps: ['上门三次，签了协议。'],
  },
  {
    id: 'levels-and-parties',
    why: '“五级联动”“三方共商”“四期工程”里的数字是名称的一部分。',
    excludes: (context) =>
      isChinese(context) &&
      /^(?:级|方|期|届|类|环|代|轮|线|门|口|面|队|班|组|排|种|重|段|度|道|片|路|张|股|包|步|圈|碗)$/u.test(
        context.quantity.unit,
      ) &&
      !(context.quantity.unit === '度' && /(?:[升降掉跌低高差温]|达到|保持在)了?$/u.test(context.before)) &&
      !(context.quantity.value > 9 && /[张道段组口步碗种]/u.test(context.quantity.unit)) &&
      !(context.quantity.value > 99 && context.quantity.unit === '方') &&
      !(context.quantity.unit === '轮' && ROUNDS.test(context.after)),
    drops: ['构建区、街道、社区三级联动体系。', '业主、物业、社区三方共商。', '商户落实门前三包。'],
    keeps: [
      '组建12支队伍。',
      '回水温度掉了六度。',
      '画出草图二十多张。',
      '种着二十几种花草。',
      '街上养活着一千多口人。',
      '经历四轮强降雨。',
      '清淤两万方。',
    ],
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
    why: '“5万平方米及以上的小区”“三十年以上的房屋”是划分的标准；“铺路20公里以上”“满意率在95%以上”才是成果。',
    excludes: ({ quantity, after }) =>
      /及以[上下]$/u.test(quantity.printed) ||
      (/以[上下]$/u.test(quantity.printed) &&
        /^(?:年|平方米|公里|米|层|小时)$/u.test(quantity.unit) &&
        /^(?:的[一-龥]|房屋|住宅|楼|建筑|小区|老[旧房楼店])/u.test(after)),
    drops: ['改造5万平方米及以上的小区。', '查一查三十年以上的房屋。', '给60平方米以下的小店减租。'],
    keeps: ['满意率在95%以上。', '铺路20公里以上。'],
  },
  {
    id: 'age',
    why: '年龄不是成果数字；一支队伍的平均年龄是。',
    excludes: ({ quantity, before, after }) =>
      (/^(?:岁|周岁)$/u.test(quantity.unit) &&
        !/平均年龄(?:[为是达约近由从]*|[由从][\d.]+岁(?:下降|[降升减])[到至为])$/u.test(before)) ||
      (/^(?:天|个月)$/u.test(quantity.unit) && /出生(?:才|刚|仅|不到)?$/u.test(before)) ||
      (quantity.unit === '年' && /[楼房校]龄[^，。]{0,2}$/u.test(before) && /^的[一-龥]/u.test(after)),
    drops: ['今年78岁的王大爷是老党员。', '60岁以上老人免费体检。', '最小的才出生12天。', '走访楼龄超过30年的小区。'],
    keeps: ['服务78位老人。', '队员平均年龄71岁。', '平均年龄由51岁降到38岁。'],
  },
  {
    id: 'frequency-of-every',
    why: '“每三个月”“每5户”是频度和比例的底数。',
    excludes: ({ before, quantity, after }) =>
      (/(?:每|每隔|平均每)$/u.test(before) &&
        !(/^\d+(?:公里|米)$/u.test(quantity.printed) && /^[设建装布有]/u.test(after))) ||
      (/^(?:户|家|人|栋|个)$/u.test(quantity.unit) && SHARES_ONE.test(after)),
    drops: ['每5户推选一名代表。', '八户商户推举一名代表。', '三五户合用一个表，10户配一名网格员。', '每隔3天巡查。'],
    keeps: ['每月走访20户。', '每50米设一个岗哨。'],
  },
];
