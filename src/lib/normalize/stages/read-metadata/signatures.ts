import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import type { Dropped, Line } from '#lib/normalize/stage.ts';

const ORGANISATION =
  /^[\p{Script=Han}]{2,24}(?:局|委|办|办公室|政府|街道|委员会|办事处|中心|党委|党组|党工委|社区|公司|协会|支部|总队|大队|馆)$/u;

/** 某某局 alone on its line: an organisation, or a title that ends like one (红色物业进社区). */
export function isOrganisation(line: Line): boolean {
  return ORGANISATION.test(foldForMatching(line.text).trim());
}

/** 某某局 between the title and the date of a report: who wrote it. */
export function findIssuer(lines: readonly Line[], dropped: readonly Dropped[]): Line | undefined {
  const head = lines.slice(0, findTextSpan(lines).start).filter(({ text }) => text.trim() !== '');
  return head.find(
    (line, index) =>
      index > 0 &&
      isOrganisation(line) &&
      dropped.some(({ rule, line: at }) => rule === 'dateline' && at > line.number && at <= line.number + 2),
  );
}

/** 某某局 above the date at the foot of an official text: who signed it. */
export function findSignedOrganisation(lines: readonly Line[], dropped: readonly Dropped[]): Line | undefined {
  const { end } = findTextSpan(lines);
  const last = lines.findLastIndex(({ text }) => text.trim() !== '');
  const line = lines[last];
  if (!line || last <= end || !isOrganisation(line)) return undefined;
  const isDated = dropped.some(
    (other) => other.rule === 'dateline' && other.line > line.number && other.line <= line.number + 2,
  );
  return isDated ? line : undefined;
}
