import { CHINESE } from '#lib/chinese/punctuation.ts';
import { editLines } from '#lib/normalize/edit-lines.ts';
import type { Rule } from '#lib/normalize/rule.ts';
import type { Line, LineStage } from '#lib/normalize/stage.ts';

const DOMAIN =
  '(?=[a-z])(?:https?://)?(?:[\\w-]{1,30}\\.){1,4}(?:com|cn|net|org|gov|info|cc|tv|top|xyz)(?![\\w.-]*@)(?:/[\\w./?=&%-]{0,60})?';
const NO_BRACKET = '[^（）()【】\\[\\]。，]{0,20}';
const MARKED = new RegExp(
  `[（(【\\[]${NO_BRACKET}(?<![\\w.-])${DOMAIN}${NO_BRACKET}[）)】\\]]|(?<=[${CHINESE}])${DOMAIN}(?=[${CHINESE}\\d])|(?<=\\d)(?:https?://|www\\.)${DOMAIN}(?=[${CHINESE}\\d])`,
  'giu',
);
/** A name that a text says once or twice is its own: 登录 www.example.com 报名. */
const FEWEST = 3;

/** Takes out the address of a site that stands, always the same, in the middle of sentences all over an article. */
export const stripWatermarks: LineStage = {
  id: 'strip-watermarks',
  keeps: 'nothing',
  run(lines) {
    const marks = findWatermarks(lines);
    if (marks.length === 0) return { value: lines };
    return editLines(lines, { stage: 'strip-watermarks', rules: [ruleFor(marks)] });
  },
};

/** The marks that stand in at least three lines. */
export function findWatermarks(lines: readonly Line[]): string[] {
  const linesWith = new Map<string, number>();
  for (const { text } of lines) {
    if (!text.includes('.')) continue;
    for (const mark of new Set(text.match(MARKED))) linesWith.set(mark, (linesWith.get(mark) ?? 0) + 1);
  }
  return [...linesWith].filter(([, count]) => count >= FEWEST).map(([mark]) => mark);
}

export const WATERMARK = {
  id: 'watermark',
  why: '网站把自己的网址插在好几句话的当中，防别人转载。',
} as const;

function ruleFor(marks: readonly string[]): Rule {
  const find = marks.map((mark) => mark.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  return {
    ...WATERMARK,
    find: new RegExp(find, 'gu'),
    replace: '',
    repairs: [['', '']],
    leaves: [''],
    confidence: 0.9,
  };
}
