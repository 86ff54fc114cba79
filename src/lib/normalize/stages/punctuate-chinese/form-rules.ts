import type { Rule } from '#lib/normalize/rule.ts';

/** Form of marks that were typed with others (GB/T 15834), doubled marks, and blanks beside marks. */
export const FORM_RULES: readonly Rule[] = [
  {
    id: 'six-dot-ellipsis',
    why: '中文省略号是六点（GB/T 15834），旧输入法和转码常写成三个句点、三个句号或半个省略号。',
    find: /(?<=[\p{Script=Han}，、！？”’》）\d])(?:\.{3,}|。{3,}|·{4,}|‥{2,}|…(?:…{2,})?(?!…))(?<!……)|(?<=[\p{Script=Han}，、！？”’》）])…{3,}/gu,
    replace: '……',
    repairs: [
      ['他走了...', '他走了……'],
      ['雪还在下。。。', '雪还在下……'],
      ['念给居民听‥‥', '念给居民听……'],
      ['降低预算…每根', '降低预算……每根'],
    ],
    leaves: ['see README...', '他走了。', '他走了……'],
  },
  {
    id: 'dash',
    why: '破折号是两个字宽的“——”（GB/T 15834）；单个连接号不动。',
    needs: '-－─―–—',
    find: /(?<=[\p{Script=Han}，。！？”》）])(?:-{2,4}|－{2,3}|─{1,3}|―{1,3}|–{2,3}|—{3,})(?=[\p{Script=Han}“《（\d])/gu,
    replace: '——',
    repairs: [
      ['一条路--红色物业', '一条路——红色物业'],
      ['一条路─红色物业', '一条路——红色物业'],
    ],
    leaves: ['甲社区—乙小区', '公园路-桥头段', '2018-2020年', '一条路——红色'],
  },
  {
    id: 'middle-dot',
    why: '间隔号统一成“·”：人名、日期型事件名。',
    needs: '•‧・･',
    find: /(?<=[\p{Script=Han}\d])[•‧・･](?=[\p{Script=Han}\d])/gu,
    replace: '·',
    repairs: [['“6•10”特大暴雨', '“6·10”特大暴雨']],
    leaves: ['• 第一项', '6·10'],
  },
  {
    id: 'doubled-marks',
    why: '连着两个相同的句号、逗号、顿号是误打。',
    find: /([，、；：])\1+|(?<!。)。。(?!。)/gu,
    replace: (marks) => marks.charAt(0),
    repairs: [['改造完成，，居民', '改造完成，居民']],
    leaves: ['完成……', '真好！！'],
  },
  {
    id: 'doubled-quotes',
    why: '引号在两边都多打了一个，是转换程序重复加的。',
    needs: '“',
    find: /““([^“”]{1,400})””/gu,
    replace: '“$1”',
    repairs: [['““现在好多了。””居民说', '“现在好多了。”居民说']],
    leaves: ['““红色物业”是抓手。”', '“‘红色物业’好。”'],
  },
  {
    id: 'angle-brackets-as-title',
    why: '书名号写成了两个小于号、大于号。',
    needs: '<＜≪',
    find: /(?:<<|＜＜|≪)(?=[^<>≪≫＜＞]*?\p{Script=Han})([^<>≪≫＜＞]*)(?:>>|＞＞|≫)/gu,
    replace: '《$1》',
    repairs: [['印发<<实施方案>>', '印发《实施方案》']],
    leaves: ['a << b', '<p>'],
  },
  {
    id: 'blanks-around-marks',
    why: '全角标点自带半个字的空白，两边的空格是多余的。',
    needs: ' ',
    find: /(?<=[，。；：？！、]) +(?=[\p{Script=Han}“‘《（【])|(?<=[\p{Script=Han}\w”’》）]) +(?=[，。；：？！、”’》）])|(?<=[“‘《（]) +|(?<! ) +(?=[”’》）])/gu,
    replace: '',
    repairs: [
      ['近日， 街道', '近日，街道'],
      ['居民 ，都说好', '居民，都说好'],
    ],
    leaves: ['通讯员 陈某', '抗灾救灾勇担当 党员干部作表率', '变身“老娘舅” 小事不出楼', '现场。 Hello'],
  },
];
