import { dropWhere, oncePerFold } from '#lib/normalize/drop-lines.ts';
import type { Line, LineStage } from '#lib/normalize/stage.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { LOCKING_RULE } from '#lib/story/publication-lock.ts';
import { type FoundSpam, findSpamWords, judgeSpamLine, type SpamKind } from './spam-rules.ts';

/** Different words of one kind inside a line of running text before the article needs a person. */
const WORDS_IN_TEXT = 2;

interface Judged {
  readonly spam: FoundSpam | undefined;
  /** what the line is as a whole */
  readonly kind: SpamKind | undefined;
}

const judge = oncePerFold((folded): Judged => {
  const spam = findSpamWords(folded);
  return { spam, kind: judgeSpamLine(folded, spam) };
});

/**
 * Takes out lines that are spam as a whole: pornography and gambling lock the draft until a person has read it, other
 * spam is a warning. Spam inside a line of text cannot be cut out safely: the
 * line stays and the article needs a person (error).
 */
export const dropSpam: LineStage = {
  id: 'drop-spam',
  keeps: 'han-characters',
  run(lines) {
    const { value, dropped = [] } = dropWhere(lines, (line) => judge(line).kind);
    const removed = dropped.map(({ rule, line, text }) => tellOfRemoved(rule, line, text));
    return { value, dropped, problems: [...removed, ...value.flatMap((line) => tellOfInside(line, judge(line).spam))] };
  },
};

/** Pornography and gambling lock the draft; the rest is a reminder. */
function tellOfRemoved(rule: string, line: number, text: string): Problem {
  const locks = rule === 'spam-pornography' || rule === 'spam-gambling';
  return {
    severity: locks ? 'error' : 'warning',
    rule: locks ? LOCKING_RULE : rule,
    line,
    message: locks
      ? `原稿夹有${rule === 'spam-gambling' ? '赌博' : '色情'}垃圾信息，整行已删去：“${excerpt(text.trim())}”。`
      : `整行是垃圾信息，已删去：“${excerpt(text.trim())}”。`,
    hint: '请对照原稿通读全文，确认正文里没有残留，再发布。',
  };
}

function tellOfInside({ number }: Line, spam: FoundSpam | undefined): Problem[] {
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
