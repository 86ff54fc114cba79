/** Numbers that a sentence says without counting anything: of limbs, of things to be told, of anniversaries, of versions; and halves of lost ones. */
import type { Quantity } from '#lib/chinese/quantity.ts';
import type { Exclusion, QuantityContext } from './figure-exclusions.ts';

const isFewInWords = ({ printed }: Quantity) => /^[两二三四五六七八九十]+/u.test(printed);

/** 两家企业, 两家临街的小店 */
const COUNTED_HOUSES =
  /^[一-龥]{0,6}?(?:企业|公司|单位|店|铺|商户|馆|厂|[研医学法]院|影院|剧院|中心|机构|旅行社|合作社|报社|协会|食堂|超市|银行|集团|民宿|客栈|市场|农庄|物业|媒体|所|工作室|幼儿园|园区)/u;
/** 两家答应, 两家店主: both of them */
const BOTH_DO =
  /^(?:[各都也为谁又一吵闹签握在邻的之共就从因和互便终总隔]|不|人|这|那|答应|同意(?!率)|合伙|合计|老人|店主|孩子|媳妇|串门|红了|关系|中间|之间|当场|先后|却|还|才|终于|只|能)/u;

export const SAID_EXCLUSIONS: readonly Exclusion[] = [
  {
    id: 'of-the-body',
    why: '“两只脚”“两条腿”“一双手”说的是人，不是数出来的东西。',
    excludes: ({ quantity, after }) =>
      /^[两二三四五六七八九]/u.test(quantity.printed) &&
      /^[只条双个边]$/u.test(quantity.unit) &&
      /^(?:[手脚腿眼耳肩膝肘脸腮]|胳膊|鬓角)(?![机套表册袋镜环柄工续])/u.test(after),
    drops: ['两只脚全是水泡。', '他两条腿都泡肿了。'],
    keeps: ['添了两双手套。', '养着三只羊。'],
  },
  {
    id: 'both-sides',
    why: '“两家各出一半”“斑马线两头”里的两家、两头就是双方、两端；“两家企业”“两头牛”才是计数。',
    excludes: ({ quantity, before, after }) =>
      (/^两头$/u.test(quantity.printed) && !/^[一-龥]?[牛羊猪驴马骡]/u.test(after)) ||
      (/^[三四五]家$/u.test(quantity.printed) && /^各/u.test(after)) ||
      (/^两家$/u.test(quantity.printed) &&
        !COUNTED_HOUSES.test(after) &&
        !/(?:新增|引进|关停|开|有|[了达至到仅只剩])$/u.test(before)) ||
      (/^两家$/u.test(quantity.printed) && BOTH_DO.test(after)),
    drops: [
      '两头一量，墙多占了一截。',
      '两家吵个不停。',
      '两家答应挪开花盆。',
      '最后两家坐到一条板凳上。',
      '两家更僵了。',
      '两家合伙砌了花坛。',
      '社工隔天就往两家串门。',
      '费用两家各担。',
      '费用三家各担。',
    ],
    keeps: ['他养着两头羊。', '引进两家企业。'],
  },
  {
    id: 'anniversary',
    why: '“新中国成立70周年”“建党百年”说的是哪一年，不是成果。',
    excludes: ({ quantity }) => quantity.unit === '周年',
    drops: ['今年恰逢建厂60周年。'],
    keeps: ['他在一线干了30余年。'],
  },
  {
    id: 'versions',
    why: '“3.0版”“2版”是版本、版面的号；“方案改了9版”才是数。',
    excludes: ({ quantity, before }) =>
      quantity.unit === '版' &&
      (quantity.printed.includes('.') ||
        !/(?:改|画|拟|出|换|做|磨|编|写|否|否决|毙|推翻|调整|优化|讨论|比选|打磨|反复|先后|前后|共|历经|经过)[了出过成有]*$/u.test(
          before,
        )),
    drops: ['系统升级到3.0版。', '详见今日2版。'],
    keeps: ['方案改了9版。', '图纸前后画了十二版。', '前后否了六版方案。'],
  },
  {
    id: 'two-things',
    why: '“新的一年想做两件事：……”数的是下面要说的话。',
    excludes: ({ quantity, after }) =>
      /^[两二三四五]件$/u.test(quantity.printed) && /^(?:大|小|要紧|重要)?事(?:情|儿)?(?:$|[：，；])/u.test(after),
    drops: ['新的一年，她想做两件事：装扶手，换路灯。'],
    keeps: ['办成两件实事。'],
  },
  {
    id: 'sayings-and-meals',
    why: '“三句话”“八个大字”说的是话和字，“三餐”“两餐”说的是一日的饭，都没有数。',
    excludes: ({ quantity, after }) =>
      /^[一两二三四五六七八九十百千]+(?:句|餐)$/u.test(quantity.printed) ||
      (isFewInWords(quantity) &&
        quantity.unit === '个' &&
        /^(?:鎏金|烫金|鲜红|醒目|红色|金色)?的?[大红金]字/u.test(after)),
    drops: ['三句话劝开一堵墙。', '墙上八个大字格外醒目。', '老人的三餐都有了着落。', '喊一百句口号。'],
    keeps: ['收集建议36句。', '食堂每天供餐300餐。'],
  },
  {
    id: 'all-around',
    why: '“四处跑”“四处打听”的四处是到处；“整治四处积水点”才是数。',
    excludes: ({ quantity, before, after }) =>
      /^四处$/u.test(quantity.printed) &&
      /^(?:乱|奔|跑|找|寻|求|借|搬|逃|躲|走|问|托|打听|张望|张罗|碰壁|飘|散|蔓延|漏(?!水点|点)|流|溅|征|游|查看|可见|丢|乱扔|乱停)/u.test(
        after,
      ) &&
      !/(?:整治|治理|新增|改造|建成|排查|发现|共|有|[了出余其])$/u.test(before),
    drops: ['雨一来，他被赶得四处跑。', '老人四处打听。'],
    keeps: ['整治四处积水点。', '修好四处漏水点。'],
  },
  {
    id: 'shared-out',
    why: '“分成三份”“一式两份”说的是怎么分、怎么写。',
    excludes: ({ quantity, before }) =>
      isFewInWords(quantity) && quantity.unit === '份' && /(?:分[成为作]|一式)$/u.test(before),
    drops: ['公共收益分成三份。', '协议一式两份。'],
    keeps: ['发放问卷三十份。'],
  },
  {
    id: 'anyone',
    why: '“张三家多少、李四家多少”里的三、四是随口起的名字。',
    excludes: ({ quantity, before }) =>
      (/^三/u.test(quantity.printed) && /张$/u.test(before)) ||
      (/^四/u.test(quantity.printed) && /李$/u.test(before)) ||
      (/^五/u.test(quantity.printed) && /王$/u.test(before)),
    drops: ['张三家漏水，李四家也漏水。'],
    keeps: ['引进三家企业。'],
  },
  {
    id: 'strong-cities',
    why: '“七个强市”里的强市是说法，不是数出来的市。',
    excludes: ({ quantity, after }) =>
      isFewInWords(quantity) && quantity.unit === '个' && /^强[市省县区镇]/u.test(after),
    drops: ['建设七个强市。'],
    keeps: ['新设七个街道。'],
  },
  {
    id: 'share-required',
    why: '“双三分之二”是法条的简称，“须三分之二以上业主同意”是条件。',
    excludes: ({ quantity, before }) =>
      /分之/u.test(quantity.printed) &&
      (/双$/u.test(before) || (/以上$/u.test(quantity.printed) && /(?:要|须|需|应当?由?)(?:经|有|由)?$/u.test(before))),
    drops: ['双三分之二业主同意后动用。', '维修资金要三分之二以上业主签字。'],
    keeps: ['三分之二以上的业主投了赞成票。'],
  },
  {
    id: 'left-of-damage',
    why: '乱码后面的“？7名”前面多半丢了字（47、57……）：半个数比没有数更坏。',
    excludes: ({ before }) => /(?:[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü][)）]|[?？][!！]|×).{0,8}[?？][,，]?$/u.test(before),
    drops: ['工作室?guī)С隽？7名徒弟。'],
    keeps: ['带了多少徒弟？7名。'],
  },
  {
    id: 'address',
    why: '“信是5栋一位大爷寄的”里的5栋是门牌，不是幢数。',
    excludes: (context) => /^\d{1,3}[幢栋]$/u.test(context.quantity.printed) && isHouseNumber(context),
    drops: [
      '那封信是5栋一位大爷寄的。',
      '12幢居民老李开了门。',
      '甲路4号5幢的住户等了很久。',
      '她在甲社区四区63幢住了很久。',
    ],
    keeps: ['改造了3幢居民楼。', '新建12幢。', '甲小区12幢居民楼都刷了墙。'],
  },
];

function isHouseNumber({ before, after }: QuantityContext): boolean {
  // 甲路4号5幢, 甲社区四区63幢住了27年
  if (/\d号$/u.test(before)) return true;
  if (/(?:[一二三四五六七八九十]区|小区|新村|花园|[苑里院弄])$/u.test(before) && LIVED_IN.test(after)) return true;
  return (
    /(?:^|[，。；：、“（]|[^只仅就才还总都也不]是|住|住在|家住|来到|敲开)$/u.test(before) &&
    /^的?(?:一[位名户对家]|居民(?![楼房住])|住户|老人(?!公寓)|老太|楼[上下道](?!的?\d)|[一二三四五六]单元|\d{1,2}单元|\d{3,4}(?:室|$|[，。、；]))/u.test(
      after,
    )
  );
}
const LIVED_IN = /^(?:住了|的(?:居民(?![楼房住])|住户|老人(?!公寓))|\d{1,2}单元|\d{3,4}室)/u;
