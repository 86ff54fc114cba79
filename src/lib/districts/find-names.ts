/** Finds every stretch of a text that can be the name of a division, and drops those that their surroundings rule out. */
import type { District } from './districts.ts';
import { listFormerNames } from './former-names.ts';
import { type DistrictName, listDistrictNames } from './names.ts';

/** A stretch that can be a name: UTF-16 offsets, and the divisions so called. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly names: readonly DistrictName[];
}

/** 应城市 in 适应城市, 海城市 in 沿海城市, 老城区: the first character may end a word and the rest be one, so what stands before decides. */
const ENDS_IN_A_WORD = /^[应运海新老东西南北兴白丰相江中](?:城市|城区|市区)$|^[户任安达横陕华]县$/u;
/** Names that say only where in its city a district lies: they need the city's name directly before them. */
export const SAYS_ONLY_WHERE =
  /^(?:老城|新城|城|郊|矿|东|西|南|北|中|市中|城中|城东|城西|城南|城北|城关|市南|市北|江南|江北|向阳|新市)[区县]$/u;
/** What follows a short name when it names a street, a house or a firm instead. */
const NAMES_SOMETHING_ELSE =
  /^(?:[东西南北中]|[一二三四五六七八九十])?(?:路|街(?![道头])|大道|大街|巷|桥|大桥|弄|胡同|广场|大厦|酒店|饭店|宾馆|花园|花苑|小区|社区|村|镇|乡|山庄|公寓|新村|里弄|[馨家佳嘉雅名新豪锦丽翠怡][园苑](?!林|博|区)|街道(?:办|\p{Script=Han}{1,6}(?:社区|居委会|村))|方向|[江河湖山](?![^区县市]?[区县市]))/u;
const NOT_A_DIVISION_AFTER = { 市: /^场/u, 区: /^[域间别块]/u, 县: /^域/u, 旗: /^[帜袍舰]/u } as const;
/** 湘西北 is a part of 湖南, and no part of 湘西. */
const PART_OF_A_PROVINCE = /^(?:湘西|黔西|黔东)$/u;
const FUNCTION_WORD_BEFORE = /[在于到从和与及、赴往至给由为是]$/u;
/** 台北市松山区 is not the one of another city. */
const OTHER_CITY = /(?:^|\P{Script=Han}|[在于到从与和是对由自位])[^\P{Script=Han}全我本该各跨城]{2,3}市$/u;
/** No name of a division has more characters. */
export const LONGEST = 15;

let names: ReadonlyMap<string, readonly DistrictName[]> | undefined;
let heads: Heads | undefined;

/** What names begin with. */
interface Heads {
  /** 1 for the UTF-16 unit of a first character */
  readonly first: Uint8Array;
  readonly both: ReadonlySet<string>;
}

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

/** The longest names in `text`, in order, none overlapping; empty when there is none. */
export function findHits(text: string): Hit[] {
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
export function follows(district: District, before: string): boolean {
  return ownersOf(district).some((owner) => before.endsWith(owner));
}

/** The names of what a division belongs to, in full and short. */
function ownersOf(district: District): readonly string[] {
  return district.path
    .slice(0, -1)
    .flatMap(({ name }) => [name, name.replace(/(?:省|市|地区|(?:壮族|回族|维吾尔)?自治区)$/u, '')]);
}
