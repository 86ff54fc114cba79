import { LOOKALIKES, ordinaryCharacter } from '#lib/chinese/characters.ts';
import type { Rule } from '#lib/normalize/rule.ts';
import { unitsBetween } from '#lib/normalize/rule-needs.ts';

const VERTICAL = '︐︑︒︓︔︕︖︗︘︙︱︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄';
const HORIZONTAL = '，、。：；！？〖〗…—（）｛｝〔〕【】《》〈〉「」『』';

export const CHARACTER_RULES: readonly Rule[] = [
  {
    id: 'lookalike-characters',
    why: '康熙部首、部首补充和兼容汉字长得像普通汉字，编码却不同（PDF 和字体转换常见），检索不到。',
    needs: `${unitsBetween('\u2e80', '\u2fd5')}${unitsBetween('\uf900', '\ufaff')}\ud87e`,
    find: LOOKALIKES,
    replace: ordinaryCharacter,
    repairs: [
      ['⽼旧⼩区', '老旧小区'],
      ['⻅面会', '见面会'],
      ['三十⼾', '三十户'],
      ['\uf9b5子', '例子'],
    ],
    leaves: ['老旧小区', '﨎'],
  },
  {
    id: 'vertical-forms',
    why: '竖排的标点有自己的编码（︐︒﹁﹂），横排时换成同一个标点的普通写法。',
    needs: VERTICAL,
    find: /[︐-︙︱︵-﹄]/gu,
    replace: (mark) => HORIZONTAL.charAt(VERTICAL.indexOf(mark)),
    repairs: [
      ['一下雨︐楼下就积水︒', '一下雨，楼下就积水。'],
      ['居民说︓﹁好︕﹂︵笑︶', '居民说：「好！」（笑）'],
      ['改造完成︙︙', '改造完成……'],
    ],
    leaves: ['，。「」', '﹍', '…'],
  },
  {
    id: 'full-width-straight-quotes',
    why: '直引号写成了全角（＂＇），先换成普通的直引号，再分左右。',
    needs: '＂＇',
    find: /[＂＇]/gu,
    replace: (mark) => (mark === '＂' ? '"' : "'"),
    repairs: [['＂现在好多了。＂居民说', '"现在好多了。"居民说']],
    leaves: ['“现在好多了。”'],
  },
  {
    id: 'decomposed-marks',
    why: '带调字母被拆成字母加符号（é 写成 e + ́），合成一个字符才能比对。',
    // What Unicode composes with a letter stands in the first of these blocks; the others are beside it.
    needs: unitsBetween('\u0300', '\u036f') + unitsBetween('\u1dc0', '\u1dff') + unitsBetween('\u20d0', '\u20ff'),
    find: /\p{Script=Latin}\p{Mark}+/gu,
    replace: (match) => match.normalize('NFC'),
    repairs: [['cafe\u0301', 'café']],
    leaves: ['café'],
  },
  {
    id: 'symbol-font-bullet',
    why: 'Word 的项目符号用的是符号字体（Wingdings、Symbol），换了字体就成了方框或空白；行首的去掉。',
    needs: unitsBetween('\uf020', '\uf0ff'),
    find: /^\s*[\uf020-\uf0ff][ \t\u3000]*/gu,
    replace: '',
    repairs: [['\u3000\u3000\uf0d8 按照三种方式', '按照三种方式']],
    leaves: ['甲\uf0d8乙', '\ue5e5社区'],
    confidence: 0.95,
  },
  {
    id: 'doubled-accents',
    why: "引号写成了两个重音符和两个撇号（``……''），是排版软件 TeX 的写法。",
    needs: '`',
    find: /``([^`']{1,400})''/gu,
    replace: '“$1”',
    repairs: [["``现在好多了。''居民说", '“现在好多了。”居民说']],
    leaves: ['`code`', "it''s"],
  },
];
