/** （原载《示例日报》2022年11月10日第6版）, （据示例社）: where and when an article first stood. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { MEDIUM_END_LOOSE } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readDateline } from './datelines.ts';
import { stating } from './findings.ts';
import type { Statement } from './statements.ts';

const STOOD = '原?载|刊载|刊登|刊发|登载|首发|发表|选自|摘自|转自|转载自|原刊|(?:刊|载|见)(?=于)';
/** What follows the paper must be a date or an edition. */
const REPRINT = new RegExp(
  String.raw`^[-—[( ]*(?:本文|原文|此文|该文)?(?:${STOOD})(?:于|自)? ?:? ?(?<front>(?:19|20)\d{2}年[^《》。,]{0,16})?《(?<source>[\p{Script=Han}\w·]{2,16})》[ ,(]*(?<rest>(?:19|20)\d{2}.{3,70}|第? ?[A-Z]?\d{1,3} ?[版期].{0,20}|)[\]) ]*$`,
  'u',
);
/** （据《示例日报》）, （综合示例社、示例晚报）: in brackets, nothing else in them */
const ACCORDING = new RegExp(
  String.raw`^\((?:据|综合|来自|源自|转自|摘自) ?《?(?<source>\p{Script=Han}[\p{Script=Han}、]{0,24}?(?:${MEDIUM_END_LOOSE}))》?(?:报道|消息|电)?\)$`,
  'u',
);

/** 本文原载于示例在线(www.example.com),转载请保留本链接,敬谢!: a site and its address, and what is asked of others */
const FIRST_ON = new RegExp(
  String.raw`^(?:本文|原文|此文|该文)(?:${STOOD})(?:于|自)? ?:? ?(?<source>[\p{Script=Han}\w]{2,16})(?: ?\([\w./:-]{4,40}\))?,? ?(?:如需)?转载(?:时)?(?:请|须|务必).{2,30}$`,
  'u',
);

/** The paper that the article stood in, and the day; undefined for anything else. */
export function readReprint(line: Line): Statement | undefined {
  const evidence = line.text.trim();
  const folded = foldForMatching(evidence);
  const {
    source = '',
    rest = '',
    front = '',
  } = (REPRINT.exec(folded) ?? ACCORDING.exec(folded) ?? FIRST_ON.exec(folded))?.groups ?? {};
  if (source === '') return undefined;
  const dates = readDateline({ ...line, text: front || rest })?.findings.filter(({ field }) => field === 'dates') ?? [];
  const at = folded.indexOf(source);
  return {
    rule: 'reprint-line',
    findings: [
      stating(evidence, line)('sources')(evidence.slice(at, at + source.length)),
      ...dates.map((date) => ({ ...date, evidence })),
    ],
  };
}
