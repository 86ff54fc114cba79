/** 来源 示例日报 作者 张某: labels whose colon was lost, or never stood there. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
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

function isPlain({ field, value }: Finding): boolean {
  const folded = foldForMatching(value);
  if (field === 'sources') return PUBLISHER.test(folded) || isOrganisation(folded);
  return field === 'dates' || (parseNames(folded).length === 1 && isOneName(folded));
}
