/** Numbers whose unit is left out: 人口11.3万, 花了十万零九百, 由41处减到6. The words before tell what is counted. */
import type { Place } from './quantity-reading.ts';
import { canonicalUnit } from './quantity-units.ts';

export interface Unsaid {
  readonly unit: string;
  /** 余 or 多 between the number and its scale */
  readonly middle: string | undefined;
  readonly scale: string;
  /** where the reading ends in the text */
  readonly end: number;
}

/** A number at the end of its clause; what is counted in 个亿 is money. */
const AT_END =
  /^(?<middle>[余多])?(?<ofMoney>个(?=亿))?(?<scale>[百千万亿]*)(?<spoken>块)?(?=[，。、；：！？）)”’\n]|以[上下内]|左右|上下|[涨降升减增](?:到|至|为|加|少)|提高|$)/;
const AHEAD = 8;

/** The unit of the number at its place, or undefined when nothing tells it. */
export function findUnsaidUnit(place: Place): Unsaid | undefined {
  const { folded, at, number, unsaid } = place;
  const begin = at + number.length;
  const ahead = folded.slice(begin, begin + AHEAD);
  const people = countsPeople(place, ahead);
  if (people) return people;
  const match = AT_END.exec(ahead);
  if (!match) return undefined;
  const { middle, scale = '', spoken, ofMoney } = match.groups ?? {};
  const came =
    !unsaid &&
    !ofMoney &&
    !spoken &&
    /[百千万]/.test(number + scale) &&
    PEOPLE_CAME.test(folded.slice(Math.max(0, at - 8), at));
  if (came) return { unit: '人', middle, scale, end: begin + match[0].length };
  const said = unsaid ? canonicalUnit(unsaid) : ofMoney || isMoney(place, scale, spoken) ? '元' : unitOfChange(place);
  return said ? { unit: said, middle, scale, end: begin + match[0].length } : undefined;
}

const COUNTED_BEFORE =
  /(?:人口|人数)(?:总数)?(?:[约近达超逾为共从由]|达到|超过|将近|[从由][约近]?[\d.]+万?(?:增长|增加|增|减少|降|扩大|上升)(?:到了?|至))*$/;
const PEOPLE_GO_ON = /^(?:[，。；、！）\n]|增长|增加|增至|增到|减少|降|扩大|上升|$)/;
/** 近40万中低收入群众: what people they are stands between the number and their noun. */
const PEOPLE_BEHIND =
  /^(?<middle>[余多])?(?<scale>[万亿]*)(?:中低收入|困难|受灾|外来务工|外来|务工|流动|常住|户籍|城乡|城镇|农村|农业|中小|老年|青年|当地|本地|辖区|沿线|小区|社区|街道|片区|老城区?|新|普通|贫困|参保|下岗|退休|失业|残疾|各族|各界|基层|一线)+(?:群众|居民|市民|村民|人口|老人|青年|学生|职工|人员|工人|旅客|游客|党员|师生)/;
const SPACE_OF_PEOPLE = 18;

function countsPeople({ folded, at, number }: Place, ahead: string): Unsaid | undefined {
  const begin = at + number.length;
  const behind = PEOPLE_BEHIND.exec(folded.slice(begin, begin + SPACE_OF_PEOPLE));
  const { middle, scale = '' } = behind?.groups ?? {};
  if (behind && /[万亿]$/.test(number + scale))
    return { unit: '人', middle, scale, end: begin + (middle?.length ?? 0) + scale.length };
  if (!PEOPLE_GO_ON.test(ahead) || !/^\d[\d.,]*万?$/.test(number)) return undefined;
  if (!COUNTED_BEFORE.test(folded.slice(Math.max(0, at - 16), at))) return undefined;
  return { unit: '人', middle: undefined, scale: '', end: begin };
}

/** 当晚来了三万多: who comes is people. */
const PEOPLE_CAME = /(?:[来去]了|[来去]的[有足]|迎来了?|涌[来进]了?|挤了|坐了|聚了)[约近超]?$/;

const MONEY_VERB =
  '补偿|补助|补贴|补(?![种植栽选录])|赔偿|赔|给|(?<![挑腾拆挖铺清找选抬搬运])出|省下|省|收|收入|交|缴|花|花费|剩下?|结余|余下|亏|亏损|欠|挣|赚|拨款?|投|投资|投入|掏|垫付?|贷款?|借|存|筹|凑|募|筹集|募集|捐款?|罚款?|卖|付|奖励?|砸|贴';
const MONEY_NOUN =
  '房租|租金|工资|月薪|年薪|工钱|奖金|预算|造价|总价|单价|售价|学费|保费|标价|价格|退休金|养老金|营业额|营收|流水|利润|债|经费|资金|存款|定价|要价|补偿款|押金|物业费|停车费|维修费';
const SET_BETWEEN =
  '(?:[约近超过不到达至是为有只才仅就要了共差近上从由]|每[户人月年家天]|一[年月天季]|大概|差不多|将近|左右|各)';
/** 区里给了, 房租一年省下, 赔进去 */
const MONEY_BEFORE = new RegExp(`(?:(?:${MONEY_VERB})(?:进去?)?|${MONEY_NOUN})${SET_BETWEEN}{0,4}$`);

/** 块 counts these as well. */
const OF_STONE = /[砖板牌屏石地铺]/;

/** Money whose unit is left out is a large number, else it could be anything: 出五百, 花了300多万, 一万四千块. */
function isMoney({ folded, at, number }: Place, scale: string, spoken: string | undefined): boolean {
  if (!spoken && !/[百千万亿]/.test(number + scale)) return false;
  const before = folded.slice(Math.max(0, at - 14), at);
  return (
    MONEY_BEFORE.test(before) || (spoken !== undefined && /[百千万]/.test(number + scale) && !OF_STONE.test(before))
  );
}

/** 由41处减到6, 从每月30件降到了2 */
const CHANGED =
  /^(?:以上|左右)?的?(?:提高|提升|增加|增长|上升|扩大|降低|下降|减少|缩短|压缩|压减|缩减|精简|升|增|降|减|缩|涨|压|变)(?:到了?|至|成)(?:了|现在的|如今的|目前的|今年的)?[约近]?$/;

function unitOfChange({ folded, at, previous }: Place): string | undefined {
  return previous && at - previous.end < 12 && CHANGED.test(folded.slice(previous.end, at)) ? previous.unit : undefined;
}
