/** What makes words in quotation marks the name of a practice, and no figure of speech. */
import type { Span } from '#lib/extract/passages.ts';
import { COMMONPLACE, METAPHOR, METAPHOR_AFTER, METAPHOR_BEFORE, SLOGAN } from './practice-words.ts';

export interface Naming extends Span {
  readonly name: string;
  /** the words that name the same practice for comparison: no quotation marks, no kind */
  readonly core: string;
}

/** Source: what may stand between the quotation marks of a name. */
export const INSIDE = '[^“”，。；：！？\\n]{2,16}';
/** Where a practice is carried out, its name follows, with 的 in between or not: 推行的“共享法庭”, 当即召集“联席会”. */
const CARRIED_OUT =
  /(?:推行|推出|打造|创新|建立|实施|探索|开设|创办|开展|创建|设立|搭建|总结|提出|首创|发起|组织|启动|建成|形成|组成|召集|召开)的?$/u;
/** From one way of doing things to another, or what is left behind: 由“等投诉”向“找问题”转变, 避免了“马路拉链”. */
const CHANGE = {
  before:
    /(?:从|告别|不再|摆脱|避免|防止|杜绝|转为|变为|变成|转变为|转到|(?:变|从)“[^“”]{1,12}”[为到])了?$|(?:老一套|以往|过去|从前|昔日)的$/u,
  after: /^(?:向|到|转|变|走向|为“|的时代)/u,
} as const;

/** 线索从“一铺一码”来, 由“三贴”解决: where something comes from, and who does it, is not left behind. */
const ORIGIN = /^(?:来|开始|做起|入手|说起|里|中|上|解决|承担|负责|牵头|组成)/u;

/** The naming of `text` within `match`. */
export function name(match: RegExpMatchArray, text: string, core: string): Naming {
  const offset = match[0].indexOf(text);
  const start = (match.index ?? 0) + Math.max(0, offset);
  return { name: text, core: core.replace(/[“”‘’]/gu, ''), start, end: start + text.length };
}

/** 老城细胞工程, 红黄蓝预警, 让路金: a figure of speech within the name of something that is carried out. */
const NAMES_A_KIND =
  /^红黄[绿蓝]|[^“”]{3}(?:工程|计划|项目|事项|行动|工作法|机制|制度|平台|学堂|课堂|超市|联盟|公约|清单|品牌|小组|专班|例会|夜话|恳谈会|议事会|评议会|接待日|夜校|讲堂|[本簿墙箱册])$|^[^“”]{2,3}[金券]$/u;

/** Whether `inside` can name a practice at all. */
export function isPracticeName(inside: string): boolean {
  return (
    inside.length >= 3 &&
    (!METAPHOR.test(inside) || NAMES_A_KIND.test(inside)) &&
    !SLOGAN.test(inside) &&
    !COMMONPLACE.test(inside) &&
    !/[‘’了]|^[\d·.]+后?$|^K?\d+K?[+＋]\d{3}$|^[一-龥]{1,2}$/u.test(inside)
  );
}

/** Whether the quotation at `span` stands where a figure of speech stands: 成为“…”, “…”的精神. */
export function isMetaphor(body: string, { start, end }: Span): boolean {
  const before = body.slice(Math.max(0, start - 8), start);
  return (
    (METAPHOR_BEFORE.test(before) && !CARRIED_OUT.test(before)) ||
    METAPHOR_AFTER.test(body.slice(end, end + 6)) ||
    isLeftBehind(body, { start, end })
  );
}

/** Whether the quotation at `span` is what is left behind or turned into something else. */
export function isLeftBehind(body: string, { start, end }: Span): boolean {
  const after = body.slice(end, end + 4);
  return (
    (CHANGE.before.test(body.slice(Math.max(0, start - 18), start)) && !ORIGIN.test(after)) || CHANGE.after.test(after)
  );
}
