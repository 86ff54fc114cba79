import { parseNumeral } from '#lib/chinese/numerals.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { EDITOR, REVIEWER } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readDateline } from './datelines.ts';
import type { Finding } from './findings.ts';
import { fieldOfLabel } from './labels.ts';
import { NAMES, parseNames } from './names.ts';
import type { Statement } from './statements.ts';

/** （原载《示例日报》2022年11月10日第6版）: where and when it first stood; what follows must be a date or an edition. */
const REPRINT =
  /^[-—[( ]*(?:(?:本文|原文)?(?:原?载|刊载|首发|选自|摘自|转自|原刊)(?:于|自)? ?:? ?)(?<front>(?:19|20)\d{2}年[^《》。,]{0,16})?《(?<source>[\p{Script=Han}\w·]{2,16})》[ ,(]*(?<rest>(?:19|20)\d{2}.{3,70}|第? ?[A-Z]?\d{1,3} ?[版期].{0,20}|)[\]) ]*$/u;
const WORKERS = `${EDITOR}|${REVIEWER}`;
/** [责任编辑 吴丹 校对 陈某]: no colon, nothing but names */
const EDITORS = new RegExp(`^[[( ]*(?:(?:${WORKERS})[: /]{1,3}(?:${NAMES})[ ,;|/]*){1,5}[\\]) ]*$`, 'u');
const EVERY_EDITOR = new RegExp(`(?<worker>${WORKERS})[: /]{1,3}(?<names>${NAMES})`, 'gu');

/** （2023年1月） below the title or at the foot of a report; with a day it is a dateline. */
const MONTH = /^(?<open>[[(] ?)?(?<year>(?:19|20)\d{2}) ?年 ?(?<month>\d{1,2}) ?月(?<close> ?[\])])?$/u;

const HAN_DAY =
  /^[[(]?(?<year>[一二][〇零○一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?:(?<day>[一二三四五六七八九十]{1,3})日)?[\])]?$/u;

/** 二〇二二年三月五日 on a line of its own; 二〇二二年三月 below the text. */
function readHanDay(folded: string, { isTail }: { readonly isTail: boolean }): string | undefined {
  const { year, month = '', day } = HAN_DAY.exec(folded)?.groups ?? {};
  if (!year || (!day && !isTail)) return undefined;
  const parts = [month, ...(day ? [day] : [])].map((part) => String(parseNumeral(part) ?? 0).padStart(2, '0'));
  const digits = [...year.replaceAll('○', '〇')].map((digit) => parseNumeral(digit) ?? 0).join('');
  return parts.includes('00') ? undefined : [digits, ...parts].join('-');
}

function readMonth(folded: string, { isTail }: { readonly isTail: boolean }): string | undefined {
  const { open, close, year, month = '' } = MONTH.exec(folded)?.groups ?? {};
  // Bare above the text it may head the first month of a chronicle.
  if (!year || Number(month) < 1 || Number(month) > 12 || (!isTail && !(open && close))) return undefined;
  return `${year}-${month.padStart(2, '0')}`;
}

/** （原载《示例日报》…): the paper that the article stood in, and the day. */
export function readReprint(line: Line): Statement | undefined {
  const evidence = line.text.trim();
  const folded = foldForMatching(evidence);
  const { source = '', rest = '', front = '' } = REPRINT.exec(folded)?.groups ?? {};
  if (source === '') return undefined;
  const dates = readDateline({ ...line, text: front || rest })?.findings.filter(({ field }) => field === 'dates') ?? [];
  const at = folded.indexOf(source);
  return {
    rule: 'reprint-line',
    findings: [
      { field: 'sources', value: evidence.slice(at, at + source.length), evidence, line: line.number },
      ...dates.map((date) => ({ ...date, evidence })),
    ],
  };
}

/** What a line at the foot says of the paper it stood in and of those who prepared it; undefined for anything else. */
export function readColophon(line: Line, { isTail }: { readonly isTail: boolean }): Statement | undefined {
  const evidence = line.text.trim();
  const folded = foldForMatching(evidence);
  const stated = (field: Finding['field'], value: string): Finding => ({ field, value, evidence, line: line.number });
  const reprint = readReprint(line);
  if (reprint) return reprint;
  const day = readHanDay(folded, { isTail });
  if (day) return { rule: 'dateline', findings: [stated('dates', day)] };
  const month = readMonth(folded, { isTail });
  if (month) return { rule: 'dateline', findings: [stated('dates', month)] };
  if (!EDITORS.test(folded)) return undefined;
  return {
    rule: 'editor-line',
    findings: [...folded.matchAll(EVERY_EDITOR)].flatMap(({ groups }) => {
      const field = fieldOfLabel(groups?.['worker'] ?? '');
      return field ? parseNames(groups?.['names'] ?? '').map((name) => stated(field, name)) : [];
    }),
  };
}
