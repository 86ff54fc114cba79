/** Practices that no verb sets up: counted, put together by someone, or named again and again. */
import type { Span } from '#lib/extract/passages.ts';
import { INSIDE, isMetaphor, isPracticeName, type Naming, name } from './practice-name.ts';

/** “自愿申请式腾退”是这次改造的关键: the subject of its sentence. */
const SUBJECT = new RegExp(`(?<=^|[。！？\\n])“(${INSIDE})”(?=是|就是|指的是)`, 'gu');
/** 18个“红色片区”, 10万元“先锋贷”: what is counted in quotation marks has that name. */
const COUNTED_NAME = new RegExp(`\\d[余多万亿]{0,2}[个支名户家处所座条项位元间块面场期]“(${INSIDE})”`, 'gu');
/** 由网格员、志愿者组成的用气安全巡查队; 组成18人的评议团; 小区停车自治管理委员会 */
const GATHERED =
  /(?:组成|成立|组建|建立)的([\p{Script=Han}]{3,12}(?:队|联盟|小组|专班|委员会|服务团|宣讲团|调解团))(?![员长])|(?:组成|成立|组建|建立)了?(?:一支)?\d{1,4}[人名]的([\p{Script=Han}]{2,10}(?:团|队|小组|专班))(?![员长])|(?<![\p{Script=Han}])([\p{Script=Han}]{2,8}(?:自治|停车|物业)管理委员会)/gu;

/** 《古街公约》: rules that those who live by them have made. */
const COVENANT = /《([^《》\n]{2,14}(?:公约|民约|村规|约章|约定|自治章程|议事规则|管理规约))》/gu;

/** “蓝围裙”志愿者, “银发蓝”队员: a group that is known by a mark of its own. */
const GROUP =
  /“(?<inside>[\p{Script=Han}]{3,8})”(?<kind>(?:青年|党员|老年|社区|学生)?(?:志愿者|志愿服务者|义工|队员)|[\p{Script=Han}]{0,4}党员(?!干部|群众|代表))/gu;
/** “问凉”走访, “叩门”巡诊: what is done has a name, and no manner that everyone has: “拉网式”排查, “面对面”走访. */
const DEED =
  /“(?<inside>[\p{Script=Han}]{2,8})”(?<kind>(?:大|集中)?(?:走访|巡查|巡访|巡诊|巡防|排查|普查|体检|回访|探访|家访|夜访|慰问|帮扶|结对|互助|义诊|评比|评议|值守|接送|代办|陪诊|宣讲))(?=[，。；、]|活动|行动|制|中|时|后)/gu;
const MANNER =
  /[式状型]$|^(?:[\p{Script=Han}]对[\p{Script=Han}]|全覆盖|无死角|零距离|不间断|常态化|不打招呼|四不两直|双随机|地毯|拉网|回头看|大起底|[一-龥]{2}杯)$|后$/u;

/** “内窥镜”式体检: a likeness that is this place's own, and no “拉网”式排查 or “保姆”式服务. */
const LIKENED =
  /“(?<inside>[\p{Script=Han}A-Za-z]{2,6})”(?<kind>式(?:体检|会诊|问诊|巡诊|出诊|把脉|检测|检修|保养|养护|清洗|疏通|改造|更新|修缮|调解|协商|议事))/gu;
const COMMON_LIKENESS =
  /^(?:拉网|地毯|店小二|保姆|妈妈|管家|绣花针?|运动|推土机|一站|菜单|订单|清单|滚动|点对点|面对面|开门|下沉|嵌入|沉浸|互动|一条龙|拉链|起底)$/u;

/** 物业每周在门口“说事”，…: what is done again and again, a verb and its object. */
const REGULAR =
  /(?:每(?:个?季度?|个?月|逢?周|周[一二三四五六日天]|年|个?星期|天|晚|半年|两周)|定期|按月|按季|逐月|月月|季季)[^，。；“”]{0,10}“(?<inside>[晒亮评说议问理查算谈交报]\p{Script=Han}(?<=[账事单理榜底诊分家会务票灯诉]))”(?=[，。；])/gu;

/** Such namings of `body`, unordered. */
export function findUnannounced(body: string): Naming[] {
  const counted = [...body.matchAll(COUNTED_NAME), ...body.matchAll(SUBJECT)].filter(isNamed);
  return [
    ...findRepeated(body),
    ...findShort(body),
    ...findHaunts(body),
    ...counted.map((match) => name(match, `“${match[1]}”`, match[1] ?? '')),
    ...[...body.matchAll(GROUP), ...body.matchAll(DEED)].flatMap(findKind),
    ...[...body.matchAll(LIKENED)]
      .filter(({ groups }) => !COMMON_LIKENESS.test(groups?.['inside'] ?? ''))
      .map((match) => name(match, match[0], match.groups?.['inside'] ?? '')),
    ...[...body.matchAll(REGULAR)].map(({ index, 0: whole, groups }) => {
      const inside = groups?.['inside'] ?? '';
      const end = index + whole.length;
      return { name: `“${inside}”`, core: inside, start: end - inside.length - 2, end };
    }),
    ...[...body.matchAll(COVENANT)].map((match) => name(match, match[0], match[1] ?? '')),
    ...[...body.matchAll(GATHERED)].map((match) => {
      const group = match.slice(1).find(Boolean) ?? '';
      return name(match, group, group);
    }),
  ];
}

/** What stands in quotation marks more than once, and is no figure of speech where it does, is what people call it. */
function findRepeated(body: string): Naming[] {
  const quoted = [...body.matchAll(new RegExp(`“(${INSIDE})”`, 'gu'))].filter(isNamed);
  const byName = Map.groupBy(quoted, ([, inside = '']) => inside);
  return [...byName.values()].flatMap(([first, second]) =>
    first && second && ![first, second].every((match) => isMetaphor(body, spanOf(match)))
      ? [name(first, first[0], first[1] ?? '')]
      : [],
  );
}

/** 试办“街灶” */
const FOUNDED =
  /(?:试办|创办|开办|首创|发明|推行|推出|创设|办起|试行|开设|搭起|支起|建起)了?(?:一[个种本支间张])?“(\p{Script=Han}{2})”/gu;
const OFTEN = 3;

/** Two characters in quotation marks are a name when someone founds what bears it, and the article comes back to it. */
function findShort(body: string): Naming[] {
  return [...body.matchAll(FOUNDED)].flatMap((match) => {
    const quoted = `“${match[1]}”`;
    const isOften = body.split(quoted).length > OFTEN && !isMetaphor(body, spanOf(match));
    return isOften ? [name(match, quoted, match[1] ?? '')] : [];
  });
}

/** 长者饭堂, 邻里中心: a place that the article comes back to, without quotation marks. */
const HAUNT =
  /(?<=[^\p{Script=Han}]|[个家所处座的在为了由把建成区道村镇])((?:邻里|长者|幸福|爱心|红色|暖心|共享|百姓|居民|社区|老年|党群|睦邻|街坊)(?:中心|饭堂|食堂|驿站|会客厅|客厅|议事厅|课堂|集市|学堂|书房|厨房|花园|小屋))/gu;
const COMES_BACK = 2;

function findHaunts(body: string): Naming[] {
  const byName = Map.groupBy(body.matchAll(HAUNT), ([, place = '']) => place);
  return [...byName].flatMap(([place, [first]]) =>
    first && body.split(place).length > COMES_BACK && !/^(?:社区|党群)中心$/u.test(place)
      ? [name(first, place, place)]
      : [],
  );
}

function findKind(match: RegExpMatchArray): Naming[] {
  const { inside = '', kind = '' } = match.groups ?? {};
  return MANNER.test(inside) || !isPracticeName(`${inside}${inside.length < 3 ? kind : ''}`)
    ? []
    : [name(match, `“${inside}”${kind}`, inside)];
}

function isNamed([, inside = '']: RegExpMatchArray): boolean {
  return isPracticeName(inside) && !/[是要我你他她]|(?:先生|女士|警官|主任|经理|老师|师傅|阿姨)$/u.test(inside);
}

function spanOf({ index = 0, 0: whole }: RegExpMatchArray): Span {
  return { start: index, end: index + whole.length };
}
