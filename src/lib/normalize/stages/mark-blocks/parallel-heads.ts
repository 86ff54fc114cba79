/** Beginnings of paragraphs that are built alike: 建强“主心骨”，把散沙聚成团。 当好“店小二”，把服务送上门。 */

/** Up to two clauses, quotations whole, without figures, that end a sentence: what may be the heading of its paragraph. */
const OPENING =
  /^(?:——)?(?:(?:[^，。！？；：“”‘’（）\d]|“[^“”，。！？；：]{1,12}”){2,20}(?:，(?:[^，。！？；：“”‘’（）\d]|“[^“”，。！？；：]{1,12}”){2,20})?。)(?=[^”’」])/u;
const LONGEST_CLAUSE = 16;
/** What the second clause does with the first: 让…, 把…, 为…. */
const PURPOSE = /^(?:让|使|把|将|为|以|用|向|助|促|聚|解|变|推动|实现|打造|构建|破解|提升|擦亮|守护|筑牢|激活)/u;
/** What tells of somebody, or of a day: a sentence of the story. */
const TOLD =
  /^(?:他|她|它|我|你|这|那|有|在|当(?:[时天晚年日]|.{1,12}时)|从前|如今|现在|近日|去年|今年|明年|后来|同时|随后|据|为此|于是|但|可|不过|其中|目前|随着|下一步|要|想|才|就|还|更|先|也|都|却|则)|[了吗呢吧]$|[了过]，|说$/u;
/** 一是… has a number instead. */
const NUMBERED = /^[一二三四五六七八九]是/u;
/** 聚焦…, 坚持…: a call */
const STEM = 2;
const FEWEST = 3;
const UNEVEN = 6;

/** The sentence with which `text` begins, when it could be a heading and running text follows it. */
export function readOpening(text: string): string | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (!opening || NUMBERED.test(opening) || text.length < opening.length + 30) return undefined;
  const clauses = clausesOf(opening);
  if (clauses.some((clause) => clause.length > LONGEST_CLAUSE || TOLD.test(clause))) return undefined;
  return opening;
}

/** The largest row of openings that are built alike, at least three; empty when there is none. */
export function findParallel<Key>(openings: ReadonlyMap<Key, string>): ReadonlyMap<Key, string> {
  const builds = new Map<string, Key[]>();
  for (const [key, opening] of openings)
    for (const build of buildsOf(opening)) builds.set(build, [...(builds.get(build) ?? []), key]);
  const rows = [...builds.values()].filter((keys) => isRow(keys.map((key) => openings.get(key) ?? '')));
  const longest = rows.reduce<readonly Key[]>((best, keys) => (keys.length > best.length ? keys : best), []);
  return new Map(longest.map((key) => [key, openings.get(key) ?? '']));
}

function isRow(openings: readonly string[]): boolean {
  const lengths = openings.map(({ length }) => length);
  const isEven = Math.max(...lengths) - Math.min(...lengths) <= UNEVEN;
  return openings.length >= FEWEST && isEven && new Set(openings).size === openings.length;
}

/** The ways in which an opening is built; those of one article share one of them. */
function buildsOf(opening: string): readonly string[] {
  const clauses = clausesOf(opening);
  const [first = '', second] = clauses;
  const purpose = PURPOSE.exec(second ?? '')?.[0];
  const stem = first.slice(0, STEM);
  const quoted = clauses.map(placeOfQuotation).join('，');
  return [
    ...(purpose ? [`purpose ${purpose}`] : []),
    ...(second !== undefined && !stem.includes('“') ? [`stem ${stem}`] : []),
    ...(second !== undefined ? [`letter ${first.charAt(0)} ${first.length}`] : []),
    ...(quoted.includes('“') ? [`quoted ${clauses.length} ${quoted}`] : []),
  ];
}

function placeOfQuotation(clause: string): string {
  if (!clause.includes('“')) return '';
  if (clause.startsWith('“')) return clause.endsWith('”') ? '“' : '“…';
  return clause.endsWith('”') ? '…“' : '…“…';
}

function clausesOf(opening: string): readonly string[] {
  return opening.replace(/^——/u, '').slice(0, -1).split('，');
}

/** 擦亮“里子”，先要…。 擦亮“面子”，还要…。: the first clause of a sentence that could be a heading, whatever it quotes */
export function readRefrain(text: string): { readonly heading: string; readonly frame: string } | undefined {
  const heading = OPENING.exec(text)?.[0];
  if (!heading || text.length < heading.length + 30) return undefined;
  const [first = '', second] = clausesOf(heading);
  if (second === undefined || second.length > LONGEST_CLAUSE || /[了吗呢吧]$/u.test(second)) return undefined;
  return /^[^“”]{2,6}“[^“”]{2,6}”$/u.test(first) ? { heading, frame: first.replace(/“.*”/u, '“”') } : undefined;
}

const BRACKETED = /^【[^【】。]{4,20}】(?=.{30})/u;

/** 【建强“主心骨”】 in front of its paragraph; 【记者】 is a turn of an interview. */
export function readBracketed(text: string): string | undefined {
  return BRACKETED.exec(text)?.[0];
}
