import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { MEDIUM_END, WRITER } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readCredits } from './credits.ts';
import { stating } from './findings.ts';
import { areCommonNames, isOneName, NAME_ROW, NAMES, parseJoinedNames, parseNames } from './names.ts';
import { namesOfMembers, officeOfMembers, readOfficial } from './officials.ts';
import { PRINTED_DATE } from './printed-date.ts';
import { readSignedRow } from './signed-rows.ts';
import type { Place, Statement } from './statements.ts';
import { readSupplied } from './suppliers.ts';

/** （示例晚报记者 张某 2020年10月22日）, 某某客户端 记者 张某 2023-04-27 20:11 */
const DATED = new RegExp(String.raw`^[[(]?(?<credits>.{4,60}?)[ ,]{1,3}${PRINTED_DATE}[\])]?$`, 'u');
/** 示例晚报记者 张某: the paper that the article stood in, when it is not called 本报. */
const MEDIUM_OF = new RegExp(
  String.raw`(?:^|[[( ,、/|:])(?<medium>(?!本)\p{Script=Han}{2,8}?(?:${MEDIUM_END}))(?:客户端)? ?/? ?(?:全媒体|融媒体?|首席|见习|实习)?(?:记者|通讯员|实习生)`,
  'gu',
);

/** 示例建设报 本报记者 张某 */
const OWN_MEDIUM_IN_FRONT = new RegExp(
  String.raw`^[[( ]*(?<medium>\p{Script=Han}{2,8}?(?:${MEDIUM_END}|报)) +(?=本报(?:驻\p{Script=Han}{2,4}?)?(?:全媒体|首席|见习)?(?:记者|通讯员))`,
  'u',
);

function mediaOf(folded: string): string[] {
  const own = OWN_MEDIUM_IN_FRONT.exec(folded)?.groups?.['medium'];
  if (own) return [own];
  return [...folded.matchAll(MEDIUM_OF)].map(({ groups }) => groups?.['medium'] ?? '').slice(0, 1);
}

const PEN_OR_PICTURE = /^[[( ◎]*[文图]/u;
/** 文/张某 图/李某, 张某 文/图 */
const SPLIT_CREDIT = new RegExp(
  String.raw`^[[( ◎]*(?:(?:文/图|图/文|图文|文图|文(?:字)?)[ /|:丨]+(?<text>${NAMES})[ ;,/]*)(?:(?:图(?:片)?|摄影?|摄)[ /|:丨]+(?<picture>${NAMES}))?[\]) ]*$`,
  'u',
);

/** （张某某） alone on a line below the text */
const ENCLOSED = new RegExp(String.raw`^\((?<names>${NAME_ROW})\)$`, 'u');

/** 李某摄 below a picture belongs to the picture. */
export const PICTURE_TAKER = /(?<!文[ /]?)(?:摄影?|供图)[)\]。 ]*$/u;
/** 本报评论员, 本刊编辑部: nobody by name */
const NOBODY_BY_NAME = new RegExp(
  String.raw`^[[( ]*(?:本报|本刊|本网|(?<medium>\p{Script=Han}{2,8}?(?:${MEDIUM_END})))(?:特约)?(?:评论员|编辑部|观察员)[\]) ]*$`,
  'u',
);

/** 记者手记 | 张某: the kind of report in front of who wrote it */
const KIND_AND_NAMES = new RegExp(
  `^(?:记者(?:手记|观察|调查|走访|来信|札记)|走基层|特写|通讯|随笔|评论|来论) ?[|/] ?(?<names>${NAME_ROW})$`,
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
  const ofKind = parseNames(KIND_AND_NAMES.exec(folded)?.groups?.['names'] ?? '').filter(isOneName);
  if (ofKind.length > 0) return { rule: 'byline', findings: ofKind.map(stating(line.text.trim(), line)('authors')) };
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
  const row = PICTURE_TAKER.test(folded) ? undefined : readSignedRow(folded);
  if (row)
    return {
      rule: 'byline',
      findings: [
        ...row.authors.map(stated('authors')),
        ...row.photographers.map(stated('photographers')),
        ...mediaOf(folded).map(stated('sources')),
      ],
    };
  const {
    credits = '',
    year = '',
    month = '',
    day = '',
  } = (WRITER.test(folded) ? DATED.exec(folded)?.groups : undefined) ?? {};
  const signed = readSignedRow(credits);
  if (signed) {
    return {
      rule: 'dateline',
      findings: [
        ...signed.authors.map(stated('authors')),
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

/** 陈某某 王 某 叶某某: three names, or two of which one is set apart as journals print it. 安居梦 万家圆 is a headline. */
function isRowOfNames(folded: string): boolean {
  if (!/^\p{Script=Han}{1,3}(?: \p{Script=Han}{1,3}){2,9}$/u.test(folded)) return false;
  const names = parseNames(folded);
  const isApart = names.length < folded.split(' ').length;
  return names.length >= (isApart ? 2 : 3) && names.every(isOneName);
}

/** 某某局 张某, （张某）, 张某、李某 */
function readNamesAlone(line: Line, { folded, zone }: Pick<Place, 'zone'> & { folded: string }): Statement | undefined {
  const stated = stating(line.text.trim(), line);
  const authors = (rule: string, names: readonly string[]) => ({ rule, findings: names.map(stated('authors')) });
  const members = zone === 'text' ? [] : namesOfMembers(folded, zone);
  const office = members.length > 0 ? officeOfMembers(folded) : undefined;
  if (members.length > 0)
    return {
      rule: 'signature',
      findings: [...members.map(stated('authors')), ...(office ? [stated('sources')(office)] : [])],
    };
  const inside = parseNames(ENCLOSED.exec(folded)?.groups?.['names'] ?? '');
  if (inside.length > 0 && (zone === 'tail' || areCommonNames(inside))) return authors('byline', inside);
  // Two names or more with pluses or several blanks between them: a list of authors, not a sentence.
  const isList = /\+| {2,}|、/u.test(folded) && !/[。;:!?"]/u.test(folded);
  const joined = parseJoinedNames(folded);
  if (joined.length > 0) return authors('byline', joined);
  const listed = isList || (zone !== 'text' && isRowOfNames(folded)) ? parseNames(folded) : [];
  return areCommonNames(listed) ? authors('byline', listed) : undefined;
}
