/** The words around a number that bound it, qualify it, or show that it counts nothing. */

export type Bound = 'exact' | 'at-least' | 'about' | 'below';

export interface Qualifier {
  readonly word: string;
  readonly bound: Bound;
  /** characters before it that make it part of another word: 附近3个, 节约3000元, 签约50户 */
  readonly notAfter?: string;
}

/** Before the number; they belong to what is printed. */
export const LEADING: readonly Qualifier[] = (
  [
    ...['不少于', '不低于', '不小于', '至少', '最少', '起码', '超过', '突破', '多于', '高于', '大于', '逾'].map(
      atLeast,
    ),
    ...['不超过', '不多于', '不高于', '不大于', '至多', '最多'].map(below),
    ...['不足', '少于', '低于', '小于', '未满'].map(below),
    { word: '不到', bound: 'below', notAfter: '想料看找得见' },
    { word: '超', bound: 'at-least', notAfter: '赶' },
    { word: '将近', bound: 'about' },
    { word: '接近', bound: 'about' },
    { word: '大约', bound: 'about' },
    { word: '近', bound: 'about', notAfter: '附最邻靠临亲就远' },
    { word: '约', bound: 'about', notAfter: '节签预相条公契续违履邀解制租特合爽' },
  ] satisfies Qualifier[]
).sort((a, b) => b.word.length - a.word.length);

/** Only before 百, 千 or 万 without a digit: 上百名, 上千人. */
export const LEADING_BARE: Qualifier = { word: '上', bound: 'at-least', notAfter: '以及网线身路街' };

/** After the unit; they belong to what is printed. */
export const TRAILING: readonly Qualifier[] = [
  { word: '及以上', bound: 'at-least' },
  { word: '以上', bound: 'at-least' },
  { word: '有余', bound: 'at-least' },
  { word: '出头', bound: 'at-least' },
  { word: '及以下', bound: 'below' },
  { word: '以下', bound: 'below' },
  { word: '以内', bound: 'below' },
  { word: '之内', bound: 'below' },
  { word: '左右', bound: 'about' },
  { word: '上下', bound: 'about' },
];

/** Between the number and its unit, or between the number and 万: 10余场, 1.4万多个, 30多万元, 10来个. */
export const MIDDLE: ReadonlyMap<string, Bound> = new Map([
  ['余', 'at-least'],
  ['多', 'at-least'],
  ['来', 'about'],
]);

/** Words of the same clause that say how the number came about; they bound nothing and are not part of what is printed. */
export const CLAUSE_WORDS = [
  '累计',
  '预计',
  '预期',
  '计划',
  '力争',
  '年均',
  '日均',
  '月均',
  '人均',
  '户均',
  '平均',
] as const;
/** The same, but only right before the number: 共294人, 达100%. */
export const ADJACENT_WORDS = [
  '总计',
  '共计',
  '合计',
  '总共',
  '一共',
  '共有',
  '共',
  '达到',
  '高达',
  '多达',
  '已达',
  '达',
] as const;

/** Before a number: it is an ordinal, a name or part of another number. */
export const NOT_AFTER = /(?:第|届|(?<![每个])(?:星期|礼拜)|农历|初|[A-Za-z]|[\dA-Za-z]\s?[-—~～:：.·/+＋])$/;
/** Before 一: the word is 统一, 进一步, 每一个 …, and nothing is counted. */
export const NOT_BEFORE_ONE = /[统唯之万同专某另每这那哪头进下上单逐合任]$/;

/** Before 百, 千 or 万 without a digit, so that it is a number: 上百名, 近千人; not 千家万户. */
export const BEFORE_BARE = /(?:[近上超逾约]|超过|突破|不足|不到|将近|接近|大约)$/;

/** Idioms with more than one number in them, and how many flats a landing has; skipped whole. */
export const SET_PHRASES = [
  '三番五次',
  '三天两头',
  '四面八方',
  '五湖四海',
  '三三两两',
  '成百上千',
  '成千上万',
  '一家一户',
  '三通一平',
  '五通一平',
  '七通一平',
  '一点一滴',
  '[一两三四]梯[一二两三四五六七八九十]+户',
];

/** 四通八达, 五花八门, 十户九空: two numbers in four characters; skipped whole. */
export const IDIOM =
  '[三四五六七八九十][^\\d零一二两三四五六七八九十百千万亿个多余来几成元块角毛斤米里丈尺分时年月日天小点到至、，。][二两三四五六七八九百千][^\\d零一二两三四五六七八九十百千万亿个多余来几户名元人家栋条处项件支辆场次米吨斤位间座套块张份间单、，。；]';

/** Where a number and a unit stand together and count nothing: set phrases, slogans, dates, addresses. */
export const NO_QUANTITY: readonly RegExp[] = [
  /^一(?:个个|次次|件件|条条|项项|户户|批批|代代|排排|座座|张张|道道|层层|步步)/,
  /^一(?:起|道|面|方|代|环|片|对|度|班|层|块(?!钱)|期|级|组|队)(?!\d)/,
  /^一[^\d一]一/,
  /^一(?:家人|家子|条心|条龙|条线|张网|张图|次性|年一|本账|本通|件事|门式|位(?:居民|村民|老人|业主)说)/,
  /^二(?![层一三十百千万亿])/,
  /^(?:三|四|五|多)位一体/,
  /^[一二三四五六七八九十]+届/,
  /^(?:[两三]条腿|三元[桥里区]|五棵松|七匹狼|八项规定|三次产业|[两三四五六]位数|十五?户九)/,
  /^[两二三四五六七八九十]+[户家人]一[小大]?[组队班岗哨群]/,
  /^(?:四面|八方|五方|两面|半年[报刊])/,
  /^两个(?:维护|确立|一百年|结合|务必|健康)/,
  /^四个(?:意识|自信|全面|伟大|一批)/,
  /^(?:五个一|三个代表|三级(?:医院|甲等)|两级法院)/,
  /^(?:一|二|三|四|五|六|七|八|九|十)期工程/,
  /^\d+(?:(?:栋|幢|层|门|座|组|队)[-—]?\d+(?![\d个户套层])|(?:栋|幢|门|座)(?:[单号]|[一二三四五六七八九]单元|楼(?:[下前道上内栋单]|\d+(?![\d户人家个]))))/,
  /^(?:1\d|2[01])\d\d ?年(?!以[上下]|历史)/,
  /^[两二三四五六七八九]家人(?![才力])/,
  /^[\d一二两三四五六七八九十]+年零[\d一二两三四五六七八九十]+天/,
  /^零[一二三四五六七八九十头件部]/,
  /^\d级(?:标准|医院|公路|响应|应急|警报|资质|耐火|防火|风险|文物|工伤|伤残)/,
  /^[一二两三四五六七八九十百]+分(?!之|钟|[^，。]{1,3}秒)/,
  /^[〇零一二三四五六七八九]{4}年/,
  /^\d{2,4}年(?:\d|[一二三四五六七八九十]+月)/,
  /^\d{4}年?[-—–~～至到]{1,2}\d{2,4}年/,
];

function atLeast(word: string): Qualifier {
  return { word, bound: 'at-least' };
}

function below(word: string): Qualifier {
  return { word, bound: 'below' };
}
