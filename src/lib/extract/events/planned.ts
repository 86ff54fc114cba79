/** Whether something is told as done or as intended. */

const VERBS =
  '(?:在|于|继续|进一步|新增|新建|再|完成|实现|改造|投入|投用|建成|达|惠及|有|为|开展|启动|实施|建设|打造|覆盖|陆续|全面|全部|力争|同步|逐步|持续|推动|推进|提供|增加|增设|配备|安排|组织|整合|加快|适时|会|受益|解决|超|突破|整治|更新|开工|完工|竣工|交付|迎来|分|对|以|通过|投资|筹集|用|打通|创建|建立|设立|选|引进|争取|扩|提升|提高|降|减|拆|正式(?!员|职)|施行|召开|举行|举办|启用|上线|开园|开街|通车|亮相|揭牌|试运行|发放|到位|延时|延长|免费)';
/** 工程开工，规划建设48栋: how large what was begun is to be */
const BEGUN = '(?:开工|动工|奠基|建成|竣工|落成|启动)，(?:项目|工程|小区|新区)?';
/** The nearest of these before a number decides. 将 counts only before a verb: 将片区的小区合成 means 把. */
const INTENDED = new RegExp(
  `(?<!比)预计|(?<![比超])预期|打算(?!盘)|有望|力争|争取(?=在|于|到|今年|明年|年内|年底|早日|尽快|实现|完成|让|把|用)|拟(?=${VERBS})|(?<![即行])将(?=年?内?${VERBS})|即将|(?<!年度|行动|工作|生产|原|按|${BEGUN})计划(?=${VERBS}|总投资|今年|明年|年内|到|将|把|\\d)|(?<!早有|未曾|没有)准备(?=在|再|把|今年|明年|年内)|还[要想](?=[把再在])|(?<![即行])将(?=[把让]|重点|着力|聚焦|抓好|做好|坚持)|接下来(?=，|[^，。；“]{0,8}(?:[将要会]|计划|打算))|将(?=从[^，。]{1,14}(?:压缩|缩短|提高|提升|降|减|增|升|扩大)[\\p{Script=Han}]{0,2}[到至为])|(?<!${BEGUN})规划(?=${VERBS}|到)|目标(?:是|为)|下一步|未来[，,一三五]|明年|(?<![升降增减提涨高加少低])到20\\d\\d年|年底前(?!(?:建成|建设|建造|竣工|交付|完工|投用|入住)[^，。]{0,6}的)|将于|将在`,
  'gu',
);
const ACHIEVED =
  /已经?(?![于久])|实际(?=完成|建成|改造|投入|新增|支出|惠及)|超额完成|截至|目前|去年|累计|先后|完成了|建成了|(?<=[一-龥])了(?=[\d约近超一-龥])|如今|(?<![由从])现在|现在的?$/gu;

/** `before`: the sentence up to the number; `after`: the rest of its clause. */
export function isPlanned(before: string, after = ''): boolean {
  const intended = lastMatch(before, INTENDED);
  const achieved = lastMatch(before, ACHIEVED);
  if (intended >= 0) return intended >= achieved;
  return /^[^，。；]{0,14}(?:将(?:于|在|全部|陆续|全面|统一|同步|逐步|一并)|有望|预计|确保(?:年内|年底|[今明]年|如期|\d+月))/u.test(
    after,
  );
}

/** Whether `text`, which follows a date, speaks of something to come. */
export function tellsOfPlans(text: string): boolean {
  return lastMatch(text, INTENDED) >= 0 && lastMatch(text, ACHIEVED) < 0;
}

function lastMatch(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
