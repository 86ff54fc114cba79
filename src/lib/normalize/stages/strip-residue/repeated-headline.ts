/** 【甲社区的路灯亮了】为防内涝，…: the headline that a site sets in brackets in front of a paragraph of its text. */
import { countHan, onlyLetters } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import type { ArticleRule, Rule } from '#lib/normalize/rule.ts';
import type { Line } from '#lib/normalize/stage.ts';

export const REPEATED_HEADLINE: ArticleRule = {
  id: 'repeated-headline',
  why: '采集站把标题放进【】，插在正文某一段的前面：【甲社区的路灯亮了】为防内涝，……。和开头的标题一样，才删。',
  repairs: [
    [
      '|守护家园，他们冲在一线(二)\n【|守护家园，他们冲在一线】为防城市内涝，街道派人值守。',
      '|守护家园，他们冲在一线(二)\n为防城市内涝，街道派人值守。',
    ],
  ],
  leaves: ['守护家园，他们冲在一线\n【加装电梯，老楼有了新样子】为防城市内涝，街道派人值守。'],
};

const BRACKETED = /^[ \u3000]*(?<whole>【(?<inside>[^【】]{6,60})】)(?=.{8})/u;
const HEAD = 8;
const LEAST = 6;

/** The rules that take it out; none when no paragraph begins with the headline in brackets. */
export function findRepeatedHeadlines(lines: readonly Line[]): Rule[] {
  const head = lines.slice(0, HEAD).map(({ text }) => lettersOf(text));
  return lines.flatMap(({ text }, at) => {
    const { whole = '', inside = '' } = BRACKETED.exec(text)?.groups ?? {};
    const letters = lettersOf(inside);
    if (countHan(inside) < LEAST || !head.slice(0, at).some((line) => line.startsWith(letters))) return [];
    const find = new RegExp(`^[ \\u3000]*${whole.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')}`, 'gu');
    return [{ ...REPEATED_HEADLINE, find, replace: '', confidence: 0.95 }];
  });
}

function lettersOf(text: string): string {
  return onlyLetters(foldForMatching(text));
}
