/** 来源 示例日报 作者 张某: labels whose colon was lost, or never stood there. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { CATALOGUE_FIELD } from '#lib/normalize/journal-words.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { PUBLISHER, readDateline } from './datelines.ts';
import type { Finding } from './findings.ts';
import { isOrganisation } from './label-value.ts';
import { isOneName, parseNames } from './names.ts';
import type { Statement } from './statements.ts';

const OPEN_LABEL =
  /(?<=^|[\s|[(])(?:(?:信息|文章|稿件|新闻|本文)?来源|稿源|作者|责任编辑|编辑|责编|(?:发布|发表|发稿|更新)(?:时间|日期)|时间|日期) {1,4}(?=[^\s:|])/gu;
/** 本文发布于2022-03-05 */
const ON_THE_DAY = /^(?:本文)?(?:最后)?(?:发布|发表|更新|刊发)于[: ]? ?(?=(?:19|20)\d\d ?[-/.年])/u;

/** What such a line says; undefined unless everything behind the labels is what they name. */
export function readOpenLabels(line: Line): Statement | undefined {
  const folded = foldForMatching(line.text);
  const day = ON_THE_DAY.exec(folded)?.[0];
  if (day) return readDateline({ ...line, text: `发布时间：${line.text.slice(day.length)}` });
  const labels = [...folded.matchAll(OPEN_LABEL)];
  if (labels.length === 0) return undefined;
  const text = labels.reduce((written, { 0: label, index }) => {
    const at = index + label.trimEnd().length;
    return `${written.slice(0, at)}：${written.slice(at + 1)}`;
  }, line.text);
  const found = readDateline({ ...line, text });
  const isSure = found && found.findings.length >= labels.length && found.findings.every(isPlain);
  return isSure ? found : undefined;
}

/** Fields of the catalogue that heads a document on an office's site: 索 引 号　000012345/2020-00123 */
const FIELDS = [
  ...CATALOGUE_FIELD.split('|'),
  ...'公开目录 公开方式 名称 标题 发布机构 发文机关 公开主体 发布日期 公开日期 成文日期 生成日期'.split(' '),
]
  .map((field) => [...field].join(' {0,4}'))
  .join('|');
const FIELD = new RegExp(String.raw`(?<=^|\s)(?<label>${FIELDS})(?<blanks>:? {1,})(?=\S)`, 'gu');
const FEWEST_FIELDS = 2;

/** The lines of such a catalogue above the text, when several stand there: their labels have no colons. */
export function readCatalogue(head: readonly Line[]): [Line, Statement][] {
  const found = head.flatMap((line): [Line, Statement][] => {
    const folded = foldForMatching(line.text);
    const fields = [...folded.matchAll(FIELD)];
    if (fields[0]?.index !== 0) return [];
    const findings = fields.flatMap(({ index, 0: label }, at) => {
      const value = line.text.slice(index + label.length, fields[at + 1]?.index ?? line.text.length).trim();
      return readDateline({ ...line, text: `${label.replace(/[ :]/gu, '')}：${value}` })?.findings ?? [];
    });
    return [[line, { rule: 'catalogue-line', findings }]];
  });
  return found.length >= FEWEST_FIELDS ? found : [];
}

function isPlain({ field, value }: Finding): boolean {
  const folded = foldForMatching(value);
  if (field === 'sources') return PUBLISHER.test(folded) || isOrganisation(folded);
  return field === 'dates' || (parseNames(folded).length === 1 && isOneName(folded));
}
