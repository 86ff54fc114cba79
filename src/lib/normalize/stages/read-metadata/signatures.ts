import { countHan } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import { OFFICE_END } from '#lib/normalize/press.ts';
import type { Dropped, Line } from '#lib/normalize/stage.ts';
import { isPageName } from './site-names.ts';

const ORGANISATION = new RegExp(String.raw`^\p{Script=Han}{2,24}(?:${OFFICE_END})$`, 'u');

/** 某某局 alone on its line: an organisation, or a title that ends like one (红色物业进社区). */
function isOrganisation(line: Line): boolean {
  return ORGANISATION.test(foldForMatching(line.text).trim());
}

/** Whether a date, read and dropped before, stood on one of the two lines below `line`. */
function isDatedBelow({ number }: Line, dropped: readonly Dropped[]): boolean {
  return dropped.some(({ rule, line }) => rule === 'dateline' && line > number && line <= number + 2);
}

const SHORTEST_HEADLINE = 6;

/** 某某局 between the title and the date of a report: who wrote it. */
export function findIssuer(lines: readonly Line[], dropped: readonly Dropped[]): Line | undefined {
  const head = lines.slice(0, findTextSpan(lines).start).filter(({ text }) => text.trim() !== '');
  // 红色物业进社区 below the name of a site is the headline itself.
  return head.find(
    (line, index) =>
      isOrganisation(line) &&
      (isDatedBelow(line, dropped) || (line === head.at(-1) && isPageName(line.text))) &&
      head.slice(0, index).some(({ text }) => countHan(text) >= SHORTEST_HEADLINE && !isPageName(text)),
  );
}

/** 某某局 above the date at the foot of an official text: who signed it. */
export function findSignedOrganisation(lines: readonly Line[], dropped: readonly Dropped[]): Line | undefined {
  const { end } = findTextSpan(lines);
  return lines.findLast((line, index) => index > end && isOrganisation(line) && isDatedBelow(line, dropped));
}
