import { SENTENCE_ENDS_IT } from '#lib/chinese/punctuation.ts';
import { changesBetween, splitAtLineEnds } from '#lib/normalize/edit-lines.ts';
import type { ArticleRule } from '#lib/normalize/rule.ts';
import type { Change, LineStage } from '#lib/normalize/stage.ts';

const STAGE = 'break-run-together';
export const RUN_TOGETHER: ArticleRule = {
  id: 'run-together',
  why: '换行都变成了空格，几段连成一行；句子后面的空格就是原来分段的地方。',
  repairs: [
    ['换了水管。　　居民说好。', '换了水管。\n居民说好。'],
    [' date 2024-11-15 昨日，居民说好。', '2024-11-15\n昨日，居民说好。'],
  ],
  leaves: ['甲社区　　乙社区', '换了水管。 居民说好。'],
};

/** An indent in the middle of a line, behind the end of a sentence: nobody types that. */
const INDENT_INSIDE = /(?<=[。！？…”’）]) ?\u3000{2,}(?=\S)/gu;
const BLANK = /[ \u3000]+/gu;
const LONG = 240;
const FEWEST = 2;
const MOSTLY = 0.7;
/** What stands in front of the first blank, when it is no sentence: the headline. */
const HEADLINE = /^([^，。；！？\s]{8,40}) +(?=\S)/u;

/** “ date 2024-11-15 近日，…”: what a crawler noted beside the text, in front of its first line. */
const NOTED_DATE = /^ ?date ((?:19|20)\d\d-\d\d-\d\d) +(?=[“\p{Script=Han}【[])/u;

/** Breaks a line that holds several paragraphs where its blanks tell that they were apart. The pieces keep its number. */
export const breakRunTogether: LineStage = {
  id: STAGE,
  keeps: 'han-characters',
  run(lines) {
    const changes: Change[] = [];
    const isAlone = lines.filter(({ text }) => text.trim() !== '').length <= FEWEST;
    const value = lines.map((line) => {
      const text = breakLine(line.text, isAlone);
      if (text === line.text) return line;
      for (const change of changesBetween(line, text, { stage: STAGE, rule: RUN_TOGETHER.id, confidence: 0.85 }))
        changes.push(change);
      return { ...line, text };
    });
    return changes.length > 0 ? { value: splitAtLineEnds(value), changes } : { value: lines };
  },
};

function breakLine(line: string, isAlone: boolean): string {
  if (NOTED_DATE.test(line)) return line.replace(NOTED_DATE, '$1\n');
  const broken = line.includes('\u3000\u3000') ? line.replace(INDENT_INSIDE, '\n') : line;
  if (!isAlone || broken.length < LONG || broken.includes('\n')) return broken;
  const text = broken.trim();
  const isBehindSentence = (at: number) => SENTENCE_ENDS_IT.test(text.slice(Math.max(0, at - 3), at));
  const ends = [...text.matchAll(BLANK)].map(({ index }) => isBehindSentence(index));
  const behindSentences = ends.filter(Boolean).length;
  if (behindSentences < FEWEST || behindSentences < (ends.length - 1) * MOSTLY) return broken;
  return text.replace(BLANK, (blank, at: number) => (isBehindSentence(at) ? '\n' : blank)).replace(HEADLINE, '$1\n');
}
