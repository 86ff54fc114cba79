import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { dropWhere, matchable } from '#lib/normalize/drop-lines.ts';
import type { Line, LineStage } from '#lib/normalize/stage.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { findSpamWords, judgeSpamLine } from './spam-rules.ts';

/** Different words of one kind inside a line of running text before the article needs a person. */
const WORDS_IN_TEXT = 2;

/**
 * Takes out lines that are spam as a whole, with a warning. Spam inside a line of text cannot be cut out safely: the
 * line stays and the article needs a person (error).
 */
export const dropSpam: LineStage = {
  id: 'drop-spam',
  keeps: 'han-characters',
  run(lines) {
    const { value, dropped = [] } = dropWhere(lines, ({ text }) => judgeSpamLine(matchable(text)));
    const removed = dropped.map(({ rule, line, text }) => warnOfRemoved(rule, line, text));
    return { value, dropped, problems: [...removed, ...value.flatMap(findSpamInText)] };
  },
};

function warnOfRemoved(rule: string, line: number, text: string): Problem {
  return {
    severity: 'warning',
    rule,
    line,
    message: `整行是垃圾信息，已删去：“${excerpt(text.trim())}”。`,
    hint: '请通读全文，确认正文里没有残留，再去掉草稿标记。',
  };
}

function findSpamInText({ number, text }: Line): Problem[] {
  const spam = findSpamWords(foldForMatching(text));
  if (!spam || spam.words.length < WORDS_IN_TEXT || spam.kind === 'spam-trade') return [];
  return [
    {
      severity: 'error',
      rule: spam.kind,
      line: number,
      message: `正文里夹有色情、赌博类字样：${spam.words.map((word) => `“${word}”`).join('、')}。`,
      hint: '请对照原稿删去垃圾文字；如确为报道内容（如扫黄禁赌），改写后再发布。',
    },
  ];
}

function excerpt(text: string): string {
  const characters = [...text];
  return characters.length > 30 ? `${characters.slice(0, 30).join('')}…` : text;
}
