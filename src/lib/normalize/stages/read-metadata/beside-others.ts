/** Lines that only their neighbours tell apart from text: authors above their institute or beside the day, labels above their values, the signature of a letter. */
import { countHan } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import { ABSTRACT, CLASSIFICATION, KEYWORD } from '#lib/normalize/journal-words.ts';
import type { Line, StatedMetadata } from '#lib/normalize/stage.ts';
import { readDateline } from './datelines.ts';
import { stating } from './findings.ts';
import { readLetters } from './letters.ts';
import { areCommonNames, isOneName, parseNames } from './names.ts';
import { readCatalogue } from './open-labels.ts';
import { PRINTED_DATE } from './printed-date.ts';
import { isPageName } from './site-names.ts';
import { readSplitLabels } from './split-labels.ts';
import { readDoubledAccount, readStackedDay } from './stacked-heads.ts';
import { bareText, type Statement } from './statements.ts';

interface Article {
  /** index of the first line of running text */
  readonly start: number;
  readonly metadata: StatedMetadata;
}

/** （示例大学公共管理学院，示例 430000）, 【摘要】…, 关键词：… */
const INSTITUTE =
  /^[[(]?[^()。]{4,120}(?:大学|学院|研究院|研究所|科学院|党校|局|委员会|中心|公司|学校|医院|政府|街道|[室馆处站所队社厂])[^()。]{0,120}\d{6}[\])]?$/u;
/** 示例市城建档案馆: where an author works, right above the text */
const INSTITUTE_ALONE =
  /^[[(]?\p{Script=Han}{4,26}(?:大学|学院|研究院|研究所|党校|局|馆|委员会|中心|公司|学校|医院|办事处|集团)[\])]?$/u;
/** Or the line of the paper: 《示例日报》（2022年09月05日 第05版） */
const FIRST_OF_ABSTRACT = new RegExp(
  String.raw`^《 ?[^《》]{2,16}》 ?\( ?(?:19|20)\d\d|^\[? ?(?:${ABSTRACT}|${KEYWORD})\]?[: ]?`,
  'u',
);
/** 李某1，王某1,2: whose institute it is. */
const NOTE_NUMBER = /(?<=\p{Script=Han}) ?\d(?:[,，]\d){0,3}(?=[,，、; ]|$)/gu;
/** 摘要：… above 关键词：… */
const ABSTRACT_LINE = new RegExp(String.raw`^\[? ?${ABSTRACT}\]?[: ]`, 'u');
const KEYWORD_LINE = new RegExp(String.raw`^\[? ?(?:${KEYWORD})\]?[: ]`, 'u');
const CLASSIFIED = new RegExp(String.raw`^\[? ?(?:${CLASSIFICATION})\]?[: ]`, 'iu');
const MOST_BELOW = 3;

/** What such lines say; lines that their neighbours do not explain are not in it. */
export function readBesideOthers(lines: readonly Line[], { start, metadata }: Article): ReadonlyMap<Line, Statement> {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const head = { written, length: lines.slice(0, start).filter(({ text }) => text.trim() !== '').length };
  return new Map([
    ...readCatalogue(written.slice(0, head.length)),
    ...readTitledDay(head),
    ...readSiteAbove(head),
    ...readStackedDay(written.slice(0, head.length)),
    ...readDoubledAccount(written.slice(0, head.length)),
    ...readAuthors(head, metadata),
    ...readSplitLabels(lines),
    ...readSignatureBelow(lines),
    ...readKeywords(written),
    ...readLetters(written),
  ]);
}

interface Head {
  readonly written: readonly Line[];
  /** how many of them stand above the text */
  readonly length: number;
}

/** The authors: above their institute, between the headline and the day, or alone once more where the page has named them. */
function readAuthors(head: Head, { authors }: StatedMetadata): [Line, Statement][] {
  return head.written.slice(0, head.length).flatMap((line, at): [Line, Statement][] => {
    const names = parseNames(foldForMatching(line.text).replace(NOTE_NUMBER, ' '));
    if (names.length === 0) return [];
    const isKnown = names.every((name) => authors.some(({ value }) => foldForMatching(value) === name));
    const next = head.written[at + 1];
    const below = foldForMatching(next?.text ?? '').trim();
    const isAloneBelow = at + 2 === head.length && INSTITUTE_ALONE.test(below) && loneNames(line).length > 0;
    const hasInstitute = INSTITUTE.test(below) || isAloneBelow;
    const isByline = isKnown || hasInstitute || FIRST_OF_ABSTRACT.test(below);
    if (!isByline && !(loneNames(line).length > 0 && standsByTheDay(head, at))) return [];
    const byline: [Line, Statement] = [
      line,
      { rule: 'byline', findings: names.map(stating(line.text.trim(), line)('authors')) },
    ];
    return next && hasInstitute ? [byline, [next, { rule: 'author-affiliation', findings: [] }]] : [byline];
  });
}

/** 甲社区的路灯亮了 (2012-05-06 21:33:11): the headline of a blog, with the day behind it; several are a list of posts. */
const TITLED_DAY = new RegExp(String.raw`^(?<title>.{4,50}?) ?\(${PRINTED_DATE}\)$`, 'u');

function readTitledDay({ written, length }: Head): [Line, Statement][] {
  const found = written.slice(0, length).flatMap((line) => {
    const match = TITLED_DAY.exec(foldForMatching(line.text).trim());
    return match && /\d:\d\d\)$/u.test(match[0]) ? [{ line, groups: match.groups ?? {} }] : [];
  });
  const [only] = found.length === 1 ? found : [];
  if (!only) return [];
  const { title = '', year = '', month = '', day = '' } = only.groups;
  const stated = stating(only.line.text.trim(), only.line);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const findings = [stated('titles')(only.line.text.trim().slice(0, title.length)), stated('dates')(date)];
  return [[only.line, { rule: 'titled-day', findings }]];
}

/** 示例物业网 between the headline and the day */
const SITE_ALONE = /^\p{Script=Han}{2,8}网$/u;

function readSiteAbove({ written, length }: Head): [Line, Statement][] {
  return written.slice(1, length).flatMap((line, at): [Line, Statement][] => {
    const value = line.text.trim();
    const isSite = SITE_ALONE.test(value) && isHeadline(written[at]) && isDay(written[at + 2]);
    return isSite ? [[line, { rule: 'medium-line', findings: [stating(value, line)('sources')(value)] }]] : [];
  });
}

/** 张某 alone right below the text, a mark of its own or not: the author signs. Two names or a list are left to others. */
function readSignatureBelow(lines: readonly Line[]): [Line, Statement][] {
  const { end } = findTextSpan(lines);
  const [first, second] = end < 0 ? [] : lines.slice(end + 1).filter(({ text }) => text.trim() !== '');
  const names = first ? loneNames(first) : [];
  // Below 名单如下： and above another name it is an entry of a list.
  const isEntry = /[：:]\s*$/u.test(lines[end]?.text ?? '') || (second !== undefined && loneNames(second).length > 0);
  if (!first || names.length !== 1 || isEntry) return [];
  return [[first, { rule: 'byline', findings: names.map(stating(first.text.trim(), first)('authors')) }]];
}

/** The names in a line that holds nothing else and that nothing announces. */
function loneNames(line: Line): readonly string[] {
  const names = parseNames(foldForMatching(line.text));
  return names.every(isOneName) && areCommonNames(names) ? names : [];
}

/** Headline, name, day; headline, day, name, text; headline, name, text; name, text. */
function standsByTheDay({ written, length }: Head, at: number): boolean {
  const higher = written.slice(Math.max(0, at - FARTHEST_ABOVE), at).filter(({ text }) => !isPageName(text));
  const [over, above, below] = [higher.at(-2), higher.at(-1), written[at + 1]];
  if (isHeadline(above) && at + 1 < length && isDay(below)) return true;
  if (at + 1 !== length) return false;
  // Portraits have names for headings: the first of them stands right below the headline.
  const isHeading = written.slice(length).some((line) => loneNames(line).length === 1);
  return !isHeading && (at === 0 || isHeadline(above) || (isHeadline(over) && isDay(above)));
}

/** Lines above a name in which the headline is looked for. */
const FARTHEST_ABOVE = 12;

function isHeadline(line: Line | undefined): boolean {
  return line !== undefined && countHan(line.text) >= SHORTEST_HEADLINE && !isPageName(line.text) && !isDay(line);
}
const SHORTEST_HEADLINE = 6;

function isDay(line: Line | undefined): boolean {
  const found = line && readDateline({ ...line, text: bareText(line) });
  return found?.findings.some(({ field }) => field === 'dates') ?? false;
}

/** Key words and classes below an abstract, which is prose: they belong to the journal, the abstract stays. */
function readKeywords(written: readonly Line[]): [Line, Statement][] {
  const folded = written.map(({ text }) => foldForMatching(text).trim());
  const at = folded.findIndex((text, index) => ABSTRACT_LINE.test(text) && KEYWORD_LINE.test(folded[index + 1] ?? ''));
  if (at < 0) return [];
  const behind = written.slice(at + 1, at + 1 + MOST_BELOW).filter(({ text }) => {
    const line = foldForMatching(text).trim();
    return KEYWORD_LINE.test(line) || CLASSIFIED.test(line);
  });
  return behind.map((line): [Line, Statement] => [line, { rule: 'keywords-line', findings: [] }]);
}
