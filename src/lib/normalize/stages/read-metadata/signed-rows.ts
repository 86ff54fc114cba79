/** 某报记者 张某 通讯员 李某 摄影 王某: rows of offices, each with its names behind it, and nothing else. */
import { MEDIUM_END, MEDIUM_END_LOOSE, OFFICE, WRITER } from '#lib/normalize/press.ts';
import { NAME_ROW, parseNames, parseSignedNames, splitGlued } from './names.ts';

export interface SignedRow {
  readonly authors: readonly string[];
  readonly photographers: readonly string[];
}

const PEN_AND_PICTURE = '[文图][ /]?[图摄]|图文|图片?/文字?|文字?/图片?|文并摄|摄影报道';
export const DONE = `(?:联合|综合|采访|摄影)?(?:报道|报导)|采写|撰文|整理|文|${PEN_AND_PICTURE}`;
/** 某社示例市2月4日电 or 某报／ in front of the first office; 综合 where several reported. */
const OPENS = new RegExp(
  String.raw`^[[( ◎○]*(?:(?:\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日(?:专?电|讯)|综合|[-—]{1,2} ?|\p{Script=Han}{1,6}(?:${MEDIUM_END_LOOSE}) ?/ ?|\p{Script=Han}{1,8}(?:${MEDIUM_END}|报) (?= *$))[ ,]*)?$`,
  'u',
);
/** 某地早知道全媒体记者 张某: the name of an account may end in anything. */
const ACCOUNT_IN_FRONT = /^\p{Script=Han}{2,10}$/u;
const OF_A_STAFF = /^(?:全媒体|新媒体|融媒体?|首席|见习)/u;
const CLOSES = /[\]) ]+$/u;
const SAYS_WHAT_WAS_DONE = new RegExp(
  String.raw`(?:${DONE}|[/ ] ?[\p{Script=Han}]{2,8}(?:报道|报导|电|讯)|[/ ] ?发自[\p{Script=Han}]{2,8})$`,
  'u',
);
/** 记者 张某 实习生 李某 摄影 王某: who took the pictures closes the row. */
const PICTURED = new RegExp(`[ ;,、/]*(?:摄影|图片?|视频|供图)[: /]{1,3}(?<names>${NAME_ROW})$`, 'u');
const EVERY_OFFICE = new RegExp(OFFICE, 'gu');
/** More offices than a byline has are a list of something else. */
const MOST_OFFICES = 6;

/** Whom a row names; undefined when it holds anything but offices and names. `folded` is folded to Simplified. */
export function readSignedRow(folded: string): SignedRow | undefined {
  if (!WRITER.test(folded) || folded.split(WRITER).length > MOST_OFFICES + 1) return undefined;
  // Nearly every text that names a reporter ends here: the other offices are looked for when the first stands in its place.
  const [first] = folded.matchAll(EVERY_OFFICE);
  const front = folded.slice(0, first?.index);
  const isOfAccount = ACCOUNT_IN_FRONT.test(front) && OF_A_STAFF.test(first?.[0] ?? '');
  if (!isOfAccount && !OPENS.test(front)) return undefined;
  const offices = [...folded.matchAll(EVERY_OFFICE)];
  const rows = offices.map(({ 0: office, index }, at) => {
    const next = offices[at + 1];
    const behind = folded.slice(index + office.length, next?.index);
    return next ? readBehind(behind) : readLast(behind.replace(CLOSES, ''));
  });
  const read = rows.filter((row) => row !== undefined);
  if (read.length < rows.length || read.length === 0) return undefined;
  return {
    authors: read.flatMap(({ authors }) => authors),
    photographers: read.flatMap(({ photographers }) => photographers),
  };
}

/** The names behind an office; pen names too where a blank or a colon stands between. */
function readBehind(text: string): SignedRow | undefined {
  const apart = /^[: /]{0,3}/u.exec(text)?.[0] ?? '';
  const row = text.slice(apart.length).replace(/[ ;,、/]+$/u, '');
  const plain = parseNames(row);
  const names = plain.length > 0 || apart === '' ? plain : parseSignedNames(row);
  return names.length > 0 ? { authors: names.flatMap(splitGlued), photographers: [] } : undefined;
}

/** Behind the last office also who took the pictures, and what all of them did. */
function readLast(text: string): SignedRow | undefined {
  for (const row of new Set([text, text.replace(SAYS_WHAT_WAS_DONE, '')])) {
    const picture = PICTURED.exec(row);
    const photographers = parseNames(picture?.groups?.['names'] ?? '');
    const read = readBehind(photographers.length > 0 ? row.slice(0, picture?.index) : row);
    if (read) return { ...read, photographers };
  }
  return undefined;
}
