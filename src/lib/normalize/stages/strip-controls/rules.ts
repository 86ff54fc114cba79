import type { Rule } from '#lib/normalize/rule.ts';
import { unitsBetween } from '#lib/normalize/rule-needs.ts';

/** What cannot be seen and says nothing. Private-use characters stay: the byte repair needs them. */
export const CONTROL_RULES: readonly Rule[] = [
  {
    id: 'byte-order-mark',
    why: '字节顺序标记（BOM）和对象占位符是文件或编辑器的记号，不是文字。',
    needs: '\ufeff\ufffc',
    find: /[\ufeff\ufffc]/g,
    replace: '',
    repairs: [['\ufeff示例市', '示例市']],
    leaves: ['示例市'],
  },
  {
    id: 'windows-marks',
    why: 'Windows 西文编码的引号和破折号读成了看不见的控制符，照原来的编码还原。',
    needs: unitsBetween('\u0091', '\u0097'),
    find: /[\u0091-\u0094\u0096\u0097]/g,
    replace: (mark) => WINDOWS_MARKS[mark] ?? mark,
    repairs: [['\u0093现在好多了。\u0094居民说', '“现在好多了。”居民说']],
    leaves: ['“现在好多了。”', '甲\u0085乙'],
  },
  {
    id: 'control-characters',
    why: 'NUL 等控制字符是二进制内容或传输留下的，读者看不见，排版会出错。',
    needs: unitsBetween('\0', '\u001f') + unitsBetween('\u007f', '\u009f'),
    find: /[\p{Cc}--[\t\n\r\u{85}]]/gv,
    replace: '',
    repairs: [['甲\0社区', '甲社区']],
    leaves: ['甲\t社区'],
  },
  {
    id: 'zero-width',
    why: '零宽字符、软连字符和双向控制符看不见，却让检索和比对失败；表情符号里的连接符除外。',
    needs: `\u00ad${unitsBetween('\u200b', '\u200f')}${unitsBetween('\u202a', '\u202e')}${unitsBetween('\u2060', '\u2069')}`,
    find: /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu,
    replace: '',
    repairs: [
      ['老旧\u200b小区', '老旧小区'],
      ['\u202a2022\u202c年', '2022年'],
    ],
    leaves: ['老旧小区', '👨\u200d👩\u200d👧'],
  },
  {
    id: 'variation-selectors',
    why: '汉字后面的异体选择符看不见，却让检索和比对失败；表情符号的不动。',
    needs: `${unitsBetween('\ufe00', '\ufe0f')}\udb40`,
    find: /(?<=\p{Script=Han})[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu,
    replace: '',
    repairs: [['社\u{e0100}区\ufe00', '社区']],
    leaves: ['❤\ufe0f', '社区'],
  },
  {
    id: 'blank-characters',
    why: '不换行空格、制表符和各种宽度的空格统一成一个普通空格的宽度；全角空格留给段首缩进的判断。',
    needs: `\t\r\u0085\u00a0\u1680${unitsBetween('\u2000', '\u200a')}\u2028\u2029\u202f\u205f`,
    find: /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\r\u0085\u2028\u2029]/g,
    replace: ' ',
    repairs: [['来源：\u00a0示例日报', '来源： 示例日报']],
    leaves: ['来源： 示例日报', '　　近日'],
  },
  {
    id: 'broken-surrogate',
    why: '半个代理对不是字符，写进文件会变成乱码；换成替换符，并在问题里标出。',
    needs: unitsBetween('\ud800', '\udfff'),
    find: /\p{Surrogate}/gu,
    replace: '\ufffd',
    repairs: [['甲\ud83d社区', '甲\ufffd社区']],
    leaves: ['😀'],
  },
];

const WINDOWS_MARKS: Readonly<Record<string, string>> = {
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
};
