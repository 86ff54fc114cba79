/** Date expressions of Chinese prose as patterns; what their groups mean is read in text-dates.ts. */
import { OFFSET_PATTERNS, YEARS_COUNTED } from './date-offsets.ts';
import { FEAST_ALONE, feastIn } from './holidays.ts';
import { moonDaysIn, SHORT_YEARS, seasonsIn } from './told-otherwise.ts';

const HAN = '[〇零○OＯ一二三四五六七八九]';
const YEAR = `(?<year>(?:19|20)\\d{2}|[一二]${HAN}{3})年?`;
/** 这一年 and 第二年 point back only at the head of a clause: 走的那年, 合同第二年. */
const RELATIVE =
  '(?<relative>今年|本年度?|(?<![送过寄捎带拿发])去年(?![货糕画]|夜饭)|大前年|前年|明年|后年|同年|当年|次年|翌年|今(?=[春夏秋冬])|(?<!过)去(?=[春夏秋冬])|隔年(?=[\\d一二三四五六七八九十春夏秋冬初底，])|(?<=后的)第二年|(?<=^|[。！？；，：“\\n])(?:这一?年|那一?年|来年|转年|第二年))';
/** 年内 is this year; 三年内 is a span. */
const WITHIN = '(?<relative>(?<![一二两三四五六七八九十百千几多数\\d本今明去前同当往历每全半])年内)';
/** Behind a lost character (?1月) nobody knows the month. */
const MONTH = '(?<![?\\ufffd□])(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元])月(?:份| (?=\\d{1,2}日))?';
/** 全年改造小区41个: the year of the report, or the one told before. */
const WHOLE_YEAR =
  '(?<relative>(?<=^|[。！？；，：\\n])全年(?=[^。！？；\\n]{0,40}(?:\\d|[一二三四五六七八九十百千万]+[余多个件户家次处]))(?!无休|免费|不|365|平均|都|任务|目标|开放|目标|均|计划(?![^。！？\\n]{0,16}实际)|预计))';
/** 五六月间: two that follow each other */
const TWO_MONTHS = '(?<months>一二|二三|三四|四五|五六|六七|七八|八九|九十)月(?:份|间|之交)?';
/** 前4个月, 前三季度: from January on */
const SINCE_JANUARY =
  '前(?:(?<firstMonths>1[01]|[2-9]|十一?|[二两三四五六七八九])个月|(?<firstQuarters>[两二三])个?季度)';
const DAY =
  '(?<day>[12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?!楼|线|院|门|店|地块|文)';
const SEASON =
  '(?<season>上半年|下半年|年?底|年?末|年?初(?![春夏秋冬])|[一二三四]季度|第[一二三四]季度?|年?中(?=[，。；完前建竣启投])|岁末|[初早仲深晚隆盛暮寒]?[春夏秋冬][季天日]?)';
const REPUBLIC = '民国(?<republic>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|1[01]\\d|[1-9]?\\d)年';
const SPREAD = '(?:[-—–~～至到]{1,2})';
/** 零时起至, 8时至 */
const HOUR =
  '(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|夜里?|深夜)?(?:(?:\\d{1,2}|零)[时点](?:[0-5]?\\d分|[0-5]\\d(?!\\d))?)?起?';

/** 十三五 is 2016–2020; 十四五末 its end. */
const PLAN = '“?(?<plan>十[一二三四五六])五”?(?<planEnd>(?:期|规划|时期)?末)?';

/** 2021年 3月 5日 as some print it */
const WHOLE_YEAR_NUMBER = YEAR.replace('年?', '年(?: (?=\\d{1,2}月))?');
const YEAR_OR_RELATIVE = `${WHOLE_YEAR_NUMBER}|${RELATIVE}的?`;

/** In the order in which they are tried: the longest expression first. */
export const DATE_PATTERNS: readonly RegExp[] = [
  // 五年前的5月12日
  new RegExp(`(?<![\\d一二三四五六七八九十百几多近])(?<earlier>${YEARS_COUNTED})[之以]?前的${MONTH}(?:${DAY})?`, 'gu'),
  // 民国二十四年, 民国111年3月5日
  new RegExp(`${REPUBLIC}${MONTH}${DAY}`, 'gu'),
  new RegExp(`${REPUBLIC}${MONTH}`, 'gu'),
  new RegExp(REPUBLIC, 'gu'),
  ...moonDaysIn(YEAR_OR_RELATIVE),
  ...seasonsIn(YEAR_OR_RELATIVE),
  new RegExp(
    `${WHOLE_YEAR_NUMBER}${MONTH}${DAY}${HOUR}${SPREAD}(?<toYear>(?:19|20)\\d{2})年(?<toMonth>1[0-2]|0?[1-9])月(?<toDay>[12]\\d|3[01]|0?[1-9])日`,
    'gu',
  ),
  new RegExp(
    `${WHOLE_YEAR_NUMBER}${MONTH}${SPREAD}(?<toYear>(?:19|20)\\d{2})年(?<toMonth>1[0-2]|0?[1-9])月(?!\\d)`,
    'gu',
  ),
  // 2022.11.8, 2022-11-08
  /(?<![\d./-])(?<year>(?:19|20)\d{2})(?<mark>[./-])(?<month>1[0-2]|0?[1-9])\k<mark>(?<day>[12]\d|3[01]|0?[1-9])(?![\d./-])/gu,
  // 2022-03, 2022.03 at the head of a clause or in brackets
  /(?<=^|[。；\n（●▲■◆★▪])(?<year>20\d{2})[./-](?<month>1[0-2]|0?[1-9])(?=[，：）\s])/gu,
  // 2019、2020两年
  /(?<!\d)(?<year>(?:19|20)\d{2})年?、(?<toYear>(?:19|20)\d{2})年?两年/gu,
  new RegExp(`(?<year>(?:19|20)\\d{2})年?${SPREAD}(?<toYear>(?:19|20)\\d{2})年`, 'gu'),
  new RegExp(
    `(?:${YEAR_OR_RELATIVE})?${MONTH}${DAY}${HOUR}${SPREAD}(?:(?<toMonth>1[0-2]|[1-9])月)?(?<toDay>[12]\\d|3[01]|[1-9])日`,
    'gu',
  ),
  // 上世纪八九十年代, 20世纪80、90年代
  /(?:上个?|20)世纪(?:(?<decades>二三|三四|四五|五六|六七|七八|八九)十|(?<decade>[2-8]0|[二三四五六七八]十)(?:年代)?[、和与至到—–~-]{1,2}(?<toDecade>[3-9]0|[三四五六七八九]十))年代/gu,
  /(?:上个?|20)世纪(?<decade>[2-9]0|[二三四五六七八九]十)年代/gu,
  // 上世纪末, 本世纪初: the decade before the turn, and the one behind it
  /(?<centuryEnd>(?:上个?|20)世纪末(?:期|叶)?)|(?<centuryStart>(?:本|21|新)世纪初(?:期|叶)?)/gu,
  // 1980年代末
  /(?<decadeOf>(?:19|20)\d0)年代(?:初|中期?|末|后期)?/gu,
  /(?<![\d百千世纪一二三四五六七八九十])(?:(?<decades>五六|六七|七八|八九)十|(?<decade>[5-8]0|[五六七八]十)(?:年代)?[、和与至到—–~-]{1,2}(?<toDecade>[6-9]0|[六七八九]十))年代(?!生|出生|人)/gu,
  /(?<![\d百千世纪一二三四五六七八九十])(?<decade>[5-9]0|[五六七八九]十)年代/gu,
  // 5月18—19日, 5月18、19日
  new RegExp(
    `(?:${YEAR_OR_RELATIVE})?${MONTH}(?<day>[12]\\d|3[01]|[1-9])(?:${SPREAD}|、)(?<toDay>[12]\\d|3[01]|[1-9])日`,
    'gu',
  ),
  // 自2018年6月5日起至7月20日止
  new RegExp(
    `(?:${YEAR_OR_RELATIVE})${MONTH}${DAY}起${SPREAD}(?<toMonth>1[0-2]|[1-9])月(?<toDay>[12]\\d|3[01]|[1-9])日`,
    'gu',
  ),
  new RegExp(`(?:${YEAR_OR_RELATIVE})${MONTH}${DAY}`, 'gu'),
  new RegExp(`(?:${YEAR_OR_RELATIVE})(?<month>1[0-2]|[1-9])(?:月)?${SPREAD}(?<toMonth>1[0-2]|[1-9])月`, 'gu'),
  // 5月下旬至6月上旬
  new RegExp(
    `(?:${YEAR_OR_RELATIVE})?${MONTH}(?:[上中下]旬|[初中底末])${SPREAD}(?<toMonth>1[0-2]|[1-9])月(?=[上中下]旬|[初中底末])`,
    'gu',
  ),
  new RegExp(`(?:${YEAR_OR_RELATIVE})?${TWO_MONTHS}`, 'gu'),
  new RegExp(`(?:${YEAR_OR_RELATIVE})${MONTH}`, 'gu'),
  new RegExp(`(?:(?:${YEAR_OR_RELATIVE})|(?<=^|[。！？；，\\n]))${SINCE_JANUARY}`, 'gu'),
  new RegExp(feastIn(YEAR_OR_RELATIVE), 'gu'),
  // 2021年的最后一天
  new RegExp(`(?:${YEAR_OR_RELATIVE})的?(?<edge>最后一天|第一天)`, 'gu'),
  // 新的一年，将新增车位3000个
  /(?<newYear>(?<=^|[。！？；\n]|[，。]在)新的一年(?:里|中)?|(?<=^|[。！？；，\n])新年伊始)(?=，|[\p{Script=Han}])/gu,
  new RegExp(`(?:${YEAR_OR_RELATIVE})${SEASON}`, 'gu'),
  new RegExp(`${MONTH}${DAY}`, 'gu'),
  /(?<![?\ufffd□\d年.])(?<month>1[0-2]|[1-9])月?[-—–~～至到](?<toMonth>1[0-2]|[1-9])月(?!龄)/gu,
  /(?<![?\ufffd□\d个.第年])(?<month>1[0-2]|[1-9]|十[一二]?|(?<![一-龥])[一二三四五六七八九])月(?:份)?(?![龄饼球亮票租薪台嫂光季])/gu,
  new RegExp(
    `(?:${YEAR_OR_RELATIVE})?“(?<month>1[0-2]|[1-9])[·.•](?<day>[12]\\d|3[01]|[1-9])”(?=(?:“[\\d·.•]{1,9}”){0,4}(?:特大|重大|较大|强|洪|暴|台|地震|泥石|滑坡|火灾|爆炸|事故|坍塌|灾|燃气|期间|当[天日]|前夕|前后|学雷锋|国际|全国|世界|消防|禁毒|防灾|国家|宪法|志愿))`,
    'gu',
  ),
  // 6.12洪灾, 6·12特大暴雨
  /(?<![\d·.•“年])(?<month>1[0-2]|[1-9])[·.•](?<day>[12]\d|3[01]|[1-9])(?=(?:特大|重大|较大|强)?(?:洪|暴雨|台风|地震|泥石流|滑坡|火灾|爆炸|坍塌))/gu,
  new RegExp(
    `(?<![一-龥]{0,1}[多两半每全那哪往近几三五十百\\d]) ?(?:${WHOLE_YEAR_NUMBER})(?!\\d{1,2}(?:[月日号/]|\\.\\d{1,2}(?![\\d万亿%％个户平公])|[-—～~至到]\\d)|[级度产代龄限薪均轻青版会检报审])(?<approximate>前后)?`,
    'gu',
  ),
  // 2022年度，社区被评为示范社区
  new RegExp(`(?<=^|[，。；\\n])${WHOLE_YEAR_NUMBER}度(?=，|被评为|被授予|获评|荣获|获得)`, 'gu'),
  // 始建于1892年, 明洪武三十一年（1398年）
  /(?<=（|建于|公元|建成于|创办于)(?<year>1[0-8]\d{2})年/gu,
  ...SHORT_YEARS,
  new RegExp(FEAST_ALONE, 'gu'),
  // 从元月起; 1200元月租 is money
  /(?<![\d一二三四五六七八九十百千万亿几多余])(?<month>元)月(?:份)?/gu,
  new RegExp(
    `(?:(?<=^|[，。；：！？\\n（在于到从自由])|(?=[^，。]{2,5}期间[^。！？\\n]{0,30}\\d))${PLAN}(?=期间|时期|以来|，|[\\p{Script=Han}])(?!规划|开局|收官|发展|计划)`,
    'gu',
  ),
  new RegExp(`${RELATIVE}(?!度)`, 'gu'),
  new RegExp(WITHIN, 'gu'),
  new RegExp(WHOLE_YEAR, 'gu'),
  /(?<=^|[。！？；\n“])(?:刚刚)?(?<pastYear>过去的?一年)(?=，|里，|来，)/gu,
  /(?<season>(?<![一-龥])[一二三四]季度|第[一二三四]季(?=[启开动完实计将])|(?<=^|[。，；\n于在])第[一二三四]季度|(?<![\d十百])(?<!岁末)年(?:底|末|初(?![心衷春夏秋冬]))|(?<=^|[，。；\n])年中(?=[，召举开晒又完])|岁末(?!年初)|上半年|下半年)(?!(?<!季度)以来)/gu,
  /(?<recent>近日|日前|连日来|前几天|前些天|这几天(?=，)|这两天(?=，)|前不久|不久前|近期(?=，)|(?<![离距挨靠][^，。]{0,6})最近(?=，|一段|几天|两天)|(?:[上本]周|[上这本]个?(?:星期|礼拜))[一二三四五六日天末]?(?=，|[\p{Script=Han}]))(?!点)/gu,
  ...OFFSET_PATTERNS,
  // 9日至12日
  /(?<![?\ufffd□\d月.、])(?<day>[12]\d|3[01]|[1-9])日?[-—–~～至到](?<toDay>[12]\d|3[01]|[1-9])日(?![均常内]|[之以]内)/gu,
  /(?<![?\ufffd□\d月.])(?<day>[12]\d|3[01]|[1-9])日(?![均常内]|[之以]内)/gu,
];
