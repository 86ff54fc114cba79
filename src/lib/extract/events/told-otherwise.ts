/** Dates as the old tell them: by the moon's months (正月十六, 八月十五), and by the last two figures of a year (’98年, 八五年). */
import { parseNumeral } from '#lib/chinese/numerals.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const MOON_DAY = '(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二?十[一二三四五六七八九]?|二十|三十)';
const MOON_MONTHS: Readonly<Record<string, number>> = { 正: 2, 大年: 2, 冬: 12, 腊: 1 };

/** Sources of days and months of the moon, with the year that `year` reads or without one. */
export const moonDaysIn = (year: string): readonly RegExp[] => [
  // 大年三十晚上, 大年初一
  new RegExp(`(?:(?:${year})的?)?(?<moon>大年)(?:三十|初[一二三四五六七八九十]|夜)(?!饭)`, 'gu'),
  // 正月十六, 腊月里; 正月 alone is a time of the year as well
  new RegExp(`(?:(?:${year})的?)?(?:农历)?(?<moon>[正腊冬])月(?:${MOON_DAY}(?!年|[岁天]))?(?![初廿])`, 'gu'),
  new RegExp(
    `(?:(?:${year})的?)?农历的?(?<moon>1[0-2]|[1-9]|十[一二]?|[二三四五六七八九])月${MOON_DAY}?(?![日号\\d])`,
    'gu',
  ),
  new RegExp(
    `(?:(?:${year})的?)?(?<moon>1[0-2]|[1-9]|十[一二]?|[二三四五六七八九])月(?:初[一二三四五六七八九十]|廿[一二三四五六七八九]|十五(?![日号天]))`,
    'gu',
  ),
];

const AMID: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };
/** 入汛以来, 去年入冬后: when a season comes in, more or less. */
const COMES_IN: Readonly<Record<string, number>> = { 春: 2, 汛: 4, 夏: 5, 梅: 6, 伏: 7, 秋: 8, 冬: 11 };
export const seasonsIn = (year: string): readonly RegExp[] => [
  // 深秋的清晨，走进甲社区: when somebody came to see
  /(?<=^|\n)(?:[初早仲深晚隆盛金寒暖]?(?<opens>[春夏秋冬])(?:时节|日|季|天)?的?[^，。！？\d\n]{0,8})(?=，(?:记者|笔者)?(?:走[进在]|来到|漫步|行走))/gu,
  new RegExp(`(?:${year})的?(?:入|开)(?<comesIn>[春汛夏梅伏秋冬])(?!学)`, 'gu'),
  /(?:(?<=^|[，。；！？“\n自从])(?:入|开)|今)(?<comesIn>[春汛夏梅伏秋冬])(?=以来|[之以]?[前后](?=，|[\p{Script=Han}]))/gu,
];

/** The month of the sun that tells the year: the moon's first begins in January or February. */
export function readMoon({ moon, comesIn, opens }: Groups): { readonly around?: number } {
  if (opens !== undefined) return { around: AMID[opens] ?? 1 };
  if (comesIn !== undefined) return { around: COMES_IN[comesIn] ?? 1 };
  if (moon === undefined) return {};
  const month = MOON_MONTHS[moon] ?? (parseNumeral(moon) ?? 0) + 1;
  return { around: month > 12 ? 1 : month };
}

/** 五六年, 七八年 may be so many years. */
const FIGURES = '(?<shortYear>[5-9]\\d|(?!五六|六七|七八|八九)[五六七八九][〇零一二三四五六七八九])年';
/** What is told of a year, and not of a length of time: 98年下岗, 85年盖的. */
const TOLD_OF =
  '(?=[春夏秋冬](?=[，天季])|底|起(?!来)|开始|下岗|退休|退伍|转业|参军|参加工作|入伍|入党|入职|进厂|进城|结婚|毕业|搬[到进来]|盖[的了成]|建[的了成]|分[的了到]|动工|交付|竣工|通[了水电车]|那[年场次]|发大水|大水|洪水|地震|[^，。]{2,8}的时候)';

export const SHORT_YEARS: readonly RegExp[] = [
  /(?<=[’‘'])(?<shortYear>[0-24-9]\d)年/gu,
  /(?<![\d.点第了达满时刑])(?<shortYear>[5-9]\d|(?<=^|[，。；：\n“（])[012]\d)年(?<month>1[0-2]|[1-9])月(?:份)?/gu,
  new RegExp(`(?<=(?:^|[，。；“\\n他她我俺们厂])(?:早?在|还?是|从|自从?|于)?)${FIGURES}${TOLD_OF}`, 'gu'),
];

/** 98 and 八五 are years of the twentieth century, 22 is one of this. */
export function readShortYear({ shortYear }: Groups): { readonly year?: number } {
  if (shortYear === undefined) return {};
  const figures = parseNumeral(shortYear) ?? 0;
  return { year: figures + (figures < TURN ? 2000 : 1900) };
}
const TURN = 40;
