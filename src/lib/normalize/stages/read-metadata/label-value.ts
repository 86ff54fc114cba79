/** What stands behind a label: 作者：…, 来源：…, 时间：… */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { BODY_END, NOBODY, OFFICE } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { dateFinding, PUBLISHER, readDateline, STARTS_WITH_DATE } from './datelines.ts';
import { type Finding, stating } from './findings.ts';
import { fieldOfLabel, isPutUpBy } from './labels.ts';
import { parseNames } from './names.ts';
import { bareTitle, type Labelled, readBehind, readSource } from './source-value.ts';
import { splitValue } from './split-value.ts';

/** Their offices between the names of several authors: 某融媒记者 张某 通讯员 李某 */
const PENS = new RegExp(
  String.raw`(?:^|(?<= ))(?:${OFFICE}|\p{Script=Han}{1,6}(?:记者|通讯员|实习生|评论员))[ :]+`,
  'gu',
);

interface LabelPlace {
  readonly match: RegExpExecArray;
  readonly end: number;
}

/** What may stand behind a value: buttons, and the bracket that closes what its label stands in. */
const BEHIND =
  /^[\s|,，;；]+|(?:\s+(?:打印|列印|收藏|纠错|糾錯|关闭|關閉|[大小] +中 +[小大]|[[【]大[\]】] ?[[【]中[\]】] ?[[【]小[\]】]))*[\s|,，;；\]】]*$/gu;

/** The findings of one label; undefined when what follows is too long to be its value. */
export function readLabel(line: Line, { match, end }: LabelPlace): Finding[] | undefined {
  const from = match.index + match[0].length;
  const whole = withoutOpenBracket(line.text.slice(from, end).replace(BEHIND, ''));
  const label = match.groups?.['label'] ?? '';
  const field = fieldOfLabel(label);
  // 【作者：张某】【2022-03-05】: each value ends with its bracket.
  const [inBrackets = '', ...others] = /】【|\]\[/u.test(whole) ? whole.split(/】【|\]\[/u) : [whole];
  if (others.length > 0) {
    const own = readLabel(
      { ...line, text: line.text.slice(0, from) + inBrackets },
      { match, end: from + inBrackets.length },
    );
    return own && [...own, ...others.flatMap((text) => readDateline({ ...line, text })?.findings ?? [])];
  }
  if ((whole.length > 60 && field !== 'urls') || /[。！？]./u.test(whole)) return undefined;
  const evidence = line.text.slice(match.index, end).trim();
  if (isPutUpBy(label)) return readPutUpBy(whole, { line, evidence });
  if (!field || whole === '') return [];
  // 记者：您当楼长多少年了？ is a turn of an interview.
  if (field !== 'titles' && /[。！？!?]$/u.test(whole)) return undefined;
  if (field === 'dates') {
    if (isTimeOfEvent(label, whole)) return undefined;
    const days = readDates(whole, { line, evidence });
    return days.length === 0 && whole.length > LONGEST_UNREAD_DAY ? undefined : days;
  }
  if (field === 'titles' || field === 'urls') return [{ field, value: bareTitle(whole), evidence, line: line.number }];
  if (field !== 'sources' && isHeadline(whole)) return undefined;
  return field === 'sources'
    ? readSource(whole, { field, line, evidence })
    : readNames(whole, { field, line, evidence });
}

/** 时间：2022年3月15日下午3时: when people met, not when it was published. Old systems print 下午 with seconds. */
function isTimeOfEvent(label: string, whole: string): boolean {
  const folded = foldForMatching(whole);
  return (
    /^(?:会议)?(?:时间|日期)$/u.test(label) &&
    /日.{0,8}(?:上午|下午|中午|傍晚|晚|凌晨|清晨|早上|夜)(?!报)/u.test(folded) &&
    !/\d:\d\d:\d\d/u.test(folded)
  );
}

/** 图文：巷子里添了三处亭子: no name is as long, and no body is called so. */
function isHeadline(whole: string): boolean {
  const folded = foldForMatching(whole).trim();
  return /^\p{Script=Han}{9,40}$/u.test(folded) && !ORGANISATION.test(folded) && !PUBLISHER.test(folded);
}

/** 示例日报) of （来源：示例日报): a bracket that was opened in front of the label. */
function withoutOpenBracket(value: string): string {
  const closes = /[)）]\s*$/u.test(value) && !/[(（]/u.test(value);
  return closes ? value.replace(/[\s)）]+$/u, '') : value;
}

/** What content systems set behind the name of an editor: 石某珍 SF183, 王某易_NE0011; a code or a login alone is nobody. */
const CODE = /(?:^|[ _])[A-Z]{1,4}\d{2,6}$/u;
const LOGIN = /^[a-z][\w.-]*$/u;

/** 示例融媒体, 示例县融媒体中心 */
const MEDIUM_ALONE = /^\p{Script=Han}{2,10}(?:融媒体?(?:中心)?|日报|晚报|客户端|编辑部)$/u;

/** 【 】 and 「文明风景线: nothing but marks, or the front of something that was cut off. */
const NO_NAME = /^[^\p{L}]*$|^[「『“‘《【][^」』”’》】]*$/u;

function readNames(whole: string, labelled: Labelled): Finding[] {
  const split = splitValue(whole.replace(CODE, '').replace(/ ?等$/u, ''));
  const behind = readBehind(split, labelled);
  const { value } = split;
  const folded = foldForMatching(value);
  if (folded === '' || NOBODY.test(folded) || LOGIN.test(folded) || /(?:提供|供图)$/u.test(folded)) return behind;
  const { field, line, evidence } = labelled;
  const stated = stating(evidence, line);
  const medium = field === 'authors' ? PUBLISHER.exec(value)?.groups?.['name'] : undefined;
  if (medium && parseNames(value).length === 0) return [stated('sources')(medium), ...behind];
  const own = parseNames(folded.replace(PENS, ' ').trim());
  // 供稿：某某街道, 作者：某区住建局: an organisation wrote it.
  if (field === 'authors' && own.length === 0 && ORGANISATION.test(folded))
    return [stated('sources')(value), ...behind];
  if (own.length === 0 && NO_NAME.test(value)) return behind;
  // 编辑：某地融媒体: no person.
  if (field === 'editors' && (MEDIUM_ALONE.test(folded) || (own.length === 0 && PUBLISHER.test(value)))) return behind;
  const named = own.length > 0 ? own : listOtherNames(value);
  return [...named.map(stated(field)), ...behind];
}

/** What is longer and no date is a sentence. */
const LONGEST_UNREAD_DAY = 12;
/** 13-05-06: a label says that it is a day, and articles of the web are not older than this. */
const SHORT_DAY = /^[\s[(]*(?<year>[0-4]\d)(?=[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))/u;

/** 发布者：甲区物管中心: the office that put the page up; a person or an account is nobody we keep. */
function readPutUpBy(whole: string, { line, evidence }: { line: Line; evidence: string }): Finding[] {
  const { value } = splitValue(whole);
  const folded = foldForMatching(value);
  const isSource = (ORGANISATION.test(folded) && !NOBODY.test(folded)) || PUBLISHER.test(folded);
  const days = readDates(whole, { line, evidence }).filter((finding) => finding.field === 'dates');
  return isSource ? [{ field: 'sources', value, evidence, line: line.number }, ...days] : days;
}

/** The day behind its label, and the names behind the day: 2020/11/19 08:15 某客户端记者 张某. */
function readDates(text: string, { line, evidence }: { line: Line; evidence: string }): Finding[] {
  const whole = text
    .replace(SHORT_DAY, (short) => `20${short.trim().replace(/^[[(]/u, '')}`)
    .replace(/^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/u, '$1-$2-$3');
  const read = readDateline({ ...line, text: whole });
  if (read?.rule === 'dateline') return read.findings.map((finding) => ({ ...finding, evidence }));
  const day = dateFinding({ ...line, text: whole }, STARTS_WITH_DATE.exec(foldForMatching(whole)));
  return day.map((date) => ({ ...date, evidence }));
}

/** 王某，系甲街道党工委书记: what they are. */
const ABOUT = /[,，] ?(?:系|为|现任|单位)/u;
/** 甲街道 王某: whose people they are. */
const ORGANISATION_END = /.(?:街道|社区|镇|乡|村|区|局|办|委|中心|公司|支队|大队|[股科处室]|秘书处|宣传部|组织部)$/u;

/** 张某 见习记者 李某 某青年网: names among offices and media; else what a label of names may hold, whatever the surname. */
function listOtherNames(value: string): string[] {
  const unusual = value.length <= 20 ? listUnusualNames(value) : [];
  if (unusual.length > 1) return unusual;
  const words = foldForMatching(value).replace(PENS, ' ').trim().split(/ +/u);
  const names = words.length > 1 ? words.flatMap((word) => parseNames(word)) : [];
  return names.length > 0 ? names : unusual;
}

/** 骆某 母某某: behind a label several words of a name's length are names, whatever the surname. */
function listUnusualNames(value: string): string[] {
  const [name = ''] = value.split(ABOUT);
  const words = name.split(/[ 、,，/\u3000]+/u).filter((word) => !ORGANISATION_END.test(word));
  return words.length > 0 && words.every((word) => /^\p{Script=Han}{2,4}$/u.test(word)) ? words : [value];
}

/** Whether a value names an office, a body or a firm. `folded` is Simplified. */
export function isOrganisation(folded: string): boolean {
  return ORGANISATION.test(folded);
}
const ORGANISATION = new RegExp(String.raw`^\p{Script=Han}{1,20}(?:${BODY_END})$`, 'u');
