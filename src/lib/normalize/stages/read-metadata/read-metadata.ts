import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import { findPaperClosing, type PaperClosing } from '#lib/normalize/paper-closing.ts';
import type { Dropped, LayoutFacts, LayoutStage, Line, StatedMetadata } from '#lib/normalize/stage.ts';
import { readBesideOthers } from './beside-others.ts';
import { addFindings, type Finding } from './findings.ts';
import { readInlineCredits } from './inline-credits.ts';
import { isOrganisation } from './label-value.ts';
import { findNamesakes } from './namesakes.ts';
import { findIssuer, findSignedOrganisation } from './signatures.ts';
import { readStatement } from './statements.ts';
import { findTitleLines } from './titles.ts';

export interface TextAndMetadata {
  readonly lines: readonly Line[];
  readonly metadata: StatedMetadata;
}

const WEAK: ReadonlySet<string> = new Set(['byline', 'masthead', 'paper-head']);

const WEAK_FOR_SOURCES: ReadonlySet<string> = new Set(['posting-line', 'medium-line', 'account-kind', 'signature']);

/** What counts only where nothing else names it: the account that posted an article often has it from elsewhere. */
function isWeak(rule: string, { field }: Finding): boolean {
  return WEAK.has(rule) || (field === 'sources' && WEAK_FOR_SOURCES.has(rule));
}

/**
 * Reads what lines say about the article itself: title, date, source, names. A line that says nothing else leaves the
 * text; a credit at the end of a paragraph is read and stays.
 */
export const readMetadata: LayoutStage<TextAndMetadata> = {
  id: 'read-metadata',
  keeps: 'nothing',
  run(lines, { blockHints, metadata }) {
    const read: Read = { findings: [], weak: [], faint: [], dropped: [] };
    const closing = findPaperClosing(
      lines,
      metadata.titles.map(({ value }) => value),
    );
    if (closing) readSigners(lines, { closing, read });
    const statements = takeStatements(lines, { blockHints, metadata, read, closing });
    const unsigned = takeSignatures(statements, read);
    const signed = new Set(closing?.signed.map((index) => lines[index] as Line));
    const rest = takeTitles(unsigned, { blockHints, metadata, read, signed });
    const last = rest.findLast(({ text }) => text.trim() !== '');
    const credited = rest.flatMap((line) => readInlineCredits(line, { isLast: line === last }));
    const told = [...bySurety(belowAccounts(read)), ...credited, ...(last ? readClosingBracket(last) : [])];
    return {
      value: { lines: rest, metadata: addFindings(metadata, told) },
      dropped: read.dropped.sort((a, b) => a.line - b.line),
    };
  },
};

/** （来源：示例日报 通讯员 张某） at the very end of the text: read like a line of its own, and left where it is. */
const CLOSING_BRACKET =
  /(?<=[。！？”…] {0,2})[（(](?=(?:信息)?(?:来源|供稿|作者|文|記者|记者) ?[:：])[^（）()]{4,60}[）)]$/u;

function readClosingBracket(line: Line): readonly Finding[] {
  const bracket = CLOSING_BRACKET.exec(line.text.trimEnd())?.[0];
  return bracket === undefined ? [] : (readStatement({ ...line, text: bracket }, { zone: 'tail' })?.findings ?? []);
}

/** What was read so far, and the lines that said it. */
interface Read {
  readonly findings: Finding[];
  /** The paper of who signs, or the office that brings out the bulletin, is the source only when nothing else names one. */
  readonly weak: Finding[];
  /** A medium alone in the head of the page says less than who stands beside the day. */
  readonly faint: Finding[];
  readonly dropped: Dropped[];
}

interface Reading extends Pick<LayoutFacts, 'blockHints' | 'metadata'> {
  readonly read: Read;
  readonly closing?: PaperClosing | undefined;
}

/** Who signs an office's paper is its source; the lines stay, as they belong to the paper. */
function readSigners(lines: readonly Line[], { closing, read }: { closing: PaperClosing; read: Read }): void {
  for (const index of closing.signed) {
    const { text, number } = lines[index] as Line;
    read.findings.push({ field: 'sources', value: text.trim(), evidence: text.trim(), line: number });
  }
}

function listFor(read: Read, rule: string, finding: Finding): Finding[] {
  if (rule === 'medium-line') return read.faint;
  return isWeak(rule, finding) ? read.weak : read.findings;
}

function drop({ dropped }: Read, { number, text }: Line, rule: string): void {
  dropped.push({ rule, line: number, text });
}

/** The lines that say something else than who made the article and when. */
function takeStatements(lines: readonly Line[], { blockHints, metadata, read, closing }: Reading): readonly Line[] {
  const span = findTextSpan(lines);
  const daysOfText = listDayHeadings(lines.slice(span.start, span.end));
  const besideOthers = readBesideOthers(lines, { start: span.start, metadata });
  return lines.filter((line, index) => {
    const zone = index < span.start ? 'head' : index > span.end ? 'tail' : 'text';
    const isHeading = blockHints.get(line.number) === 'heading' || daysOfText.includes(shapeOf(line));
    const found = isHeading ? undefined : (besideOthers.get(line) ?? readStatement(line, { zone }));
    if (!found) return true;
    for (const finding of found.findings) listFor(read, found.rule, finding).push(finding);
    if (found.stays || closing?.lines.has(index)) return true;
    drop(read, line, found.rule);
    return false;
  });
}

/** The lines without those of the offices that sign or issue the article. */
function takeSignatures(lines: readonly Line[], read: Read): readonly Line[] {
  const signatures = [findSignedOrganisation(lines, read.dropped), findIssuer(lines, read.dropped)].filter(
    (line) => line !== undefined,
  );
  for (const signed of signatures) {
    drop(read, signed, 'signature');
    const value = signed.text.trim();
    read.findings.push({ field: 'sources', value, evidence: value, line: signed.number });
  }
  return lines.filter((line) => !signatures.includes(line));
}

/** The lines below the headline. */
function takeTitles(
  lines: readonly Line[],
  { blockHints, metadata, read, signed }: Reading & { signed: ReadonlySet<Line> },
): readonly Line[] {
  const stated = read.findings.filter((finding) => finding.field === 'titles' && !isFormer(finding));
  const known = [...metadata.titles, ...stated].map(({ value }) => value);
  const titles = findTitleLines(lines, { known, blockHints, stated: read.dropped });
  for (const line of titles.lines) drop(read, line, titles.rule);
  if (titles.title) read.findings.unshift(titles.title);
  if (titles.account) {
    const value = titles.account.text.trim();
    drop(read, titles.account, 'account');
    read.weak.push({ field: 'sources', value, evidence: value, line: titles.account.number });
  }
  const sources = [...read.findings, ...read.weak].filter(({ field }) => field === 'sources').map(({ value }) => value);
  const namesakes = new Set([...findNamesakes(lines, sources)].filter((line) => !signed.has(line)));
  // What stands above a headline that the page states elsewhere belongs to the page as well.
  const textBegins = titles.title?.line ?? titles.lines[0]?.number ?? 0;
  return lines.filter((line) => {
    if (titles.lines.includes(line) || line === titles.account) return false;
    const isAbove = line.number < textBegins && line.text.trim() !== '';
    if (isAbove) drop(read, line, 'page-head');
    else if (namesakes.has(line)) drop(read, line, 'account');
    return !isAbove && !namesakes.has(line);
  });
}

/** 2021年3月5日 between the paragraphs of a chronicle, so often that the first one, right above the text, is a heading like the others. */
function listDayHeadings(text: readonly Line[]): readonly string[] {
  const shapes = text.map(shapeOf).filter((shape) => shape !== '' && /^[\d年月日./-]+$/u.test(shape));
  return shapes.filter((shape, index) => shapes.indexOf(shape) !== index);
}

/** How a line is written: 9年9月9日. */
function shapeOf({ text }: Line): string {
  return text.length > LONGEST_DAY ? '' : foldForMatching(text).trim().replace(/\d+/gu, '9').replace(/ /gu, '');
}
const LONGEST_DAY = 16;

/** 原标题：… is the title only of an article without a headline of its own. */
function isFormer({ evidence }: Finding): boolean {
  return /^[\s|[(]*原(?:标题|题)/u.test(foldForMatching(evidence));
}

/** The weak findings behind the others; an office below a post (来源：甲街道) supplied it, the account published it. */
function belowAccounts({ findings, weak, faint, dropped }: Read): readonly Finding[] {
  const posted = dropped.find(({ rule }) => rule === 'posting-line')?.line;
  const shared = dropped.filter(({ rule }) => rule === 'shared-post').map(({ line }) => line);
  const accounts = [...weak, ...faint].filter(({ field }) => field === 'sources').map(({ value }) => value);
  const isSupplier = ({ field, value, line = 0 }: Finding) =>
    field === 'sources' &&
    posted !== undefined &&
    line > posted &&
    !shared.includes(line) &&
    isOrganisation(foldForMatching(value)) &&
    !accounts.some((account) => isCalledAfter(account, value));
  // Whom a post was shared from stands before who shared it.
  const isShared = ({ field, line = 0 }: Finding) => field === 'sources' && shared.includes(line);
  const own = findings.filter((finding) => !isSupplier(finding) && !isShared(finding));
  return [...own, ...findings.filter(isShared), ...weak, ...faint, ...findings.filter(isSupplier)];
}

/** 示例住建 is the account of 示例县住房和城乡建设局: the office says its whole name. */
function isCalledAfter(account: string, office: string): boolean {
  return account.length >= 3 && account.length < office.length && [...account].every((one) => office.includes(one));
}

/**
 * When the page was changed last, or the paper was drawn up, is the day of the article only where nothing says when it was
 * published; the office whose catalogue lists it is its source only where no 来源 stands.
 */
function bySurety(findings: readonly Finding[]): readonly Finding[] {
  const isLast = ({ field, evidence }: Finding) =>
    (field === 'dates' && UPDATED.test(foldForMatching(evidence))) ||
    (field === 'sources' && LISTED_BY.test(foldForMatching(evidence)));
  return [...findings.filter((finding) => !isLast(finding)), ...findings.filter(isLast)];
}
const UPDATED = /^[\s|[(]*(?:(?:最后|最近)?(?:更新|修改)|发文|成文|印发|生成)(?:时间|日期|于)?[:]/u;
const LISTED_BY = /^[\s|[(]*(?:(?:发布|发文|公开)(?:机构|单位|部门|机关|主体)|发布者|发布人|发布) ?[:]/u;
