/** Quantities as people say them: 1米7, 三块七, 四毛五, 8分20秒, 两年零三个月. */
import { ARABIC_NUMERAL, HAN_NUMERAL, parseNumeral } from './numerals.ts';
import { readEnds } from './quantity-ends.ts';
import type { Place, Reading } from './quantity-reading.ts';

/** What may stand behind a number that is at its end. */
const AT_END = '(?=[，。、；：！？）)”’\\s]|$)';
const DIGIT = '[一二三四五六七八九\\d]';

/** The larger unit, the smaller one, and how many of the smaller make the larger. */
const PAIRS = [
  ['元|块', '角|毛', 10],
  ['个?小时|个钟头', '分钟|分(?![之类])', 60],
  ['分钟?', '秒钟?', 60],
  ['年', '个月', 12],
] as const;
const TOLD_IN: Readonly<Record<string, string>> = { 分钟: '分钟', 分: '分钟', 秒: '秒', 秒钟: '秒', 个月: '个月' };
const COMPOUND = PAIRS.map(([large, small, times]) => ({
  times,
  pattern: new RegExp(
    `^(?<large>${large})(?:零|又|加|多)?(?<number2>${ARABIC_NUMERAL}|${HAN_NUMERAL})(?<small>${small})`,
  ),
}));

/** The reading of 8分20秒 (500 秒), 5元6角 (5.6 元), 两年零三个月 (27 个月), or undefined. */
export function readCompound({ number, folded, at }: Place): Reading | undefined {
  const first = parseNumeral(number);
  if (first === undefined) return undefined;
  const begin = at + number.length;
  const ahead = folded.slice(begin, begin + 16);
  for (const { times, pattern } of COMPOUND) {
    const match = pattern.exec(ahead);
    const second = parseNumeral(match?.groups?.['number2'] ?? '');
    if (!match || second === undefined || second >= times) continue;
    const unit = TOLD_IN[match.groups?.['small'] ?? ''];
    const value = unit ? first * times + second : (first * times + second) / times;
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

export function readSpokenDecimal({ number, folded, at }: Place): Reading | undefined {
  const begin = at + number.length;
  const match = DECIMAL.exec(folded.slice(begin, begin + 6));
  const { unit = '', part = '' } = match?.groups ?? {};
  const [whole, rest] = [parseNumeral(number), parseNumeral(part)];
  if (!match || whole === undefined || rest === undefined || !Number.isInteger(whole)) return undefined;
  const value = Number(`${whole}.${rest}`);
  const end = begin + match[0].length;
  if (unit === '米') return { value, unit, bound: 'exact', range: null, end };
  const yuan = unit === '毛' ? Math.round(value * 10) / 100 : value;
  return { value: yuan, unit: '元', bound: 'exact', range: null, end };
}
