import type { Rule } from '#lib/normalize/rule.ts';

const FEWEST_PIECES = 5;

/** What sites put into lines against copying, and what blanks became when they could not be written. */
export const NOISE_RULES: readonly Rule[] = [
  {
    id: 'forum-noise',
    why: '论坛为防抄袭，在行末或单独一行塞进看不见的乱码：9 S- a2 B \\$ G+ E%。',
    find: /(?<=^|[\p{Script=Han}。！？…”’）!?.)])[ \u3000]*(?:[!-~]{1,3} +){4,}[!-~]{1,3}[ \u3000]*$/gu,
    replace: (match) => (isNoise(match) ? '' : match),
    repairs: [
      ['9 S- a2 B \\$ G+ E% t/ G8 U. H( N-', ''],
      ["第一时间打了电话。- d+ y; m d' K/ F7 h0 ~", '第一时间打了电话。'],
    ],
    leaves: ['1 + 2 = 3 + 0', 'A B C D E F G', '办公室电话 8 8 8 1 2 3', 'I am so so at it.', '- 1 - 2 - 3 - 4 -'],
    confidence: 0.97,
  },
  {
    id: 'closing-bar',
    why: '网页用竖线隔开正文和按钮，最后一句后面或第一句前面剩下一根：上的别扔垃圾了。 |',
    needs: '|｜',
    find: /(?<=[。！？!?”"]) *[|｜]+[ \u3000]*$|^[ \u3000]*[|｜][ \u3000]*(?=\p{Script=Han}[^|｜]{29,}$)/gu,
    replace: '',
    repairs: [
      ['居民说，别扔垃圾了。 |', '居民说，别扔垃圾了。'],
      [
        '|甲社区因老街而兴，也因老街而愁，住户四百多家，水管用了三十年，一到冬天就爆。',
        '甲社区因老街而兴，也因老街而愁，住户四百多家，水管用了三十年，一到冬天就爆。',
      ],
    ],
    leaves: ['| 甲社区 | 乙社区 |', '示例日报 | 张某', '|甲社区'],
  },
  {
    id: 'question-mark-blanks',
    why: '写不进编码的空白（&emsp;、&nbsp;）成了问号，一个一个隔着空格：摘? ? 要。',
    needs: '?',
    find: /(?<![吗呢么吧嘛啊呀\p{P}])[ \u3000]*\?(?: \?)+ ?(?=[\p{Script=Han}（(《“])/gu,
    replace: (match) => ' '.repeat(match.length),
    repairs: [['摘? ? 要：甲社区', '摘    要：甲社区']],
    leaves: ['真的吗? ? 不会吧', '谁来管?', '? 甲社区'],
    confidence: 0.95,
  },
];

/** Letters and signs at random: signs in two pieces of five, letters beside them in some, and hardly any piece twice. */
function isNoise(text: string): boolean {
  const pieces = text.trim().split(/ +/u);
  const withSign = pieces.filter((piece) => /[^A-Za-z0-9]/u.test(piece));
  const mixed = pieces.filter((piece) => /^(?=.*[A-Za-z0-9])(?=.*[^A-Za-z0-9])/u.test(piece));
  return (
    pieces.length >= FEWEST_PIECES &&
    withSign.length * 5 >= pieces.length * 2 &&
    mixed.length >= 2 &&
    new Set(pieces).size * 4 >= pieces.length * 3
  );
}
