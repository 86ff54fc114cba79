/** Reads a person's name at a place of the text, judging by the surname and by what follows the name. */
import { isGiven, isGivenLetters, NOT_LAST } from './given-names.ts';
import { nameAdvantage } from './name-likelihood.ts';
import { readOtherName } from './other-names.ts';
import { ADVERBS, BECOMES, GESTURES, GOES_ON, HANDLES, SET_APART, SET_OFF, SO_MANY, SPEAKS } from './person-follows.ts';
import { TITLE, WORDS } from './person-words.ts';
import { isSeldomSurname, surnameLength } from './surnames.ts';
import { isSubject, PLACE } from './unannounced-names.ts';

/** `strict`: behind a word that is also followed by ordinary words (居民, 党员); the name must speak or be set off. */
export type Strictness = 'strict' | 'plain';

const AFTER: Record<Strictness, RegExp> = {
  strict: new RegExp(
    `^(?:${SPEAKS}|（|、(?:老[二三四幺]|妻子|丈夫|儿子|女儿|弟弟|妹妹|儿媳)|\\d{2,3}岁|、[一-龥]{2,3}(?:、[一-龥]{2,3})*等?${SPEAKS}|，(?:\\d|今年|家住|是|原|男|女|说|从)|[指拉捧掰拍握拿端抱推挽牵翻望数摸抚竖][着起]|提起|说起|谈起|看在眼里|是[一-龥]{0,5}(?:工|师|员|长)[，。；]|自告奋勇|主动|带头|率先|带着|第一个|一家|一行|夫妇|夫妻|老人(?!家)|${ADVERBS})`,
    'u',
  ),
  plain: new RegExp(`^(?:${SPEAKS}|${SET_OFF}|${GOES_ON})`, 'u'),
};
/** 蒲勇认为, 彭丽一同: the third character begins what follows. */
const SPLIT = /^(?:一[同起道并直边早]|认为|介绍|表示|告诉|坦言|感慨|回忆|解释|指出|强调|透露|说道|笑着)/u;
const SPEAKING = new RegExp(`^${SPEAKS}`, 'u');
/** 信访渠道，: what speaks may be the end of a word. */
const PART_OF_A_WORD = /^[道讲称叹]/u;
/** Nats: what reads so much better as words is none, whatever follows (区委书记任组长的专班). */
const IMPOSSIBLE = { whole: -13, apart: -14, short: -6.5, signed: -8.2 } as const;
/** 区长任指挥长: 区 is a surname too, 区长 an office; 家属楼三层 is a floor. */
const OFFICE =
  /^(?:[一-龥][一二三四五六七八九十][楼层栋幢期组号院门区]|段长制|伍[佰拾]|满[一二两三四五六七八九十\d]|文明办|和(?:工|居|业|群|党|志|社|物|网|楼|街|老人|小区|学|商|租|住|村|民|医|律|专|代|部|有|相|各|其)|[一-龥]{2}办(?=[，。供提])|区长|区委|区政|区[残妇科侨文工]联|区住|区女|区男|母官|[农兵][一二三四五六七八九十]师|信部|官表|方长|党委|党组|党总|党支|党政|居委|应急|应知|包[楼栋片街路段区村户井网]|连长|班长|向导|司长|司机|经理|管委|管家|干事|楼[外道上下栋顶体宇内门房前层院])/u;

/** 由庄跃进担任: a surname behind 由 is the name's. */
const BY = /^由/u;

/** 甘泉路街道办事处: a place in front of the body that it names. */
const PLACE_OFFICE = /^(?:街道|社区|小区|派出所|办事处|居委|村委|居民区|片区|学校|小学|中学|医院)/u;

/** The name that begins at `at`, or undefined. A longer name wins unless its last character belongs to what follows. */
export function readName(text: string, at: number, strictness: Strictness): string | undefined {
  const name = readAnyName(text, at, strictness);
  const rest = text.slice(at + (name?.length ?? 0), at + LONGEST_NAME + 4);
  if (!name || PLACE_OFFICE.test(rest) || CARRIED.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  return name.length > 2 && name.endsWith('老') && OLD.test(rest) ? name.slice(0, -1) : name;
}
const LONGEST_NAME = 12;
/** 扛着木锨: what someone carries is no person; 扶着 may be one. */
const CARRIED = /[扛拎提挑挥举拿端]着$/u;
/** 俞某老人: 老 belongs to what follows. */
const OLD = /^(?:人|伯|汉|太|师(?!傅)|两口|党员|先生|同志|板)/u;

function readAnyName(text: string, at: number, strictness: Strictness): string | undefined {
  const surname = surnameLength(text.slice(at, at + 3));
  const other = readOtherName(text, at);
  if (BY.test(text.slice(at, at + 1)) && surnameLength(text.slice(at + 1, at + 4)) > 0) return other;
  if (surname === 0 || other || OFFICE.test(text.slice(at, at + 3))) return other;
  // 黄金荣 begins like 黄金: a name of three characters is still believed when it is set off or speaks.
  const beginsLikeAWord = WORDS.has(text.slice(at, at + 2));
  for (const given of beginsLikeAWord ? [2] : [2, 1]) {
    const name = text.slice(at, at + surname + given);
    const rest = text.slice(at + surname + given, at + 24);
    if (given === 2 && isShorter(text, { at, surname, rest })) continue;
    // 联络员王建刚前后上门: 刚 belongs to the name, though it may begin what follows.
    if (given === 1 && SUBTLE.test(rest) && isBetterWhole(text, { at, surname })) continue;
    if (
      name.length === surname + given &&
      isGiven(name.slice(surname)) &&
      !(given === 2 && SPLIT.test(text.slice(at + surname + 1, at + 24))) &&
      fits(rest, beginsLikeAWord ? (strictness === 'strict' ? 'speaking' : 'strict') : strictness) &&
      nameAdvantage(text, { at, length: name.length }) > leastFor(given, rest, strictness)
    )
      return name;
  }
  return readLikely(text, at, { surname, strictness });
}

/** 宁愿, 应邀 and 云集 are words; 田野 and 白雪 may be names. A longer one is doubted less where it stands apart. */
function leastFor(given: number, rest: string, strictness: Strictness): number {
  // 物业经理江山，: behind an office the end of a clause leaves little else
  if (given === 1) return strictness === 'plain' && /^[，、。；）]/u.test(rest) ? IMPOSSIBLE.signed : IMPOSSIBLE.short;
  return SET_APART.test(rest) && !PART_OF_A_WORD.test(rest) ? IMPOSSIBLE.apart : IMPOSSIBLE.whole;
}

/** Nats by which the shorter of two names must read better than the longer, and what a character of grammar adds to it. */
const SHORTER = { least: 1.2, byGrammar: 3 } as const;

/** 站长牛力来到, 业主吴芳和丈夫: whether the third character rather begins what follows than ends the name. */
function isShorter(text: string, { at, surname, rest }: { at: number; surname: 1 | 2; rest: string }): boolean {
  const third = text.charAt(at + surname + 1);
  // 消防员滕飞背起老人, 科长季松点开平台
  const behind = text.slice(at + surname + 1, at + surname + 5);
  if (BECOMES.test(behind)) return true;
  if (HANDLES.test(behind) && !isBetterWhole(text, { at, surname })) return true;
  if ((GESTURES.test(behind) || SO_MANY.test(behind)) && isGiven(text.charAt(at + surname))) return true;
  if (SET_APART.test(rest) || !isGiven(text.charAt(at + surname))) return false;
  // 隗文正不肯: 正 goes on with what is being done, and with no 不.
  // 刘大有翻出旧图: 有 is a verb, and no other follows it.
  const isName = (third === '正' && /^[不没的把被和与]/u.test(rest)) || (third === '有' && HANDLES.test(rest));
  const isGrammar = NOT_LAST.test(third) && !isName;
  if (!isGrammar && !fits(text.slice(at + surname + 1, at + 24), 'plain')) return false;
  const nats = (given: number) => nameAdvantage(text, { at, length: surname + given });
  return nats(1) + (isGrammar ? SHORTER.byGrammar : 0) > nats(2) + SHORTER.least;
}

/** Whether three characters read as a name far better than two. */
function isBetterWhole(text: string, { at, surname }: { at: number; surname: 1 | 2 }): boolean {
  const nats = (given: number) => nameAdvantage(text, { at, length: surname + given });
  return nats(2) > nats(1) + FAR_BETTER;
}
const FAR_BETTER = 3;
/** Characters that begin what follows, and end many names. */
const SUBTLE = /^[刚正家文全成发开通立推进自]/u;

/** Nats by which a name must read better than words: behind an office a name is expected, behind 居民 anything may follow. */
const LIKELY = {
  plain: { whole: -4, short: -1 },
  strict: { whole: -3, short: 0.5 },
  /** 高高瘦瘦的管家路遥。 */
  apart: -2,
} as const;
const ENDS_CLAUSE = /^[，。；）]/u;

/** A name told by its characters alone, whatever the sentence goes on with: 居民佟淑珍拿到钥匙. */
function readLikely(
  text: string,
  at: number,
  { surname, strictness }: { surname: 1 | 2; strictness: Strictness },
): string | undefined {
  const [whole, short] = [2, 1].map((given) => {
    const name = text.slice(at, at + surname + given);
    const isName = !WORDS.has(name) && !TITLE.test(name.slice(surname)) && isGivenLetters(name.slice(surname), given);
    return { name, nats: isName ? nameAdvantage(text, { at, length: surname + given }) : Number.NEGATIVE_INFINITY };
  });
  const rest = text.slice(at + surname + 2, at + 24);
  if (
    whole &&
    whole.nats >= LIKELY[strictness].whole &&
    whole.nats >= (short?.nats ?? 0) - 1 &&
    !isShorter(text, { at, surname, rest })
  )
    return whole.name;
  // As the subject of what follows a name needs less.
  const behind = text.slice(at + surname + 1, at + 24);
  const least = ENDS_CLAUSE.test(behind)
    ? LIKELY.apart
    : LIKELY[strictness].short - (isSubject(text, at + surname + 1) ? SUBJECT : 0);
  return short && short.nats >= least ? short.name : undefined;
}
const SUBJECT = 1;

function fits(rest: string, strictness: Strictness | 'speaking'): boolean {
  if (strictness === 'speaking') return SPEAKING.test(rest);
  return AFTER[strictness].test(rest) || (strictness === 'plain' && HANDLES.test(rest));
}

/** 副书记台秀英说: behind an office a surname that begins words nearly always is believed when the whole name speaks or does something. */
export function readSeldom(text: string, at: number, strictness: Strictness): string | undefined {
  const name = text.slice(at, at + 3);
  const speaks = SPEAKING.test(text.slice(at + 3, at + 24));
  if (!isSeldomSurname(name) || !(speaks || isSubject(text, at + 3))) return undefined;
  if (PLACE.test(name) || !isGiven(name.slice(1)) || NOT_LAST.test(name.charAt(1))) return undefined;
  const least = speaks ? SELDOM[strictness] : SELDOM.acting;
  return nameAdvantage(text, { at, length: 3, seldom: true }) >= least ? name : undefined;
}
const SELDOM = { strict: 0.5, plain: -0.5, acting: 2 } as const;

/** Whether a name at `at` is the one who speaks: 黄瑞高兴地说. */
export function readSpeaker(text: string, at: number): string | undefined {
  const name = readName(text, at, 'strict');
  return name && SPEAKING.test(text.slice(at + name.length)) ? name : undefined;
}
