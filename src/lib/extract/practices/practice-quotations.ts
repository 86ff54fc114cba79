/** Practices that stand in quotation marks with nothing before or behind that says what they are. */
import type { Span } from '#lib/extract/passages.ts';
import { NO_PRACTICE, PRINCIPLE, WANTED } from './practice-frames.ts';
import { isLeftBehind, isMetaphor, isPracticeName, type Naming, name } from './practice-name.ts';
import { COMMONPLACE, SLOGAN } from './practice-words.ts';

const QUOTED = /[“‘](?<inside>[^“”‘’，。；：！？…\n]{3,24})[”’]/gu;
/** 先迁后补, 一巷一策, 首违不罚: four characters of which two answer two others. */
const PAIRED =
  /^(?:先[\p{Script=Han}]后[\p{Script=Han}]|(?:一[\p{Script=Han}]){2,3}|首[\p{Script=Han}]不罚|(?:[一二两三四五六七八九十][\p{Script=Han}]{1,3}){2,3}(?<![巷街子横纵山水河江路桥城区])|[\p{Script=Han}]病[\p{Script=Han}]治|[两二三四五六七八九十]个?必[\p{Script=Han}]|[两二三四五六七八九十](?:个一点?|上[两二三四五六]下)|[两二三四五六七八九十][张本](?!皮)[\p{Script=Han}]{1,3})$/u;
/** What all of the country says */
const NATIONAL = /一老一小|两代表一委员|七下八上|一河两岸|三来一补|三供一业|两不愁|三保障/u;
/** 一轴两带, 三进两院: how a town or a house is laid out */
const LAYOUT = /^(?:[一二两三四五六七八九十][进轴横纵心核环翼廊带水]){1,2}/u;
/** What people set up or hand out: its name ends like this. */
const THING =
  /(?:会|联席会|工作队|服务队|骑手队|队|小站|驿站|服务站|站|小屋|之家|小院|亭|公示栏|专栏|码|篮|箱|集市|市集|书房|一件事|工匠库|人才库|项目库|书记项目|服务圈|生活圈|[一-龥]圈|单车|床位|夜话|下午茶|早餐车|早餐会|清洁日|卫生日|花园|菜园|修理铺|客栈|小铺|小店|币|券|卡|信托|基金|贷|险|保|停车场|车位|食堂|课堂|学堂|讲堂|夜校|工作法|小程序|热线|专线|专窗|窗口|公约|协议|约定|清单|台账|档案|日记|图谱|地图|指数|评理团|宣讲团|智囊团|合伙人|体验官|监督员|指导员|引导员|专员|议事员|红管家|管家|楼长|街长|路长|巷长|网格长|小组|联盟|共同体|联合体|[楼街路巷河林田桶院网店]长制|(?<!排行|热搜|百强|富豪|排名|^光荣|^英雄|^龙虎|^风云)榜|红网|一张网|系统|平台)$/u;
/** 一支“银发骑手队”, 若干名“古街小红帽” */
const GROUP_BEFORE = /(?:若干|一批|一支|几支|多支|多名|数支)[名支个]?$/u;
/** 楼道里的“暖心码” */
const IN_PLACE = /[里上口旁]的$/u;
/** What is wrong, not what is done about it. */
const TROUBLE =
  /^(?:没|不[^漏落]|缺|怕|难|无人|最|等|各扫)|(?:难|痛|病|堵|乱|差|脏|患|愁|僵尸|怨|顽疾|纠纷|低温户|关门|拉链)$/u;

/** Namings by quotation marks alone, unordered. */
export function findQuotedPractices(body: string): Naming[] {
  return [...body.matchAll(QUOTED)].flatMap((match) => {
    const inside = match.groups?.['inside'] ?? '';
    const span = { start: match.index, end: match.index + match[0].length };
    if (
      (!inside.includes('、') && TROUBLE.test(inside)) ||
      /[我你他她它谁们吗呢吧啊]|[排站列插掉]队$/u.test(inside) ||
      isLeftBehind(body, span)
    )
      return [];
    const after = body.slice(span.end, span.end + 12);
    if (NO_PRACTICE.test(after) || WANTED.test(body.slice(Math.max(0, span.start - 12), span.start))) return [];
    const isPrinciple =
      PRINCIPLE.after.test(after) && PRINCIPLE.before.test(body.slice(Math.max(0, span.start - 3), span.start));
    if (isPrinciple && !/应[一-龥]尽[一-龥]|[能宜][一-龥]+[则就][一-龥]/u.test(inside)) return [];
    const accepted = inside.includes('、') ? isFormula(inside) : isThing(body, { inside, span });
    return accepted ? [name(match, match[0], inside)] : [];
  });
}

function isThing(body: string, { inside, span }: { inside: string; span: Span }): boolean {
  if (PAIRED.test(inside)) return !NATIONAL.test(inside) && !LAYOUT.test(inside) && !COMMONPLACE.test(inside);
  if (!isPracticeName(inside)) return false;
  const before = body.slice(Math.max(0, span.start - 4), span.start);
  if (GROUP_BEFORE.test(before)) return true;
  return THING.test(inside) && (IN_PLACE.test(before) || !isMetaphor(body, span));
}

/** 能建则建、能划则划、能改则改: two to four acts of about the same length, told as one way of doing it. */
function isFormula(inside: string): boolean {
  const parts = inside.split('、');
  const lengths = parts.map(({ length }) => length);
  const ofOneKind =
    parts.length <= 4 &&
    new Set(parts).size === parts.length &&
    Math.min(...lengths) >= 2 &&
    Math.max(...lengths) - Math.min(...lengths) <= 4;
  if (!ofOneKind || CAMPAIGN.test(inside)) return false;
  if (parts.every((part) => REFUSED.test(part) || NOT_UNTIL.test(part))) return true;
  return (
    parts.every((part) => !TROUBLE.test(part) && !COMPLAINT.test(part)) &&
    !(SLOGAN.test(inside) && !/应[一-龥]尽[一-龥]/u.test(inside))
  );
}

/** 不砍、不占、不挪一棵: what is promised not to happen. */
const REFUSED = /^不[^等靠漏落怕会愿想敢]/u;
/** 不懂不签、不清不签 */
const NOT_UNTIL = /^不[\p{Script=Han}]{1,2}不[\p{Script=Han}]$/u;
/** 来一家、亏一家, 改得好、改得妙: what goes wrong again and again, or is praised */
const COMPLAINT = /得[好妙快慢很不了差]|^[亏怕缺嫌愁跑丢]|[慢亏贵吵多少旧灰泥熟]$|乱[停放扔倒占]|占道/u;
/** What everyone says and nobody here thought of. */
const CAMPAIGN =
  /^谁[^、]*、谁|人人有责|安全第一|预防为主|政府[主引]导|受益|得实惠|市场运作|特事特办|花小钱|看得见|有盼头|^[^、]有[^、]+、[^、]有|阳光|和谐|见成效|变样|晴天|共建|共商|共治|共享|初心|使命|发展|文化|有[^、]*、有|名城/u;
