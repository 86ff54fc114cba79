/**
 * The smallest division that the whole article is about. Every mention counts for the division and for those above it;
 * a county wins over its city when most of what is said of the city is said of that county.
 */
import { isWithin } from '#lib/districts/districts.ts';
import { type DistrictMention, matchDistricts } from '#lib/districts/match-districts.ts';
import { chooseDivision, NAME_ONLY, OPENING, sumWithin, type Weighed } from './choose-division.ts';
import { findProvinceHint } from './province-hints.ts';
import { hearVoices } from './voices.ts';

export interface ExtractedDistrict {
  readonly code: string;
  readonly name: string;
  readonly path: readonly string[];
  readonly confidence: number;
  readonly evidence: string;
}

export interface DistrictSources {
  readonly body: string;
  /** titles the source states; a place in the title weighs more */
  readonly titles: readonly string[];
  /** names of the source, such as 示例日报, and signatures: they weigh little */
  readonly sources: readonly string[];
  /** names of people: 申保山 is not in 保山 */
  readonly people?: readonly string[];
}

const WEIGHT = {
  title: 3,
  full: 1.5,
  short: 1,
  opening: 1,
  source: NAME_ONLY,
  listed: 0.4,
  inName: NAME_ONLY,
} as const;
/** 某网示例1月11日讯: where a report was sent from. */
const SENT_FROM = /^(?:市|县|区)? ?\d{1,2}月\d{1,2}日(?:讯|电|消息|报道)/u;
/** 继宜昌、武汉先后…之后, 来自上海的专家: places to compare with, or where people come from. */
const IN_PASSING = /(?:继|来自|寄自|请教|前往|赴|学习|借鉴|考察|远在|籍贯|毕业于|祖籍)[^，。；]{0,6}$/u;

/** 某某古城, 某某大桥: the city lends its name to a thing, and is not who acts. */
const LENDS_NAME =
  /^(?:古城|老城|大桥|火车站|高铁站|机场|大学|农大|科大|师大|理工|农业大|科技大|工业大|财经大|医科大|交通大|中医药|政法|学院|师范|一中|二中|医院|晚报|日报|晨报|商报|时报|都市报|特区报|早报|快报|商务报|法治报|广电|发布|客户端|晚刊|网讯|网(?![格络点红线])|新闻网|财经网|之窗|在线|论坛|融媒|电视台|广播|银行|剧院|专家|客商|客人|知青|移民|经验|做法|话|菜|籍|味|山(?=[下上脚麓])|人(?=都|们|爱|管|叫|喜欢|习惯))/u;

/** 本报北京1月28日电…从住房城乡建设部获悉，全国…: a ministry speaks of the whole country, where it was sent from is nobody's place. */
const NATIONAL =
  /(?:住房(?:和)?城乡建设部|住建部|民政部|财政部|国家发展改革委|国务院|全国总工会|中央文明办)[^。]{0,80}全国/u;
const OPENS_WITH = 200;

/** The division, or null when the article does not say or speaks of several alike. */
export function extractDistrict({ body, titles, sources, people = [] }: DistrictSources): ExtractedDistrict | null {
  const isPerson = lookUpNames(people);
  const weighed = [
    ...titles.slice(0, 1).flatMap((title) => weigh(title, (mention) => weightInTitle(title, mention))),
    ...weigh(body, (mention) => (isInName(body, mention, isPerson) ? 0 : weightInBody(body, mention))),
    ...sources.flatMap((source) => weigh(source, () => WEIGHT.source)),
  ];
  const voices = hearVoices(body, sources);
  const subject = chooseDivision(weighed, { body, voices });
  if (!subject) return findProvinceHint(body);
  if (NATIONAL.test(body.slice(0, OPENS_WITH)) && weighed.every(({ weight }) => weight <= NAME_ONLY)) return null;
  const share = sumWithin(weighed, subject.code) / sumWithin(weighed, '');
  return {
    code: subject.code,
    name: subject.name,
    path: subject.path.map(({ name }) => name),
    confidence: Math.round(Math.min(0.99, 0.5 + share / 2) * 100) / 100,
    evidence: findEvidence(body, subject.code, weighed),
  };
}

function weigh(text: string, weightOf: (mention: DistrictMention) => number): Weighed[] {
  const mentions = matchDistricts(text);
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    // In 杭州市西湖区 the city only says where the district lies.
    const leadsOn = next?.start === mention.end && isWithin(next.district.code, mention.district.code);
    const isListed = [mentions[index - 1], next].some((other) => other && areListed(text, mention, other));
    const weight = isListed ? Math.min(weightOf(mention), WEIGHT.listed) : weightOf(mention);
    return { mention, weight: leadsOn ? 0 : weight };
  });
}

/** 甲区、乙区等主城区: none of them alone is what the article is about. */
function areListed(text: string, one: DistrictMention, other: DistrictMention): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const areCounties = [first, second].every(({ district }) => district.level === 'county');
  return areCounties && first.district !== second.district && /^[、和与及]$/u.test(text.slice(first.end, second.start));
}

/** 掌中安徽, 掌上随州: where a newspaper or a site is read. */
const NAMES_AN_APPLICATION = /(?:掌[中上]|指尖)$/u;

interface KnownNames {
  readonly names: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

function lookUpNames(people: readonly string[]): KnownNames {
  return { names: new Set(people), lengths: [...new Set(people.map(({ length }) => length))] };
}

/** Whether the mention stands inside a name. */
function isInName(body: string, { start, end }: DistrictMention, { names, lengths }: KnownNames): boolean {
  return lengths.some((length) => {
    for (let at = Math.max(0, end - length); at <= start; at++) if (names.has(body.slice(at, at + length))) return true;
    return false;
  });
}

/** 从上海学来的办法, 湖南农大学生进社区: a title as well names places that only lend something. */
function weightInTitle(title: string, { start, end, full }: DistrictMention): number {
  if (!full && LENDS_NAME.test(title.slice(end, end + 3))) return WEIGHT.inName;
  const isPassing =
    IN_PASSING.test(title.slice(0, start)) || (title[start - 1] === '从' && FROM.test(title.slice(end)));
  return isPassing ? 0 : WEIGHT.title;
}
/** 从上海学来, 从喀什寄来 */
const FROM = /^(?:学|请|引|招|借|寄|赶|回|取|带|搬)[来到回进]/u;

function weightInBody(body: string, { start, end, full }: DistrictMention): number {
  if (!full && LENDS_NAME.test(body.slice(end, end + 3))) return WEIGHT.inName;
  if (SENT_FROM.test(body.slice(end, end + 12))) return WEIGHT.inName;
  if (!full && NAMES_AN_APPLICATION.test(body.slice(Math.max(0, start - 2), start))) return WEIGHT.inName;
  if (IN_PASSING.test(body.slice(Math.max(0, start - 12), start))) return 0;
  return (full ? WEIGHT.full : WEIGHT.short) + (start < OPENING ? WEIGHT.opening : 0);
}

/** The clause of the body that names the division, the fullest form first; the title's words when the body has none. */
function findEvidence(body: string, code: string, weighed: readonly Weighed[]): string {
  const mentions = matchDistricts(body).filter(({ district }) => district.code === code);
  const best = mentions.find(({ full }) => full) ?? mentions[0];
  if (!best) return weighed.find(({ mention }) => mention.district.code === code)?.mention.text ?? '';
  const from =
    Math.max(
      ...['，', '。', '；', '！', '？', '\n', '“', '”', '：'].map((mark) => body.lastIndexOf(mark, best.start)),
    ) + 1;
  const length = body.slice(best.end).search(/[，。；！？：”\n]|$/u);
  return body.slice(from, best.end + length);
}
