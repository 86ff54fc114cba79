/** Whether a date of the text dates something that happens, or only belongs to the noun beside it. */
import type { TextDate } from './text-dates.ts';

/** 截至2022年6月底 says when the numbers were counted; 2020年以来 when something began to go on; 每年3月 is no date. */
const NOT_BEFORE = /(?:截[至止到]|(?:^|[，。])至|每年?|每[当到逢]|临近|截止|历年|往年|自|从|农历|至今|逢)$/u;
const NOT_AFTER =
  /^(?:(?:消息|电|讯|报道|对记者|获悉)|以来|以后|前后|开始至|度|级|版|款|至今|起至|[以之]前的|的(?:近|约|超|不足|不到)?\d|能办|第[\d一二三四五六七八九十]{1,3}[版期]|一[评查巡访谈议碰检扫报]|，?(?:愿|祝愿?|你好|再见|让我们)|(?:以|之)?前(?:修建|兴建|盖|建成|建设|建造|竣工|交付|完工|投用|入住)[\p{Script=Han}、]{0,16}的)/u;
/** 从2019年起, 自2022年7月推行积分制以来, 从6日凌晨起, 自去年3月启用至今, 从2020年10月挂出第一块到今年2月底 */
const BEGINS =
  /^(?:(?:凌晨|清晨|早上|一早|上午|中午|下午|傍晚|晚上?|夜里|深夜)?(?:\d{1,2}[时点](?:\d{1,2}分|半|许)?)?起|开始|说起|讲起|(?:初|中旬|下旬|上旬|底|末)?(?:开工|启动|实施|推行|施行|运行|试点|开放|成立|投用|推广|始发|发起|创办|建成|投产|上线|挂牌|上任|入职|担任)|(?!以来|[至到的])(?:《[^》\n]{2,30}》)?[^，。；]{2,14}(?:以来|起|后|至今)[，。]|(?!以来|[至到的])[^，。；\d]{1,14}，?(?:一直)?[到至](?:今(?![年天日早晚后])|现在|目前|如今|[今去前]年|(?:19|20)\d\d年|\d{1,2}月))/u;
/** A bare year in an attribute (2022年度计划, 2021年版) dates a paper, not a deed. */
const PAPER = /^(?:度|版|[^，。]{0,6}(?:文件|版本|公报|年鉴)|[^，。]{0,14}工作报告(?:中|里|提出|强调|指出|明确|要求))/u;

/** 今年以来，已改造120个小区: what was counted or founded since then; without that it only sets the scene. */
const SINCE = /^(?:以来(?!的|最)|来(?=，|已|共|累计|先后|全[市区县镇街乡省国]))(?=[，,\p{Script=Han}])/u;
const RESULT =
  /\d|零|[一二两三四五六七八九十百千万]+余?(?:个|条|件|户|家|次|处|名|场|轮|起|人|吨|万)|推出|成立|印发|出台|启动|建成|挂牌/u;
const DEADLINE = /力争|确保|计划|预计|将|务必|必须|须|要(?!求)|打算|争取/u;

/** 截至10月底，新增车位2016个: how much there was on that day, as 到10月底 tells it */
const COUNT_BEHIND =
  /^(?:[底末初]|[上中下]旬|\d{1,2}时|(?:当天)?[上下]午|晚)?(?:，|(?=已|共|累计|全))[^。！？\n]{0,40}(?:\d|[一二三四五六七八九十百千万两]+(?:余|多)?[个条件户家次处名场栋部座]|全部|全面|无一|均已?|悉数)/u;
/** 截至12月31日，十项工程全部完工; 至3日清晨，居民全部转移: what was over by then */
const UNTIL = /(?:截[至止到]|截止到?|(?:^|[，。；\n])至)$/u;
const OVER_BY_THEN =
  /^(?:[底末初]|[上中下]旬)?(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|深夜|零?\d{1,2}[时点])?，[^，。；]{2,24}(?:全部|全面|悉数|如期|均已?|已全)(?:安全|顺利|有序|妥善|如期)?(?:完成|完工|竣工|建成|交付|转移|撤离|撤出|拆除|拆完|搬迁|搬完|搬出|安置|入住|验收|投用|投入使用|通水|通车|通气|退出|恢复|修复|疏通|排空|清零|到位|销号|整改)/u;

/** 至8月1日深夜封堵完成 */
const OVER_AT_ONCE =
  /^(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上?|夜里|深夜)?(?:\d{1,2}[时点](?:\d{1,2}分|许)?)?[^，。；\d]{0,8}(?:完成|排除|退去|退尽|合龙|贯通|恢复|通车|撤离|清零|抢通|解除|扑灭|平息)(?=[，。；])/u;
/** 2月19日（正月初十） */
const SAME_DAY = /\d[日号]（(?:农历)?$/u;

/** Whether something is told of `date`, and not only of a plan, a paper or an age that bears it. */
export function isDated(body: string, date: TextDate): boolean {
  const { start, end, printed } = date;
  const after = body.slice(end, end + 24);
  // 完成2015年改造任务, 对今年的工作: a bare year in the middle of a clause belongs to the noun behind it.
  if (/^的?同期/u.test(after)) return false;
  if (date.offset?.from === 'publication')
    return (
      !/本报$/u.test(body.slice(Math.max(0, start - 2), start)) &&
      !COMPARED_BEFORE.test(body.slice(Math.max(0, start - 4), start)) &&
      !STATE_BEHIND.test(after)
    );
  const before = body.slice(Math.max(0, start - 8), start);
  if (date.around && SAME_DAY.test(before)) return false;
  if (isOfALaw(body, date)) return false;
  if (date.newYear) return /\d/u.test(clausesBehind(body, end));
  if (/^之前/u.test(after) && date.relative !== 'next' && !DEADLINE.test(before + clausesBehind(body, end)))
    return false;
  if (isEveryTime(date, before, after)) return false;
  if (/^(?:，记者)?从[^，。]{2,40}(?:获悉|了解到)/u.test(after)) return false;
  const goesOn = SINCE.exec(after)?.[0];
  if (goesOn && !date.decade) return RESULT.test(clausesBehind(body, end));
  if (date.month && !date.day && /^至今，/u.test(after)) return RESULT.test(clausesBehind(body, end));
  const bareYear = (date.year ?? date.relative) && !date.toYear && !date.month && !date.season && !date.around;
  if ((date.year ?? date.relative) && !date.toYear && /^起?至今/u.test(after)) return true;
  if (date.relative === 'this' && RANKED.test(after) && DAY_BEFORE.test(body.slice(Math.max(0, start - 36), start)))
    return false;
  if (bareYear && isAttribute(before, after, date)) return false;
  const isOver =
    (UNTIL.test(before) &&
      (date.day ?? date.month ?? date.offset) !== undefined &&
      (OVER_BY_THEN.test(clausesBehind(body, end)) || OVER_AT_ONCE.test(after))) ||
    (UNTIL.test(before) && !bareYear && COUNT_BEHIND.test(clausesBehind(body, end)));
  if (
    NOT_BEFORE.test(before) &&
    !isOver &&
    !(/[自从]$/u.test(before) && (date.toYear || date.toMonth || date.toDay)) &&
    !(/[自从]$/u.test(before) && BEGINS.test(after))
  )
    return false;
  // 2020年8月以后，居委会代管
  if (date.month && /^以后，/u.test(after)) return true;
  return !NOT_AFTER.test(after) && !(/年$/u.test(printed) && PAPER.test(after));
}

/** 1990年4月1日《…法》施行前建成的; 根据2003年国务院《…条例》: when a law came, told to say what is lawful */
function isOfALaw(body: string, { start, end }: TextDate): boolean {
  if (
    /^《[^》\n]{2,30}》(?:（[^）\n]*）)?(?:正式)?(?:施行|实施|颁布|生效|出台)[之以]?[前后]/u.test(
      body.slice(end, end + 48),
    )
  )
    return true;
  const before = body.slice(Math.max(0, start - 8), start);
  return (
    /(?:根据|按照|依据|依照|遵照)[^，。；\n]{0,4}$/u.test(before) &&
    /^[^，。；\n]{0,14}《/u.test(body.slice(end, end + 16))
  );
}

/** 9月16日，今年第22号台风来了; 当天，甲市迎来今冬最强降雪: of many in the year, on a day that stands in front */
const RANKED = /^(?:以?来)?(?:的?第[\d一二三四五六七八九十]{1,3}[号个场次轮波股]|最[强大低高冷热多早晚]|首[场次轮个])/u;
const DAY_BEFORE = /(?:\d{1,2}[日号]|当[天日晚]|昨[天日晚]|[上下]午|凌晨)[^。！？\n]{0,30}$/u;

/** 红的当年修, 一季度核对一次, 放在去年, 较年初提高: as it is every time, would have been, or is compared with. */
function isEveryTime(date: TextDate, before: string, after: string): boolean {
  if (date.relative === 'same' || date.relative === 'following')
    return /(?<!后)的$|(?:[将把同])$|(?<![应面])对于?$/u.test(before) || /^[就便都]?[有是](?!了)/u.test(after);
  if (date.relative === 'last') return /[搁放]在$/u.test(before) || /^的?(?:这|此|那)个?(?:时|会儿)/u.test(after);
  if (!date.season || date.month) return false;
  if (/^工作(?:情况|打算|总结|安排|计划|要点)/u.test(after)) return true;
  return (
    !date.year &&
    !date.relative &&
    (/^[^，。]{1,6}一[次回轮遍]/u.test(after) || /(?:[较比]|每[当到逢]?[^，。]{0,6})$/u.test(before))
  );
}

/** 比我上个月多 */
const COMPARED_BEFORE = /(?:[较比][^，。；]{0,3}|[跟同与超]|[放搁]在)$/u;
/** 上月的, 和三年前那场雨相比, 三年前这里还是菜地: nothing that was done then */
const STATE_BEHIND =
  /^(?:的(?![一那][个天年场次]|[春夏秋冬])|[^，。]{0,8}相[比较]|，?[^，。]{0,4}(?:[还可]是|可?不是|还没|谁|只有|没有))/u;

function clausesBehind(body: string, end: number): string {
  return /^[^。！？\n]{0,160}/u.exec(body.slice(end, end + 160))?.[0] ?? '';
}

/** 完成2015年改造任务, 比去年增长, 今年66岁: the year belongs to the noun beside it, or to nothing that happened. */
const HEAD = /(?:^|[，。；：！？“”（）\n、])$/u;
const OF_A_NOUN =
  /(?:延续|沿用|参照|参考|借鉴|完成|实施|开展|落实|制定|编制|下达|纳入|列入|做好|部署|安排|总结|回顾|对|关于|结合|围绕|按照|根据|明确|申报|公布|发布|印发|参加|参与|召开|举行|举办|获得?|荣获|领取|缴纳|交纳|交|欠缴?|补缴|[较比跟同与超和及了])$/u;
const NOUN =
  /^[^，。；、\d]{0,10}(?:任务|计划(?![在于再新将到改建完实开投启更拆整打增加扩推新引争])|工作(?=[，。；、的])|要点|方案|项目|目标|预算|指标|经费|清单|报告|公报|统计|总结|账单|物业费|暖气费|评选|考核|测评)/u;
/** 2009年建成的泵房, 1956年测绘的走向图, 1975年铺的铸铁管: when the thing was made */
const WAS_MADE =
  /^(?:建成|新建|创办|创建|开办|开凿|设立|组建|修建|兴建|始建|落成|投用|启用|竣工|交付|铺设|敷设|安装|绘制|测绘|手绘|成立|引进|[建盖修造分铺装埋架挖砌栽种买租立签])(?:下|起)?的(?![，。；])|^\p{Script=Han}{2,4}的\p{Script=Han}{1,8}(?:[有为达共是约]|超过){1,3}\d/u;
const NOTHING_DONE =
  /^(?:是(?!在)|的|同期|同比|相比|(?:已经?|刚|才|快|都)?(?:\d{1,3}|[一二三四五六七八九十]{1,3}(?:有[一二三四五六七八九])?)多?(?:周?岁|了|出头|[，。])|[\p{Script=Han}]{1,7}的)/u;

/** 2019年的账单, 今年73岁的老人 */
const OF_A_NOUN_BEHIND =
  /^(?:的|同期|(?:他|她|老人)?(?:已经?|刚|才|快|都)?(?:\d{1,3}|[一二三四五六七八九十]{1,3}(?:有[一二三四五六七八九])?)多?(?:周?岁|了|出头|[，。]))/u;

/** 2013年的“菲特”, 今年的任务是1.6万套, 1958年的一张图纸: a storm, a number, an old paper that was made then */
const OF_A_DEED =
  /^的(?:一天|[春夏秋冬]|第[一二三]场[雪雨]|(?:第[一二三四五六七八九十]{1,2}|首|最后一)[次轮场批]|[^，。的]{2,10}(?:工程|改造|行动|整治|抢险)，(?=[^。！？\n]{0,40}了)|“|一个|(?:那一?|一)[次场]|[^，。]{0,8}(?:批文|契约|合约|字据|文书|图纸|蓝图|地契|房契|房产证|门牌|老照片|存根|收据|账册|账本|缴费单|卡片)|[^，。]{0,6}(?:调查|普查|摸底|排查|走访|统计)(?:显示|发现|表明)|[^，。]{1,6}是[^，。]{0,8}\d|[^，。]{0,4}(?:暴雨|台风|洪水|大雪|雪灾|地震|水灾|大火|火灾|疫情|洪灾|那场))/u;

/** 一张1996年的分户图, 1984年的一份底册: the paper was made then, as somebody keeps it */
const A_PAPER =
  /(?:图|[底名账清手]册|[底老原旧]?档|档案|登记表|证|执照|照片?|合影|合同|协议|介绍信|奖状|户口[本簿]|日志|志愿书|申请书|日记|老?报纸?|船?票|邮票)(?:复印件|影印件|扫描件|原件)?(?=[，。；、！？”）的\n]|[帮让翻给把还已找中里上写画记显]|$)/u;
const ONE_OF_THEM = /一[张本份纸册封卷幅]/u;
const LONG_AGO = 2005;

function isOldPaper(before: string, after: string, { year }: TextDate): boolean {
  const [noun = ''] = /^的[^，。；\n]{0,14}/u.exec(after) ?? [];
  return year !== undefined && A_PAPER.test(noun) && (year < LONG_AGO || ONE_OF_THEM.test(before.slice(-2) + noun));
}

/** 讲1998年抗洪的故事, 2003年非典时: everybody knows what happened then */
const OF_A_DISASTER =
  /^的?(?:那场|那年)?(?:特大|大)?(?:抗洪|抗震|抗旱|抗冰|抗疫|洪水|洪灾|大水|地震|非典|雪灾|冰灾|暴雨|台风|火灾|疫情|[夏主]?汛期?|[春夏秋冬][天季])/u;

/** 到今年正好十年, 今年已是第九届 */
const SO_LONG =
  /^(?:正好|刚好|恰好|刚刚|刚|已经?|整整|是|满|快|第)*(?:\d{1,3}|[二三四五六七八九十百][一二三四五六七八九十百]{0,3})(?:[多来]?个?(?:周?年|周岁|年头)|届)(?![前以之后])/u;

function isAttribute(before: string, after: string, date: TextDate): boolean {
  if (/^(?:出生的|[^，。；]{0,8}的?基础上)/u.test(after) || (date.relative === 'this' && SO_LONG.test(after)))
    return true;
  if (date.year && WAS_MADE.test(after)) return false;
  if (isOldPaper(before, after, date) || (date.year && OF_A_DISASTER.test(after))) return false;
  if ((date.relative && /^是/u.test(after)) || /^是[^，。]{0,20}年/u.test(after)) return true;
  if (OF_A_DEED.test(after)) return false;
  // 2021年和2022年，
  if (/\d{4}年[和与及、]$/u.test(before)) return OF_A_NOUN_BEHIND.test(after);
  if (HEAD.test(before)) return OF_A_NOUN_BEHIND.test(after) && !OF_A_DEED.test(after);
  if (/(?:建成?于|建于|成立于|毕业于|[于在自到从至料])$/u.test(before)) return false;
  // 它是1979年盖的, and not 他是2018年退伍的老兵
  // 我是1978年从插队的地方回来的
  if (/是$/u.test(before) && /^从[^，。；]{2,16}的(?=[，。；])/u.test(after)) return false;
  if (/是$/u.test(before))
    return (
      /^\p{Script=Han}{1,8}的(?![，。；]|[一那][起场次桩件回]|时候|事)/u.test(after) &&
      !/^[建盖修分造][成起]?的/u.test(after)
    );
  return (
    (OF_A_NOUN.test(before) && (NOUN.test(after) || !/了|[在于]$/u.test(before))) ||
    NOUN.test(after) ||
    NOTHING_DONE.test(after)
  );
}
