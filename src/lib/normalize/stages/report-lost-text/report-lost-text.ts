import type { Line, LineStage } from '#lib/normalize/stage.ts';
import type { Problem } from '#lib/problem/problem.ts';

interface LostText {
  readonly rule: string;
  readonly find: RegExp;
  readonly what: string;
}

const LOST: readonly LostText[] = [
  { rule: 'private-use-characters', find: /[\ue000-\uf8ff]+/gu, what: '私用区字符，是没能修复的乱码，读者看不见' },
  { rule: 'replacement-characters', find: /\ufffd+/gu, what: '替换符，这里的字在解码时已经丢失' },
  { rule: 'lost-in-decoding', find: /(?:锟斤拷|烫烫烫|屯屯屯|锘挎|斤拷锟)+/gu, what: '解码时丢失的字（锟斤拷一类）' },
  {
    rule: 'question-mark-run',
    find: /(?<=\p{Script=Han})\?{2,}(?=\p{Script=Han}|$)/gu,
    what: '连续的问号，可能是丢失的字',
  },
  {
    rule: 'question-mark-in-date',
    find: /(?<=\d)\?(?=\d{1,2}[年月日号时点])/gu,
    what: '夹在数字中间的问号，多半是丢失的字（“月”“至”一类）',
  },
];

/** Changes nothing: names the places whose text is lost for good, so that a person looks at the source. */
export const reportLostText: LineStage = {
  id: 'report-lost-text',
  keeps: 'han-characters',
  run: (lines) => ({ value: lines, problems: lines.flatMap((line) => [...findLost(line), ...findOpenQuotes(line)]) }),
};

function findLost({ number, text }: Line): Problem[] {
  return LOST.flatMap(({ rule, find, what }) => {
    find.lastIndex = 0;
    const match = find.exec(text);
    if (!match) return [];
    const around = text.slice(Math.max(0, match.index - 8), match.index + match[0].length + 8);
    return [
      {
        severity: 'warning' as const,
        rule,
        line: number,
        message: `“${around}”里有${what}。`,
        hint: '请找到原稿，补上这里的字。',
      },
    ];
  });
}

/** A ‘ without its ’; a “ may stay open where a quotation goes on in the next paragraph. */
function findOpenQuotes({ number, text }: Line): Problem[] {
  if (!text.includes('‘')) return [];
  const opens = text.match(/‘/gu)?.length ?? 0;
  const closes = text.match(/’/gu)?.length ?? 0;
  if (opens <= closes) return [];
  return [
    {
      severity: 'warning',
      rule: 'unpaired-quote',
      line: number,
      message: `这一段的“‘”有 ${opens} 个，“’”只有 ${closes} 个。`,
      hint: '对照原稿补上后引号“’”。',
    },
  ];
}
