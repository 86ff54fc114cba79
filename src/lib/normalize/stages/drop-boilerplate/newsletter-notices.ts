import { findTextSpan, foldLine } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** 院里院外 第41期 …, 内部资料 免费交流, 本期导读：… above the text */
const ISSUE = /第 ?\d{1,4} ?期|^.{0,30}(?:内部资料|免费交流|赠阅)|^本期(?:导读|要目|目录|看点)/u;
const NOTICE = /^(?:通知|启事|小启|公告|征稿(?:启事)?|招领启事|寻物启事|便民信息|社区公告|好消息|温馨提示|广告)$/u;

const LONGEST = 20;
/** Read by a later stage. */
const CREDIT = /(?:编辑|责编|校对|审核|供稿|来源|作者|摄影)[:]/u;

/** The newsletters whose head was seen: it is read and taken out in the first round. */
const issues = new WeakMap<object, boolean>();

/** Indexes of the notices that a neighbourhood's newsletter prints below its article: a lone 通知 and what follows it. */
export function findNewsletterNotices(lines: readonly Line[], article: object): ReadonlySet<number> {
  const { start, end } = findTextSpan(lines);
  const isIssue = issues.get(article) ?? lines.slice(0, start).some((line) => ISSUE.test(foldLine(line)));
  issues.set(article, isIssue);
  const marker = lines.findIndex((line, index) => index > end && NOTICE.test(bare(line)));
  return new Set(
    isIssue && end >= 0 && marker >= 0
      ? lines.keys().filter((index) => index >= marker && !CREDIT.test(foldLine(lines[index] as Line)))
      : [],
  );
}

function bare(line: Line): string {
  const folded = foldLine(line);
  return folded.length > LONGEST ? '' : folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}
