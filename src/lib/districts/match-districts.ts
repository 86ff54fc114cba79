/** Finds where a text names a division; which of several divisions of one name is meant is decided by their neighbours. */
import type { District } from './districts.ts';
import { listFormerNames } from './former-names.ts';
import { type DistrictName, listDistrictNames } from './names.ts';
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

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly names: readonly DistrictName[];
}

/** 应城市 in 适应城市, 海城市 in 沿海城市, 老城区: the first character may end a word and the rest be one, so what stands before decides. */
const ENDS_IN_A_WORD = /^[应运海新老东西南北兴白丰相江中](?:城市|城区|市区)$|^[户任安达横陕华]县$/u;
/** Names that say only where in its city a district lies: they need the city's name directly before them. */
const SAYS_ONLY_WHERE =
  /^(?:老城|新城|城|郊|矿|东|西|南|北|中|市中|城中|城东|城西|城南|城北|城关|市南|市北|江南|江北|向阳|新市)[区县]$/u;
/** Short names that are words, or parts of words, of their own. */
const ALSO_WORDS = new Set(
  (
    '北海 大同 长治 来宾 安康 黄山 中山 三明 白山 海口 通道 互助 河口 江城 保安 吉安 黄石 平安 朝阳 河南 海东 海北 海西 海南 黄南 山南 白银 ' +
    '东方 文昌 兴安 红河 大理 水城 黑河 九江 阿里 宜宾 和平 新华 南山 新城 安定 永安 同心 长安 东风 东安 龙江 南海 大安 宝山 建设 解放 日照 四平 文山 普洱 玉树'
  ).split(' '),
);
const PROVINCES_ALSO_PLACES = /^(?:河南|海南)$/;
/** What follows a short name when it names a street, a house or a firm instead. */
const NAMES_SOMETHING_ELSE =
  /^(?:[东西南北中]|[一二三四五六七八九十])?(?:路|街(?!道)|大道|大街|巷|桥|大桥|弄|胡同|广场|大厦|酒店|饭店|宾馆|花园|花苑|小区|社区|村|镇|乡|山庄|公寓|新村|里弄|[馨家佳嘉雅名新豪锦丽翠怡][园苑](?!林|博|区)|街道(?:办|\p{Script=Han}{1,6}(?:社区|居委会|村))|方向|[江河湖山](?![^区县市]?[区县市]))/u;
const NOT_A_DIVISION_AFTER = { 市: /^场/u, 区: /^[域间别块]/u, 县: /^域/u, 旗: /^[帜袍舰]/u } as const;
/** 铜梁：老街换新颜, 桐庐新闻网: the place of a headline or of a paper. */
const NAMED_FIRST = /^(?:：|日报|晚报|新闻|网|发布|融媒|电视|广播|论坛|在线|政府|党建|文明网)/u;
/** 铜梁老城区: a county by its short name, whose town it is. */
const HAS_A_TOWN = /^(?:老城区|主城区|城区(?!域)|县城|境内|住建局|城管局|县委)/u;
/** 湘西北 is a part of 湖南, and no part of 湘西. */
const PART_OF_A_PROVINCE = /^(?:湘西|黔西|黔东)$/u;
const FUNCTION_WORD_BEFORE = /[在于到从和与及、赴往至给由为是]$/u;
/** 台北市松山区 is not the one of another city. */
const OTHER_CITY = /(?:^|\P{Script=Han}|[在于到从与和是对由自位])[^\P{Script=Han}全我本该各跨城]{2,3}市$/u;
const LONGEST = 15;

let names: ReadonlyMap<string, readonly DistrictName[]> | undefined;
let heads: Heads | undefined;

/** What names begin with. */
interface Heads {
  /** 1 for the UTF-16 unit of a first character */
  readonly first: Uint8Array;
  readonly both: ReadonlySet<string>;
}

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

function nameTable(): ReadonlyMap<string, readonly DistrictName[]> {
  if (names) return names;
  const listed = listDistrictNames();
  const former = listFormerNames(new Set(listed.map(({ text }) => text)));
  names = Map.groupBy([...listed, ...former], (name) => name.text);
  return names;
}

function tabulateHeads(names: Iterable<string>): Heads {
  const both = new Set<string>();
  const first = new Uint8Array(0x10000);
  for (const name of names) {
    both.add(name.slice(0, 2));
    first[name.charCodeAt(0)] = 1;
  }
  return { first, both };
}

function findHits(text: string): Hit[] {
  const table = nameTable();
  heads ??= tabulateHeads(table.keys());
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start++) {
    if (heads.first[text.charCodeAt(start)] === 0 || !heads.both.has(text.slice(start, start + 2))) continue;
    const hit = longestAt(text, start, table);
    if (!hit) continue;
    hits.push(hit);
    start = hit.end - 1;
  }
  return hits;
}

function longestAt(text: string, start: number, table: ReadonlyMap<string, readonly DistrictName[]>): Hit | undefined {
  for (let length = Math.min(LONGEST, text.length - start); length > 1; length--) {
    const piece = text.slice(start, start + length);
    const found = table.get(piece)?.filter((name) => fits(name, text, start));
    if (found && found.length > 0) return { start, end: start + length, text: piece, names: found };
  }
  return undefined;
}

/** Whether the surroundings allow this name here at all. */
function fits({ text: name, full, district }: DistrictName, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(start + name.length, start + name.length + LONGEST);
  // 老城居民, 幸福老城: the short form of a name that says only where is a word of its own.
  if (!full && SAYS_ONLY_WHERE.test(district.name) && !follows(district, before)) return false;
  if (PART_OF_A_PROVINCE.test(name) && /^[南北](?!部)/u.test(after)) return false;
  if (!full) return !NAMES_SOMETHING_ELSE.test(after) || /^(?:市|县)/u.test(after);
  if (district.level === 'county' && OTHER_CITY.test(before) && !follows(district, before)) return false;
  const last = name.at(-1) as keyof typeof NOT_A_DIVISION_AFTER;
  if (NOT_A_DIVISION_AFTER[last]?.test(after)) return false;
  if (!ENDS_IN_A_WORD.test(name)) return true;
  if (follows(district, before)) return true;
  const isFree = before === '' || !/\p{Script=Han}$/u.test(before) || FUNCTION_WORD_BEFORE.test(before);
  // 老城区楼挨楼 begins a sentence anywhere; that in 洛阳 has its city's name somewhere in the text.
  return isFree && (!SAYS_ONLY_WHERE.test(name) || ownersOf(district).some((owner) => text.includes(owner)));
}

/** Whether `before` ends with the name of a division that `district` belongs to. */
function follows(district: District, before: string): boolean {
  return ownersOf(district).some((owner) => before.endsWith(owner));
}

/** The names of what a division belongs to, in full and short. */
function ownersOf(district: District): readonly string[] {
  return district.path
    .slice(0, -1)
    .flatMap(({ name }) => [name, name.replace(/(?:省|市|地区|(?:壮族|回族|维吾尔)?自治区)$/u, '')]);
}

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
  return knownFrom(hit, settled, ({ full }) => full) ?? byStreets(hit.names);
}

/** The codes of the province and of the city that a division belongs to, as far as it lies in one; its own when it is one. */
function codesAbove(code: string): readonly string[] {
  return [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
}

/** The one candidate that the rest of the text speaks of: itself in full, or the province or city it belongs to. */
function knownFrom(hit: Hit, settled: ReadonlySet<string>, byParent: (name: DistrictName) => boolean) {
  const itself = hit.names.filter((name) => settled.has(codeOf(name)));
  const inside = hit.names.filter(
    (name) => byParent(name) && codesAbove(codeOf(name)).some((code) => settled.has(code)),
  );
  return only(itself.length > 0 ? itself : inside);
}

/** The district of the one name, if there is just one. */
function only([name, ...others]: readonly DistrictName[]): District | undefined {
  return others.length === 0 ? name?.district : undefined;
}
