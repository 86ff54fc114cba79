import { parseNumeral } from '#lib/chinese/numerals.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { EDITOR, OFFICE_END, REVIEWER } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { stating } from './findings.ts';
import { fieldOfLabel } from './labels.ts';
import { parseNames } from './names.ts';
import { PRINTED_DATE } from './printed-date.ts';
import { readReprint } from './reprints.ts';
import type { Statement } from './statements.ts';

const EVERY_WORKER = new RegExp(`(?<worker>${EDITOR}|${REVIEWER})[: /]{1,3}`, 'gu');
const MOST_WORKERS = 5;

/** [责任编辑 吴丹 校对 陈某]: no colon, nothing but names. What each one did with the names; empty for anything else. */
function readWorkers(folded: string): (readonly [worker: string, names: readonly string[]])[] {
  const row = folded.replace(/^[[( ]+|[\]) ]+$/gu, '');
  const workers = [...row.matchAll(EVERY_WORKER)];
  if (workers[0]?.index !== 0 || workers.length > MOST_WORKERS) return [];
  const read = workers.map(({ 0: label, index, groups }, at) => {
    const behind = row.slice(index + label.length, workers[at + 1]?.index);
    return [groups?.['worker'] ?? '', parseNames(behind.replace(/[ ,;|/]+$/u, ''))] as const;
  });
  return read.every(([, names]) => names.length > 0) ? read : [];
}

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

/** 甲区住建局　　二〇二二年三月五日, 甲区住建局（2022年3月5日）: who signs, and the day on the same line. */
const SIGNED_ON = new RegExp(
  String.raw`^(?<office>\p{Script=Han}{2,24}(?:${OFFICE_END}))(?: {1,20}| ?(?=\())(?<day>[一二][〇零○一二三四五六七八九]{3}年.{4,10}|\((?:19|20)\d\d ?年[^()]{4,10}\))$`,
  'u',
);

function readSignedOn(line: Line, folded: string): Statement | undefined {
  const { office = '', day = '' } = SIGNED_ON.exec(folded)?.groups ?? {};
  const stated = stating(line.text.trim(), line);
  const date = readHanDay(day, { isTail: false }) ?? new RegExp(`^\\(${PRINTED_DATE}\\)$`, 'u').exec(day)?.groups;
  if (!date) return undefined;
  const value =
    typeof date === 'string'
      ? date
      : `${date['year']}-${date['month']?.padStart(2, '0')}-${date['day']?.padStart(2, '0')}`;
  return {
    rule: 'dateline',
    findings: [stated('sources')(line.text.trim().slice(0, office.length)), stated('dates')(value)],
  };
}

function readMonth(folded: string, { isTail }: { readonly isTail: boolean }): string | undefined {
  const { open, close, year, month = '' } = MONTH.exec(folded)?.groups ?? {};
  // Bare above the text it may head the first month of a chronicle.
  if (!year || Number(month) < 1 || Number(month) > 12 || (!isTail && !(open && close))) return undefined;
  return `${year}-${month.padStart(2, '0')}`;
}

/** What a line at the foot says of the paper it stood in and of those who prepared it; undefined for anything else. */
export function readColophon(line: Line, { isTail }: { readonly isTail: boolean }): Statement | undefined {
  const evidence = line.text.trim();
  const folded = foldForMatching(evidence);
  const stated = stating(evidence, line);
  const reprint = readReprint(line);
  if (reprint) return reprint;
  const signed = readSignedOn(line, folded);
  if (signed) return signed;
  const day = readHanDay(folded, { isTail });
  if (day) return { rule: 'dateline', findings: [stated('dates')(day)] };
  const month = readMonth(folded, { isTail });
  if (month) return { rule: 'dateline', findings: [stated('dates')(month)] };
  const workers = readWorkers(folded);
  if (workers.length === 0) return undefined;
  return {
    rule: 'editor-line',
    findings: workers.flatMap(([worker, names]) => {
      const field = fieldOfLabel(worker);
      return field ? names.map(stated(field)) : [];
    }),
  };
}
