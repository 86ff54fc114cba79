import { editLines, splitAtLineEnds } from '#lib/normalize/edit-lines.ts';
import type { Rule } from '#lib/normalize/rule.ts';
import type { Line, LineStage, Outcome } from '#lib/normalize/stage.ts';

/** A line end inside a sentence is one of the page's width, and goes with the other tags. */
const LINE_END = '(?:(?<=[。！？…：；”’）!?:;.]|^.{1,30})|(?=<br */?> *\u3000{2}))<br(?:\\s[^<>]*)?/?>';
const BLOCK_TAG = '</?(?:p|div|li|ul|ol|tr|table|section|blockquote|h[1-6])(?:\\s[^<>]*)?/?>';

export const BREAK_RULES: readonly Rule[] = [
  {
    id: 'break-tags',
    why: '分段和换行的标签（<br>、</p><p>）留在一行当中，段落连在了一起。',
    needs: '<',
    find: new RegExp(
      `(?<=[^\\s>])\\s*(?:${LINE_END}|${BLOCK_TAG})(?:\\s*(?:<br(?:\\s[^<>]*)?/?>|${BLOCK_TAG}))*\\s*(?=[^\\s<])`,
      'giu',
    ),
    replace: '\n',
    repairs: [
      ['换了水管。<br/>居民说好。', '换了水管。\n居民说好。'],
      ['换了水管。</p> <p style="x">居民说好。', '换了水管。\n居民说好。'],
    ],
    leaves: [
      '全区四百个小区今年都用上了新的分类亭，平均每天每个小区的厨余垃圾已<br/>累计处理',
      '换了水管。</p>',
      '<p>换了水管。',
      '甲<b>社区</b>乙',
      '当 a<b 且 p>c 时',
    ],
  },
];

/** Breaks a line where a tag of its markup did. The pieces keep the number of the line. */
export const breakAtTags: LineStage = {
  id: 'break-at-tags',
  keeps: 'nothing',
  run: splitAtTags,
};

/** The lines as they stand when tags have broken them. */
export function splitAtTags(lines: readonly Line[]): Outcome<readonly Line[]> {
  const { value, changes = [] } = editLines(lines, { stage: 'break-at-tags', rules: BREAK_RULES });
  return { value: changes.length > 0 ? splitAtLineEnds(value) : lines, changes };
}
