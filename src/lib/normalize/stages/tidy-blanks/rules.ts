import type { Rule } from '#lib/normalize/rule.ts';

/** Run when hard wraps are joined: until then blanks at the beginning of a line tell a new paragraph. */
export const BLANK_RULES: readonly Rule[] = [
  {
    id: 'edge-blanks',
    why: '段首缩进和行尾空格由样式决定，不写在文字里。',
    find: /^[ \u3000]+|[ \u3000]+$/gu,
    replace: '',
    repairs: [['　　近日，街道办', '近日，街道办']],
    leaves: ['通讯员 张三'],
  },
  {
    id: 'inner-blanks',
    why: '行内的全角空格和连续空格只起一个间隔的作用。',
    find: /[ \u3000]{2,}|\u3000/gu,
    replace: ' ',
    repairs: [
      ['抗灾救灾　作表率', '抗灾救灾 作表率'],
      ['记者  张三', '记者 张三'],
    ],
    leaves: ['记者 张三'],
  },
];
