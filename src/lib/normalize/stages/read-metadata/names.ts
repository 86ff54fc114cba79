/** Names of people as bylines print them. */

import { ANY_HAN } from '#lib/chinese/characters.ts';
import {
  COMPOUND_SURNAMES,
  FIRST_NAMES_LIKE_SURNAMES,
  OTHER_FIRST_NAMES,
  PLAIN_SURNAMES,
  SELDOM_SURNAMES,
  TIBETAN_NAME_WORDS,
  WORDY_SURNAMES,
} from '#lib/chinese/surnames.ts';

/** Words of credit lines that begin like a name. */
const NO_NAMES =
  '通讯员|特约|记者|摄影|编辑|报道|责任|编审|审核|时间|来源|日期|全媒|见习|实习|首席|文字|图片|单位|查看|支持|安全|管理|东西|高清|关注|方案|全国|全文|成立|通知|公告|整理|撰文|撰稿|采写|采访|执笔|供稿|供图|文图|图文|文案|制图|制作|视频|统筹|策划|设计|排版|美编|版式|校对|审校|监制|出品|录入|发布|口述|讲述|记录|翻译|主编|航拍|剪辑|区委|区政|区住|区融|商务|商户|官方|原标|原题|修缮|手记|观察|调查|调研|来信|走访|札记|特写|感言|评论|简介|简讯|前言|摘要|导读|正文|目录|引言|后记|图说|图集';

/** 赵敏报道: what was done stands right behind a name. */
const GIVEN = `(?!报道|报导|采写|撰文|供稿|摄影|通讯员|记者|实习生|等)${ANY_HAN}`;

/** First parts of Tibetan, Mongol and Uyghur names, which have no surname in front. */
const OTHER_FIRST = `${TIBETAN_NAME_WORDS}|${OTHER_FIRST_NAMES}`;

/** Compound surnames whose first character is none of the plain ones (上官), and that are no words (第五, 长孙, 百里). */
const COMPOUND = COMPOUND_SURNAMES.filter(
  (surname) => !PLAIN_SURNAMES.includes(surname.charAt(0)) && !/^(?:第五|长孙|百里|东方|西门|东郭)$/u.test(surname),
).join('|');

/** Where a name of a wordy surname ends. */
const ENDS = `(?=摄|报道|报导|采写|撰文|供稿|(?!${ANY_HAN}))`;

/** 先进村, 税务局, 东湖区: bodies and things rather than names. */
const NO_GIVEN =
  '(?![局队部会站委办所院街路舞车员长社区市县镇乡村省报网刊台号楼园场馆校人物业费税组团室处科厅版期性化度率])';

/** 示例晚报·甲壹点: a paper and its site are no name with a middle dot. */
const NO_MEDIUM = `(?!${ANY_HAN}{1,7}[报网刊]·)`;

/**
 * One name: 2–4 characters with a surname in front, two-character names possibly set apart (朱 光), or with a middle dot.
 * Each reads in one way only (罗布 is no 罗 with a given name): a list of thirty would else be tried in a milliard ways.
 */
export const NAME = `(?!${NO_NAMES})(?:${NO_MEDIUM}${ANY_HAN}{2,8}·${ANY_HAN}{2,8}|(?:${OTHER_FIRST})${ANY_HAN}{0,3}|(?!${FIRST_NAMES_LIKE_SURNAMES})[${PLAIN_SURNAMES}](?: {1,2}${ANY_HAN} {1,2}${ANY_HAN}(?! {0,2}${ANY_HAN})| {1,2}${ANY_HAN}(?!${ANY_HAN})|(?:${GIVEN}){1,3})|(?:${COMPOUND})(?:${GIVEN}){1,2}${ENDS}|(?!${COMPOUND})[${WORDY_SURNAMES}]${GIVEN}(?:${NO_GIVEN}${GIVEN})?${ENDS}|(?!${COMPOUND})[${SELDOM_SURNAMES}]${GIVEN}${NO_GIVEN}${GIVEN}${ENDS})`;

const BETWEEN = ' 、,，/+＋|';

/** Several names with blanks, commas or pluses between them. Long to compile: where a pattern can do with NAME_ROW, let it. */
export const NAMES = `${NAME}(?:[${BETWEEN}]{1,6}${NAME})*`;

/** Whatever could be NAMES, for a pattern with something else on either side: whether they are names is for parseNames to say. */
export const NAME_ROW = `${ANY_HAN}(?:[${ANY_HAN.slice(1, -1)}·${BETWEEN}]{0,200}${ANY_HAN})?`;

/** 示建宣, 晓宁, but not 莲河镇: behind an office a word of a name's length is a pen name. It is no name otherwise, so that each word reads in one way. */
export const PEN_NAME = `(?!${NO_NAMES}|采写|综合|文图|${ANY_HAN}{1,2}[镇乡村])(?!${NAME})${ANY_HAN}${ANY_HAN}{1,2}(?= *(?:[、,;/+＋|)\\] ]|$))`;

const EVERY_NAME = new RegExp(NAME, 'gu');
const ONLY_NAMES = new RegExp(`^(?![${BETWEEN}])(?:(?:^|[${BETWEEN}]{1,6})${NAME})+$`, 'u');

/** The names in `text` when it is nothing but names; two-character names are closed up. `text` is folded to Simplified. */
export function parseNames(text: string): string[] {
  const trimmed = text.trim();
  if (!ONLY_NAMES.test(trimmed)) return [];
  return (trimmed.match(EVERY_NAME) ?? []).map((name) => name.replace(/ +/g, ''));
}

/** Whether names that nothing announces are believed: half of them have surnames that do not begin words nearly always (青草地, 红砖墙). */
export function areCommonNames(names: readonly string[]): boolean {
  const common = names.filter((name) => !SELDOM_SURNAMES.includes(name.charAt(0)));
  return names.length > 0 && common.length * 2 >= names.length;
}

/** Whether a name is as long as one person's is: 欧阳某某, not 幸福社区. */
export function isOneName(name: string): boolean {
  return name.length <= 3 || COMPOUND_SURNAMES.includes(name.slice(0, 2)) || name.includes('·');
}

const SURNAME = new RegExp(`[${PLAIN_SURNAMES}]`, 'u');

/** 黄某某林某: names without anything between them, when they can be cut in one way only; each has two or three characters. */
export function splitGluedNames(text: string): string[] {
  if (!/^\p{Script=Han}{4,9}$/u.test(text)) return [];
  const cuts = cutNames(text);
  return cuts.length === 1
    ? (cuts[0] as string[])
    : (cuts.find((names) => names.every(({ length }) => length === 3)) ?? []);
}

function cutNames(text: string): string[][] {
  if (text === '') return [[]];
  if (text.length < 2 || !SURNAME.test(text.charAt(0))) return [];
  return [2, 3].flatMap((length) =>
    length > text.length ? [] : cutNames(text.slice(length)).map((rest) => [text.slice(0, length), ...rest]),
  );
}

const PLUSES = /^(?:\p{Script=Han}{2,4}\+{2,})+\p{Script=Han}{2,4}$/u;

/** 王某某++台某++解某某: nothing but names is joined so, whatever the surname. */
export function parseJoinedNames(text: string): string[] {
  const names = PLUSES.test(text) ? text.split(/\+{2,}/u) : [];
  return names.some((name) => parseNames(name).length > 0) ? names : [];
}

const SIGNED = `(?:${NAME}|${PEN_NAME})`;
const ONLY_SIGNED = new RegExp(`^(?![${BETWEEN}])(?:(?:^|[${BETWEEN}]{1,6})${SIGNED})+$`, 'u');
const EVERY_SIGNED = new RegExp(SIGNED, 'gu');

/** As parseNames, for what stands behind an office: pen names are names there. */
export function parseSignedNames(text: string): string[] {
  const trimmed = text.trim();
  return ONLY_SIGNED.test(trimmed) ? (trimmed.match(EVERY_SIGNED) ?? []).map((name) => name.replace(/ +/g, '')) : [];
}

const HAS_NO_SURNAME = new RegExp(`^(?:${OTHER_FIRST})`, 'u');

/** 李某赵某 are two when they can be cut in one way; a name as long as one person's stays whole, and 次仁卓玛. */
export function splitGlued(name: string): readonly string[] {
  const glued = isOneName(name) || HAS_NO_SURNAME.test(name) ? [] : splitGluedNames(name);
  return glued.length > 1 ? glued : [name];
}
