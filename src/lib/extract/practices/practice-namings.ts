/** Every way in which articles name a practice; several of them may find the same one. */
import { findDeeds } from './practice-deeds.ts';
import { leaveOutExplanations } from './practice-explained.ts';
import { COMPANY, findFramedPractices } from './practice-frames.ts';
import { partsOf } from './practice-groups.ts';
import { findKinds } from './practice-kinds.ts';
import { findUnannounced } from './practice-mentions.ts';
import { INSIDE, isLeftBehind, isMetaphor, isPracticeName, type Naming, name } from './practice-name.ts';
import { findPlain } from './practice-plain.ts';
import { findQuotedPractices } from './practice-quotations.ts';
import { findRemaining } from './practice-remaining.ts';
import { findUnquoted } from './practice-unquoted.ts';
import { ACTS, KINDS, WELL_KNOWN } from './practice-words.ts';

export type { Naming } from './practice-name.ts';

const QUOTED_KIND = new RegExp(
  `[“](${INSIDE})[”](?!式|[一-龥]{0,4}上岗)((?:[^\\P{Script=Han}与和等的及在为把将是有跟到去来了着过从对被让给用先再就都也日晚]{0,8}?)${KINDS})(?!员|长(?!效)|场|子)`,
  'gu',
);
const KIND_BEFORE = new RegExp(
  `((?:[一-龥]{2,6})?(?:制度|机制|模式|工作法|品牌|队伍|服务队|团队|小程序|平台|热线|栏目|项目|工程))“(${INSIDE})”`,
  'gu',
);
const QUOTED_PLACE = new RegExp(
  `“(${INSIDE}(?:服务中心|服务站|工作站|工作室|驿站|调解室|议事厅|会客厅|超市|学堂|课堂|热线|一键通|服务队|先锋队|突击队|队|团|岗|树|墙|角|台账|中心|工作法|调解法|议事法|台账|积分|集市|银行|食堂|饭堂|客厅|片区|之家|管家|贷|夜市日|议事日|联盟|公约))”`,
  'gu',
);
const KNOWN = new RegExp(WELL_KNOWN, 'gu');
const PLUS =
  /(?<![\dK])[“]?(?!K?\d+K?[+＋]\d{3}(?!\d))([\p{Script=Han}A-Za-zＮ\d]{1,8}(?:[+＋][\p{Script=Han}A-Za-zＮ\d]{1,10})+)[”]?((?:新)?(?:工作法|模式|机制|体系|服务|治理|活动|行动|平台|法则|议事法则|民事调解庭|队伍)*)/gu;
const SET_UP = new RegExp(`${ACTS}(?:了|起|出|好)?[^“”，。；：！？\\n]{0,14}[“](${INSIDE})[”]`, 'gu');
const NEXT_QUOTED = new RegExp(`^(?:、|和|与|及|，设立|，成立)?[“](${INSIDE})[”]`, 'u');
/** The namings of `body`, unordered; the same practice may come several times. */
export function findNamings(body: string): Naming[] {
  const marked = [
    ...findQuotedKinds(body),
    ...findPlus(body),
    ...findSetUp(body),
    ...findParallel(body),
    ...findUnquoted(body),
    ...findUnannounced(body),
    ...findQuotedPractices(body),
    ...findFramedPractices(body),
    ...[...body.matchAll(KNOWN)].filter((match) => !isPresent(body, match)).map((match) => findKnown(body, match)),
  ];
  const namings = [...marked, ...leaveOutMarked([...findPlain(body), ...findDeeds(body), ...findKinds(body)], marked)];
  const remaining = leaveOutKnown(findRemaining(body), namings);
  return leaveOutExplanations(body, [...namings, ...remaining]).filter(
    ({ start, end }) =>
      !COMPANY.test(body.slice(end, end + 8)) &&
      !ASKING.test(body.slice(Math.max(0, start - 4), start)) &&
      !HONOURED.test(body.slice(Math.max(0, start - 22), start)) &&
      !AIM.test(body.slice(end, end + 6)),
  );
}

/** 网友“北岸老柳”: who asks. */
const ASKING = /(?:网友|网名|用户|网民|读者|博主)$/u;
/** 获评全省“甲式”调解室: what others gave it. */
const HONOURED = /(?:获评|被评为|荣获|获颁|授予|入选|摘得|捧回)[^，。；“”]{0,16}$/u;
/** 以“安居、宜居”为目标, “存史、资政”为主线: what is striven for. */
const AIM = /^为(?:目标|主线|宗旨|主题|导向|核心|追求|己任)|^(?:的)?(?:总?目标|主线|愿景|蓝图)/u;

/** Those of plain names that are no part of a name in marks: “先老人、后孕妇，一户一车”, 《错时停车协议》. */
function leaveOutMarked(plain: readonly Naming[], known: readonly Naming[]): readonly Naming[] {
  const inMarks = known.filter(({ name }) => /^[“‘《]/u.test(name));
  const places = new Set(
    inMarks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  return plain.filter(({ start, end }) => !places.has(start) && !places.has(end - 1));
}

/** Those of `found` that no naming of `known` has in its words, or in its place: such a one says more of them. */
function leaveOutKnown(found: readonly Naming[], known: readonly Naming[]): Naming[] {
  const cores = new Set(known.map(({ core }) => core));
  const lengths = [...new Set(found.map(({ core }) => core.length))];
  const words = new Set([...cores].flatMap((core) => [...partsOf(core, Math.min(...lengths), Math.max(...lengths))]));
  const places = new Set(known.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  return found.filter(({ core, start, end }) => {
    for (let at = start; at < end; at++) if (places.has(at)) return false;
    return !words.has(core) && ![...partsOf(core, 1)].some((part) => cores.has(part));
  });
}

/** 由社区、物业和楼栋长参加, 楼栋长代表: who was there, and no more is said of the office. */
function isPresent(body: string, { index, 0: named }: RegExpExecArray): boolean {
  const end = index + named.length;
  return (
    /长$/u.test(named) &&
    (/[和与及从由各]$/u.test(body.slice(0, index).slice(-1)) || /^[、和与及中代]/u.test(body.slice(end, end + 1)))
  );
}

/** A well-known practice by its bare name, or by all of the quotation that it is a part of: “双向进入、交叉任职”. */
function findKnown(body: string, match: RegExpMatchArray): Naming {
  const at = match.index ?? 0;
  const bare = match[0];
  const before = body.slice(Math.max(0, at - LONGEST_QUOTED), at);
  const opens = at - before.length + before.lastIndexOf('“');
  const quoted = before.includes('“') ? body.slice(opens, opens + LONGEST_QUOTED) : '';
  const [whole] = /^“[^“”，。；：！？\n]+”/u.exec(quoted) ?? [];
  return whole && opens + 12 > at && opens + whole.length > at
    ? { name: whole, core: whole.slice(1, -1), start: opens, end: opens + whole.length }
    : { name: bare, core: bare, start: at, end: at + bare.length };
}
const LONGEST_QUOTED = 18;

/** A name of two characters, or of three that look like a figure of speech, needs one of these behind it: “暖巷”行动. */
const SURE_KIND =
  /(?:责任制|制度|机制|模式|工作法|体系|工程|行动|计划|项目|事项|品牌|改造|队伍?|平台|系统|中心|小程序|服务站|驿站|联盟|超市|工作室|热线|课堂|学堂|公约|约定|协议|调解室|议事厅|会客厅|[务击锋]队|食堂|银行|集市|专班|档案|清单|台账)$/u;
/** “12345”热线 */
const HOTLINE = /^\d{3,6}(?:\p{Script=Han}{0,4})(?:热线|平台)$/u;
/** So long, a figure of speech may be part of the name of what follows it: “红色引擎”工程. */
const SHORT = 6;
function findQuotedKinds(body: string): Naming[] {
  const after = [...body.matchAll(QUOTED_KIND)].filter(
    ([, inside = '', kind = '']) =>
      !HOTLINE.test(`${inside}${kind}`) &&
      (isPracticeName(inside) ||
        (/^\d[\d+-]{1,5}$/u.test(inside) && SURE_KIND.test(kind)) ||
        (inside.length <= SHORT && isPracticeName(`${inside}${kind}`) && SURE_KIND.test(kind))),
  );
  const before = [...body.matchAll(KIND_BEFORE)].filter(([, , inside = '']) => isPracticeName(inside));
  const places = [...body.matchAll(QUOTED_PLACE)].filter(
    ({ index, 0: whole, 1: inside = '' }) =>
      !isLeftBehind(body, { start: index, end: index + whole.length }) &&
      !/[我你他她]|[排站列归插掉领入离]队$/u.test(inside) &&
      !/[自笑戏]称(?:自己|其|是|为)?$/u.test(body.slice(Math.max(0, index - 5), index)),
  );
  return [
    ...after.map((match) => name(match, `“${match[1]}”${match[2]}`, match[1] ?? '')),
    ...before.map((match) => name(match, match[0], match[2] ?? '')),
    ...places.map((match) => name(match, match[0], match[1] ?? '')),
  ];
}

/** “问需于民”, “问计于民”, “问效于民”: three quotations of one paragraph that differ in one or two characters. */
function findParallel(body: string): Naming[] {
  const quoted = [...body.matchAll(/“([\p{Script=Han}]{3,8})”/gu)];
  return quoted.flatMap((match, index) => {
    const [a, b, c] = quoted.slice(index, index + 3).map(([, inside = '']) => inside);
    const last = quoted[index + 2];
    if (!a || !b || !c || !last || body.slice(match.index, last.index).includes('\n')) return [];
    const alike =
      a.length === b.length &&
      b.length === c.length &&
      new Set([a, b, c]).size === 3 &&
      [a, b, c].every((one) => one[0] === a[0] && one.slice(-2) === a.slice(-2));
    return alike && a.length > 3 ? [{ ...name(match, match[0], `${a}、${b}、${c}`), name: `${a}、${b}、${c}` }] : [];
  });
}

function findPlus(body: string): Naming[] {
  if (!/[+＋]/u.test(body)) return [];
  return [...body.matchAll(PLUS)]
    .filter(([, inside = '']) => /\p{Script=Han}/u.test(inside) || /\dN|\+\d/u.test(inside))
    .map((match) => name(match, match[0], match[1] ?? ''));
}

function findSetUp(body: string): Naming[] {
  return [...body.matchAll(SET_UP)].flatMap((match) => {
    const [whole, inside = ''] = match;
    const at = match.index + whole.length;
    const first =
      isPracticeName(inside) && !isMetaphor(body, { start: at - inside.length - 2, end: at })
        ? [name(match, `“${inside}”`, inside)]
        : [];
    return [...first, ...continued(body, at)];
  });
}

/** “甲”“乙”“丙” behind a quotation that was set up. */
function continued(body: string, at: number): Naming[] {
  const namings: Naming[] = [];
  let end = at;
  for (;;) {
    const [whole, inside = ''] = NEXT_QUOTED.exec(body.slice(end, end + 24)) ?? [];
    if (!whole) return namings;
    end += whole.length;
    if (isPracticeName(inside))
      namings.push({ name: `“${inside}”`, core: inside, start: end - inside.length - 2, end });
  }
}
