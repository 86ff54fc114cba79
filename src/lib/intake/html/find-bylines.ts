/** Names that stand inside the text itself: （记者 张某某）, 【文/某网专栏作者 李某】, （文/图 王某 赵某）, 作者：…, a name in brackets at the end. */
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
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文裴严温柯霍';
const MEDIUM = /[网报社台刊局委办]$/u;
const EDGE = 2;

/** Authors that the first and last lines of an article name. */
export function findBylines(lines: readonly string[]): Stated[] {
  const edges = [...lines.slice(0, EDGE), ...lines.slice(Math.max(EDGE, lines.length - EDGE - 1))];
  const bracketed = edges.flatMap((line) =>
    BYLINES.map((byline) => byline.exec(line)).filter((match) => match !== null),
  );
  const signature = SIGNATURE.exec(lines.at(-1) ?? '');
  const signed = signature && splitNames({ value: signature[1] ?? '', evidence: signature[0] });
  return [
    ...edges.flatMap((line) => (line.length < 60 ? findLabelled(line, 'author') : [])).flatMap(splitNames),
    ...bracketed
      .flatMap(([evidence, value = '']) => splitNames({ value, evidence }))
      .filter(({ value }) => !MEDIUM.test(value)),
    ...(signed?.every(({ value }) => SURNAMES.includes(value.charAt(0)) && value.length <= 3) ? signed : []),
  ];
}
