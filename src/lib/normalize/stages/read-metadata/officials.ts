/** （甲区住建局局长 张某）: officials who wrote the article or spoke it, and what authors are. */
import { BODY_END } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { stating } from './findings.ts';
import { isOneName, NAME_ROW, NAMES, parseNames } from './names.ts';
import type { Statement } from './statements.ts';

const CHAIRS =
  '(?:书记|局长|主任|部长|区长|市长|县长|镇长|院长|校长|处长|科长|会长|秘书长|主席|所长|站长|馆长|教授|研究员|人大代表|政协委员|经理|董事长|干部|委员|常委)';
/** （某局党组书记、局长 张某）: the signature of an official who wrote the article */
const SIGNATURE = new RegExp(
  String.raw`^\((?<role>[\p{Script=Han}、()]{2,50}${CHAIRS})[ :]{1,3}(?<names>${NAME_ROW})\)$`,
  'u',
);
const ORGANISATION = String.raw`\p{Script=Han}{2,20}(?:${BODY_END}|[科处站所])`;
/** （甲区城市管理局 张某）, （张某 甲区城市管理局） */
const MEMBER = new RegExp(
  String.raw`^\((?:(?<of>${ORGANISATION})[ :]{1,3}(?<behind>${NAME_ROW})|(?<before>${NAME_ROW})[ ,]{1,3}(?<at>${ORGANISATION}))\)$`,
  'u',
);
/** 甲区住房和城乡建设局 张某某 李某某 below the title */
const BARE_MEMBER = new RegExp(`^(?<of>${ORGANISATION}) {1,3}(?<behind>${NAME_ROW})$`, 'u');
const COULD_SAY_WHO = /^[[(][^()。]{2,60}(?:系|为|现任)/u;
/** （张某系甲区住建局局长）: where the names end only their pattern tells. */
const WHO_IS = new RegExp(String.raw`^[[(](?<names>${NAMES})[,]? ?(?:系|为|现任)[^()。]{4,50}[\])]$`, 'u');
const AFFILIATION = /^[[(]?作者(?:系|为|单位[:为]?|简介[:]?).{2,80}[\])]?$/u;
/** 甲街道党工委书记 张某 above or below the text, without brackets */
const BARE_SIGNATURE = new RegExp(String.raw`^[\p{Script=Han}、]{4,30}${CHAIRS}[ :]{1,3}(?<behind>${NAME_ROW})$`, 'u');
/** 县委书记 周某某 below the title of a speech */
const SPEAKER = new RegExp(String.raw`^[\p{Script=Han}、]{1,30}${CHAIRS}[ :]{1,3}(?<behind>${NAME_ROW})$`, 'u');

/** （某局局长 张某）, （张某系某局局长）, 作者单位：某局 */
export function readOfficial(line: Line, folded: string): Statement | undefined {
  const stated = stating(line.text.trim(), line);
  const signed = parseNames(SIGNATURE.exec(folded)?.groups?.['names'] ?? '');
  if (signed.length > 0) return { rule: 'signature', findings: signed.map(stated('authors')) };
  const person = COULD_SAY_WHO.test(folded) ? parseNames(WHO_IS.exec(folded)?.groups?.['names'] ?? '') : [];
  if (person.length > 0) return { rule: 'author-affiliation', findings: person.map(stated('authors')) };
  return AFFILIATION.test(folded) ? { rule: 'author-affiliation', findings: [] } : undefined;
}

/** 甲区住建局 张某, （张某 甲区住建局）, 县委书记 周某: the names, at the edges of an article. */
export function namesOfMembers(folded: string, zone: 'head' | 'tail'): readonly string[] {
  const bare = parseNames(BARE_MEMBER.exec(folded)?.groups?.['behind'] ?? '');
  if (bare.length > 0 && bare.every(isOneName) && bare.join('').length > 2) return bare;
  const speaker = zone === 'head' ? SPEAKER : BARE_SIGNATURE;
  const member = (MEMBER.exec(folded) ?? speaker.exec(folded))?.groups;
  return parseNames(member?.['behind'] ?? member?.['before'] ?? '');
}

/** 甲区住建局 of （甲区住建局 张某）: whose people wrote the article; the office of a desk (科, 股) is no source. */
export function officeOfMembers(folded: string): string | undefined {
  const { of, at } = (MEMBER.exec(folded) ?? BARE_MEMBER.exec(folded))?.groups ?? {};
  const office = of ?? at ?? '';
  return office.length >= SHORTEST_OFFICE && !/[科处站所]$/u.test(office) ? office : undefined;
}
const SHORTEST_OFFICE = 4;
