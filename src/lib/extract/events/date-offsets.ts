/** Dates that are counted from another one: 三个月后, 次日, 当晚 from the one told before; 三年前, 昨天, 上月 from the day of publication. */
import { parseNumeral } from '#lib/chinese/numerals.ts';

export interface Offset {
  readonly from: 'publication' | 'told';
  readonly unit: 'years' | 'months' | 'days';
  /** below nought: before it */
  readonly count: number;
}

const COUNT = '(?<count>\\d{1,2}|半|[一二两三四五六七八九]|[一二三四五六]?十[一二三四五六七八九]?)';
/** Source of 五年 as an offset. */
export const YEARS_COUNTED = `${COUNT}(?<unit>年)`;
const UNIT = '(?<unit>个?月|年|天|周|个?星期|个?礼拜)';
const CLAUSE = '(?<=^|[。！？；，：“\\n])';

export const OFFSET_PATTERNS: readonly RegExp[] = [
  // 三个月后，院子交付: two words in one clause may count anything, at its head they count from what was told
  new RegExp(`${CLAUSE}(?:又?过了|仅仅?|短短|就在)?(?<later>${COUNT}${UNIT})[之以]?后(?!的|代)`, 'gu'),
  // 商定一个月后再开一次
  new RegExp(`(?<=决定|约定|商定|议定|说好|约好)(?<later>${COUNT}${UNIT})[之以]?后(?=再|召|复|回|来)`, 'gu'),
  new RegExp(`${CLAUSE}又?过了(?<later>${COUNT}${UNIT})(?=，)`, 'gu'),
  new RegExp(
    `(?=[\\d半一二两三四五六七八九十])(?<![\\d一二三四五六七八九十百千几多余来数近两半.．第每])(?<earlier>${COUNT}${UNIT})[之以]?前(?![后夕来]|的(?![一那][个天年场次]|[春夏秋冬]))`,
    'gu',
  ),
  new RegExp(`${CLAUSE}(?<ahead>再过${COUNT}${UNIT})(?=，|[\\p{Script=Han}])(?!的)`, 'gu'),
  /(?<near>昨日|昨天|昨[晚夜]|今[晨早]|前[日晚](?=[，晚上下凌的])|前天(?=上午|下午|，)|(?<!后的)今[天日](?=上午|下午|凌晨|，|起)|(?<=\p{Script=Han})今天(?=[\p{Script=Han}]{1,2}了|举行|召开|启动|启用|开工|开街|竣工|揭牌|挂牌)|明[天日](?=上午|下午|起|，|将)|(?:本月|(?<=^|[。！？；，：“\n])这个月(?=，|[初底末]|[上中下]旬)|上个?月|下个?月(?=底|初|末|[上中下]旬|[^。；]{0,12}(?:将|计划|要|会|就)))(?:(?<day>[12]\d|3[01]|[1-9])日|初|底|末|[上中下]旬)?)(?!前|度)/gu,
  // 到次日清晨六点
  new RegExp(`(?:${CLAUSE}|(?<=[，。；！？\\n](?:一直|直|等)?到|直到))(?<nextDay>次日|翌日|第二天|转天)(?!性)`, 'gu'),
  new RegExp(`${CLAUSE}(?<dayBefore>前一[天日晚夜]|头一[晚夜]|头一天(?=[晚夜下傍]))(?!天)`, 'gu'),
  // 当晚8时, 凌晨3点20分: the day that was told before
  new RegExp(
    `(?:${CLAUSE}|(?<=截[至止到]|[，。]至))(?<sameDay>当[天日晚]|同日|同一[日天]|(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|深夜|夜里)(?=[\\d一二三四五六七八九十]{1,2}[点时](?![^，。]{0,3}(?:以?[前后]|[至到—-]))))(?!往返|之内|内|可|就能|能)`,
    'gu',
  ),
  // 8时15分，发出第一条指令
  /(?<=^|[。！？；\n”])(?<sameDay>)(?:1\d|2[0-3]|0?\d)(?:[时点](?:\d{1,2}分|许|整)|[:：][0-5]\d)(?=，(?![^。！？\n]{0,12}(?:至|到|—)\d))/gu,
  new RegExp(`(?:${CLAUSE}(?:[当同]月)(?=[，\\p{Script=Han}])|(?<!的)当月(?=[就便即]))(?<sameMonth>)`, 'gu'),
  new RegExp(`${CLAUSE}(?<nextMonth>次月|第二个月)(?=[，\\p{Script=Han}])`, 'gu'),
];

const NEAR: Readonly<Record<string, Pick<Offset, 'unit' | 'count'>>> = {
  今: { unit: 'days', count: 0 },
  昨: { unit: 'days', count: -1 },
  前: { unit: 'days', count: -2 },
  明: { unit: 'days', count: 1 },
  本: { unit: 'months', count: 0 },
  这: { unit: 'months', count: 0 },
  上: { unit: 'months', count: -1 },
  下: { unit: 'months', count: 1 },
};
const TOLD: Readonly<Record<string, Pick<Offset, 'unit' | 'count'>>> = {
  nextDay: { unit: 'days', count: 1 },
  dayBefore: { unit: 'days', count: -1 },
  sameDay: { unit: 'days', count: 0 },
  sameMonth: { unit: 'months', count: 0 },
  nextMonth: { unit: 'months', count: 1 },
};

/** The offset that the groups of one of the patterns read, or undefined. */
export function readOffset(groups: Readonly<Record<string, string | undefined>>): Offset | undefined {
  const told = Object.keys(TOLD).find((name) => groups[name] !== undefined);
  if (told) return { from: 'told', ...(TOLD[told] as (typeof TOLD)[string]) };
  const near = NEAR[groups['near']?.charAt(0) ?? ''];
  if (near) return { from: 'publication', ...near };
  const span = readSpan(groups);
  if (!span) return undefined;
  if (groups['later'] !== undefined) return { from: 'told', ...span };
  if (groups['ahead'] !== undefined) return { from: 'publication', ...span };
  return groups['earlier'] === undefined ? undefined : { from: 'publication', ...span, count: -span.count };
}

/** 半年 is six months, 半个月 fifteen days. */
function readSpan({
  count,
  unit = '',
}: Readonly<Record<string, string | undefined>>): Pick<Offset, 'unit' | 'count'> | undefined {
  const half = count === '半';
  const number = half ? 0.5 : parseNumeral(count ?? '');
  if (number === undefined) return undefined;
  if (unit === '年') return half ? { unit: 'months', count: 6 } : { unit: 'years', count: number };
  if (/月$/u.test(unit)) return half ? { unit: 'days', count: 15 } : { unit: 'months', count: number };
  if (half) return undefined;
  return { unit: 'days', count: /[周期拜]$/u.test(unit) ? 7 * number : number };
}
