/** 来源： alone on a line with its value on the next: pages whose cells became lines. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { PUBLISHER, readDateline } from './datelines.ts';
import { isOrganisation } from './label-value.ts';
import { fieldOfLabel, isLabel } from './labels.ts';
import { parseNames } from './names.ts';
import { bareText, type Statement } from './statements.ts';

const ENDS_WITH_COLON = /^(?<row>.*\S) ?: ?$/u;
const LABEL_BEGINS = /(?:^|(?<=[\s|\]]))(?=\p{Script=Han})/gu;
const LONGEST_LABEL = 30;
const LONGEST_VALUE = 30;

/** Above and below the text: lines that end with an empty label and those that hold nothing but its value, as one statement. */
export function readSplitLabels(lines: readonly Line[]): [Line, Statement][] {
  const { start, end } = findTextSpan(lines);
  const edges = lines.filter(({ text }, index) => (index < start || index > end) && text.trim() !== '');
  const isTable = edges.filter(isEmptyLabel).length >= FEWEST_OF_TABLE;
  return edges.flatMap((line, at): [Line, Statement][] => {
    const next = edges[at + 1];
    const behind = edges[at + 2];
    // Labels and values by turns: what stands between two labels is the value of the first.
    const isCell = isTable && next !== undefined && !isEmptyLabel(next) && (!behind || isEmptyLabel(behind));
    const found = next && readPair(line, next, { isCell });
    return found
      ? [
          [line, found],
          [next, { rule: found.rule, findings: [] }],
        ]
      : [];
  });
}

const FEWEST_OF_TABLE = 3;

function isEmptyLabel(line: Line): boolean {
  return labelAtEnd(foldForMatching(bareText(line))) !== undefined;
}

function readPair(line: Line, next: Line, { isCell }: { isCell: boolean }): Statement | undefined {
  const front = bareText(line);
  const label = labelAtEnd(foldForMatching(front));
  const value = bareText(next);
  if (!label || value === '' || value.length > LONGEST_VALUE || /[:：。！？]$/u.test(value)) return undefined;
  if (!isCell && !isValueOf(label, foldForMatching(value))) return undefined;
  return readDateline({ ...line, text: `${front} ${value}` });
}

function labelAtEnd(folded: string): string | undefined {
  const row = ENDS_WITH_COLON.exec(folded)?.groups?.['row'] ?? '';
  const starts = [...row.matchAll(LABEL_BEGINS)].filter(({ index }) => row.length - index <= LONGEST_LABEL);
  return starts.map(({ index }) => row.slice(index)).find(isLabel);
}

/** 人民网-湖南频道 */
const CHANNEL = /^\p{Script=Han}{2,6}频道$/u;

/** Whether the line below could be nothing else: a label left empty stands above any line of the page. */
function isValueOf(label: string, folded: string): boolean {
  switch (fieldOfLabel(label)) {
    case 'sources':
      return folded
        .split(/ ?-{1,2} ?/u)
        .every((part) => PUBLISHER.test(part) || CHANNEL.test(part) || isOrganisation(part));
    case 'dates':
      return readDateline({ number: 0, text: folded })?.findings.some(({ field }) => field === 'dates') ?? false;
    case 'authors':
    case 'editors':
    case 'photographers':
      return parseNames(folded).length > 0;
    default:
      return false;
  }
}
