/** What a figure counts, in the words of its clause: 累计改造老旧小区, 新建车位, 住房保障覆盖率. */
import type { Quantity } from '#lib/chinese/quantity.ts';
import type { Span } from '#lib/extract/passages.ts';
import {
  ACTS,
  BEFORE_NUMBER,
  CHANGED,
  COUNTED_ITSELF,
  DIMENSION,
  FROM,
  LEADS_IN,
  LENGTHS,
  MEASURED_AS,
  NO_NOUN,
  nameOfUnit,
  OF_WHOM,
  ONLY_CHANGE,
  SAID_OF_IT,
  SHORT_NOUN,
} from './figure-label-words.ts';

const LONGEST = 18;
const REACH = 60;

/** A short name for the figure; at least what its unit counts. */
export function labelFigure(body: string, { quantity, clause }: { quantity: Quantity; clause: Span }): string {
  const before = body.slice(Math.max(clause.start, quantity.start - REACH), Math.max(clause.start, quantity.start));
  const after = body
    .slice(quantity.end, Math.min(clause.end, quantity.end + REACH))
    .replace(/^(?:（[^）]*）)?(?:之?内)?的?/u, '');
  const act = ACTS.exec(before)?.[0].replace(/[了出]$/u, '') ?? '';
  const itself = COUNTED_ITSELF.exec(quantity.printed)?.[0];
  if (itself) return `${act}${itself}`;
  const said = labelOfChange(before, quantity.unit) ?? labelOfLength(after, quantity.unit);
  if (said) return said;
  const counted = nounAfter(after, quantity.unit);
  if (names(counted) && !DIMENSION.test(before)) return `${act}${counted}`;
  if (SHORT_NOUN.test(counted) && !COUNTS_NO_THING.test(quantity.unit)) return `${act}${counted}`;
  const { own, ofList } = measured(before);
  if (ONLY_CHANGE.test(own)) return `${toldBefore(body, clause)}${own}`;
  return [own, ofList, counted, predicateOf(after)].find(names) ?? nameOfUnit(quantity.unit);
}

/** What the clause before `clause` counts, when a few words say it. */
function toldBefore(body: string, { start }: Span): string {
  const told = /([^，。；！？\n]+)，$/u.exec(body.slice(Math.max(0, start - REACH), start))?.[1] ?? '';
  const { own } = measured(told.replace(ITS_NUMBER, ''));
  return names(own) && own.length < LONGEST / 2 && !/\d/u.test(own) ? own : '';
}

/** Shares of things, and how often something was done. */
const COUNTS_NO_THING = /^[%次趟回遍]$/u;

/** A name has two characters at least, and is no left-over of damage. */
function names(label: string): boolean {
  return label.length > 1 && /^[\p{Script=Han}A-Z\d“《]/u.test(label);
}

/** 六成没有路灯: what is said of them. */
function predicateOf(after: string): string {
  const said = after.replace(/[，。；：！？、（“].*$/su, '');
  return NO_NOUN.test(said) ? '' : said.slice(0, LONGEST);
}

/** 签字率从四成升到九成: both numbers are of what stands before them. */
function labelOfChange(before: string, unit: string): string | undefined {
  if (!FROM.test(before) && !CHANGED.test(before)) return undefined;
  const changing = measured(before.replace(FROM, '').replace(CHANGED, '')).own;
  return names(changing) ? changing : nameOfUnit(unit);
}

/** 10厘米厚的岩棉板: 岩棉板厚度 */
function labelOfLength(after: string, unit: string): string | undefined {
  const { side, thing = '' } = (LENGTHS.has(unit) && MEASURED_AS.exec(after)?.groups) || {};
  const noun = nounAfter(thing, unit).replace(/[里上中旁边]$/u, '');
  return side && `${names(noun) && noun.length < LONGEST / 2 ? noun : ''}${side}度`;
}

/** 餐饮、洗车、理发等沿街店铺: what they are all called comes last. */
const ALL_CALLED = /^[^，。；\d]{1,20}、[^，。；、\d]{1,10}等(?!工作|任务|问题)(?=[\p{Script=Han}]{2})/u;

const SPANS_OF_TIME = /^(?:年|个月|天|周|小时|分钟|秒)$/u;

function nounAfter(after: string, unit: string): string {
  if (/^[、，（(]/u.test(after) || NO_NOUN.test(after)) return '';
  const name = /^[“《]([^”》]{2,12})[”》]([一-龥]{0,4})/u.exec(after);
  if (name) return `“${name[1]}”`;
  const noun = SPANS_OF_TIME.test(unit) ? after : after.replace(ALL_CALLED, '');
  const end = noun.slice(1).search(SAID_OF_IT);
  return noun
    .slice(0, end < 0 ? LONGEST : Math.min(end + 1, LONGEST))
    .replace(/^[、，的]+|[“‘《（]+$|(?<=.)“[^”]*$/gu, '');
}

/** The quantity at the end of an item of a list. */
const ITS_NUMBER =
  /[\d一二两三四五六七八九十百千万亿][\d.,一二两三四五六七八九十百千万亿多余几]*[\p{Script=Han}%]{0,6}$/u;

/** 1,318户3,704人: another quantity right before the number. */
const BESIDE_IT = /\d[\d.,]*[万亿]?[余多]?\p{Script=Han}$/u;

/**
 * The last words before the number that name what is measured (惠及群众, 业委会组建率), and those before the items of its
 * list: of 放贷305笔、4,120万元 the second number counts on 放贷, as in 有17户（56人） the one in brackets on 有.
 */
function measured(before: string): { readonly own: string; readonly ofList: string } {
  const [own = '', ...others] = before.split(/[，、（：]/u).toReversed();
  const list = others.find((part) => bareOf(part.replace(ITS_NUMBER, '')).length > 1) ?? '';
  return {
    own: shortened(bareOf(own.replace(BESIDE_IT, ''))),
    ofList: shortened(bareOf(list.replace(ITS_NUMBER, ''))),
  };
}

/** `piece` without what leads in and out; what would leave nothing is kept. */
function bareOf(piece: string): string {
  const out = piece
    .replace(/^.*(?<![老一车火那这])把(?![式手握关柄控门守脉])(?=[^，]{2})/u, '')
    .replace(OF_WHOM, '')
    .replace(BEFORE_NUMBER, '');
  const bare = out.replace(LEADS_IN, '').replace(/^(?:使(?![用命馆])|让|将(?![来军])|把|[）”\s]+)/u, '');
  return (bare.length === 1 ? out : bare).replace(/[，、：\s]+$/u, '');
}

function shortened(label: string): string {
  if (label.length <= LONGEST) return label;
  const last =
    label
      .replace(/^[^“]*”/u, '')
      .split(/的|在|将/u)
      .at(-1) ?? label;
  return last.length > LONGEST ? last.slice(-LONGEST).replace(/^[\d.,]+(?:年底?前?|月底?前?|日)?/u, '') : last;
}
