/** Names without a Han surname: Tibetan, Mongol, Uyghur and others. */
import { MONGOL_NAME_WORDS, OTHER_FIRST_NAMES, TIBETAN_NAME_WORDS, YI_CLANS, YI_GIVEN } from '#lib/chinese/surnames.ts';
import { GOES_ON, SPEAKS } from './person-follows.ts';

/** 巴合提别克: written in the characters that such names are spelled with; it ends where another character begins. */
const SPELLED =
  '阿艾巴拜班白布达迪丁都尔恩法古哈海合霍吉加江喀卡坎柯克库夸拉莱兰勒丽里力鲁路洛马买麦曼美米明木娜纳尼努帕普其恰热茹撒萨赛沙苏塔提铁吐托娃瓦维吾乌西希夏雅亚牙亚伊依英尤玉孜扎则泽祖旦别';
const SPELLED_NAME = new RegExp(`^[${SPELLED}]{4,7}(?![一-龥]{0,2}(?:路|街|乡|镇|村|县|市|区|州))`, 'u');
/** 阿依古丽·买买提搬进了新房: behind the dot too. */
const SPELLED_BEHIND_DOT = new RegExp(`^[一-龥]{2,8}·[${SPELLED}不]{2,8}`, 'u');
/** 吐尔逊江·阿不都: characters that names on both sides of the dot are spelled with. */
const DOTTED = `${SPELLED}不卜逊汗肉色塞凯玛穆罕默卓孙甫杜苏丹热`;
const DOTTED_NAME = new RegExp(`(?<![${DOTTED}·])[${DOTTED}]{2,7}·[${DOTTED}]{2,7}(?![·路街])`, 'gu');

/** 卡德尔·吐尔逊提出: the last character begins what follows. */
const goesOn = (body: string, end: number) =>
  /^(?:提[出起议供醒到]|达到|加入|江边)/u.test(body.slice(end - 1, end + 1));

/** Where a name with a dot begins anywhere in the text, and the name. */
export function findDottedNames(body: string): { readonly name: string; readonly start: number }[] {
  if (!body.includes('·')) return [];
  return [...body.matchAll(DOTTED_NAME)].map(({ 0: name, index }) => ({
    name: goesOn(body, index + name.length) ? name.slice(0, -1) : name,
    start: index,
  }));
}

/** 卓玛央宗, 乌云其木格: two words for a name are one, whatever follows; 乌兰图雅 is one too, 乌兰图雅街 a place. */
const OF_TWO_WORDS = new RegExp(
  `^(?:(?:${TIBETAN_NAME_WORDS}){2}|(?:${YI_CLANS})(?:${YI_GIVEN})|(?:${MONGOL_NAME_WORDS})(?:(?:${MONGOL_NAME_WORDS}){1,2}|图)(?![一-龥]{0,2}(?:路|街|乡|镇|村|县|市|区|州|旗|苏木|嘎查|社区)))`,
  'u',
);

/** 党员进社区·志愿服务迎新春: what stands before the dot is no name. */
const A_SLOGAN = '[一-龥]{0,7}(?:社区|小区|服务|志愿|行动|活动|计划|工程|建设|治理|改造|[党进迎])[一-龥]{0,7}·';
const FIRST_WORD = `(?:${TIBETAN_NAME_WORDS}|${OTHER_FIRST_NAMES})`;

/** 次仁卓玛, 阿不都热合曼·吐尔逊: names without a Han surname. */
const OTHER_NAME = new RegExp(
  `^(?=[一-龥]{2,8}·|${FIRST_WORD})(?!${A_SLOGAN})(?![一-龥]{0,6}(?:居民|村民|市民|业主|记者|党员|民警|长|主任|书记|说|的|和|与))(?:[一-龥]{2,8}·[一-龥]{2,8}?|${FIRST_WORD}[一-龥]{0,3}?)(?=${SPEAKS}|[，、。；：！？）（”“《 \\n]|$|[指拉捧掰拍握拿端抱]着|带领|告诉|${GOES_ON})`,
  'u',
);

/** 次仁卓玛把锦旗送来: two words for a name stand for one wherever a clause begins, unless a place goes on. */
const TWO_WORDS = new RegExp(
  `(?<=^|[，。、；：！？\\n“”的和])(?:(?:${TIBETAN_NAME_WORDS}){2}|(?:${MONGOL_NAME_WORDS}){2,3}|(?:${YI_CLANS})(?:${YI_GIVEN}))(?![^是在到把从向给为和与跟对将，。、]{0,2}(?:路|街|巷|乡|镇|村|县|市|区|州|旗|苏木|嘎查|社区|小区|广场|家园|公园|花园|大道|小学|中学|寺|草原)|[山河湖])`,
  'gu',
);

export function findNamesOfTwoWords(body: string): { readonly name: string; readonly start: number }[] {
  return [...body.matchAll(TWO_WORDS)].map(({ 0: name, index }) => ({ name, start: index }));
}

/** The name at `at` that has no Han surname, or undefined. */
export function readOtherName(text: string, at: number): string | undefined {
  const ahead = text.slice(at, at + 32);
  const ofTwo = OF_TWO_WORDS.exec(ahead)?.[0];
  if (ofTwo) return ofTwo;
  const other = OTHER_NAME.exec(ahead)?.[0];
  if (other?.includes('·')) return SPELLED_BEHIND_DOT.exec(ahead)?.[0] ?? other;
  return other ?? SPELLED_NAME.exec(ahead)?.[0];
}
