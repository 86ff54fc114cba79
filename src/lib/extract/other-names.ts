/** Names without a Han surname: Tibetan, Mongol, Uyghur and others. */
import { GOES_ON, SPEAKS } from './person-follows.ts';

/** 巴合提别克: written in the characters that such names are spelled with; it ends where another character begins. */
const SPELLED =
  '阿艾巴拜班白布达迪丁都尔恩法古哈海合霍吉加江喀卡坎柯克库夸拉莱兰勒丽里力鲁路洛马买麦曼美米明木娜纳尼努帕普其恰热茹撒萨赛沙苏塔提铁吐托娃瓦维吾乌西希夏雅亚牙亚伊依英尤玉孜扎则泽祖旦别';
const SPELLED_NAME = new RegExp(`^[${SPELLED}]{4,7}(?![一-龥]{0,2}(?:路|街|乡|镇|村|县|市|区|州))`, 'u');
/** 阿依古丽·买买提搬进了新房: behind the dot too. */
const SPELLED_BEHIND_DOT = new RegExp(`^[一-龥]{2,8}·[${SPELLED}不]{2,8}`, 'u');
/** 吐尔逊江·阿不都: characters that names on both sides of the dot are spelled with. */
const DOTTED = `${SPELLED}不卜逊汗肉色塞凯玛穆罕默卓孙甫杜苏丹热`;
const DOTTED_NAME = new RegExp(`^[${DOTTED}]{2,7}·[${DOTTED}]{2,7}`, 'u');

/** 卡德尔·吐尔逊提出: the last character begins what follows. */
const goesOn = (body: string, end: number) =>
  /^(?:提[出起议供醒到]|达到|加入|江边)/u.test(body.slice(end - 1, end + 1));

/** Where a name with a dot begins anywhere in the text, and the name. */
export function findDottedNames(body: string): { readonly name: string; readonly start: number }[] {
  return [...body.matchAll(new RegExp(`(?<![${DOTTED}·])${DOTTED_NAME.source.slice(1)}(?![·路街])`, 'gu'))].map(
    ({ 0: name, index }) => ({ name: goesOn(body, index + name.length) ? name.slice(0, -1) : name, start: index }),
  );
}

/** 卓玛央宗: two Tibetan words for a name are one, whatever follows. */
const TIBETAN =
  '次仁|扎西|普布|达瓦|尼玛|巴桑|旦增|丹增|格桑|卓玛|央金|央宗|拉姆|索朗|洛桑|平措|顿珠|罗布|边巴|米玛|强巴|德吉|白玛|仁增|阿旺|土登|嘎玛|才让|才仁|多杰|多吉|桑吉|其美|仓决|曲珍|曲措|拥措|旺堆|旺姆|措姆|贡布|桑珠|益西|梅朵|拉毛|尕藏|加措|次旺|次旦|玉珍|群培';
const TIBETAN_NAME = new RegExp(`^(?:${TIBETAN}){2}`, 'u');

/** 次仁卓玛, 阿不都热合曼·吐尔逊: names without a Han surname. */
const OTHER_NAME = new RegExp(
  `^(?![一-龥]{0,6}(?:居民|村民|市民|业主|记者|党员|民警|长|主任|书记|说|的|和|与))(?:[一-龥]{2,8}·[一-龥]{2,8}?|(?:${TIBETAN}|巴特尔|乌兰|其其格|苏日娜|哈斯|那日苏|斯琴|娜仁|宝音|阿依|买买提|努尔|巴图|苏和|萨仁|图雅|托娅|高娃|其木格|格日勒|巴雅尔|乌日娜|布和|额尔敦|牧仁|塔娜|朝鲁|那仁|斯日|特木尔)[一-龥]{0,3}?)(?=${SPEAKS}|[，、。；：！？）（”“《 \\n]|$|[指拉捧掰拍握拿端抱]着|带领|告诉|${GOES_ON})`,
  'u',
);

/** The name at `at` that has no Han surname, or undefined. */
export function readOtherName(text: string, at: number): string | undefined {
  const ahead = text.slice(at, at + 32);
  const tibetan = TIBETAN_NAME.exec(ahead)?.[0];
  if (tibetan) return tibetan;
  const other = OTHER_NAME.exec(ahead)?.[0];
  if (other?.includes('·')) return SPELLED_BEHIND_DOT.exec(ahead)?.[0] ?? other;
  return other ?? SPELLED_NAME.exec(ahead)?.[0];
}
