/** What happened in one year and is named beside 今年, 去年 or a day: campaigns, congresses, typhoons, anniversaries of the country. */
import { parseNumeral } from '#lib/chinese/numerals.ts';
import type { AnchorYear } from './year-clues.ts';

type Mark = readonly [name: RegExp, year: number];

/** What is said of a congress in the weeks behind it, and hardly later. */
const JUST_HELD =
  '(?:(?:胜利)?(?:召开|开幕|闭幕|落幕)|公报|精神)[^。！？\\n]{0,30}(?:热潮|迅速|第一时间|收[看听]|传达学习|刚刚)';

/** Campaigns that ran in one calendar year (or nearly): an article that carries one out 今年 was written in it. */
const CAMPAIGNS: readonly Mark[] = [
  [/“?不忘初心、牢记使命”?主题教育/gu, 2019],
  [/党史学习教育/gu, 2021],
  [/学习贯彻习近平新时代中国特色社会主义思想主题教育/gu, 2023],
  [/党纪学习教育/gu, 2024],
  [/深入贯彻中央八项规定精神学习教育/gu, 2025],
  [/第七次全国人口普查(?!(?:数据|结果|显示|公报))/gu, 2020],
  [/(?:喜迎|迎接)(?:党的)?二十大/gu, 2022],
  [/(?:喜迎|迎接)(?:党的)?十九大/gu, 2017],
  [new RegExp(`党的十九大${JUST_HELD}`, 'gu'), 2017],
  [new RegExp(`党的二十大${JUST_HELD}`, 'gu'), 2022],
  [new RegExp(`十九届四中全会${JUST_HELD}`, 'gu'), 2019],
  [new RegExp(`十九届五中全会${JUST_HELD}`, 'gu'), 2020],
  [new RegExp(`十九届六中全会${JUST_HELD}`, 'gu'), 2021],
  [new RegExp(`二十届三中全会${JUST_HELD}`, 'gu'), 2024],
  [new RegExp(`二十届四中全会${JUST_HELD}`, 'gu'), 2025],
  [/首个全国生态日/gu, 2023],
  [/(?:庆祝|纪念|献礼)(?:中国共产党成立|建党)?(?:成立)?(?:100周年|一百周年|百年华诞)|建党百年之际/gu, 2021],
  [/(?:小康社会|小康|脱贫攻坚战?)[^，。！？\n]{0,10}(?:收官|决战|决胜)之年/gu, 2020],
  [/(?:今年|年初|春节|新春|除夕|开年)[^。！？\n]{0,20}突如其来的(?:新冠|新型冠状|疫情)/gu, 2020],
  [/今年1月1日起?，?[^。！？\n]{0,8}民法典》?(?:正式)?(?:施行|实施)/gu, 2021],
  [/北京(?:20\d\d年?)?冬奥会[^。！？\n]{0,6}(?:刚刚|圆满|正在)?(?:落幕|闭幕|开幕)/gu, 2022],
];

/** Typhoons that flooded towns, of names that came once: what is named alike again tells no year. */
const TYPHOONS: Readonly<Record<string, number>> = {
  麦莎: 2005,
  桑美: 2006,
  碧利斯: 2006,
  莫拉克: 2009,
  凡亚比: 2010,
  韦森特: 2012,
  菲特: 2013,
  威马逊: 2014,
  苏迪罗: 2015,
  彩虹: 2015,
  尼伯特: 2016,
  莫兰蒂: 2016,
  天鸽: 2017,
  山竹: 2018,
  温比亚: 2018,
  利奇马: 2019,
  烟花: 2021,
  查帕卡: 2021,
  暹芭: 2022,
  轩岚诺: 2022,
  杜苏芮: 2023,
  贝碧嘉: 2024,
  普拉桑: 2024,
  桦加沙: 2025,
};
const A_TYPHOON = new RegExp(
  `台风“?(?<typhoon>${Object.keys(TYPHOONS).join('|')})”?(?=[^。！？\\n]{0,12}(?:影响|来袭|袭来|登陆|过境|残余|环流|外围|带来|逼近|肆虐|期间))`,
  'gu',
);

/** What was founded or begun once: 新中国成立70周年 of a day that is 今年. */
const FOUNDED: readonly Mark[] = [
  [/(?:新中国|中华人民共和国)成立/u, 1949],
  [/(?:中国共产党成立|建党)/u, 1921],
  [/改革开放/u, 1978],
  [/(?:建军|中国人民解放军建军)/u, 1927],
  [/五四运动/u, 1919],
  [/(?:红军)?长征胜利/u, 1936],
  [/(?:中国人民)?抗(?:日战争|战)胜利/u, 1945],
  [/抗美援朝(?:出国作战)?/u, 1950],
  [/(?:“?5·12”?)?汶川(?:特大)?地震/u, 2008],
];
const YEARS = '(?<years>\\d{2,3}|[一二三四五六七八九十百]{1,4})周年';
/** 今年是新中国成立75周年, 为庆祝改革开放四十周年 */
const ANNIVERSARIES: readonly Mark[] = FOUNDED.map(([name, year]) => [
  new RegExp(
    `(?<=(?:今年|庆祝|喜迎|献礼|迎接|纪念|恰逢|适逢|正值|迎来)[^。！？\\n]{0,16})${name.source}${YEARS}`,
    'gu',
  ),
  year,
]);

const REACH = 20;
const SHIFTS: Readonly<Record<string, number>> = { 今年: 0, 去年: 1, 前年: 2, 大前年: 3, 明年: -1, 后年: -2 };
/** 想起2013年的“菲特”: nothing of now */
const IN_MEMORY = /(?:19|20)\d\d年|那[年晚天次场]|当年|年前|想起|记得|经历|自从|每年|历[年次]|上[次回]|以来/u;

/** The year that one mark says 今年 is, by what stands in front of it in its sentence; undefined where it is a memory. */
function nowBy(body: string, { index, 0: words }: RegExpExecArray, year: number): AnchorYear | undefined {
  const [before = ''] = /[^。！？\n]*$/u.exec(body.slice(Math.max(0, index - REACH), index)) ?? [];
  if (IN_MEMORY.test(before) && !before.includes(`${year}年`)) return undefined;
  const said = /(?<relative>大前年|今年|去年|前年|明年|后年)(?!.*(?:大前年|今年|去年|前年|明年|后年))/u.exec(before);
  return { year: year + (SHIFTS[said?.groups?.['relative'] ?? ''] ?? 0), evidence: words };
}

/** The years of the campaigns, typhoons and anniversaries that `body` tells of as of now. */
export function findMarks(body: string): readonly AnchorYear[] {
  const named = [...CAMPAIGNS, ...ANNIVERSARIES].flatMap(([name, year]) =>
    [...body.matchAll(name)].flatMap((match) => {
      const years = match.groups?.['years'];
      const count = years === undefined ? 0 : Number(years) || parseNumeral(years) || Number.NaN;
      return Number.isNaN(count) ? [] : (nowBy(body, match, year + count) ?? []);
    }),
  );
  const storms = [...body.matchAll(A_TYPHOON)].flatMap(
    (match) => nowBy(body, match, TYPHOONS[match.groups?.['typhoon'] ?? ''] ?? 0) ?? [],
  );
  return [...named, ...storms];
}
