/** Lines that say where an article was published: journals and issues, papers and their dates, agencies, accounts that post. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { CATALOGUE_FIELD, CLASSIFICATION, KEYWORD } from '#lib/normalize/journal-words.ts';
import { MEDIUM_END, MEDIUM_END_LOOSE } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readAccount, readPosting } from './accounts.ts';
import { readBanner, readMasthead } from './banners.ts';
import { readDateline } from './datelines.ts';
import type { Finding } from './findings.ts';
import { parseNames } from './names.ts';
import type { Statement } from './statements.ts';

const JOURNAL =
  /^\s*(?<source>[\p{Script=Han}A-Za-z·《》 ]{2,24}?)\s*\|?\s*(?:\d{4}年)(?:第 ?)?\d{1,3}期\s*(?:第? ?\d{1,3}版|总第 ?\d+期)?\s*$/u;
/** 甲院内外 第41期 2019年9月 内部资料: the head of a newsletter, with the month it came out in. */
const ISSUE =
  /^\s*《?(?<source>[\p{Script=Han}·]{2,16})》? +(?:总)?第 ?\d{1,4} ?期 +(?<year>(?:19|20)\d{2}) ?年 ?(?<month>\d{1,2}) ?月(?: ?(?<day>\d{1,2}) ?日)?(?: .{0,24})?$/u;

function readIssue(line: Line, folded: string): Statement | undefined {
  const { source, year, month = '', day } = ISSUE.exec(folded)?.groups ?? {};
  if (!source || !year) return undefined;
  const stated = { evidence: line.text.trim(), line: line.number };
  const date = [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-');
  return {
    rule: 'journal-issue',
    findings: [
      { field: 'sources', value: source, ...stated },
      { field: 'dates', value: date, ...stated },
    ],
  };
}

const KEYWORDS = new RegExp(
  String.raw`^\s*\[?(?:${KEYWORD}|${CLASSIFICATION}|${CATALOGUE_FIELD})(?:\]?\s*[:] ?|\] ?).{0,100}$`,
  'iu',
);
const EDITION = new RegExp(
  String.raw`^\s*[[(]?《? ?(?<source>\p{Script=Han}{2,12}?(?:${MEDIUM_END_LOOSE})(?:海外版)?) ?》?\s*[(]?\s*\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?.{0,12}(?:版)?[)\]]*\s*$`,
  'u',
);

/** The name of a paper or a site alone above the text. */
const MEDIUM = new RegExp(
  String.raw`^\s*(?<name>\p{Script=Han}{2,8}?(?:${MEDIUM_END}|在线|发布))(?: {0,3}(?:数字报[刊纸]?|电子报|电子版|数字版|多媒体数字报[刊纸]?)(?:平台)?|(?:\d{1,2}月\d{1,2}日)?(?:讯|电))?\s*$`,
  'u',
);

/** 【民生一线】 alone above the text: the column of a paper. */
const COLUMN = /^[[(](?!编者按|导语|摘要|提要|前言|引言|核心提示)[\p{Script=Han}·]{2,8}[\])]$/u;

/** 示例档案 2014年1期 上网时间：2014-03-11: the issue, and what is said of the page behind it. */
const BEHIND_ISSUE = /(?<=期) {1,6}(?=(?:上网时间|发布时间|发布日期|时间|日期|来源|作者|浏览|点击)[: ])/u;

function readDatedIssue(line: Line, folded: string): Statement | undefined {
  const at = BEHIND_ISSUE.exec(folded)?.index;
  if (at === undefined) return undefined;
  const issue = readPublication({ ...line, text: line.text.slice(0, at) }, 'tail');
  const dated = readDateline({ ...line, text: line.text.slice(at) });
  return issue && dated && { ...issue, findings: [...issue.findings, ...dated.findings] };
}

/** What names the publication, the issue or the post that the article stood in. */
export function readPublication(line: Line, zone: 'head' | 'tail'): Statement | undefined {
  const folded = foldForMatching(line.text);
  return (
    readMasthead(line, { folded, zone }) ??
    (zone === 'head' ? readBanner(line, folded) : undefined) ??
    readAccount(line, folded) ??
    readPosting(line, folded) ??
    readDispatch(line, folded) ??
    readIssue(line, folded) ??
    readDatedIssue(line, folded) ??
    (zone === 'head' ? readMedium(line, folded) : undefined) ??
    readJournal(line, folded) ??
    (zone === 'tail' || folded.trim().length < LONGEST_EDITION ? readEdition(line, folded) : undefined)
  );
}
const LONGEST_EDITION = 40;

/** 示例日报 数字报 or 【民生一线】 alone above the text. */
function readMedium(line: Line, folded: string): Statement | undefined {
  const medium = MEDIUM.exec(folded)?.groups?.['name'];
  if (medium) {
    const evidence = line.text.trim();
    const value = evidence.slice(0, medium.length).replace(/^(?:来源|來源|来自|稿源|转自)/u, '');
    return { rule: 'medium-line', findings: [{ field: 'sources', value, evidence, line: line.number }] };
  }
  return COLUMN.test(folded) ? { rule: 'column-line', findings: [] } : undefined;
}

function readJournal(line: Line, folded: string): Statement | undefined {
  if (KEYWORDS.test(folded)) return { rule: 'keywords-line', findings: [] };
  if (!JOURNAL.test(folded)) return undefined;
  const evidence = line.text.trim();
  const value = evidence.replace(/^《([^》]+)》\s*/u, '$1 ');
  return { rule: 'journal-issue', findings: [{ field: 'sources', value, evidence, line: line.number }] };
}

/** 《示例日报》（2022年09月05日 第05版）张某 */
function readEdition(line: Line, folded: string): Statement | undefined {
  const source = EDITION.exec(folded)?.groups?.['source'];
  if (!source) return undefined;
  const at = folded.indexOf(source);
  const evidence = line.text.trim();
  return {
    rule: 'edition-line',
    findings: [
      { field: 'sources', value: line.text.slice(at, at + source.length), evidence, line: line.number },
      ...parseNames(/版 +(?<names>.{2,12})$/u.exec(folded.trim())?.groups?.['names'] ?? '').map(
        (value): Finding => ({ field: 'authors', value, evidence, line: line.number }),
      ),
      ...(readDateline({ ...line, text: line.text.slice(at + source.length).replace(/[》()（）\s]/g, ' ') })
        ?.findings ?? []),
    ],
  };
}

/** 某社示例市9月10日电 题：某某观察: a news agency's line above a report, its first words; the title stands in it once more. */
const DISPATCH =
  /^(?<source>[\p{Script=Han}]{1,6}(?:社|网|报))[\p{Script=Han}]{0,10}\d{1,2}月\d{1,2}日(?:专?电|讯) ?(?:\((?<credit>[^()]{2,40})\))? ?题[:] ?(?<title>.{4,60})$/u;

function readDispatch(line: Line, folded: string): Statement | undefined {
  const { source, credit, title } = DISPATCH.exec(folded)?.groups ?? {};
  if (!source || !title) return undefined;
  const printed = line.text.trim();
  const at = folded.trimStart().lastIndexOf(title);
  const stated = { evidence: printed, line: line.number };
  return {
    rule: 'dispatch-line',
    stays: true,
    findings: [
      { field: 'sources', value: printed.slice(0, source.length), ...stated },
      { field: 'titles', value: printed.slice(at, at + title.length).trim(), ...stated },
      ...parseNames((credit ?? '').replace(/^记者 ?/u, '')).map(
        (value): Finding => ({ field: 'authors', value, ...stated }),
      ),
    ],
  };
}
