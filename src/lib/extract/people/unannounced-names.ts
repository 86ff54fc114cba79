/** Names that no office and no speech announces, told by their characters and by what stands around them. */
import { isGiven, isGivenLetters } from './given-names.ts';
import { nameAdvantage } from './name-likelihood.ts';
import { ADVERBS, BECOMES, GOES_ON, HANDLES, SET_APART, SPEAKS } from './person-follows.ts';
import { SAYING, TITLE, WORDS } from './person-words.ts';
import { surnameLength } from './surnames.ts';

const GOES_ON_AS_SUBJECT = new RegExp(`^(?:${SPEAKS}|${GOES_ON}|${ADVERBS}|[，（])`, 'u');

/** 花园街(道), 凤凰山: rather a place when nothing announces a person. */
export const PLACE =
  /[街路巷村镇乡县区市河江湖桥山苑园里庭城楼厂店岛港]$|^.家[塘湾坪冲沟坡岭庄畈垸墩坝洼营窑沱嘴垭坎垅墙院]$/u;

/** 南某溪畔, 北某岭沿线, 全长5公里: a river or a road has banks and a length. */
const BESIDE =
  /^(?:畔|两岸|沿岸|沿线|岸边|[上中下]游|流域|河段|水质|水体|河道|湿地|绿道|码头|全长|总长|干流|支流|截污|入[海江河湖]口)/u;

/** “黄马甲护学队” */
const GARMENT = /(?:马甲|背心|袖章|围巾|帽)$/u;

/** Nats for a name that only a description leads to, as the subject of what follows or anywhere. */
const DESCRIBED = { subject: 2, anywhere: 5 } as const;
/** Nats for a name between the marks of a list. */
const LISTED = { whole: 1, short: 1.5 } as const;
/** Nats for one among others that are names. */
const AMONG = { whole: -3, short: -3 } as const;

/** A name of a single surname and two characters that nothing announces: so much likelier than words that nothing need. */
export function readUnannounced(text: string, at: number, { least }: { readonly least: number }): string | undefined {
  const surname = surnameLength(text.slice(at, at + 3));
  const name = text.slice(at, at + 3);
  if (
    surname !== 1 ||
    TITLE.test(name.slice(1)) ||
    GARMENT.test(name) ||
    SAYING.test(name) ||
    BECOMES.test(text.slice(at + 2, at + 5)) ||
    PLACE.test(name) ||
    BESIDE.test(text.slice(at + 3, at + 7)) ||
    !isGivenLetters(name.slice(1), 2)
  )
    return undefined;
  return nameAdvantage(text, { at, length: 3 }) >= least ? name : undefined;
}

/** The name behind 卖了26年豆腐的: what stands before it tells of a person, so that a name is expected. */
export function readExpected(text: string, at: number): string | undefined {
  const name = text.slice(at, at + 3);
  const rest = text.slice(at + 3, at + 27);
  if (!SET_APART.test(rest) && !HANDLES.test(rest) && !isSubject(text, at + 3)) return undefined;
  if (
    surnameLength(name) !== 1 ||
    BECOMES.test(text.slice(at + 2, at + 5)) ||
    PLACE.test(name) ||
    WORDS.has(name.slice(0, 2)) ||
    TITLE.test(name.slice(1)) ||
    !isGiven(name.slice(1))
  )
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

/** Whether `items` are names and nothing else: among some that can be nothing else, those that may be words are names too. */
export function areNames(items: readonly string[]): boolean {
  const certain = items.filter((item) => isWholeName(item)).length;
  return certain === items.length || (2 * certain >= items.length && items.every((item) => isWholeName(item, AMONG)));
}

/** Whether the whole of `text` is a name and nothing else: an item of a list. */
export function isWholeName(text: string, least: { readonly whole: number; readonly short: number } = LISTED): boolean {
  const surname = surnameLength(`${text}　`);
  const given = text.length - surname;
  return (
    surname > 0 &&
    (given === 1 || given === 2) &&
    !SAYING.test(text) &&
    !TITLE.test(text.slice(surname)) &&
    isGivenLetters(text.slice(surname), given) &&
    nameAdvantage(text, { at: 0, length: text.length, whole: 'is no word' }) >=
      (given === 2 ? least.whole : least.short)
  );
}
