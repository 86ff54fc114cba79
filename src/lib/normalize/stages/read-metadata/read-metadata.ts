import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import type { Dropped, LayoutStage, Line, StatedMetadata } from '#lib/normalize/stage.ts';
import { readBesideOthers } from './beside-others.ts';
import { addFindings, type Finding } from './findings.ts';
import { readInlineCredits } from './inline-credits.ts';
import { findIssuer, findSignedOrganisation } from './signatures.ts';
import { readStatement } from './statements.ts';
import { findTitleLines } from './titles.ts';

export interface TextAndMetadata {
  readonly lines: readonly Line[];
  readonly metadata: StatedMetadata;
}

const WEAK: ReadonlySet<string> = new Set(['byline', 'masthead', 'paper-head']);

/** What counts only where nothing else names it: the account that posted an article often has it from elsewhere. */
function isWeak(rule: string, { field }: Finding): boolean {
  return WEAK.has(rule) || ((rule === 'posting-line' || rule === 'medium-line') && field === 'sources');
}

/**
 * Reads what lines say about the article itself: title, date, source, names. A line that says nothing else leaves the
 * text; a credit at the end of a paragraph is read and stays.
 */
export const readMetadata: LayoutStage<TextAndMetadata> = {
  id: 'read-metadata',
  keeps: 'nothing',
  run(lines, { blockHints, metadata }) {
    const dropped: Dropped[] = [];
    const findings: Finding[] = [];
    // The paper of who signs, or the office that brings out the bulletin, is the source only when nothing else names one.
    const bylines: Finding[] = [];
    const drop = (line: Line, rule: string) => dropped.push({ rule, line: line.number, text: line.text });

    const span = findTextSpan(lines);
    const daysOfText = listDayHeadings(lines.slice(span.start, span.end));
    const besideOthers = readBesideOthers(lines, { start: span.start, metadata });
    const statements = lines.filter((line, index) => {
      const zone = index < span.start ? 'head' : index > span.end ? 'tail' : 'text';
      const isHeading = blockHints.get(line.number) === 'heading' || daysOfText.includes(shapeOf(line));
      const found = isHeading ? undefined : (besideOthers.get(line) ?? readStatement(line, { zone }));
      if (!found) return true;
      for (const finding of found.findings) (isWeak(found.rule, finding) ? bylines : findings).push(finding);
      drop(line, found.rule);
      return false;
    });
    const signatures = [findSignedOrganisation(statements, dropped), findIssuer(statements, dropped)].filter(
      (line) => line !== undefined,
    );
    for (const signed of signatures) {
      drop(signed, 'signature');
      const value = signed.text.trim();
      findings.push({ field: 'sources', value, evidence: value, line: signed.number });
    }
    const unsigned = statements.filter((line) => !signatures.includes(line));
    const titles = findTitleLines(unsigned, {
      known: [
        ...metadata.titles,
        ...findings.filter((finding) => finding.field === 'titles' && !isFormer(finding)),
      ].map(({ value }) => value),
      blockHints,
      stated: dropped,
    });
    for (const line of titles.lines) drop(line, titles.rule);
    if (titles.title) findings.unshift(titles.title);
    if (titles.account) {
      const value = titles.account.text.trim();
      drop(titles.account, 'account');
      bylines.push({ field: 'sources', value, evidence: value, line: titles.account.number });
    }
    // What stands above a headline that the page states elsewhere belongs to the page as well.
    const textBegins = titles.title?.line ?? titles.lines[0]?.number ?? 0;
    const rest = unsigned.filter((line) => {
      if (titles.lines.includes(line) || line === titles.account) return false;
      const isAbove = line.number < textBegins && line.text.trim() !== '';
      if (isAbove) drop(line, 'page-head');
      return !isAbove;
    });
    const credited: Finding[] = [];
    const last = rest.findLast(({ text }) => text.trim() !== '');
    for (const line of rest) credited.push(...readInlineCredits(line, { isLast: line === last }));
    return {
      value: { lines: rest, metadata: addFindings(metadata, [...bySurety(findings), ...bylines, ...credited]) },
      dropped: dropped.sort((a, b) => a.line - b.line),
    };
  },
};

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
