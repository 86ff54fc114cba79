/** Numbers that are part of a name: of a place, a house, a method, a counter of clicks. */
import type { Exclusion, QuantityContext } from '#lib/extract/figures/figure-exclusions.ts';

const CHINESE_DIGITS = /^[约近超逾]?[一二两三四五六七八九十半]+(?!\d)/u;
const LIVES_THERE = /^的(?:[一-龥](?:大爷|大妈|大叔|大姐|阿姨|师傅|奶奶|爷爷|老师|先生|女士)|住户|居民(?!楼))/u;
const isChinese = ({ quantity }: QuantityContext) => CHINESE_DIGITS.test(quantity.printed);

export const NAME_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'place-name',
    why: '“三台县”“五台县”“九亩村”里的数字是地名的一部分；“三个区”“两条街道”才是计数。',
    excludes: ({ quantity, after }) =>
      /^[一二三四五六七八九十百千万]{1,2}[^\d个座条所家批片]$/u.test(quantity.printed) &&
      (/^(?:[县市区镇乡旗](?![级里内属委])|村(?![级民])|街道)/u.test(after) ||
        (/^[三五七九]通$/u.test(quantity.printed) && /^[门桥]/u.test(after)) ||
        (/[台里道家岔间户]$/u.test(quantity.printed) &&
          /^[子河墩桥店堡沟口湾坝营屯塘庙庄岭山坪][一-龥]{0,2}(?:街道|社区|路|街|村|镇|乡|区)/u.test(after))),
    drops: ['三台县遭遇暴雨。', '五台县县城的水退了。', '在三间镇建成。', '三台子街道有老楼。', '以五通门片区为重点。'],
    keeps: ['全市三个区受灾。', '整治两条街道。', '新添五台区级设备。'],
  },
  {
    id: 'village-group',
    why: '“示例村十四组”是第十四村民小组。',
    excludes: ({ quantity, before }) => quantity.unit === '组' && /[村社队区]$/u.test(before),
    drops: ['应急队巡查示例村十四组的塘堰。'],
    keeps: ['志愿者分成14组上门。'],
  },
  {
    id: 'leading-zero',
    why: '“047人”前面多半丢了字：半个数比没有数更坏。编号、区号也这样写。',
    excludes: ({ quantity }) => /^[0０][\d０-９]/u.test(quantity.printed),
    drops: ['转移群众047人。'],
    keeps: ['降雨量0.5毫米。'],
  },
  {
    id: 'clicks',
    why: '“已被浏览1362次”是网站的计数器。',
    excludes: ({ quantity, before }) =>
      quantity.unit === '次' && /(?:浏览|点击|阅读)(?:量|数|次数)?[:：]?\s*$/u.test(before),
    drops: ['已被浏览 1362次'],
    keeps: ['入户走访1362次。'],
  },
  {
    id: 'name-of-number',
    why: '“十字街”“五字调解法”“三本账”里的数字是名称的一部分；零度是说法。',
    excludes: (context) =>
      (isChinese(context) &&
        ((context.quantity.unit === '字' &&
          /^(?:街|路|口|巷|门|楼|形|型|腿|绣|[一-龥]{0,4}[法诀])/u.test(context.after)) ||
          (context.quantity.unit === '本' && /^账/u.test(context.after)))) ||
      context.quantity.printed === '零度',
    drops: ['十字街还在。', '总结出五字调解法。', '手里有三本账。', '气温跌破零度。'],
    keeps: ['编了两本册子。'],
  },
  {
    id: 'building-number',
    why: '“甲小区301栋”“家住6幢”是门牌，不是栋数。',
    excludes: ({ quantity, before, after }) =>
      (/^(?:栋|幢)$/u.test(quantity.unit) &&
        /^\d+[栋幢]$/u.test(quantity.printed) &&
        /(?:小区|花园|家园|苑|里|庭|府|新村|[一-龥](?<![全本该各行自然政])村|宿舍|家属院|大院|[一-龥](?<![条小街老背])巷|胡同|弄|公寓|家住|住在|走进|来到|在|到|从|于|让|给|把|对|由|(?<!剩下|余下|其余|剩余|另外|全部|危房|严重|最[一-龥]{1,4})的)$/u.test(
          before,
        ) &&
        !/^(?:老|旧|居民楼|楼房|住宅|楼|房|建筑|厂房|单体)|^.{0,8}组成/u.test(after)) ||
      (/^(?:栋|幢)$/u.test(quantity.unit) && /^\d+[栋幢]$/u.test(quantity.printed) && LIVES_THERE.test(after)) ||
      (/^\d+[栋幢]$/u.test(quantity.printed) && (/\d[栋幢][、和]$/u.test(before) || /^[、和]\d+[栋幢]/u.test(after))) ||
      (/^(?:栋|幢|单元|楼)$/u.test(quantity.unit) && /住在?$/u.test(before) && /^的?[一-龥]/u.test(after)) ||
      (quantity.range !== null && /^(?:栋|幢|单元)$/u.test(quantity.unit) && /(?:归|住在?|分管|负责)$/u.test(before)),
    drops: [
      '37栋、38栋居民楼终于来水了。',
      '住3栋的吴大勇和住5栋的郑小军吵了起来。',
      '2栋的黄师傅把废纸堆在楼道里。',
      '家住金花小区301栋的阿姨很高兴。',
      '让12栋安装电梯有了空间。',
      '甲社区的示例村14栋，一到雨天就漏。',
      '民生巷12栋是砖混楼。',
      '甲队归一到五栋，乙队归六到十栋。',
    ],
    keeps: [
      '小区由11栋“九层楼”组成。',
      '改造小区3栋居民楼。',
      '全区共有老楼86栋。',
      '剩下的73栋怎么办？',
      '全村14栋，栋栋漏雨。',
      '示例村14栋老楼改完了。',
    ],
  },
  {
    id: 'first-so-many',
    why: '“前三名”“前10位”说的是名次。',
    excludes: ({ quantity, before }) =>
      /^(?:名|位|次)$/u.test(quantity.unit) && /(?<![之以此当目年月日天])前$/u.test(before),
    drops: ['前三名上台领奖。', '排在前10位的楼长受表扬。', '通报前两次会议的办理情况。'],
    keeps: ['三天前10名队员报了到。'],
  },
  {
    id: 'number-of-a-picture',
    why: '“如图2所示”“见表3”是图表的编号。',
    excludes: ({ quantity, before, after }) =>
      /[图表]$/u.test(before) && quantity.unit === '所' && /^[示列述]/u.test(after),
    drops: ['改造前后的对比如图1和图2所示。'],
    keeps: ['全市建成幼儿园12所，示范园3所。'],
  },
  {
    id: 'name-with-plus',
    why: '“1+7”“3+N”“5+2”是机制的名字。',
    excludes: ({ before, after }) => /[+＋]$/u.test(before) || /^[\p{Script=Han}]{0,6}[+＋]/u.test(after),
    drops: ['推行“1个中心+N个站点”模式，服务到家。', '推行“1名干部+1名党员”结对帮扶。'],
    keeps: ['1个中心和5个站点都已建成。'],
  },
];
