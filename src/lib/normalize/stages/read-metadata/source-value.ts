/** What stands behind 来源：…: a paper, a site, an account or an office, and at times who wrote for it and when. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { BODY_END, MEDIUM_END, MEDIUM_END_LOOSE, NOBODY } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readCredits } from './credits.ts';
import { dateFinding, STARTS_WITH_DATE } from './datelines.ts';
import { type Finding, stating } from './findings.ts';
import { parseNames } from './names.ts';
import { type SplitValue, splitValue } from './split-value.ts';

export interface Labelled {
  readonly field: Finding['field'];
  readonly line: Line;
  readonly evidence: string;
}

/** What stands behind the value of a source or a name: a day, those who wrote and took the pictures. */
export function readBehind({ date, names, photographers }: SplitValue, { line, evidence }: Labelled): Finding[] {
  const stated = stating(evidence, line);
  const days = dateFinding({ ...line, text: date }, STARTS_WITH_DATE.exec(foldForMatching(date)));
  return [
    ...days.map((day) => ({ ...day, evidence })),
    ...names.map(stated('authors')),
    ...photographers.map(stated('photographers')),
  ];
}

/** 据示例日报, 综合示例日报、示例网: how it was taken over is no part of the name. */
const COMPILED = new RegExp(`^(?:据|综合|来自|源自) ?(?=.*(?:${MEDIUM_END_LOOSE})$)`, 'u');

const CHANNEL = '(?:微信)?(?:公众号|公號|订阅号|服务号|视频号)';
const CHANNEL_IN_FRONT = new RegExp(`^@|^(?:官方)?${CHANNEL}[:： ]?(?=.{2})`, 'u');
const CHANNEL_BEHIND = new RegExp(`(?<=.{2})(?:官方)?(?:${CHANNEL}|官方微信|官微)$`, 'u');

/** 示例网友之家（如侵删） */
const TAKEN_DOWN = / ?[（(](?:如有?|若有?)?侵权?[^（）()]{0,12}[删刪][^（）()]{0,4}[）)]$/u;

/** 微信公众号“甲区发布”, “甲区发布”官方微信, @甲区发布: the account alone */
function withoutChannel(text: string): string {
  const bare = text.trim().replace(CHANNEL_IN_FRONT, '').replace(CHANNEL_BEHIND, '');
  if (/^(?:\p{Script=Han} +){2,}\p{Script=Han}$/u.test(bare)) return bare.replace(/ +/gu, '');
  return bare.replace(TAKEN_DOWN, '').replace(/^[“「"]([^“”「」"]{2,20})[”」"]$/u, '$1');
}

export function readSource(whole: string, labelled: Labelled): Finding[] {
  const compiled = COMPILED.exec(foldForMatching(whole))?.[0] ?? '';
  const split = splitValue(withoutChannel(whole.slice(compiled.length)));
  const behind = readBehind(split, labelled);
  const { line, evidence } = labelled;
  const folded = foldForMatching(split.value);
  if (NOBODY.test(folded)) return behind;
  const stated = stating(evidence, line);
  // 示例晚报（记者 张某 摄影 李某）
  const { front = '', inside = '' } =
    /^(?<front>[^()]{2,24}?) ?\((?<inside>[^()]{4,50})\)$/u.exec(folded)?.groups ?? {};
  const credits = inside === '' ? undefined : readCredits(`(${inside})`);
  if (credits)
    return [
      stated('sources')(bareTitle(split.value.slice(0, front.length))),
      ...credits.authors.map(stated('authors')),
      ...credits.photographers.map(stated('photographers')),
      ...behind,
    ];
  const { medium = '', signed = '' } = (SIGNED_SOURCE.exec(folded) ?? SIGNED_COLUMN.exec(folded))?.groups ?? {};
  const own = signed === '' ? [] : parseNames(signed).map(stated('authors'));
  const name = own.length > 0 ? split.value.slice(0, medium.length) : split.value;
  return [stated('sources')(bareTitle(name)), ...own, ...behind];
}

/** 示例区融媒体中心 王某某 behind 来源 */
const SIGNED_SOURCE = new RegExp(
  String.raw`^(?<medium>\p{Script=Han}{2,14}(?:${MEDIUM_END}|社|网|台|报|网络版|电子版|${BODY_END}))(?: +| ?/ ?|记者 ?)(?<signed>\p{Script=Han}{2,3}(?: +\p{Script=Han}{2,3}){0,2})$`,
  'u',
);

/** 市政公用 陈某某: one name of three characters behind a column or an office of any name */
const SIGNED_COLUMN =
  /^(?<medium>\p{Script=Han}{3,12}) +(?<signed>(?![\p{Script=Han}]{0,2}[网报社局台部委办院区县市镇乡村站所号页版讯])\p{Script=Han}{3})$/u;

/** 《示例日报》 without its marks; 《示例日报》 second edition keeps what stands behind them, 示例网-《示例日报》 keeps both. */
export function bareTitle(text: string): string {
  return text.replace(/^《([^》]+)》\s*(?=\S)/u, '$1 ').replace(/^《(?=[^《》]*》?$)|(?<=^《?[^《》]*)》$/gu, '');
}
