/** Blanks that a decoder did not know (U+2002, U+00A0) and wrote as question marks: 本报记者?张某?通讯员?李某. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import type { ArticleRule } from '#lib/normalize/rule.ts';
import type { Line } from '#lib/normalize/stage.ts';

export const LOST_BLANKS: ArticleRule = {
  id: 'lost-blanks',
  why: '空格写不进编码，成了问号：本报记者?张某?通讯员?李某。署名这样，同一篇题目和小标题里夹在字中间的问号也是。',
  repairs: [
    [
      '同心协力修水管?风里雨里换新颜\n本报记者?张某?通讯员?李某\n近日，甲社区换了水管。\n谁来修?居民都来修。',
      '同心协力修水管 风里雨里换新颜\n本报记者 张某 通讯员 李某\n近日，甲社区换了水管。\n谁来修?居民都来修。',
    ],
  ],
  leaves: ['谁来修?甲社区有办法\n本报记者 张某 通讯员 李某\n近日，甲社区换了水管。\n居民都说好。'],
};

const BYLINE =
  /^[[(□ ]*(?:本报|本网|本刊)?(?:记者|通讯员|作者|文)\?[\p{Script=Han}]{2,4}(?:\?[\p{Script=Han}]{2,4}){0,8}[\]) ]*$/u;
/** A line that ends no sentence: a headline or a byline. */
const HEADLINE = /^[^。，,]{4,60}$/u;
const INSIDE = /(?<=\p{Script=Han})\?(?=\p{Script=Han})/gu;
/** 谁来修?: here it is asked. */
const ASKS = /[谁誰吗嗎呢何啥哪么麼怎几幾]\?|[谁誰何怎哪啥]/u;

/** The lines with their blanks, where a byline shows that they were lost; the same lines where none does. */
export function restoreBlanks(lines: readonly Line[]): readonly Line[] {
  const isLost = lines.some(({ text }) => text.includes('?') && BYLINE.test(foldForMatching(text).trim()));
  if (!isLost) return lines;
  return lines.map((line) => {
    const text = line.text.trim();
    if (!HEADLINE.test(text) || ASKS.test(text)) return line;
    const restored = line.text.replace(INSIDE, ' ');
    return restored === line.text ? line : { ...line, text: restored };
  });
}
