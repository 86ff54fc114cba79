/** Shares of a whole: per cent in words, tenths, halves. */
import { ARABIC_NUMERAL, HAN_NUMERAL, parseNumeral } from './numerals.ts';
import type { Place, Reading } from './quantity-reading.ts';
import { canonicalUnit } from './quantity-units.ts';

export const SHARE = `[百千万]分之(?:百|${ARABIC_NUMERAL}|${HAN_NUMERAL})`;
export const FRACTION = '[二三四五六七八九十]分之[一二三四五六七八九十]';
/** 九成五 is 95 %. */
export const TENTHS =
  '[一二两三四五六七八九]成[一二三四五六七八九](?![十百千万亿手线轮金旬季半楼层号级星方年月日天个名户位次倍类期维点分口面车流成路街])|(?<=其中|[近约超逾占达有])[一二三四五六七八九]成(?=为|交(?![易额量价付警通管]))';
export const HALVES =
  '(?<![经超渡走错胜通越度])过半(?![年天个小月价山夜路])数?|半数以上|近半(?![年天日个小月世夜])数?|半数|一半以上|一半|[减折]半';

/** The reading of 百分之三十, 三分之二, or undefined. */
export function readShare({ number, folded, at }: Place): Reading | undefined {
  if (!number.includes('分之')) return undefined;
  const share = parseNumeral(number);
  // 三分之二 and 千分之八 stand beside 67% and 0.8% and are compared with them.
  const over = { 百: 1, 千: 10, 万: 100 }[number.charAt(0)];
  const value = share === undefined ? undefined : over ? share / over : Math.round(share * 1e6) / 1e4;
  const end = at + number.length;
  return value === undefined || /^[个名]/.test(folded.slice(end))
    ? undefined
    : { value, unit: '%', bound: 'exact', range: null, end };
}

/** The reading of 九成五, or undefined. */
export function readTenths({ number, at }: Place): Reading | undefined {
  if (!/^.成.?$/.test(number)) return undefined;
  const [tens, ones] = [...number.replace('成', '')].map((digit) => parseNumeral(digit));
  if (tens === undefined) return undefined;
  return { value: tens * 10 + (ones ?? 0), unit: '%', bound: 'exact', range: null, end: at + number.length };
}

/** The reading of 过半, 一半, 半米, or undefined. */
export function readHalf({ number, folded, at }: Place): Reading | undefined {
  const end = at + number.length;
  const share = { value: 50, unit: '%', range: null, end };
  if (number.startsWith('过')) return { ...share, bound: 'at-least', word: '过' };
  if (number.startsWith('近')) return { ...share, bound: 'about', word: '近' };
  if (number.endsWith('以上')) return { ...share, bound: 'at-least', word: '以上' };
  if (number.endsWith('半') && number.length === 2) return { ...share, bound: 'exact' };
  if (number === '半数') return { ...share, bound: 'exact' };
  if (number !== '半' || /(?:[上下后大多]|(?<!提)前)$/.test(folded.slice(Math.max(0, at - 2), at))) return undefined;
  const unit = /^(?:个?小时|个?钟头|个月|天|年|公里|亩|米(?![饭粉面酒线色])|公?斤|吨)/.exec(folded.slice(end))?.[0];
  return unit
    ? { value: 0.5, unit: canonicalUnit(unit), bound: 'exact', range: null, end: end + unit.length }
    : undefined;
}
