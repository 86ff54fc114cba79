/** Lines with which accounts and sites post an article: who posted it and when, whom they have it from. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { ACCOUNT_END_LOOSE, MEDIUM_END, PROVINCE, WRITER } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readCredits } from './credits.ts';
import { PUBLISHER, readDateline } from './datelines.ts';
import { stating } from './findings.ts';
import { isOrganisation } from './label-value.ts';
import { isOneName, NAME_ROW, parseNames } from './names.ts';
import type { Statement } from './statements.ts';

/** 甲区融媒 甲区融媒 湖北: name and link of the account, and where the post was sent from, as they come when a page is copied */
const TWICE = new RegExp(
  String.raw`^(?:原创 *[:]? *|Original +)?(?<account>[\p{Script=Han}\w]{3,14}) +\k<account>(?: +(?:${PROVINCE}))?(?: +听全文)?$`,
  'u',
);
/** 甲区融媒 湖北: once */
const POSTED_FROM = new RegExp(
  String.raw`^(?<account>\p{Script=Han}{2,7}(?:${ACCOUNT_END_LOOSE})) +(?:${PROVINCE})$`,
  'u',
);
/** 示例市住建局 示例住建: the office and its account, called after it */
const OF_OFFICE = /^(?<office>\p{Script=Han}{4,20}) +(?<account>\p{Script=Han}{3,8})$/u;
/** 示例市住建局官方账号, 优质民生领域创作者: what a platform says of the account */
const KIND_OF_ACCOUNT =
  /^(?:(?<office>\p{Script=Han}{3,24}?)官方[帐账]?号|(?:优质)?\p{Script=Han}{2,6}领域(?:优质)?(?:创作者|作者|博主|达人)|(?:优质|原创)(?:创作者|作者|博主))$/u;
/** 以下文章来源于丙社区微报 ，作者王某: a post that was shared */
const SHARED = /^以下文章来源于[: ]?(?<account>[^,]{2,20}?) ?, ?作者[: ]?(?<names>.{1,16})$/u;
/** 原创：本刊编辑部 某支部生活 5天前: nobody knows the day any more. */
const POSTED_AGO =
  /^(?:原创[: ]{1,2})?(?:\S{2,10} +)?(?<account>[^\s,。:]{2,14}) +(?:\d{1,2} ?(?:分钟|小时|天|周|个?月|年)前|昨天|前天|今天)$/u;
/** 某工人网-工人日报 张某: the medium and who wrote for it */
const MEDIUM_AND_NAMES = new RegExp(
  String.raw`^[(]?(?<account>(?:\p{Script=Han}{2,8}?网-)?\p{Script=Han}{2,8}?(?:${MEDIUM_END})) {1,3}(?<names>${NAME_ROW})[)]?$`,
  'u',
);

/** 张某 | 某日报 */
const NAMES_AND_MEDIUM = new RegExp(
  String.raw`^(?<names>${NAME_ROW}) ?[|/] ?(?<account>\p{Script=Han}{2,8}?(?:${MEDIUM_END}))$`,
  'u',
);

/** 甲区住建局 / 2019-05-06 / 张某: a day, and between bars nothing but who published and who wrote it */
function readPieces(line: Line, bare: string): Statement | undefined {
  const pieces = bare.split(/ ?[|/] ?(?!\d{1,2}[/ ])/u);
  if (pieces.length < 2 || pieces.length > 4) return undefined;
  const stated = stating(line.text.trim(), line);
  const found = pieces.map((piece) => {
    if (PUBLISHER.test(piece) || isOrganisation(piece)) return [stated('sources')(piece)];
    const names = parseNames(piece).filter(isOneName);
    if (names.length > 0) return names.map(stated('authors'));
    const dated = readDateline({ ...line, text: piece });
    return dated?.findings.every(({ field }) => field === 'dates') ? dated.findings : [];
  });
  const findings = found.flat();
  const isWhole = found.every((piece) => piece.length > 0) && findings.some(({ field }) => field === 'dates');
  return isWhole ? { rule: 'dateline', findings } : undefined;
}

/** Who shows the article and whom it is from, without a day. */
export function readAccount(line: Line, folded: string): Statement | undefined {
  const bare = folded.trim();
  const pieces = readPieces(line, bare);
  if (pieces) return pieces;
  const stated = stating(line.text.trim(), line);
  const shared = SHARED.exec(bare)?.groups;
  if (shared)
    return {
      rule: 'shared-post',
      findings: [
        stated('sources')(shared['account'] ?? ''),
        ...parseNames(shared['names'] ?? '').map(stated('authors')),
      ],
    };
  for (const pattern of [MEDIUM_AND_NAMES, NAMES_AND_MEDIUM]) {
    const { account = '', names: row = '' } = pattern.exec(bare)?.groups ?? {};
    const names = parseNames(row);
    if (names.length > 0 && names.every(isOneName))
      return { rule: 'byline', findings: [stated('sources')(account), ...names.map(stated('authors'))] };
  }
  const kind = KIND_OF_ACCOUNT.exec(bare);
  if (kind) {
    const office = kind.groups?.['office'];
    return { rule: 'account-kind', findings: office ? [stated('sources')(office)] : [] };
  }
  const account =
    accountOfOffice(bare) ??
    [TWICE, POSTED_FROM, POSTED_AGO].map((one) => one.exec(bare)?.groups?.['account']).find(Boolean);
  return account ? { rule: 'posting-line', findings: [stated('sources')(account)] } : undefined;
}

/** The account of an office that bears nothing but characters of its name: 市住建局 走进社区 is a headline. */
function accountOfOffice(bare: string): string | undefined {
  const { office = '', account } = OF_OFFICE.exec(bare)?.groups ?? {};
  if (!account || !isOrganisation(office)) return undefined;
  return [...account].every((character) => office.includes(character)) ? account : undefined;
}

const POSTING =
  /^\s*(?:原创 +)?(?<names>(?:[^\s。!?,:;《(]{2,16} +){0,2}(?!\S+\.(?:com|cn|net|org))[^\s。!?,:;《(]{2,16}) +(?<date>(?:19|20)\d{2} ?[-年./].{4,26}?)(?: +发表于 ?\S{2,6})?\s*$/u;

/** 口述：张某 整理：李某 某公众号 2021-06-18 10:00: who made it stands in front of who posted it. */
const CREDITED = /^(?<credits>\p{Script=Han}{1,4} ?[:|].{2,60}?) +(?=\S{2,16} +(?:19|20)\d\d ?[-年./])/u;

function readCreditedPosting(line: Line, folded: string): Statement | undefined {
  const { 0: front = '', groups } = CREDITED.exec(folded.trim()) ?? {};
  const credits = groups ? readCredits(groups['credits'] ?? '') : undefined;
  if (!credits) return undefined;
  const rest = line.text.trim().slice(front.length);
  const posted = readPosting({ ...line, text: rest }, foldForMatching(rest));
  if (!posted) return undefined;
  const stated = stating(line.text.trim(), line);
  const made = [...credits.authors.map(stated('authors')), ...credits.photographers.map(stated('photographers'))];
  return { ...posted, findings: [...made, ...posted.findings] };
}

/** A district in front of the date is where it happened, not who published it. */
const PLACE = /^[\p{Script=Han}]{2,12}(?:省|市|县|区|州|旗|镇|乡|街道|村)$/u;

/** 原创 某作者 某公众号 2022-03-15 18:00, 某网 2022-03-15: who published it and when. */
export function readPosting(line: Line, folded: string): Statement | undefined {
  const credited = readCreditedPosting(line, folded);
  if (credited) return credited;
  const { names, date } = POSTING.exec(folded)?.groups ?? {};
  const dated = date ? readDateline({ ...line, text: date }) : undefined;
  if (!names || WRITER.test(names) || dated?.rule !== 'dateline') return undefined;
  const at = folded.indexOf(names);
  const pieces = line.text
    .slice(at, at + names.length)
    .trim()
    .split(/[ \u3000]+/u)
    .filter((piece) => /\p{L}/u.test(piece) && !IS_NO_NAME.test(foldForMatching(piece)));
  if (pieces.length === 0) return { rule: 'posting-line', findings: dated.findings };
  const { publisher, authors } = sortPieces(pieces);
  const stated = stating(line.text.trim(), line);
  const sources = publisher === undefined || PLACE.test(foldForMatching(publisher)) ? [] : [publisher];
  return {
    rule: 'posting-line',
    findings: [...dated.findings, ...sources.map(stated('sources')), ...authors.map(stated('authors'))],
  };
}

/** Words of the page around a day: labels, and the buttons of a digital paper (3上一篇 下一篇4). */
const IS_NO_NAME =
  /^(?:date|time|posted|by|on|\d?[上下]一[篇版]\d?|(?:发布|发表|公开|成文|生成)(?:日期|时间)|公开目录|文号)$/iu;

/** Authors in front of the account; 某网 张某 and 张某 alone the other way round. */
function sortPieces(pieces: readonly string[]): { publisher: string | undefined; authors: readonly string[] } {
  const last = pieces.at(-1) as string;
  // Four characters are more often an account (幸福社区) than a name.
  const namesOf = (texts: readonly string[]) => parseNames(foldForMatching(texts.join(' '))).filter(isOneName);
  const [signed] = namesOf([last]);
  const [first] = pieces;
  if (signed && pieces.length === 1) return { publisher: undefined, authors: [signed] };
  if (signed && pieces.length === 2 && first && PUBLISHER.test(foldForMatching(first)))
    return { publisher: first, authors: [signed] };
  return { publisher: last, authors: namesOf(pieces.slice(0, -1)) };
}
