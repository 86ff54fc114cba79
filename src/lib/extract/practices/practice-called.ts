/** Words in quotation marks that the text itself says are what something is called, or that are too short to be a name anywhere else. */
import { surnameLength } from '#lib/extract/people/surnames.ts';

/** 每月15日是“院落清洁日”, 有个规矩叫“问一声、等一等、看一看”, 大家管这叫“…”, 这叫“…”, 还有一招叫“…” */
const CALLED = [
  /(?:[日号末]|周[一二三四五六日]|星期[一二三四五六日]|规矩|秘诀|绝招|法宝|诀窍|做法|办法|名字)(?:就|便|都)?(?:是|叫|叫做|叫作)[：]?$/u,
  /，叫$|的人叫$|把[^，。；“”]{1,8}叫(?:做|作)?$|(?:名[为叫]|取名|起名|命名为|取名为|叫作|叫做)$|目标是$/u,
  /[管把将](?:它们?|其|这[^，。；“”]{0,6}|那[^，。；“”]{0,6}|[\p{Script=Han}]{2,6}(?<![叔婶姐哥爷奶公婆伯记任傅师人她他们]))(?:叫|称|喊|唤)(?:做|作|为)?$|(?:叫|称|唤)[它这](?:个|些)?(?:做|作|为)?$/u,
  /(?:^|[，。：；\n“])(?:[^，。；“”]{0,6}说，)?这就?叫(?:做|作)?$|[一这那有](?:个?(?:绝|高|妙)?招|[个套种条](?:办法|做法|法子|规矩|说法|制度|机制|路子|土法|活动|队伍|栏目|节目)|[间处座张本块条支面](?![人位])[^，。；“”]{0,6})(?:名|名字)?叫(?:做|作)?$/u,
] as const;

/** 称为“凉亭办公日”, 人称“三理执法”: what is called so is a thing that is done, no person and no praise. */
const DONE_AND_CALLED = {
  before: /(?:称为|称作|称之为|人称|被称为|都叫|又叫)$/u,
  inside:
    /^(?!最|第|中国|东方|城市|活)[\p{Script=Han}]{2,8}(?:[日夜会法制站角亭卡课账码]|执法|调解|议事|改造|修缮|协商|服务|征收|搬迁|停车|食堂|课堂|清单|公约|物业|维修|安置|早餐|驿站)$/u,
} as const;

/** 这座桥叫“太平桥”, 这间铺子叫“福来居”, 这叫“不打不相识”: places, shops and proverbs have names too. */
const OTHER_CALLED = {
  before: /(?:[铺店桥树街巷路山河楼村湾岭庙塘]子?|铺面|酒馆|饭馆|茶馆)(?:名|名字)?叫(?:做|作)?$/u,
  inside: /^.{2,3}[桥街巷路村湾河塘坝岭山寺庙城里居口]$/u,
  proverb: /[是不，]/u,
} as const;

/** Whether the text before a quotation says that something is called so. */
export function isCalled(inside: string, before: string): boolean {
  if (OTHER_CALLED.before.test(before) || OTHER_CALLED.inside.test(inside)) return false;
  if (/这就?叫(?:做|作)?$/u.test(before) && OTHER_CALLED.proverb.test(inside)) return false;
  if (DONE_AND_CALLED.before.test(before) && DONE_AND_CALLED.inside.test(inside)) return true;
  return CALLED.some((pattern) => pattern.test(before));
}

/** Offices that someone fills: “园长”, “桶长”, “巷管家”, “灶哥”. */
const OFFICE =
  /^[一-龥]{1,5}(?:长|员|管家|顾问|骑手|骑士|使者|大使|合伙人|娘舅|吹哨人|守护人|代言人|体验官|和事佬|哥|姐|嫂|娘|婆|公|爷|伯|先生|老师|医师|郎中|掌柜|参谋|账房|讲述人|规划师|工程师|设计师)$/u;
/** 王先生, 马老师: a surname with a title is a person. */
const PERSON = /(?:先生|老师|医师|[哥姐嫂娘婆公爷伯])$/u;
const FILLED = {
  before:
    /(?:设立?了?|选出|推选|聘请?了?|选聘|招募|配备?了?|选派|派出|担任|当上|的|有了?|第[一二三四五六七八九十\d]+任|支|[名位个]|[^，。]{0,6}起一支[^，。“”]{0,10})$/u,
  after: /^(?:\d+|[一二三四五六七八九十百]+)[余多]?[名位个人]|^(?:队伍|制|机制|们)/u,
} as const;
/** 抽到长签的当“巷长”: an office that the place made up, and no 家长 or 班长. */
const IN_TURN = { before: /当(?:上|了)?$/u, office: /^[\p{Script=Han}]{1,3}长$/u } as const;
const KNOWN_OFFICE = /^(?:家|校|队|班|组|部|局|院|区|市|县|镇|乡|村|会|船|行|厂|店|馆|所|站|首|董事|秘书)长$/u;

/** Whether `inside` is an office, and somebody fills it here. */
export function isFilledOffice(inside: string, { before, after }: { before: string; after: string }): boolean {
  if (IN_TURN.before.test(before) && IN_TURN.office.test(inside)) return !KNOWN_OFFICE.test(inside);
  if (!isOffice(inside) || /[当做成是]$/u.test(before)) return false;
  return FILLED.before.test(before) || FILLED.after.test(after);
}

export function isOffice(inside: string): boolean {
  return OFFICE.test(inside) && !(PERSON.test(inside) && surnameLength(inside) === inside.replace(PERSON, '').length);
}

/** 每个院子备一本“明账”, 画出一棵“院树”: two characters for a thing that was made, counted */
const SHORT_THING = {
  before:
    /(?:设|备|编|画|绘|建|记|立|做|列|办|开|发|挂|装|印|写|添|摆|砌|存|晒|领|送)(?:了|出|好|起|上|着|有)?(?:[一两二三四五六七八九十]|\d+)(?:本|个|张|棵|条|座|面|盏|只|把|份|套|间|处|笔|根)$/u,
  inside: /^[\p{Script=Han}](?<![新老旧大小])[账码树单图册簿牌卡箱墙灯桌尺券币法约会亭屋铺钟碗尺榜]$/u,
} as const;
/** 定下“三留”：…; 由“三补”解决: a number and what is done */
const NUMBERED = {
  inside: /^[两二三四五六七八九十双](?:不|个)?[\p{Script=Han}](?<![无心农边维代])$/u,
  before: /(?:定下|立下|约定|订下|推行|实行|开展|践行|坚持|总结出?|提出|靠|由|用|做到|把好|把住|要?过)(?:了)?$/u,
  after: /^(?:：|解决|法|原则|标准|规矩|要求)/u,
} as const;

/** Whether `inside`, two or three characters, is a thing made here or a rule by numbers that is told at once. */
export function isShortName(inside: string, { before, after }: { before: string; after: string }): boolean {
  if (SHORT_THING.inside.test(inside)) return SHORT_THING.before.test(before);
  return NUMBERED.inside.test(inside) && NUMBERED.before.test(before) && NUMBERED.after.test(after);
}
