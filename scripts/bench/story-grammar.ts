/** Words for made-up stories: invented places, plain sentences, figures that can be checked against their sentence. */

export interface FigureForm {
  id: string;
  label: string;
  unit: string;
  indicator: string | null;
  from: number;
  to: number;
  /** `{n}` is the number with its unit */
  sentence: string;
}

export const FIGURE_FORMS: readonly FigureForm[] = [
  {
    id: 'lots',
    label: '新增停车位',
    unit: '个',
    indicator: null,
    from: 20,
    to: 900,
    sentence: '围墙拆掉以后，院里新增停车位{n}',
  },
  {
    id: 'homes',
    label: '惠及居民',
    unit: '户',
    indicator: 'households-benefiting',
    from: 120,
    to: 9000,
    sentence: '这一轮改造惠及居民{n}',
  },
  {
    id: 'courts',
    label: '改造老旧小区',
    unit: '个',
    indicator: 'neighbourhoods-renewed',
    from: 2,
    to: 90,
    sentence: '街道去年改造老旧小区{n}',
  },
  {
    id: 'pipes',
    label: '更换排水管',
    unit: '米',
    indicator: null,
    from: 300,
    to: 12000,
    sentence: '施工队更换排水管{n}',
  },
  {
    id: 'talks',
    label: '召开居民恳谈会',
    unit: '场',
    indicator: null,
    from: 3,
    to: 80,
    sentence: '社区前后召开居民恳谈会{n}',
  },
  {
    id: 'pleas',
    label: '收集意见建议',
    unit: '条',
    indicator: null,
    from: 15,
    to: 700,
    sentence: '网格员收集意见建议{n}',
  },
  {
    id: 'helpers',
    label: '组织志愿者',
    unit: '名',
    indicator: null,
    from: 10,
    to: 600,
    sentence: '周末的清扫组织志愿者{n}',
  },
  {
    id: 'lamps',
    label: '安装路灯',
    unit: '盏',
    indicator: null,
    from: 8,
    to: 260,
    sentence: '背街的三条巷子安装路灯{n}',
  },
  {
    id: 'money',
    label: '投入改造资金',
    unit: '万元',
    indicator: null,
    from: 30,
    to: 4800,
    sentence: '两年里投入改造资金{n}',
  },
  { id: 'lifts', label: '加装电梯', unit: '部', indicator: null, from: 1, to: 40, sentence: '没有电梯的楼加装电梯{n}' },
];

export const HEADINGS = [
  '先问住户',
  '管道在哪里',
  '谁来出钱',
  '吵完再商量',
  '完工以后',
  '还没有解决的事',
  '一本账',
  '夜里的值班',
] as const;

export const COURTS = [
  '松树',
  '槐荫',
  '石桥',
  '南塘',
  '北井',
  '东篱',
  '西圃',
  '新铺',
  '旧渡',
  '上坡',
  '下湾',
  '平安',
] as const;
/** Two of them name a place in the content for measuring search, where each story has its own. */
export const PLACE_CHARACTERS =
  '松槐石南北东西新旧上下平安桥塘井篱圃铺渡坡湾柳杨梅兰竹菊荷桂枫榆溪泉河湖江海山岭峰谷田园林草花金银铜铁玉珠光明春夏秋冬风云雨雪星月虹霞龙凤鹤鹿马牛羊';
export const KINDS = ['小区', '家属院', '里弄', '新村', '苑'] as const;
export const SURNAMES = ['赵', '钱', '孙', '李', '周', '吴', '郑', '王', '冯', '陈'] as const;
export const GIVEN = ['示例', '样本', '举例', '范本'] as const;
export const ROLES = ['社区书记', '网格员', '物业经理', '施工负责人', '楼栋长'] as const;

/** `{c}` is the place of the story */
export const SENTENCES = [
  '{c}的楼建得早，雨季一到，一楼的住户就要把鞋垫高。',
  '最先提出来的是一位居民，她说楼道里的灯坏了半年，没有人说得清该谁修。',
  '社区把几家单位请到一张桌上，先听，再记，当场不许反驳。',
  '图纸贴在门口，谁有意见就写在旁边，写满了再换一张。',
  '有人愿意出钱，有人不愿意，账目一笔一笔念出来以后，多数人点了头。',
  '施工的头一个月，{c}的路全挖开了，送水的三轮车进不来。',
  '物业公司换过两家，住户不交费，公司不办事，来回几次，院子就荒了。',
  '网格员每天走两遍，看见堵的、漏的、坏的，拍下来发到群里，第二天再去看。',
  '到了晚上，孩子们在新铺的空地上跑，老人坐在一边看。',
  '工程款分三次付，头一次付完要看质量，第二次付完要听住户怎么说。',
  '最难的是地下：管道没有图，挖开才知道是哪一年埋的。',
  '{c}的自行车棚拆了又建，建了又改，因为谁都不想挨着自家的窗。',
  '会开了一个下午，主持的人只说了一句：今天不定，明天再来。',
  '验收那天，楼上的住户把水龙头全打开，看一楼的下水口会不会返水。',
  '这笔钱从哪里来，报告里写得清楚；以后每年的维护费，还没有着落。',
  '街道派来的人先在院里住了一周，早上看排队，晚上看停车。',
  '意见最大的是门面房的租户，路一挖，生意停了，补多少要另外谈。',
  '树没有砍，路绕了一个弯，多花的钱由几家单位分着出。',
] as const;
