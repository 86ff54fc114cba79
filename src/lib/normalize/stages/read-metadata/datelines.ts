import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { KEYWORD } from '#lib/normalize/journal-words.ts';
import { ACCOUNT_KIND, BODY_END, MEDIUM_END, MEDIUM_END_LOOSE, OFFICE, WRITER } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readCredits } from './credits.ts';
import { BUTTONS, mirrorInFront } from './dateline-fronts.ts';
import { type Finding, stating } from './findings.ts';
import { readLabel } from './label-value.ts';
import { LABEL_PATTERN } from './labels.ts';
import { areCommonNames, isOneName, NAMES, parseNames } from './names.ts';
import { PRINTED_DATE } from './printed-date.ts';
import { splitValue } from './split-value.ts';
import type { Statement } from './statements.ts';

export const STARTS_WITH_DATE = new RegExp(
  String.raw`^[\s([]*(?:[\w.-]+\.(?:com|cn|net|org)\S* +)?(?<whole>${PRINTED_DATE})[\s)\]|,]*`,
  'u',
);
/** 2022-03-15 某网, 某报官方账号: who published it, behind the date */
export const PUBLISHER = new RegExp(
  String.raw`^(?<name>[\p{Script=Han}\w·]{2,14}?(?:${MEDIUM_END_LOOSE}))(?:官方[帐账]号)?$`,
  'u',
);
/** 記者陳某某／某地報導 */
const REPORTED = new RegExp(
  String.raw`^${OFFICE} ?(?<names>${NAMES})(?: ?/ ?[\p{Script=Han}]{2,6}(?:报道|报导|电|讯))?$`,
  'u',
);
/** 第3版 □ 示例日报记者 吴某: the paper stands before the office of its writer. */
const PEN_OF = new RegExp(String.raw`(?<name>\p{Script=Han}{2,8}?(?:${MEDIUM_END}))(?:全媒体|首席|见习)?记者`, 'u');
/** 文/图 张某: both by one, for bylines.ts */
const PEN_AND_PICTURE = /^[\s[(]*(?:文\/图|图\/文)/u;
/** 来源：示例在线编辑：张某点击：12: labels right behind the value before. */
const GLUED =
  '(?:发布(?:时间|日期)|发表(?:时间|日期)|责任编辑|收集编辑|编辑|责编|作者|记者|点击(?:次数|数|量)?|浏览(?:次数|量)?|阅读(?:次数|量)?|字体|字号)';
/** A label that is not in the list: 留言对象：…, in front of or behind one that is. */
const OTHER_LABEL = /(?<=^[\s[(]*|[|;·)\]】]\s*|\s)(?<label>\p{Script=Han}{2,6}):\s*/gu;
const LONGEST_OTHER_VALUE = 24;
const LABEL = new RegExp(
  String.raw`(?:^|[\s|,;、()[\]/]|(?<=[\d:日])|(?<=\p{Script=Han})(?=${GLUED}[:])|(?<=(?:作者|来源|编辑): ?\p{Script=Han}{2,14})(?=(?:时间|日期|来源):))(?<label>${LABEL_PATTERN})\s*[:/|]\s*`,
  'gu',
);

/** An address without a label, in front of the labels of the line. */
const ADDRESS_IN_FRONT = /^\s*(?<address>https?:\/\/[\w./?=&%#~+:@-]+)(?=\s)/u;

function readBehindAddress(line: Line): Statement | undefined {
  const { 0: front = '', groups } = ADDRESS_IN_FRONT.exec(line.text) ?? {};
  if (!groups) return undefined;
  const rest = readDateline({ ...line, text: line.text.slice(front.length) });
  const value = groups['address'] ?? '';
  return (
    rest && { ...rest, findings: [{ field: 'urls', value, evidence: value, line: line.number }, ...rest.findings] }
  );
}

/** A line made of a date, of labels with their values (来源：… 作者：…), or of both. */
export function readDateline(line: Line): Statement | undefined {
  const folded = foldForMatching(line.text);
  if (PEN_AND_PICTURE.test(folded)) return undefined;
  const mirror = mirrorInFront(folded);
  if (mirror > 0) return readDateline({ ...line, text: line.text.slice(mirror) });
  const date = STARTS_WITH_DATE.exec(folded);
  const behindAddress = date ? undefined : readBehindAddress(line);
  if (behindAddress) return behindAddress;
  const behindSite = date ? undefined : readBehindSite(line);
  if (behindSite) return behindSite;
  const labels = listLabels(folded);
  if (!date && labels.length === 0) return undefined;
  const start = date?.[0].length ?? 0;
  const firstLabel = labels[0]?.index ?? folded.length;
  const between = folded.slice(start, Math.max(start, firstLabel)).replace(/^\s*[[/|]\s*$/u, '');
  if (date === null && BUTTONS.test(between)) return readDateline({ ...line, text: line.text.slice(between.length) });
  // 2020年3月4日：停水的一天 is a headline.
  if (date && labels.length === 0 && between.trim().startsWith(':')) return undefined;
  const isLoose = between.trim().length > (date ? 24 : 0) || /[。!?,]/u.test(between.trim());
  const signed = isLoose && date === null ? readNamesInFront(line, between) : [];
  if (isLoose && signed.length === 0 && !(date === null && isShortName(between))) return undefined;
  const findings = [...dateFinding(line, date), ...signed, ...namesBetween(line, between, date !== null)];
  const values = labels.map((match, index) =>
    readLabel(line, { match, end: labels[index + 1]?.index ?? folded.length }),
  );
  if (values.some((value) => value === undefined)) return undefined;
  const site = date === null && isShortName(between) ? readSiteInFront(line, between, values) : [];
  return {
    rule: date ? 'dateline' : labels.length === 1 && KEYWORDS.test(folded) ? 'keywords-line' : 'credit-line',
    findings: [...findings, ...values.flatMap((value) => value ?? []), ...site],
  };
}

/** 示例新闻网 责任编辑：张某: the site is the source where no label names one. */
function readSiteInFront(line: Line, between: string, values: readonly (Finding[] | undefined)[]): Finding[] {
  const isNamed = values.some((value) => value?.some(({ field }) => field === 'sources'));
  return isNamed ? [] : [stating(line.text.trim(), line)('sources')(between.trim())];
}

const KEYWORDS = new RegExp(String.raw`^\s*\[?${KEYWORD}`, 'u');

/** The labels of the line, those that we do not know among them; empty when none is known. */
function listLabels(folded: string): RegExpExecArray[] {
  const known = [...folded.matchAll(LABEL)];
  if (known.length === 0 || !folded.includes(':')) return known;
  const ends = known.map(({ 0: text, index }) => [index, index + text.length] as const);
  const others = [...folded.matchAll(OTHER_LABEL)].filter(
    ({ 0: text, index }) => !ends.some(([start, end]) => index < end && index + text.length > start),
  );
  const all = [...known, ...others].sort((a, b) => a.index - b.index);
  const isShort = (label: RegExpExecArray, index: number) =>
    (all[index + 1]?.index ?? folded.length) - label.index - label[0].length <= LONGEST_OTHER_VALUE;
  return others.every((label) => isShort(label, all.indexOf(label))) ? all : known;
}

/** 本报记者 张某 李某 来源：…: who wrote it in front of the labels */
function readNamesInFront(line: Line, between: string): Finding[] {
  const front = between.replace(/[\s|,;/·[(]+$/u, '').trim();
  if (front.length > LONGEST_FRONT) return [];
  const credits = readCredits(front);
  const alone = credits ? [] : parseNames(front).filter(isOneName);
  const { authors, photographers, editors } = credits ?? {
    authors: areCommonNames(alone) ? alone : [],
    photographers: [],
    editors: [],
  };
  // 记者了解到: a word that stands where names do.
  if (![...authors, ...photographers, ...editors].some((name) => parseNames(name).length > 0)) return [];
  const stated = stating(line.text.trim(), line);
  return [
    ...authors.map(stated('authors')),
    ...photographers.map(stated('photographers')),
    ...editors.map(stated('editors')),
  ];
}
const LONGEST_FRONT = 60;

/** 示例网 来源：… : the name of a site in front of the labels */
function isShortName(text: string): boolean {
  return SHORT_NAME.test(text);
}
const SHORT_NAME = new RegExp(String.raw`^\s*[\p{Script=Han}\w]{2,10}?(?:${MEDIUM_END_LOOSE})\s*$`, 'u');

export function dateFinding(line: Line, match: RegExpExecArray | null): Finding[] {
  const { whole, year, month, day } = match?.groups ?? {};
  if (!match || !whole || !year || !month || !day) return [];
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = match[0].indexOf(whole);
  return [{ field: 'dates', value, evidence: line.text.slice(at, at + whole.length).trim(), line: line.number }];
}

function namesBetween(line: Line, between: string, afterDate: boolean): Finding[] {
  if (!afterDate) return [];
  // 2022年3月5日于甲区: where it was written
  if (/^于\p{Script=Han}/u.test(between)) return [];
  const account = ACCOUNT.exec(between)?.groups?.['account'];
  if (account && !parseNames(account).some(isOneName) && !OF_AN_ACCOUNT.test(account))
    return [stating(line.text.trim(), line)('sources')(account)];
  const open = between
    .replace(/[[\]()|·•]/g, ' ')
    .replace(EDITION, ' ')
    .trim();
  const { value: bare, names, photographers } = splitValue(open);
  const stated = stating(line.text.trim(), line);
  const [first = '', ...rest] = bare.split(/ +/u);
  const leads = PUBLISHER.exec(first)?.groups?.['name'];
  const publisher =
    leads ??
    OFFICE_ALONE.exec(bare)?.[0] ??
    PUBLISHER.exec(bare)?.groups?.['name'] ??
    PEN_OF.exec(between)?.groups?.['name'];
  const signed = leads ? rest.join(' ') : bare;
  const reported = WRITER.test(signed) ? REPORTED.exec(signed)?.groups?.['names'] : undefined;
  const own = parseNames(reported ?? (publisher && !leads ? '' : signed));
  return [
    ...(publisher ? [stated('sources')(publisher)] : []),
    ...[...own.filter(isOneName), ...names].map(stated('authors')),
    ...photographers.map(stated('photographers')),
  ];
}

/** 2020-08-10 16:22 市住房城乡建设局 */
const OFFICE_ALONE = new RegExp(String.raw`^\p{Script=Han}{3,20}(?:${BODY_END})$`, 'u');

/** 2020-10-11 12:30·某某观察: the account that posted it; what it is in (优质领域创作者) says nothing. */
const ACCOUNT = /^\s*[·•] ?(?<account>[\p{Script=Han}\w]{2,14})\s*$/u;
const OF_AN_ACCOUNT = new RegExp(ACCOUNT_KIND, 'u');

/** 第03版：城事 */
const EDITION = / ?第? ?[A-Z]?\d{1,3} ?版(?:: ?\p{Script=Han}{0,6})?/u;

/** 示例新闻网 2018-09-06 07:50 来源：示例日报: the site that shows the article stands in front of the date. */
const SITE_IN_FRONT = new RegExp(
  String.raw`^\s*(?<site>\p{Script=Han}{2,12}?(?:${MEDIUM_END_LOOSE}|门户))[\s|]+(?=(?:19|20)\d{2} ?[-/.年])`,
  'u',
);

function readBehindSite(line: Line): Statement | undefined {
  const { 0: front = '', groups } = SITE_IN_FRONT.exec(foldForMatching(line.text)) ?? {};
  const rest = front === '' ? undefined : readDateline({ ...line, text: line.text.slice(front.length) });
  if (rest?.rule !== 'dateline' || !groups) return undefined;
  const named = rest.findings.some(({ field }) => field === 'sources');
  const at = line.text.indexOf(line.text.trim());
  const value = line.text.slice(at, at + (groups['site'] ?? '').length);
  const site: Finding = { field: 'sources', value, evidence: line.text.trim(), line: line.number };
  return named ? rest : { ...rest, findings: [site, ...rest.findings] };
}
