import { CHINESE } from '#lib/chinese/punctuation.ts';
import type { Rule } from '#lib/normalize/rule.ts';

/** A run of escapes may stand here: behind Chinese, a digit or another escape, or at the beginning of the line. */
const BEHIND_TEXT = String.raw`(?<=^|[${CHINESE}\d\u3000 "'\n])`;
const NO_LETTER = '(?![A-Za-z])';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Characters that a program wrote with other characters, for a machine to read: none of them is an author's. */
export const ESCAPE_RULES: readonly Rule[] = [
  {
    id: 'unicode-escapes',
    why: '程序把汉字写成了编号（JSON 的 \\u8001、脚本的 %u8001），没有还原。',
    needs: '\\%',
    find: /(?<!\\)\\u([\da-f]{4})|%u([\da-f]{4})/giu,
    replace: (match, json, script) => decodeUnit(json ?? script) ?? match,
    repairs: [
      ['\\u8001\\u65e7小区', '老旧小区'],
      ['%u8001%u65E7小区', '老旧小区'],
    ],
    leaves: ['C:\\users\\update', '完成 80%up', '\\\\u8001'],
  },
  {
    id: 'bare-unicode-blanks',
    why: '全角空格的编号 \\u3000 又丢了反斜线，留下一串 u3000。',
    needs: 'u',
    find: /(?<![\w\\])(?:u3000|u2003|u00a0){2,}/gu,
    replace: (match) => '\u3000'.repeat(match.length / 5),
    repairs: [['u3000u3000甲社区', '　　甲社区']],
    leaves: ['u3000型水泵', 'U3000U3000'],
  },
  {
    id: 'line-end-escapes',
    why: '换行被写成了 \\n 或 \\r\\n 两三个字母，没有还原成换行。',
    needs: '\\',
    find: new RegExp(String.raw`${BEHIND_TEXT}(?:\\r\\n|\\n|\\r)+${NO_LETTER}`, 'gu'),
    replace: '\n',
    repairs: [
      ['换了水管。\\r\\n\\r\\n甲社区', '换了水管。\n甲社区'],
      ['换了水管。\\n', '换了水管。\n'],
    ],
    leaves: ['存在 D:\\新闻\\new 里', 'C:\\name'],
  },
  {
    id: 'tab-escapes',
    why: '制表符被写成了 \\t 两个字符。',
    needs: '\\',
    find: new RegExp(String.raw`${BEHIND_TEXT}(?:\\t)+${NO_LETTER}`, 'gu'),
    replace: ' ',
    repairs: [['户数\\t12', '户数 12']],
    leaves: ['D:\\资料\\test'],
  },
  {
    id: 'escaped-marks',
    why: '引号和斜线前面多了程序加的反斜线。',
    needs: '\\',
    find: /\\+(["'/“”‘’])/gu,
    replace: '$1',
    repairs: [
      ['投入\\"真金白银\\"', '投入"真金白银"'],
      ['每户 3 元\\/月', '每户 3 元/月'],
      ['\\“一下雨就积水。\\”居民说', '“一下雨就积水。”居民说'],
    ],
    leaves: ['C:\\资料'],
  },
  {
    id: 'stray-backslashes',
    why: '句末标点后面多出反斜线，是导出时给换行或引号加的，后面的字已经没有了。',
    needs: '\\',
    find: /(?<=[。！？；，”’）])\\+(?=$|[\p{Script=Han}“‘（\u3000 ])/gu,
    replace: '',
    repairs: [['换了水管。\\居民说好。\\', '换了水管。居民说好。']],
    leaves: ['D:\\资料', '换了水管。\\n居民'],
  },
  {
    id: 'byte-escapes',
    why: '汉字的 UTF-8 字节被写成了 %E7%A4%BA、=E7=A4=BA 或 \\xe7\\xa4\\xba，没有还原；网址里的不动。',
    needs: '%=\\',
    find: /(?<![A-Za-z_/?&=.%-]|(?<!\p{Script=Han}[\d.]{0,10})\d)(?:(?:%[\da-f]{2}){3,}|(?:=[\da-f]{2}){3,}|(?:\\x[\da-f]{2}){3,})/giu,
    replace: (match) => decodeBytes(match) ?? match,
    repairs: [
      ['%E7%A4%BA%E4%BE%8B社区', '示例社区'],
      ['改造=E7=A4=BA=E4=BE=8B社区', '改造示例社区'],
      ['\\xe7\\xa4\\xba例', '示例'],
      ['今年3%E6%9C%88进场', '今年3月进场'],
      ['管网2.6%E5%85%AC%E9%87%8C', '管网2.6公里'],
    ],
    leaves: ['https://example.com/?q=%E7%A4%BA', '增长 12%，50%以上', '%20%20%20'],
  },
];

function decodeUnit(hexadecimal: string): string | undefined {
  const code = Number.parseInt(hexadecimal, 16);
  return code < 0x20 ? undefined : String.fromCharCode(code);
}

/** The Chinese that escaped bytes spell; undefined when they are no UTF-8 or spell none. */
function decodeBytes(escaped: string): string | undefined {
  const bytes = escaped.match(/[\da-f]{2}/giu)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  try {
    const text = utf8.decode(new Uint8Array(bytes));
    return /\p{Script=Han}|[，。“”]/u.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
