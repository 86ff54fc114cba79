/** Names in front of their title: 住建局宋某新主任, 张某副局长陪同, 来自甲医院的周某医生. */
import { isGivenLetters } from './given-names.ts';
import { nameAdvantage } from './name-likelihood.ts';
import type { NameMention } from './person-mentions.ts';
import { TITLE, WORDS } from './person-words.ts';
import { surnameLength } from './surnames.ts';

const TITLES =
  '(?:党[组委支]|党?总支|党支部)?(?:第一)?[副总]?(?:书记|主任|局长|部长|科长|股长|站长|所长|处长|院长|校长|镇长|乡长|区长|县长|市长|会长|秘书长|主席|队长|组长|经理|董事长|总监|工(?:程师)?|教授|医生|大夫|护士长?|律师|法官|警官|检察官|老师|工程师|指导员|教导员|政委|干事|专员)';
const STANDS_BEHIND =
  '(?<=^|[，。、；：！？“”\\n]|局|委|办|处|科|股|中心|公司|医院|党委|总支|支部|大队|支队|中队|站|所|院|校|厅|部|队|组|村|社区|街道|镇|乡|会|集团|[在由与和同跟请找向对给被是据让派的])';
const PLACE_BEFORE_TITLE = new RegExp(
  `${STANDS_BEHIND}(?=(?<name>\\p{Script=Han}{2,3}?)(?<title>${TITLES})(?!们|级|会议|办公|室|制|岗|职务))`,
  'gu',
);

/** 管理处处长, 党工委书记, 水务局局长, 文明办主任: an office, though its first character is a surname. */
const OFFICE = /[局办处科委所站部室组会队院厅馆股司校区县市镇乡村街道站校园组中心]$|党|委|支部|总支|公安|街道|社区/u;

/** Nats that a name of three characters needs there, and one of two. */
const NEEDS = { three: -2, two: 0.5 } as const;

/** The names in `body` right in front of a title, with the title as their part. Empty when there is none. */
export function findNamesWithTitle(body: string): (NameMention & { readonly role: string })[] {
  return [...body.matchAll(PLACE_BEFORE_TITLE)].flatMap(({ index: start, groups }) => {
    const { name = '', title = '' } = groups ?? {};
    return isNameBeforeTitle(body, { name, start }) ? [{ name, start, role: title }] : [];
  });
}

function isNameBeforeTitle(body: string, { name, start }: NameMention): boolean {
  if (surnameLength(`${name}　`) !== 1 || OFFICE.test(name)) return false;
  const given = name.slice(1);
  if (TITLE.test(given) || WORDS.has(name) || !isGivenLetters(given, given.length)) return false;
  const least = name.length === 3 ? NEEDS.three : NEEDS.two;
  return nameAdvantage(body, { at: start, length: name.length, whole: 'is no word' }) >= least;
}
