import type { Rule } from '#lib/normalize/rule.ts';
import { closeBlanksBesideNumbers } from './blanks-beside-numbers.ts';
import { closeBlanksInProse, closeLetterSpacing } from './blanks-in-prose.ts';

/** Run when hard wraps are joined: until then blanks at the beginning of a line tell a new paragraph. */
export const BLANK_RULES: readonly Rule[] = [
  {
    id: 'edge-blanks',
    why: '段首缩进和行尾空格由样式决定，不写在文字里。',
    needs: ' \u3000',
    find: /^[ \u3000]+|(?<![ \u3000])[ \u3000]+$/gu,
    replace: '',
    repairs: [['　　近日，街道办', '近日，街道办']],
    leaves: ['通讯员 张三'],
  },
  {
    id: 'letter-spacing',
    why: '文字识别和有的编辑器在每个字后面都加一个空格。',
    needs: ' ',
    find: /^.*$/gu,
    replace: closeLetterSpacing,
    repairs: [['近 日 ， 甲 社 区 换 水 管 。', '近日，甲社区换水管。']],
    leaves: ['记者 张三 李四', '党建引领聚合力 红色物业暖民心'],
    confidence: 0.95,
  },
  {
    id: 'spaced-digits',
    why: '文字识别（OCR）把一个数的各位数字和小数点用空格隔开：2 3 . 6 万。',
    needs: ' .．',
    find: /(?<![\d.．] ?)\d(?:(?: ?[.．] ?| )\d)+(?= ?[年月日万亿千百%％名个人户元栋平公米吨次件条处项套位家卷页份])/gu,
    replace: (match) => match.replace(/\s/gu, '').replace('．', '.'),
    repairs: [
      ['馆藏2 3 . 6万卷', '馆藏23.6万卷'],
      ['2 0 1 9 年', '2019 年'],
      ['这里的 1 5 名工作人员', '这里的 15 名工作人员'],
    ],
    leaves: ['1 2 3 下一页', '住在3 4 号楼', '面积23.6万平方米', '1 236.5公里'],
    confidence: 0.9,
  },
  {
    id: 'number-blanks',
    why: '有的编辑器在数字和汉字之间都加空格。中文里这一点空由排版给（text-autospace），不写在文字里。',
    needs: ' ',
    find: /^.*$/gu,
    replace: closeBlanksBesideNumbers,
    repairs: [
      [
        '在全区 76 个社区推行“大党委”，2002 年以来人口增长到 64.78 万。',
        '在全区76个社区推行“大党委”，2002年以来人口增长到64.78万。',
      ],
    ],
    leaves: ['图 1 改造前', '记者 张三 2023年5月20日'],
  },
  {
    id: 'set-off-name',
    why: '有的稿件把人名两边空开（书记 高某 介绍），正文里不空。',
    needs: ' ',
    find: /(?<=书记|主任|局长|处长|科长|区长|县长|市长|镇长|乡长|部长|站长|所长|院长|校长|会长|经理|队长|组长|居民|村民|业主) ([\p{Script=Han}]{2,3}) (?=说|介绍|表示|告诉|坦言|指出|强调|认为|高兴|感慨)/gu,
    replace: '$1',
    repairs: [['党工委副书记 高某 介绍，公园建好了', '党工委副书记高某介绍，公园建好了']],
    leaves: ['书记 高某', '局长 朱某 通讯员 李某'],
    confidence: 0.9,
  },
  {
    id: 'spaced-name',
    why: '姓名为了对齐，字和字之间空了一格：书记 刘　某介绍。',
    needs: ' \u3000',
    find: /(?<=书记|主任|局长|处长|科长|区长|县长|市长|镇长|部长|站长|所长|院长|校长|会长|经理|队长|组长)[ \u3000]?(\p{Script=Han})[ \u3000]{1,2}(\p{Script=Han})(?:[ \u3000]{1,2}(\p{Script=Han}))?(?=说|介绍|表示|告诉|坦言|指出|强调|认为)/gu,
    replace: '$1$2$3',
    repairs: [
      ['党委副书记　刘　某介绍', '党委副书记刘某介绍'],
      ['党委书记郑　国　某介绍', '党委书记郑国某介绍'],
    ],
    leaves: ['局长 朱 某', '书记 高某 介绍'],
    confidence: 0.9,
  },
  {
    id: 'blank-in-sentence',
    why: '句子中间汉字和汉字之间不空格，是换行、图标或空白实体留下的；署名、对句和小标题里的不动。',
    needs: ' ',
    find: /^.*$/gu,
    replace: closeBlanksInProse,
    repairs: [
      [
        '近日，住在甲街道乙 社区的某甲告诉记者，以前下雨就积水的日子他至今记得很清楚。',
        '近日，住在甲街道乙社区的某甲告诉记者，以前下雨就积水的日子他至今记得很清楚。',
      ],
    ],
    leaves: ['本报讯（记者 张三 通讯员 李四）甲社区的居民说，以前下雨就积水的日子他至今记得很清楚。'],
    confidence: 0.85,
  },
  {
    id: 'inner-blanks',
    why: '行内的全角空格和连续空格只起一个间隔的作用。',
    needs: ' \u3000',
    find: /[ \u3000]{2,}|\u3000/gu,
    replace: ' ',
    repairs: [
      ['抗灾救灾　作表率', '抗灾救灾 作表率'],
      ['记者  张三', '记者 张三'],
    ],
    leaves: ['记者 张三'],
  },
];
