/** Finds where a text names a division; which of several divisions of one name is meant is decided by their neighbours. */
import type { District } from './districts.ts';
import { findHits, follows, type Hit, LONGEST, SAYS_ONLY_WHERE } from './find-names.ts';
import type { DistrictName } from './names.ts';
import { standsInSlogan } from './slogans.ts';
import { lookUpStreets } from './streets.ts';

export interface DistrictMention {
  readonly district: District;
  /** as printed */
  readonly text: string;
  /** UTF-16 offsets into the text */
  readonly start: number;
  readonly end: number;
  /** printed with its 省, 市, 区, 县, 旗 or 州 */
  readonly full: boolean;
}

/** Short names that are words, or parts of words, of their own. */
const ALSO_WORDS = new Set(
  (
    '北海 大同 长治 来宾 安康 黄山 中山 三明 白山 海口 通道 互助 河口 江城 保安 吉安 黄石 平安 朝阳 河南 海东 海北 海西 海南 黄南 山南 白银 ' +
    '东方 文昌 兴安 红河 大理 水城 黑河 九江 阿里 宜宾 和平 新华 南山 新城 安定 永安 同心 长安 东风 东安 龙江 南海 大安 宝山 建设 解放 日照 四平 文山 普洱 玉树'
  ).split(' '),
);
const PROVINCES_ALSO_PLACES = /^(?:河南|海南)$/;
/** 铜梁：老街换新颜, 桐庐新闻网: the place of a headline or of a paper. */
const NAMED_FIRST = /^(?:：|日报|晚报|新闻|网|发布|融媒|电视|广播|论坛|在线|政府|党建|文明网)/u;
/** 铜梁老城区: a county by its short name, whose town it is. */
const HAS_A_TOWN = /^(?:老城区|主城区|城区(?!域)|县城|境内|住建局|城管局|县委)/u;
/** 椒江海门街道: what streets and towns stand behind; 和合台州·有礼椒江, 台州·椒江: what stands beside its city's name. */
const HAS_STREETS = /^\p{Script=Han}{2,3}(?:街道(?!上|两|旁|边)|镇(?!政府大|化))/u;
const BESIDE_ITS_CITY = /·\p{Script=Han}{0,4}$/u;
/** Every division named in `text`, in order; ambiguous names that nothing decides are left out. */
export function matchDistricts(text: string): readonly DistrictMention[] {
  const hits = findHits(text);
  const inFull = new Set(hits.flatMap(({ names: found }) => found.filter(({ full }) => full).map(codeOf)));
  const settled = new Set(
    hits.flatMap((hit) => {
      const attached = attachedTo(hit, text);
      return attached ? [attached.code] : certain(hit, inFull, text) ? hit.names.map(codeOf) : [];
    }),
  );
  const byStreets = lookUpStreets(text);
  return hits.flatMap((hit) => {
    const district = choose(hit, { inFull, text, settled, byStreets });
    const full = hit.names.some((name) => name.full);
    return district ? [{ district, text: hit.text, start: hit.start, end: hit.end, full }] : [];
  });
}

const codeOf = ({ district }: DistrictName) => district.code;

/** A name that needs no neighbour: one division only, in full, or a province or city that is no everyday word. */
function certain(hit: Hit, inFull: ReadonlySet<string>, text: string): boolean {
  const districts = new Set(hit.names.map(codeOf));
  const [first] = hit.names;
  if (!first || districts.size > 1) return false;
  if (follows(first.district, text.slice(Math.max(0, hit.start - LONGEST), hit.start))) return true;
  if (first.full) return !SAYS_ONLY_WHERE.test(hit.text);
  if (ALSO_WORDS.has(hit.text)) return false;
  if (first.district.level !== 'county') return true;
  if (hit.start === 0 && NAMED_FIRST.test(text.slice(hit.end, hit.end + 3))) return true;
  if (HAS_A_TOWN.test(text.slice(hit.end, hit.end + 4))) return true;
  return inFull.has(first.district.code) || standsInSlogan(text, hit);
}

/** The division whose city or province stands right before it: 柳州市城中区. */
function attachedTo(hit: Hit, text: string): District | undefined {
  const before = text.slice(Math.max(0, hit.start - LONGEST), hit.start);
  return hit.names.find(({ district }) => follows(district, before))?.district;
}

interface Known {
  readonly inFull: ReadonlySet<string>;
  readonly text: string;
  readonly settled: ReadonlySet<string>;
  readonly byStreets: (names: readonly DistrictName[]) => District | undefined;
}

function choose(hit: Hit, { inFull, text, settled, byStreets }: Known): District | undefined {
  const attached = attachedTo(hit, text);
  if (attached) return attached;
  if (certain(hit, inFull, text)) return hit.names[0]?.district;
  // 柳州市城中区 once, 城中区 from then on.
  if (SAYS_ONLY_WHERE.test(hit.text))
    return only(hit.names.filter((name) => settled.has(codeOf(name)))) ?? byStreets(hit.names);
  if (ALSO_WORDS.has(hit.text)) return knownFrom(hit, settled, (name) => PROVINCES_ALSO_PLACES.test(name.text));
  const higher = hit.names.filter(({ full, district }) => !full && district.level !== 'county');
  if (higher.length === 1 && higher[0]) return higher[0].district;
  return (
    knownFrom(hit, settled, ({ full }) => full) ??
    byStreets(hit.names) ??
    (standsAsCounty(hit, text)
      ? knownFrom(hit, settled, ({ district }) => district.level === 'county', cityOf)
      : undefined)
  );
}

/** Whether a county's short name has a street or a town behind it, or stands beside its city's name. */
function standsAsCounty({ start, end }: Hit, text: string): boolean {
  return (
    HAS_STREETS.test(text.slice(end, end + 6)) || BESIDE_ITS_CITY.test(text.slice(Math.max(0, start - LONGEST), start))
  );
}

/** The codes of the province and of the city that a division belongs to, as far as it lies in one; its own when it is one. */
function codesAbove(code: string): readonly string[] {
  return [`${code.slice(0, 2)}0000`, ...cityOf(code)];
}

function cityOf(code: string): readonly string[] {
  return [`${code.slice(0, 4)}00`];
}

/** The one candidate that the rest of the text speaks of: itself in full, or the province or city it belongs to. */
function knownFrom(
  hit: Hit,
  settled: ReadonlySet<string>,
  byParent: (name: DistrictName) => boolean,
  parents = codesAbove,
): District | undefined {
  const itself = hit.names.filter((name) => settled.has(codeOf(name)));
  const inside = hit.names.filter((name) => byParent(name) && parents(codeOf(name)).some((code) => settled.has(code)));
  return only(itself.length > 0 ? itself : inside);
}

/** The district of the one name, if there is just one. */
function only([name, ...others]: readonly DistrictName[]): District | undefined {
  return others.length === 0 ? name?.district : undefined;
}
