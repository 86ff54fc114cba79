import type { ArticleRule } from '#lib/normalize/rule.ts';
import type { Change, Line, LineStage } from '#lib/normalize/stage.ts';
import { LOST_BLANKS, restoreBlanks } from './lost-blanks.ts';

const STAGE = 'strip-line-prefixes';
const FEWEST = 4;

export const QUOTED_LINES: ArticleRule = {
  id: 'quoted-lines',
  why: '转发的邮件在每一行前面加了“>”。',
  repairs: [
    [
      '> 甲社区换水管\n>\n> 近日，甲社区换了水管。\n> 居民都说好。\n> 明年再换三条街。',
      '甲社区换水管\n\n近日，甲社区换了水管。\n居民都说好。\n明年再换三条街。',
    ],
  ],
  leaves: ['> 居民都说好。\n甲社区换水管\n近日，甲社区换了水管。\n明年再换三条街。\n后年换完。'],
};

export const NUMBERED_LINES: ArticleRule = {
  id: 'numbered-lines',
  why: '从编辑器或公文里连行号一起拷来：每一行前面都是它自己的行号，空行也有。',
  repairs: [
    [
      '  1  甲社区换水管\n  2\n  3  近日，甲社区换了水管。\n  4  居民都说好。\n  5  明年再换三条街。',
      '甲社区换水管\n\n近日，甲社区换了水管。\n居民都说好。\n明年再换三条街。',
    ],
  ],
  leaves: ['1 换水管\n2 装电梯\n3 修路灯\n4 画车位\n5 补绿地', '1 换水管\n\n3 装电梯\n4 修路灯\n5 画车位'],
};

export const LOST_INDENTS: ArticleRule = {
  id: 'lost-indents',
  why: '段首空的两个字（全角空格）写不进编码，成了一串问号：????昨天下午。',
  repairs: [
    [
      '????昨天下午，甲社区的路口停了三辆车。\n????居民都说不好走。\n????什么样的人会这么停？\n示例某 某某',
      '昨天下午，甲社区的路口停了三辆车。\n居民都说不好走。\n什么样的人会这么停？\n示例某 某某',
    ],
    ['??? 昨天下午，甲社区开会。\n??? 居民都来了。', '昨天下午，甲社区开会。\n居民都来了。'],
  ],
  leaves: ['????昨天下午，甲社区的路口停了三辆车。\n居民都说不好走。\n??谁停的？\n车主没有来。'],
};

const LOST_INDENT = /^[ \u3000]*(\?{2,8}) ?(?=[\p{Script=Han}\d“”"《（(])/u;
const QUOTE_MARK = /^[ \u3000]*>(?: |$)/u;
const LINE_NUMBER = /^[ \u3000]*(\d{1,4})(?:[ \u3000.:|]+|$)/u;

/** Gives headlines the blanks back that were lost, and takes off what stands in front of lines: the marks of a forwarded mail, the numbers of lines, question marks for blanks. */
export const stripLinePrefixes: LineStage = {
  id: STAGE,
  keeps: 'han-characters',
  run(received) {
    const lines = restoreBlanks(received);
    const restored = lines.flatMap((line, at): Change[] => {
      const { text: before, number } = received[at] as Line;
      if (line.text === before) return [];
      return [{ stage: STAGE, rule: LOST_BLANKS.id, line: number, before, after: line.text, confidence: 0.9 }];
    });
    const { value, changes = [] } = stripPrefixes(lines);
    return { value, changes: [...restored, ...changes] };
  },
};

function stripPrefixes(lines: readonly Line[]): { value: readonly Line[]; changes?: Change[] } {
  const written = lines.filter(({ text }) => text.trim() !== '');
  if (written.length < FEWEST)
    return areAllIndented(written) ? strip(lines, LOST_INDENT, LOST_INDENTS) : { value: lines };
  if (written.every(({ text }) => QUOTE_MARK.test(text))) return strip(lines, QUOTE_MARK, QUOTED_LINES);
  if (hasLineNumbers(written)) return strip(lines, LINE_NUMBER, NUMBERED_LINES);
  return hasLostIndents(written) ? strip(lines, LOST_INDENT, LOST_INDENTS) : { value: lines };
}

/** A list numbers its items; only lines that are numbered have empty ones among them. */
function hasLineNumbers(lines: readonly Line[]): boolean {
  const numbers = lines.map(({ text }) => LINE_NUMBER.exec(text));
  const isOwn = numbers.every((found, at) => found !== null && Number(found[1]) === (lines[at] as Line).number);
  return isOwn && numbers.some((found, at) => found?.[0].length === (lines[at] as Line).text.length);
}

/** Half of the lines begin with the same number of question marks. */
function hasLostIndents(written: readonly Line[]): boolean {
  const indents = written.map(({ text }) => LOST_INDENT.exec(text)?.[1]?.length ?? 0).filter((length) => length > 0);
  return indents.length * 2 >= written.length && new Set(indents).size === 1;
}

/** Two or three paragraphs, and each begins so. */
function areAllIndented(written: readonly Line[]): boolean {
  return written.length > 1 && written.every(({ text }) => LOST_INDENT.test(text)) && hasLostIndents(written);
}

function strip(lines: readonly Line[], prefix: RegExp, { id }: ArticleRule) {
  const changes: Change[] = [];
  const value = lines.map((line) => {
    const text = line.text.replace(prefix, '');
    if (text === line.text) return line;
    changes.push({ stage: STAGE, rule: id, line: line.number, before: line.text, after: text, confidence: 0.95 });
    return { ...line, text };
  });
  return { value, changes };
}
