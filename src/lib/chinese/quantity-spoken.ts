/** Quantities as people say them: 1米7, 三块七, 四毛五, 降到8角, 8分20秒, 两年零三个月. */
import { ARABIC_NUMERAL, HAN_NUMERAL, parseNumeral } from './numerals.ts';
import { readEnds } from './quantity-ends.ts';
import type { Place, Reading } from './quantity-reading.ts';

/** What may stand behind a number that is at its end. */
const AT_END = '(?=[，。、；：！？）)”’\\s,]|$)';
const DIGIT = '[一二三四五六七八九\\d]';

/** The larger unit, the smaller one, how many of the smaller make the larger, and how many of the larger make a 元 when it is money. */
const PAIRS = [
  ['元|块', '角|毛', 10, 1],
  ['角|毛', '分钱?(?![之类钟])', 10, 10],
  ['个?小时|个钟头', '分钟|分(?![之类])', 60, 1],
  ['分钟?', '秒钟?', 60, 1],
  ['年', '个月', 12, 1],
] as const;
const TOLD_IN: Readonly<Record<string, string>> = { 分钟: '分钟', 分: '分钟', 秒: '秒', 秒钟: '秒', 个月: '个月' };
const COMPOUND = PAIRS.map(([large, small, times, over]) => ({
  times,
  over,
  pattern: new RegExp(
    `^(?<large>${large})(?:零|又|加|多)?(?<number2>${ARABIC_NUMERAL}|${HAN_NUMERAL})(?<small>${small})`,
  ),
}));

/** The reading of 8分20秒 (500 秒), 4分半钟 (4.5 分钟), 5元6角 (5.6 元), 一角五分 (0.15 元), 两年零三个月 (27 个月), or undefined. */
export function readCompound({ number, folded, at }: Place): Reading | undefined {
  const begin = at + number.length;
  const ahead = folded.slice(begin, begin + 16);
  // 平均4分半钟到场
  const minutes = /^分半钟/.test(ahead) ? parseNumeral(number) : undefined;
  if (minutes !== undefined)
    return { value: minutes + 0.5, unit: '分钟', bound: 'exact', range: null, end: begin + '分半钟'.length };
  for (const { times, over, pattern } of COMPOUND) {
    const match = pattern.exec(ahead);
    const [first, second] = match ? [parseNumeral(number), parseNumeral(match.groups?.['number2'] ?? '')] : [];
    if (!match || first === undefined || second === undefined || second >= times) continue;
    const unit = TOLD_IN[match.groups?.['small'] ?? ''];
    const value = unit ? first * times + second : (first * times + second) / (times * over);
    return { value, unit: unit ?? '元', bound: 'exact', range: null, end: begin + match[0].length };
  }
  return undefined;
}

/** 山路十八里, 井深三丈, 接入视频2100路: units that are words as well, told by what stands before. */
const TOLD_BEFORE = [
  ['里', /(?:路|走|行|跑|往返|来回|相距|距|离|绕|绵延|远)[约近有达了出]*$/],
  ['丈', /[深高长宽][约近有达足]*$/],
  ['路', /(?:视频|监控|探头|信号|图像)[约近有达共超]*$/],
] as const;
const NO_WORD_BEHIND = /^(?<middle>[余多])?(?<scale>[百千万]*)(?<unit>[里丈路])(?=[，。、；：！？）”\n]|$)/;

export function readToldUnit({ number, folded, at }: Place): Reading | undefined {
  const begin = at + number.length;
  const match = NO_WORD_BEHIND.exec(folded.slice(begin, begin + 6));
  const { middle, scale = '', unit = '' } = match?.groups ?? {};
  const before = TOLD_BEFORE.find(([name]) => name === unit)?.[1];
  const ends =
    match && before?.test(folded.slice(Math.max(0, at - 6), at)) ? readEnds(number, scale, middle) : undefined;
  if (!match || !ends || ends[0] !== ends[1]) return undefined;
  const bound = middle ? 'at-least' : 'exact';
  return {
    value: ends[0],
    unit,
    bound,
    ...(middle ? { word: middle } : {}),
    range: null,
    end: begin + match[0].length,
  };
}

/** 1米7, 两米四, 三块七, 四毛五: the digit behind the unit is a tenth of it. */
const DECIMAL = new RegExp(
  `^(?<unit>米|块|毛)(?<part>${DIGIT}|\\d{2})(?:${AT_END}|(?=的|左右|多|以上|高|深|宽|厚|长(?!街)|[一/每](?:斤|度|个|平|张|公)))`,
);

/** 降到8角, 每度三毛 */
const TENTHS_OF_YUAN = new RegExp(`^[角毛]${AT_END}`);
const PRICE_BEFORE = /(?:[降涨减升][到至为]|收|只要|(?:^|[，。；、]|[价费钱])每\p{Script=Han}{1,3})$/u;

/** The reading of 8角 (0.8 元), or undefined. 三角 is a shape and 三毛 a name: in Chinese digits the words before must speak of a price. */
export function readTenthsOfYuan({ number, folded, at, unsaid }: Place): Reading | undefined {
  const end = at + number.length + 1;
  if (!TENTHS_OF_YUAN.test(folded.slice(end - 1, end + 1))) return undefined;
  const tenths = parseNumeral(number);
  if (!tenths || tenths >= 10) return undefined;
  const isPrice = unsaid === '元' || /\d$/.test(number) || PRICE_BEFORE.test(folded.slice(Math.max(0, at - 6), at));
  return isPrice ? { value: tenths / 10, unit: '元', bound: 'exact', range: null, end } : undefined;
}

/** The reading of 1米7 (1.7 米), 三块七 (3.7 元), or undefined. */
export function readSpokenDecimal({ number, folded, at }: Place): Reading | undefined {
  const begin = at + number.length;
  const match = DECIMAL.exec(folded.slice(begin, begin + 6));
  if (!match) return undefined;
  const { unit = '', part = '' } = match.groups ?? {};
  const [whole, rest] = [parseNumeral(number), parseNumeral(part)];
  if (whole === undefined || rest === undefined || !Number.isInteger(whole)) return undefined;
  const value = Number(`${whole}.${rest}`);
  const end = begin + match[0].length;
  if (unit === '米') return { value, unit, bound: 'exact', range: null, end };
  const yuan = unit === '毛' ? Math.round(value * 10) / 100 : value;
  return { value: yuan, unit: '元', bound: 'exact', range: null, end };
}
