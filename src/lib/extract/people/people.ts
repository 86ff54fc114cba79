/** People: a role with the name of its bearer (社区书记崔玲说; 唐勇，养护组组长，…; “……。”黄瑞高兴地说). */

import { clauseAround, sliceOf } from '#lib/extract/passages.ts';
import { findUnannounced } from './find-unannounced.ts';
import { isGiven } from './given-names.ts';
import { nameAdvantage } from './name-likelihood.ts';
import { readName, readSeldom, readSpeaker, type Strictness } from './person-name.ts';
import { ENDS_IN_ROLE, findRoleBefore, ROLE_ENDS, STRICT_ROLES } from './person-role.ts';

import { WORDS } from './person-words.ts';
import { readSpeakerOfLine } from './speakers-of-lines.ts';
import { surnameLength } from './surnames.ts';

export interface ExtractedPerson {
  readonly name: string;
  /** as the text puts it, without what it says of the person besides; null when it gives none */
  readonly role: string | null;
  readonly evidence: string;
}

interface Candidate {
  readonly name: string;
  readonly role: string | null;
  readonly start: number;
}

/** Everyone named in `body` with a part in it, in order of appearance, once each. */
export function extractPeople(body: string): readonly ExtractedPerson[] {
  const candidates = withoutParts(
    [...afterRole(body), ...beforeRole(body), ...afterSpeech(body), ...afterAge(body), ...findUnannounced(body)],
    body,
  );
  const byName = Map.groupBy(candidates, ({ name }) => name);
  const lengths = [...new Set([...byName.keys()].map(({ length }) => length))].toSorted((a, b) => b - a);
  return [...byName.values()]
    .map((group) => group.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)[0])
    .filter((person) => person !== undefined)
    .toSorted((a, b) => a.start - b.start)
    .map(({ name, role, start }) => ({
      name,
      role: role && behindNames(role, { names: byName, lengths }),
      evidence: evidenceOf(body, start, name),
    }));
}

/** 民警郝某某和调解员: the part of the next person does not hold the one before. Null when nothing is left. */
function behindNames(
  role: string,
  { names, lengths }: { names: ReadonlyMap<string, unknown>; lengths: readonly number[] },
): string | null {
  for (let at = role.length - 1; at >= 0; at--) {
    const length = lengths.find((longest) => names.has(role.slice(at, at + longest)));
    if (length !== undefined) return role.slice(at + length).replace(/^[和与及、]/u, '') || null;
  }
  return role;
}

/** 75岁的居民刘桂兰: 桂兰 alone reads as a name too, but stands inside another; 总工程师贺铭: so does 程师贺, but less. */
function withoutParts(candidates: readonly Candidate[], body: string): Candidate[] {
  const worth = ({ name, start }: Candidate) => nameAdvantage(body, { at: start, length: name.length });
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start || b.name.length - a.name.length)) {
    const last = kept.at(-1);
    const end = candidate.start + candidate.name.length;
    const lastEnd = last ? last.start + last.name.length : 0;
    if (!last || candidate.start >= lastEnd || (last.start === candidate.start && last.name === candidate.name))
      kept.push(candidate);
    else if (end > lastEnd && last.start < candidate.start && worth(candidate) > worth(last))
      kept.splice(-1, 1, candidate);
  }
  return kept;
}

/** A role is worth more than none. */
const rank = ({ role }: Candidate) => (role ? 0 : 1);

/** 地处长江上游, 部队长期驻扎 */
const LONG_PLACE = /^长(?:江(?=[上中下边畔流两大路干])|城|沙市|春市|期|远|久|效|廊)/u;

/** 她请来管道师傅舒建设: who is met has a name. */
const MET = /(?:请来|找到|找来|聘请|邀请|推选|选出|叫来|遇到|遇见|碰到|见到|认识)了?[^，。；]{0,6}$/u;

/** A name that closes a line or a bracket, or an item of a list: 组长 李国强；副局长 李国强：… */
const SIGNED = /^[一-龥]{2,4}(?:[）（\n；：、，。]|$)/u;

/** 总监理工程师为单某杰。 */
const IS_CALLED = /^[为是叫]\p{Script=Han}{2,4}[，。；、）\n]/u;

function afterRole(body: string): Candidate[] {
  return [...body.matchAll(ROLE_ENDS)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (match[0].endsWith('长') && LONG_PLACE.test(body.slice(end - 1, end + 3))) return [];
    const isMet = MET.test(body.slice(Math.max(0, match.index - 10), match.index));
    const strictness: Strictness = STRICT_ROLES.test(match[0]) && !isMet ? 'strict' : 'plain';
    // 时任街道党工委书记的刘伟
    // “优秀社区工作者”游某燕
    // 项目负责人：雷某；
    // （甲社区居民 李国强）
    // 总监理工程师为单某杰。
    const speaker = body[end] === ' ' ? readSpeakerOfLine(body, end) : undefined;
    if (speaker) return [{ name: speaker, role: findRoleBefore(body, end), start: end + 1 }];
    const isSigned = body[end] === ' ' && SIGNED.test(body.slice(end + 1, end + 6));
    const isApart =
      isSigned ||
      (body[end] === '的' && strictness === 'plain') ||
      /[”：]/u.test(body[end] ?? '') ||
      IS_CALLED.test(body.slice(end, end + 6));
    const start = isApart ? end + 1 : end;
    const name =
      readName(body, start, start > end && body[end] !== '：' && !isSigned ? 'strict' : strictness) ??
      readSeldom(body, start, strictness);
    if (!name || (body[end] === '：' && !/[；、。\n）]|^$/u.test(body.charAt(start + name.length)))) return [];
    const role = findRoleBefore(body, end);
    return [{ name, role, start }, ...enumerated(body, start + name.length, role)];
  });
}

/** 社区工作者张一、李二说: the names behind 、 share the role. */
function enumerated(body: string, at: number, role: string | null): Candidate[] {
  const candidates: Candidate[] = [];
  let end = at;
  while (body[end] === '、' || body[end] === '和') {
    const start = end + 1;
    const name = readName(body, start, 'plain') ?? readItem(body, start);
    if (!name) break;
    candidates.push({ name, role, start });
    end = start + name.length;
  }
  return candidates;
}

/** 业主代表冯某、杜鹃、白洁等: between the marks of a row of names a word may be one too. */
function readItem(body: string, at: number): string | undefined {
  const [item = ''] =
    /^\p{Script=Han}{2,3}?(?=[、，。；）]|等[\d一二三四五六七八九十]+余?[位名人户])/u.exec(body.slice(at, at + 10)) ??
    [];
  const given = item.slice(1);
  return item !== '' &&
    surnameLength(`${item}　`) === 1 &&
    isGiven(given) &&
    !ENDS_IN_ROLE.test(item) &&
    !WORDS.has(item)
    ? item
    : undefined;
}

const LIKELY_SHORT = -4;

/** 唐勇，市排水中心养护组组长，…; 唐勇（养护组组长）; 唐勇是养护组组长 */
function beforeRole(body: string): Candidate[] {
  const pattern =
    /(?:^|[。；！？\n”：，]|的是)(?=([一-龥]{2,4}?)(?:，|（|是|，是|，现任|，系)([^，。；、！？（）“”\n]{2,26}?)(?:[，。；）、]))/gu;
  return [...body.matchAll(pattern)].flatMap((match) => {
    const [whole, written = '', role = ''] = match;
    const start = match.index + whole.length;
    const end = ENDS_IN_ROLE.test(role);
    if (!end || /[的了在]$/u.test(written) || /[着过]/u.test(role)) return [];
    const name = readName(body, start, 'plain');
    // 黄单是独居老人: words of two characters read as a name as well.
    const isWord = written.length === 2 && nameAdvantage(body, { at: start, length: 2 }) < LIKELY_SHORT;
    return name === written && !isWord ? [{ name, role: role.replace(/^.*的/u, ''), start }] : [];
  });
}

function afterSpeech(body: string): Candidate[] {
  return [...body.matchAll(/[”。，]/gu)].flatMap(({ index, 0: mark }) => {
    const start = index + 1;
    const name = readSpeaker(body, start);
    const quotes =
      mark === '”' || /^(?:[^，。；”]{0,8})?(?:说|道|表示|介绍)[，：]“/u.test(body.slice(start + (name?.length ?? 0)));
    return name && quotes ? [{ name, role: null, start }] : [];
  });
}

/** 72岁的张某某, 81岁的独居老人张某某, 名叫张某某, 以张某某为首 */
const ANNOUNCED =
  /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:多|余)?岁的|名叫|(?:全名|本名|真名|大名)(?:叫|是)?(?=[一-龥]{2,3}[，。；）])|署名(?:为|是)?“?(?=[一-龥]{2,4}[”，。])|叫做|我叫|(?:有一?个|有一?位|新书记，|新主任，|[人个位她他])叫(?=[一-龥]{2,4}(?:的|[，。]))|(?:推选|推举|选举|选出|任命)(?=[一-龥]{2,4}(?:担任|当|为|任))|(?:收到|接到)(?=[一-龥]{2,4}的(?:来信|电话|求助|反映|举报|留言|投诉))|(?<=[的，。；！？\n“”])(?=[一-龥]{2,4}，(?:男|女|今年|现年)?(?:已经?|才|刚|快|都)?\d{2,3}岁)|(?<=^|[。！？\n“]|\d[.．、]|[一二三四五六七八九十][、.．])(?=[一-龥]{2,4}，[男女]，)|由(?=[一-龥]{2,4}(?:担任|兼任|负责|牵头|主持|带队|任[一-龥]{0,4}[长员]))|以(?=[一-龥]{2,4}为(?:首|代表|带头人))/gu;

function afterAge(body: string): Candidate[] {
  return [...body.matchAll(ANNOUNCED)].flatMap(({ index, 0: announced }) => {
    const start = index + announced.length;
    const name = readName(body, start, 'plain');
    if (name) return [{ name, role: null, start }];
    const described =
      announced !== '由' && /^[^，。；“”\s]{1,8}?(?=[一-龥]{2,3}[，说在和])/u.exec(body.slice(start, start + 12))?.[0];
    const behind = described && readName(body, start + described.length, 'plain');
    return behind ? [{ name: behind, role: null, start: start + described.length }] : [];
  });
}

function evidenceOf(body: string, start: number, name: string): string {
  return sliceOf(body, clauseAround(body, { start, end: start + name.length }));
}
