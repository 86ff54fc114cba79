/** Reads a person's name at a place of the text, judging by the surname and by what follows the name. */
import { nameAdvantage } from './name-likelihood.ts';
import { readOtherName } from './other-names.ts';
import { GOES_ON, SET_OFF, SPEAKS } from './person-follows.ts';
import { GIVEN_TOO, TITLE, WORDS } from './person-words.ts';
import { surnameLength } from './surnames.ts';

/** `strict`: behind a word that is also followed by ordinary words (居民, 党员); the name must speak or be set off. */
export type Strictness = 'strict' | 'plain';

const HAN = /^\p{Script=Han}$/u;
const AFTER: Record<Strictness, RegExp> = {
  strict: new RegExp(
    `^(?:${SPEAKS}|（|、[一-龥]{2,3}(?:、[一-龥]{2,3})*等?${SPEAKS}|，(?:\\d|今年|家住|是|原|男|女|说|从)|[指拉捧掰拍握拿端抱推挽牵翻望数摸抚竖][着起]|提起|说起|谈起|看在眼里|是[一-龥]{0,5}(?:工|师|员|长)[，。；]|自告奋勇|主动|带头|率先|带着|第一个|一家|一行|夫妇|夫妻|老人(?!家))`,
    'u',
  ),
  plain: new RegExp(`^(?:${SPEAKS}|${SET_OFF}|${GOES_ON})`, 'u'),
};
/** 蒲勇认为: the third character begins the saying. */
const SPLIT_SAYING = /^(?:认为|介绍|表示|告诉|坦言|感慨|回忆|解释|指出|强调|透露|说道|笑着)/u;
const SPEAKING = new RegExp(`^${SPEAKS}`, 'u');
/** Behind a name that stands apart or speaks nothing else can be meant. */
const SET_APART = new RegExp(`^(?:${SPEAKS}|${SET_OFF})`, 'u');
/** 信访渠道，: what speaks may be the end of a word. */
const PART_OF_A_WORD = /^[道讲称叹]/u;
/** Nats: what reads so much better as words is none, whatever follows (区委书记任组长的专班). */
const IMPOSSIBLE = -13;
/** Characters that stand nowhere in a given name. */
const NOT_INSIDE = /[某的了是不很此该这着说们你她它第]/u;
/** Characters that hardly end a given name and often begin what follows it. */
const NOT_LAST =
  /[第某说称讲在对和与及等正又也的是为把被从到就还都给带着了不很此该这那每几两们即或并地得中上下里内外前后间个名位者向将于有没可能会让使之其所以已曾喊问答我你他她它看掰捧]/u;
/** 区长任指挥长: 区 is a surname too, 区长 an office. */
const OFFICE =
  /^(?:满[一二两三四五六七八九十\d]|文明办|[一-龥]{2}办(?=[，。供提])|区长|区委|区政|区住|方长|党委|党组|党总|党支|党政|居委|应急|连长|班长|向导|司长|司机|经理|管委|管家|干事|楼[外道上下栋顶体宇内门房前层院])/u;

/** 甘泉路街道办事处: a place in front of the body that it names. */
const PLACE_OFFICE = /^(?:街道|社区|小区|派出所|办事处|居委|村委|居民区|片区|学校|小学|中学|医院)/u;

/** The name that begins at `at`, or undefined. A longer name wins unless its last character belongs to what follows. */
export function readName(text: string, at: number, strictness: Strictness): string | undefined {
  const name = readAnyName(text, at, strictness);
  return name && PLACE_OFFICE.test(text.slice(at + name.length, at + name.length + 4)) ? undefined : name;
}

function readAnyName(text: string, at: number, strictness: Strictness): string | undefined {
  const surname = surnameLength(text.slice(at, at + 3));
  const other = readOtherName(text, at);
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
      !(given === 2 && SPLIT_SAYING.test(text.slice(at + surname + 1, at + 24))) &&
      fits(rest, beginsLikeAWord ? (strictness === 'strict' ? 'speaking' : 'strict') : strictness) &&
      (given === 1 ||
        (SET_APART.test(rest) && !PART_OF_A_WORD.test(rest)) ||
        nameAdvantage(text, { at, length: name.length }) > IMPOSSIBLE)
    )
      return name;
  }
  return readLikely(text, at, { surname, strictness });
}

/** Nats by which the shorter of two names must read better than the longer, and what a character of grammar adds to it. */
const SHORTER = { least: 1.2, byGrammar: 3 } as const;

/** 站长牛力来到, 业主吴芳和丈夫: whether the third character rather begins what follows than ends the name. */
function isShorter(text: string, { at, surname, rest }: { at: number; surname: 1 | 2; rest: string }): boolean {
  const third = text.charAt(at + surname + 1);
  // 消防员滕飞背起老人, 科长季松点开平台
  if (HANDLES.test(text.slice(at + surname + 1, at + surname + 3)) && !isBetterWhole(text, { at, surname }))
    return true;
  if (SET_APART.test(rest) || !isGiven(text.charAt(at + surname))) return false;
  // 隗文正不肯: 正 goes on with what is being done, and with no 不.
  const isGrammar = NOT_LAST.test(third) && !(third === '正' && /^[不没的把被和与]/u.test(rest));
  if (!isGrammar && !fits(text.slice(at + surname + 1, at + 24), 'plain')) return false;
  const nats = (given: number) => nameAdvantage(text, { at, length: surname + given });
  return nats(1) + (isGrammar ? SHORTER.byGrammar : 0) > nats(2) + SHORTER.least;
}

/** A verb with what it comes to: 背起, 点开, 拿出. */
const HANDLES =
  /^[背抱扶搀点打拿拉推掀拎扛端举抬捧指站坐跪蹲跑冲跳爬走赶掏翻接送领带敲握递贴写画算](?:起|开|着|上|下|到|出|完|过|住|回|进|遍)/u;

/** Whether three characters read as a name far better than two. */
function isBetterWhole(text: string, { at, surname }: { at: number; surname: 1 | 2 }): boolean {
  const nats = (given: number) => nameAdvantage(text, { at, length: surname + given });
  return nats(2) > nats(1) + FAR_BETTER;
}
const FAR_BETTER = 3;
/** Characters that begin what follows, and end many names. */
const SUBTLE = /^[刚正家文全成发开通立推进自]/u;

/** Nats by which a name must read better than words: behind an office a name is expected, behind 居民 anything may follow. */
const LIKELY: Record<Strictness, { readonly whole: number; readonly short: number }> = {
  plain: { whole: -4, short: -1 },
  strict: { whole: -3, short: 0.5 },
};

const GOES_ON_AS_SUBJECT = new RegExp(`^(?:${SPEAKS}|${GOES_ON}|[，（])`, 'u');

/** 花园街(道), 凤凰山: rather a place when nothing announces a person. */
const PLACE = /[街路巷村镇乡县区市河江湖桥山苑园里庭城楼厂店岛港]$/u;

/** “黄马甲护学队” */
const GARMENT = /(?:马甲|背心|袖章|围巾|帽)$/u;

/** Nats for a name that only a description leads to, as the subject of what follows or anywhere. */
const DESCRIBED = { subject: 2, anywhere: 5 } as const;
/** Nats for a name between the marks of a list. */
const LISTED = { whole: 1, short: 1.5 } as const;

/** A name told by its characters alone, whatever the sentence goes on with: 居民佟淑珍拿到钥匙. */
function readLikely(
  text: string,
  at: number,
  { surname, strictness }: { surname: 1 | 2; strictness: Strictness },
): string | undefined {
  const [whole, short] = [2, 1].map((given) => {
    const name = text.slice(at, at + surname + given);
    const isName = !TITLE.test(name.slice(surname)) && isGivenLetters(name.slice(surname), given);
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
  const least = LIKELY[strictness].short - (isSubject(text, at + surname + 1) ? SUBJECT : 0);
  return short && short.nats >= least ? short.name : undefined;
}
const SUBJECT = 1;

/** A name of a single surname and two characters that nothing announces: so much likelier than words that nothing need. */
export function readUnannounced(text: string, at: number, { least }: { readonly least: number }): string | undefined {
  const surname = surnameLength(text.slice(at, at + 3));
  const name = text.slice(at, at + 3);
  if (
    surname !== 1 ||
    TITLE.test(name.slice(1)) ||
    GARMENT.test(name) ||
    PLACE.test(name) ||
    !isGivenLetters(name.slice(1), 2)
  )
    return undefined;
  return nameAdvantage(text, { at, length: 3 }) >= least ? name : undefined;
}

/** The name behind 卖了26年豆腐的: what stands before it tells of a person, so that a name is expected. */
export function readExpected(text: string, at: number): string | undefined {
  const name = text.slice(at, at + 3);
  if (!SET_APART.test(text.slice(at + 3)) && !isSubject(text, at + 3)) return undefined;
  if (surnameLength(name) !== 1 || WORDS.has(name.slice(0, 2)) || TITLE.test(name.slice(1)) || !isGiven(name.slice(1)))
    return undefined;
  return nameAdvantage(text, { at, length: 3, whole: 'is no word' }) >= EXPECTED ? name : undefined;
}
const EXPECTED = -2;

/** The name behind 开粉店的: it goes on as a subject does. */
export function readDescribed(text: string, at: number): string | undefined {
  const least = isSubject(text, at + 3) ? DESCRIBED.subject : DESCRIBED.anywhere;
  return readUnannounced(text, at, { least });
}

/** Whether the sentence goes on at `at` as it does behind its subject. */
export function isSubject(text: string, at: number): boolean {
  return GOES_ON_AS_SUBJECT.test(text.slice(at, at + 24));
}

/** Whether the whole of `text` is a name and nothing else: an item of a list. */
export function isWholeName(text: string): boolean {
  const surname = surnameLength(`${text}　`);
  const given = text.length - surname;
  return (
    surname > 0 &&
    (given === 1 || given === 2) &&
    !TITLE.test(text.slice(surname)) &&
    isGivenLetters(text.slice(surname), given) &&
    nameAdvantage(text, { at: 0, length: text.length, whole: 'is no word' }) >=
      (given === 2 ? LISTED.whole : LISTED.short)
  );
}

/** Whether a name of this many characters could be: all of them Han, none that stands in no name. */
function isGivenLetters(given: string, length: number): boolean {
  return given.length === length && [...given].every((letter) => HAN.test(letter) && !NOT_INSIDE.test(letter));
}

function fits(rest: string, strictness: Strictness | 'speaking'): boolean {
  if (strictness === 'speaking') return SPEAKING.test(rest);
  return AFTER[strictness].test(rest) || (strictness === 'plain' && HANDLES.test(rest));
}

/** Whether a name at `at` is the one who speaks: 黄瑞高兴地说. */
export function readSpeaker(text: string, at: number): string | undefined {
  const name = readName(text, at, 'strict');
  return name && SPEAKING.test(text.slice(at + name.length)) ? name : undefined;
}

function isGiven(given: string): boolean {
  const [first = '', second] = given;
  if (GIVEN_TOO.has(given)) return true;
  if (![...given].every((letter) => HAN.test(letter)) || WORDS.has(given) || TITLE.test(given)) return false;
  return second === undefined ? !NOT_LAST.test(first) : !NOT_INSIDE.test(first) && !NOT_LAST.test(second);
}
