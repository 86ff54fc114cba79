/** Names that stand inside the text itself: （记者 张某某）, 【文/某网专栏作者 李某】, （文/图 王某 赵某）, 作者：…, a name in brackets at the end. */
import { surnameLength } from '#lib/extract/people/surnames.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import { findLabelled, splitNames } from './stated-values.ts';

const NAME = '[\\p{Script=Han}·]{2,4}';
const NAMES = `${NAME}(?:[\\s、，,]+${NAME})*`;
const BYLINES = [
  new RegExp(
    `[（(【](?:文字?(?:[/／、]|与)?(?:图|摄影?|图片)?|[^（()）【】]{0,12}(?:记者|作者|通讯员|撰文))\\s*[/／:：]?\\s*(${NAMES})[^（()）【】]{0,8}[）)】]`,
    'u',
  ),
  new RegExp(`[【（(]文[/／][^】）)]{0,16}?(?:作者|记者)?\\s+(${NAMES})[】）)]`, 'u'),
  new RegExp(`^(?:原创|撰文|文)\\s*[:：|/／]\\s*(${NAME}?)(?=编译|[\\s，,]|$)`, 'u'),
];
const SIGNATURE = new RegExp(`[（(](${NAMES})[）)]\\s*$`, 'u');
const MEDIUM = /[网报社台刊局委办]$/u;
const EDGE = 2;

/** Authors that the first and last lines of an article name. */
export function findBylines(lines: readonly string[]): Stated[] {
  const trimmed = lines.map((line) => line.trim());
  const edges = [...trimmed.slice(0, EDGE), ...trimmed.slice(Math.max(EDGE, trimmed.length - EDGE - 1))];
  const bracketed = edges.flatMap((line) =>
    BYLINES.map((byline) => byline.exec(line)).filter((match) => match !== null),
  );
  const signature = SIGNATURE.exec(trimmed.at(-1) ?? '');
  const signed = signature && splitNames({ value: signature[1] ?? '', evidence: signature[0] });
  return [
    ...edges.flatMap((line) => (line.length < 60 ? findLabelled(line, 'author') : [])).flatMap(splitNames),
    ...bracketed
      .flatMap(([evidence, value = '']) => splitNames({ value, evidence }))
      .filter(({ value }) => !MEDIUM.test(value) && !/^[系为是]/u.test(value)),
    ...(signed?.every(({ value }) => surnameLength(value) > 0 && value.length <= 3) ? signed : []),
  ];
}
