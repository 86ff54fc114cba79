/** Where in a sentence quotation marks hold the name of a practice, whatever the name is: who sets it up, where it stands, what it is to all. */
import type { Span } from '#lib/extract/passages.ts';
import { isCalled, isFilledOffice, isOffice, isShortName } from './practice-called.ts';
import { isLeftBehind, isMetaphor, isPracticeName, type Naming } from './practice-name.ts';
import { SLOGAN } from './practice-words.ts';

const QUOTED = /[“‘](?<inside>[^“”‘’。！？…\n]{2,30})[”’]/gu;
/** 谈出了“五方契约”, 派出“驻小区工程师”, 改成“老街坊客栈” */
const MADE =
  /(?:[谈摸想创列拟派评选搭织排蹚趟悟琢议喝聊磨试吵逼闯量论讨问]出(?:来)?了?(?:一[套个条支份张本项])?|(?:摸索|总结|探索|琢磨|孵化|评选|梳理|提炼)出了?(?:一[套个条支份张本])?|提出了?|想到了|定了|[搭建支设办摆开竖立挂组]起了?|派驻了?|结成|改成了?|[折换]算成|记成|改为|改建[成为]|打包成|编成|拉起了?(?:一支)?|当上了?|参加的?|参与的|组成的|牵头的|领衔的|加入|下沉到|派发|发放|领到|实施|推出了?|启动了?|推动了?|引进了?|(?:画|绘|编|合并|整合|归并)成了?|立下了?|晒出了?)$/u;
/** 编了一套“楼道三字经”, 每栋楼设一名“安全吹哨人”: a verb that makes things, of what can be made */
const PRODUCED =
  /(?:设|搞|弄|有个?|开出|按下|编|晒出|共建|开发|研发|绘制|制作|印制|配齐|配上|带着|打|写|画|送|发|贴|办|晒|开|算|做|建|记|留)(?:了|出|好)?(?:(?:[一两二三四五六七八九十]|\d+)?[名个本套支张份项处只块场次笔间])?$/u;
/** 门上挂着“工具房”的牌子 */
const HUNG = {
  before: /[挂竖立钉](?:着|上|起|出)了?$/u,
  after: /^的?(?:[木小铁铜]?牌|招牌)/u,
  inside: /[房室屋站点亭角家厅岗铺坊队团]$|说事$|议事$/u,
} as const;
/** 把“明账台”支在大榕树底下 */
const PUT = {
  before: /[把将]$/u,
  after: /^(?:支|摆|搬|开|建|设|放|挂|印|贴|送|办)[在到进上成]|^(?:列[为入]|写[进入]|铺[到进开]|推[到广]|扩[展大]到)/u,
} as const;
/** “肥瘦搭配”的办法 */
const WAY = /^的?(?:办法|做法|方式|规矩|路子|法子|方法|招数|打法|流程|程序|步骤|套路)/u;
/** 甲社区的办法是“借锄”：: the text says itself that it is a way, however short its name. */
const WAY_IS = /(?:做法|办法|法子|法宝|秘诀|诀窍|绝招|招数|路子)(?:就|便)?(?:是|叫|叫做|叫作)$/u;
/** “潮汐摊位”晚上摆, “喘息服务”让家属缓口气: what a thing that was set up does. */
const DOES =
  /^(?:让|把|给|帮|每[天周月晚]|晚上|白天|上午|下午|已|成了?(?!为)|上线|开张|挂牌|开通|开到|开进|摆|搬|走进|走到|覆盖|建在|设在|里|应运而生|雷打不动|坐满|座无虚席|传开|正式|启动|运行|推行|试行|一开|一上|落户|亮相|活跃|忙碌|队员|成员|志愿者|们|记得|管着|写着|比[^，。；]{1,10}(?:管用|灵|好使|顶用))/u;
const CLAUSE_START = /(?:^|[。；！？，：、“\n]|(?:每[^，。；]{1,10}|[里上])的)$/u;
/** What can be set up, by its last character. */
const THING_END =
  /[队团会站室屋院亭栏码篮箱库圈币券卡贷险保场位堂校线窗约单账案谱图员长制法台铺店坊角墙岗车桌凳棚栈馆吧园课班组群网柜床摊日话厅家务茶谈公钟经壶院哥姐点本使铃方簿册宴]$|服务$|调解$|机制$|模式$/u;
/** “管家式”服务, “清单式”征收: a manner is a practice with what is done in it. */
const IN_A_MANNER = /^(?:[一-龥]{2,4}式|不见面|零[一-龥]{2}|零跑腿|零距离|免申即享)$/u;
const DONE_SO = /^(?:服务|改造|管理|治理|审批|监管|养老|物业|托管|更新|征收|安置|搬迁|配送|培训|调解|执法|办理)/u;
/** “三不”规矩: two characters are told by their kind. */
const SHORT_KIND = /^(?:规矩|标准|要求|办法|原则)/u;
/** 逐块“建档上户”, 所有饭堂“明厨亮灶”: what is done with every one. */
const TO_ALL = /(?:所有|全部|逐[一-龥]|一律|统一|均|都)[^，。；：“”]{0,8}$/u;
/** 请71位居民当“古城守护人”, 被聘为“古城工匠”: people take an office on. */
const APPOINTED = {
  before:
    /(?:请|聘|选|挑|招募|培养|轮流|发动|推选|组织)[^。；“”]{0,24}(?:当|做|担任|任|为)$|被(?:聘|选|推)为$|(?:的|他|她)身份是$/u,
  as: /(?:[人匠师员官长哥姐兵]|先生|小二|书记|管家|大使|达人)$/u,
} as const;
/** 二是“积分换位”，参加一次劳动记3分: a point of a list. */
const POINT = { before: /(?:^|[。；，：\n])[一二三四五六七]是$/u, after: /^[，：]/u } as const;
/** 签下《错峰车位协议》, 一本《汛情簿》, 制定《楼道管护办法》: papers that are made here; a law has another maker. */
const PAPER =
  /(?:签[下订了]|签订了|谈[出成]|定出|订立|形成|议定|立下|牵头订立|编印)了?(?:一[份本张](?:\d{1,3}页的)?)?(?<paper>《[^《》]{2,20}(?:协议|公约|约章|章程|一页纸|簿|守则|规约|清单)》)|(?:一|每户一|人手一)本(?<book>《[^《》]{2,12}(?:簿|账|账本|日记|手册)》)|(?:制定|出台|发布|推出|编制|形成)了?(?<rules>《(?!中华|国家|全国)[^《》]{4,24}(?:办法|指引|细则|规程|导则|[二三四五六七八九十]+条)》)|(?:汇编成|汇编了|编成|编印了?|编写了?|编制了?|印制了?|绘制了?)(?<manual>《(?!中华|国家|全国)[^《》]{4,20}(?:手册|读本|图册|图集|口袋书|指南|地图|明白纸)》)|(?:[\p{Script=Han}]出(?:来)?了?|编了|写了|立了|攒了|编成|写成|凑成)(?:一|\d+|[两三四五])[本份张套部首][^，。；《》“”]{0,6}(?<made>《(?!中华|国家|全国)[^《》]{2,12}》)/gu;
/** What is wrong, what people want, a company: none of it is what was done. */
export const NO_PRACTICE =
  /^(?:的?(?:矛盾|问题|难题|局面|困境|困局|怪圈|现象|尴尬|状况|状态|理念|精神|思想|信念|口号|标语|路网|布局|荣誉|称号|说法|感叹|疑问|诉求|记忆|底气|美名|盛况|印象|往事|传说)|[一二三四五六七八九十]?[条点项个](?:诉求|意见|建议|问题)|(?:酒店|商场|小区|社区|新村)|(?:文艺)?(?:演出|晚会|汇演)|(?:合唱|舞蹈|秧歌|腰鼓|乐|戏曲|文艺|球)队|(?:主题)?(?:展览|巡展|[\p{Script=Han}]{2}展(?!区|示|台|开|板)|歌曲|小品|影展|画展))/u;
/** A company bears a name and is no practice. */
export const COMPANY = /^[一-龥]{0,4}(?:公司|集团)/u;
/** 按照“位置相邻、大小相当”的原则: how it was chosen, not what was done. */
export const PRINCIPLE = { before: /(?:按照|本着|遵循|坚持)$/u, after: /^的?(?:基本)?原则/u } as const;
export const WANTED = /(?:居民|大家|群众|业主|老人们?|商户|有人)[^，。；]{0,4}(?:提出|反映|抱怨|担心|问|说)$/u;
const TROUBLE =
  /^(?:没|不[^漏落]|缺|怕|难|无人|最|等|各扫|乱|脏)|[难痛病堵乱差脏患愁亏慢]$|僵尸|怨|顽疾|纠纷|矛盾|黑名单|白名单|断头|肠梗阻|肩扛/u;
const TALK = /[我你他她它吗呢啊了]|(?<![茶书水聊话])吧|[“‘]/u;

/** Namings by their place in the sentence, unordered. */
export function findFramedPractices(body: string): Naming[] {
  return [...findPapers(body), ...findQuoted(body)];
}

function findPapers(body: string): Naming[] {
  return [...body.matchAll(PAPER)].map(({ 0: whole, index, groups }) => {
    const paper =
      groups?.['paper'] ?? groups?.['book'] ?? groups?.['rules'] ?? groups?.['made'] ?? groups?.['manual'] ?? '';
    const end = index + whole.length;
    return { name: paper, core: paper.slice(1, -1), start: end - paper.length, end };
  });
}

function findQuoted(body: string): Naming[] {
  return [...body.matchAll(QUOTED)].flatMap((match) => {
    const inside = match.groups?.['inside'] ?? '';
    const span = { start: match.index, end: match.index + match[0].length };
    if (!couldBe(inside) || !isFramed(body, { inside, span })) return [];
    const after = body.slice(span.end, span.end + 4);
    const kind = IN_A_MANNER.test(inside) ? DONE_SO : inside.length < 3 ? SHORT_KIND : null;
    const deed = kind?.exec(after)?.[0] ?? '';
    return [{ name: match[0] + deed, core: inside, start: span.start, end: span.end + deed.length }];
  });
}

function couldBe(inside: string): boolean {
  if (IN_A_MANNER.test(inside)) return true;
  return !TROUBLE.test(inside) && !TALK.test(inside) && !SLOGAN.test(inside);
}

function isFramed(body: string, { inside, span }: { inside: string; span: Span }): boolean {
  const before = body.slice(Math.max(0, span.start - 20), span.start);
  const after = body.slice(span.end, span.end + 12);
  if (isLeftBehind(body, span) || NO_PRACTICE.test(after) || WANTED.test(before)) return false;
  if (WAY.test(after) || isCalled(inside, before))
    return (
      inside.length > 2 || /^[二三四五六七八九]|长$/u.test(inside) || (WAY_IS.test(before) && /^[：:，。]/u.test(after))
    );
  if (/[，；：]/u.test(inside)) return false;
  if (IN_A_MANNER.test(inside)) return DONE_SO.test(after);
  if (isFilledOffice(inside, { before, after }) || isShortName(inside, { before, after })) return true;
  if (APPOINTED.as.test(inside) && APPOINTED.before.test(body.slice(Math.max(0, span.start - 40), span.start)))
    return true;
  if (!isPracticeName(inside)) return false;
  if (inside.length > 3 && POINT.before.test(before) && POINT.after.test(after)) return true;
  if (PUT.before.test(before) && PUT.after.test(after)) return true;
  if (MADE.test(before) || (HUNG.before.test(before) && HUNG.after.test(after) && HUNG.inside.test(inside)))
    return true;
  if (PRODUCED.test(before) && (THING_END.test(inside) || isOffice(inside))) return true;
  if (inside.length === 4 && TO_ALL.test(before)) return true;
  return THING_END.test(inside) && CLAUSE_START.test(before) && DOES.test(after) && !isMetaphor(body, span);
}
