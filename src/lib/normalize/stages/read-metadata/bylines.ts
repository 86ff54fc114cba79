import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { MEDIUM_END, OFFICE, WRITER } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readCredits } from './credits.ts';
import { stating } from './findings.ts';
import {
  areCommonNames,
  isOneName,
  NAMES,
  parseJoinedNames,
  parseNames,
  SIGNED_NAMES,
  splitSignedNames,
} from './names.ts';
import { namesOfMembers, readOfficial } from './officials.ts';
import { PRINTED_DATE } from './printed-date.ts';
import type { Place, Statement } from './statements.ts';
import { readSupplied } from './suppliers.ts';

export const CREDIT = `(?<role>${OFFICE})(?:[: /]{1,3}(?<signed>${SIGNED_NAMES})|(?<names>${NAMES}))`;
const PEN_AND_PICTURE = '[文图][ /]?[图摄]|图文|图片?/文字?|文字?/图片?|文并摄|摄影报道';
export const DONE = `(?:联合|综合|采访|摄影)?(?:报道|报导)|采写|撰文|整理|文|${PEN_AND_PICTURE}`;
/** 某社示例市2月4日电 in front of the names; 综合 where several reported. */
const FROM = String.raw`(?:\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日(?:专?电|讯)|综合|[-—]{1,2} ?)`;
/** 记者 张某 实习生 李某 摄影 王某: who took the pictures closes the row. */
const PICTURED = `(?:摄影|图片?|视频|供图)[: /]{1,3}(?<pictured>${NAMES})`;
const PICTURED_LAST = new RegExp(`[ ;,、/]${PICTURED}[\\]) ]*$`, 'u');
const ONLY_CREDITS = new RegExp(
  String.raw`^[[( ◎○]*(?:${FROM}[ ,]*)?(?:${CREDIT.replace(/\?<\w+>/g, '?:')}[ ;,、/]*)+(?:${PICTURED.replace(/\?<\w+>/g, '?:')})?(?:${DONE}|[/ ] ?[\p{Script=Han}]{2,8}(?:报道|报导|电|讯)|[/ ] ?发自[\p{Script=Han}]{2,8})?[\]) ]*$`,
  'u',
);
const EVERY_CREDIT = new RegExp(CREDIT, 'gu');
/** More offices than a byline has are a list of something else, and would be tried in too many ways. */
const MOST_OFFICES = 6;

export function isOnlyCredits(text: string): boolean {
  return WRITER.test(text) && text.split(WRITER).length <= MOST_OFFICES + 1 && ONLY_CREDITS.test(text);
}

/** （示例晚报记者 张某 2020年10月22日）, 某某客户端 记者 张某 2023-04-27 20:11 */
const DATED = new RegExp(String.raw`^[[(]?(?<credits>.{4,60}?)[ ,]{1,3}${PRINTED_DATE}[\])]?$`, 'u');
/** 示例晚报记者 张某: the paper that the article stood in, when it is not called 本报. */
const MEDIUM_OF = new RegExp(
  String.raw`(?:^|[[( ,、/|:])(?<medium>(?!本)\p{Script=Han}{2,8}?(?:${MEDIUM_END}))(?:客户端)? ?(?:全媒体|融媒体?|首席|见习|实习)?(?:记者|通讯员|实习生)`,
  'gu',
);

function mediaOf(folded: string): string[] {
  return [...folded.matchAll(MEDIUM_OF)].map(({ groups }) => groups?.['medium'] ?? '').slice(0, 1);
}

const PEN_OR_PICTURE = /^[[( ◎]*[文图]/u;
/** 文/张某 图/李某, 张某 文/图 */
const SPLIT_CREDIT = new RegExp(
  String.raw`^[[( ◎]*(?:(?:文/图|图/文|图文|文图|文(?:字)?)[ /|:丨]+(?<text>${NAMES})[ ;,/]*)(?:(?:图(?:片)?|摄影?|摄)[ /|:丨]+(?<picture>${NAMES}))?[\]) ]*$`,
  'u',
);

/** （张某某） alone on a line below the text */
const ENCLOSED = new RegExp(String.raw`^\((?<names>${NAMES})\)$`, 'u');
export const BARE_NAMES = new RegExp(`^(?:◎ ?)?(?:${NAMES})$`, 'u');

/** 李某摄 below a picture belongs to the picture. */
export const PICTURE_TAKER = /(?<!文[ /]?)(?:摄影?|供图)[)\]。 ]*$/u;
/** 本报评论员, 本刊编辑部: nobody by name */
const NOBODY_BY_NAME = new RegExp(
  String.raw`^[[( ]*(?:本报|本刊|本网|(?<medium>\p{Script=Han}{2,8}?(?:${MEDIUM_END})))(?:特约)?(?:评论员|编辑部|观察员)[\]) ]*$`,
  'u',
);

/** What a row of credits above or below the text says: 撰文/张某 摄影/李某. */
export function readCreditRow(line: Line): Statement | undefined {
  const folded = foldForMatching(line.text).trim();
  const nobody = NOBODY_BY_NAME.exec(folded);
  if (nobody) {
    const medium = nobody.groups?.['medium'];
    return { rule: 'byline', findings: medium ? [stating(line.text.trim(), line)('sources')(medium)] : [] };
  }
  const credits = readCredits(folded);
  if (!credits) return undefined;
  const { authors, photographers, editors } = credits;
  if (authors.length + editors.length === 0 && PICTURE_TAKER.test(folded)) return undefined;
  const stated = stating(line.text.trim(), line);
  return {
    rule: authors.length + photographers.length > 0 ? 'byline' : 'editor-line',
    findings: [
      ...authors.map(stated('authors')),
      ...photographers.map(stated('photographers')),
      ...editors.map(stated('editors')),
      ...mediaOf(folded).map(stated('sources')),
    ],
  };
}

/** □ 张某某 李某某 above the text: the mark says that these are no words of a headline. */
export function readMarkedNames(line: Line): Statement | undefined {
  const evidence = line.text.trim();
  const names = parseNames(foldForMatching(evidence));
  if (names.length === 0 || !names.every(isOneName)) return undefined;
  return {
    rule: 'byline',
    findings: names.map(stating(evidence, line)('authors')),
  };
}

/** What a line that holds nothing but who wrote or supplied the article says. */
export function parseByline(line: Line, { zone }: Pick<Place, 'zone'>): Statement | undefined {
  const folded = foldForMatching(line.text).trim();
  return (
    readOffices(line, folded) ??
    readOfficial(line, folded) ??
    readSupplied(line) ??
    readNamesAlone(line, { folded, zone })
  );
}

/** 记者 张某 摄影 李某, （示例晚报记者 张某 2020年10月22日）, 文/张某 图/李某 */
function readOffices(line: Line, folded: string): Statement | undefined {
  const stated = stating(line.text.trim(), line);
  if (!PICTURE_TAKER.test(folded) && isOnlyCredits(folded))
    return {
      rule: 'byline',
      findings: [
        ...creditNames(folded.replace(PICTURED_LAST, '')).map(stated('authors')),
        ...parseNames(PICTURED_LAST.exec(folded)?.groups?.['pictured'] ?? '').map(stated('photographers')),
        ...mediaOf(folded).map(stated('sources')),
      ],
    };
  const dated = WRITER.test(folded) ? DATED.exec(folded)?.groups : undefined;
  if (dated && isOnlyCredits(dated['credits'] ?? '')) {
    const { credits = '', year = '', month = '', day = '' } = dated;
    return {
      rule: 'dateline',
      findings: [
        ...creditNames(credits).map(stated('authors')),
        ...mediaOf(credits).map(stated('sources')),
        stated('dates')(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`),
      ],
    };
  }
  const split = PEN_OR_PICTURE.test(folded) ? SPLIT_CREDIT.exec(folded)?.groups : undefined;
  if (!split) return undefined;
  return {
    rule: 'byline',
    findings: [
      ...parseNames(split['text'] ?? '').map(stated('authors')),
      ...parseNames(split['picture'] ?? '').map(stated('photographers')),
    ],
  };
}

/** 某某局 张某, （张某）, 张某、李某 */
function readNamesAlone(line: Line, { folded, zone }: Pick<Place, 'zone'> & { folded: string }): Statement | undefined {
  const stated = stating(line.text.trim(), line);
  const authors = (rule: string, names: readonly string[]) => ({ rule, findings: names.map(stated('authors')) });
  const members = zone === 'text' ? [] : namesOfMembers(folded, zone);
  if (members.length > 0) return authors('signature', members);
  const enclosed = folded.startsWith('(') ? ENCLOSED.exec(folded)?.groups?.['names'] : undefined;
  const inside = parseNames(enclosed ?? '');
  if (enclosed && (zone === 'tail' || areCommonNames(inside))) return authors('byline', inside);
  // Two names or more with pluses or several blanks between them: a list of authors, not a sentence.
  const isList = /\+| {2,}|、/u.test(folded) && !/[。;:!?"]/u.test(folded);
  const joined = parseJoinedNames(folded);
  if (joined.length > 0) return authors('byline', joined);
  const listed = isList ? parseNames(folded) : [];
  return areCommonNames(listed) ? authors('byline', listed) : undefined;
}

export function creditNames(folded: string): string[] {
  return [...folded.matchAll(EVERY_CREDIT)].flatMap(({ groups }) =>
    splitSignedNames(groups?.['signed'] ?? groups?.['names'] ?? ''),
  );
}
