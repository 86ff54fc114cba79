/** Heads of pages whose pieces became lines: the day in three of them, the account that posted it twice. */
import { countHan } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findStackedDay } from '#lib/normalize/stacked-day.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readDateline } from './datelines.ts';
import { stating } from './findings.ts';
import { looksLikeTitle } from './looks-like-title.ts';
import { areCommonNames, isOneName, parseNames } from './names.ts';
import type { Statement } from './statements.ts';

/** Such lines, read as one day. */
export function readStackedDay(head: readonly Line[]): [Line, Statement][] {
  const [year, day, clock] = findStackedDay(head);
  if (!year || !day || !clock) return [];
  const text = `${year.text.trim()}-${foldForMatching(day.text).trim().replace('/', '-')}`;
  const found = readDateline({ ...year, text });
  if (!found) return [];
  const silent: Statement = { rule: found.rule, findings: [] };
  return [
    [year, found],
    [day, silent],
    [clock, silent],
  ];
}

const ACCOUNT = /^(?!\d+$)[\p{Script=Han}\w·]{2,14}$/u;
const LONGEST_ACCOUNT = 8;

/**
 * 示例发布 twice, name and link, below a headline; or over the headline and below it. The author may stand above the pair. A short
 * headline that stands twice has no longer one beside it.
 */
export function readDoubledAccount(head: readonly Line[]): [Line, Statement][] {
  const texts = head.map(({ text }) => text.trim());
  const first = texts.findIndex(
    (text, at) => ACCOUNT.test(text) && countHan(text) <= LONGEST_ACCOUNT && texts.indexOf(text, at + 1) > 0,
  );
  const line = head[first];
  if (!line) return [];
  const account = texts[first] as string;
  const hasHeadline = texts.some((text) => countHan(text) > countHan(account) + 2 && looksLikeTitle(text));
  if (!hasHeadline || countHan(account) < 2) return [];
  const named: Statement = { rule: 'posting-line', findings: [stating(account, line)('sources')(account)] };
  const both = head.filter((_line, at) => texts[at] === account);
  const isPair = texts[first + 1] === account;
  const above = head[first - 1];
  const names = isPair && above ? parseNames(foldForMatching(above.text)) : [];
  const isSigned = names.length === 1 && names.every(isOneName) && areCommonNames(names) && above !== undefined;
  const signed: [Line, Statement][] = isSigned
    ? [[above, { rule: 'byline', findings: names.map(stating(above.text.trim(), above)('authors')) }]]
    : [];
  return [
    ...signed,
    ...both.map((each, at): [Line, Statement] => [each, at === 0 ? named : { ...named, findings: [] }]),
  ];
}
