/**
 * What can be counted or measured: each unit, and the characters after which it is the beginning of another word
 * (3处 is a quantity, 3处理 is not). Written unit/characters.
 * Closed list: an unknown unit makes no quantity.
 */
const UNIT_LIST = [
  '个/体性别股 名/单牌称校录列优 位/置于列居次 户/籍型口外均主 家/园属长风居常里中 人/民均大才口 人次 户次 家次 车次 场次 班次',
  '件次 批次 例次 次/生要日序 场/所地景馆面域合 条/件例款约 件/数 项/目 处/理置于长罚室 座/谈位右落 栋 幢 套/路餐用',
  '间/隔断接 所/有以谓在需长得属 支/部持撑付出援行书委线教 只/要是有能为需会见 辆 台/阶账风湾州 张/贴罗开扬 份/额 卷 页 册',
  '本/地来人身级市区县着次年月报网土质科职领 篇/幅 封/闭控堵锁顶 面/积对前向临貌谈 块 片/区面 批/准评复发判示改',
  '起/来到步草源伏初点底 宗/旨教族 例/如外 桩 类/似型别比推 种/植子树菜养 级/别联响 层/次级面 方/案式法便向言针可能才 方面',
  '轮/换流胎廓 届/时满 期/间限待望末初刊工项 天/然气空下津桥台 周/边围期密到末 周年 周岁 岁/月 星期 个星期 个月',
  '年/代级度初末底轻青 载/体重 小时 个小时 分钟 秒 工作日 个工作日 课时 学时 个世纪 米/饭粉面酒线色 公里 千米 厘米 公分 毫米',
  '平方米 平方公里 平米 ㎡ 立方米 立方 华里 亩/产 公顷 吨 公斤 千克 斤 克/服隆扣制难勤 升/级降学温高旗华至到任起 度/过假量',
  '千瓦时 千瓦 兆瓦 元/旦素宵老器气月帅首宇 美元 港元 欧元 日元 % ‰ 个百分点 百分点 倍/受增感加 番/茄话薯禺',
  '成/立员为功果长本绩群分效就熟年交一二三四五六七八九 卡/口片点座通 门/口店前面槛牌诊户卫 口/号头袋碑径岸子述腔罩感 根/据本治源除基 棵 株 盏',
  '组/织建成团长合 对/接口于面象比应外标策话方此立 排/查水污放除练 队/伍员长 班/子级长主车 代/表理办替码价际 笔/记者画迹试墨名',
  '道/路德理具歉 段/落 句 幅/度员 副/主书局市区县处科总业食产 股/份东权 环/境节保卫绕线路 艘 趟 遍/布地及访 顿 顶 扇 盆 桶',
  '箱 包/括含围 袋 瓶 盒 款/项式待 部/门署分位委队落长级件 车/位间辆站道次主库程祸 架/构子空势设 单/元位独纯一价边双',
  '床/上头前边单铺位垫沿 把/手关握控门守脉 节/约能日省假目点水电气育 眼/前睛光下界神见看红镜 双/方向重拥创一提联报减 席/位卷 桌/子面椅 枚 杆/部 台套 碗 个钟头 个季度 个学期 个年头 卡车',
  '具/有备体 延米 延长米 公尺 平方公尺 立方公尺 坪 案/件例卷发板 字/号体典面样画母迹 TB GB 稿/件子费纸酬 分/钟之别类局支部析发布配享项公成会批店校工区为散段贝米 剂/量 餐/厅馆饮桌具 头/条版脑部上疼顶发绪 首/先次位席届都要批创发家个府 曲/线折艺',
  '卷次 个次 台次 辆次 人天 页次 株次 宗次 梯次 点次 幅次 轮次',
  '颗/粒 串/通门联珠起烧味 兜/底里风售圈 摞 沓 通/知过道风常报信车行水气电往话则向用篇宵 束/缚手 樘 兆/头 块钱 千伏安 摄氏度 ℃ 匹/配 缕 捆',
  '千伏 平方/厘毫分码根差 个昼夜 昼夜 车位 床位 商户 商家 居民/楼点小 村民/委小组 群众 党员/干中家先群大志服 志愿者 住户 业主/委大 家庭 网格/员',
  '个人/才民大工均物口性们生 市民 老人/家 老年人 学生 师生 职工 游客 旅客 工人 青年/党志 儿童 刻钟 毛钱 角钱',
  '毫克 微克 毫升 分贝 兆帕 千帕 票/据款决价面务房选友 晚/上间餐饭会报宴年期霞风场辈点婚 罐/头车子 筐 丛/书林生 步/行道伐骤调枪入子走法亭 瓦/片房屋工匠斯砾檐面特舍窑罐 伏/天案笔击特法 碗/柜筷橱底状 圈/子定套养层粉里椅 尾/款矿气水声号数巴部随盘货巷 羽/毛绒球翼 尺/寸度码子素 回/来到家头复归流升暖落答应收忆馈合民族乡购想访 格/局外式调力 卷件 件套 户次 版/权本面式图块画税筑 折/叠扣算磨射旧 趟次 车皮 人口/密普数学红 任/务何职性意教命凭由免选劳课期 架次 日历天 堂/屋口前哥弟妹姐食皇',
  '孔/子径洞隙雀庙明融 针/对灸织线头管孔脚剂药眼尖筒 行/动业政人车走程驶为道使长会情李列星至文事家医伍规贿使头止军当号不 堵/车住塞截在了点得上路水门口',
  'km² km 平方千米 平方厘米 平方毫米 平方分米 m² m³ kg kWh kW MW',
];

/**
 * Words before which these are units after all, though their first character makes another word with them (20多位居民, 5名优秀党员,
 * 20家中小企业, 3个体育场); and units that are read only with the word behind them (1.2万路视频, 五里路).
 */
const UNITS_WITH: Readonly<Record<string, string>> = {
  版: '图纸|方案|设计|规划',
  日: '之?内(?![部外])',
  位: '居民',
  个: '体育|体检|性能|别墅|股室',
  名: '优秀|优良|优抚|单位|单亲|单身|校长|校医|录取|录用',
  户: '外来|外地|外墙|主动|主要|均[已为完达在是获可签]',
  人: '均[已为完达在是获可]',
  起: '来自',
  部: '分别|位于|长期',
  所: '在建|在园',
  家: '居民|中小|中医|中介|中外|中央|中型|中餐|长期|园林|常',
  场: '合计|地方|合唱|面对面|面试|所长',
  处: '长期|置换|理发|室外',
  次: '要求',
  座: '位于|落[在成]',
  支: '部队|教师|教育|线下|援建',
  批: '改造|改建|发放|示范|评选|评审|复工',
  项: '目标',
  组: '成员|建筑|团员|合影',
  道: '路障',
  元: '老人|老年|月租|首付|首期|素餐|气费',
  天: '下来|下降|气温|空置',
  年: '初步|初见|代管',
  米: '线路|线缆|面宽',
  路: '视频|监控|高清|摄像|信号|探头|图像',
  平: '[，。；、）]|$',
  里: '路(?!灯|口|面)|地(?!区|下|方|铁)|长(?!街)|(?:之|以)?外',
};
const UNITS: ReadonlyMap<string, string> = new Map(
  UNIT_LIST.flatMap((row) => row.split(' ')).map((entry) => {
    const [unit = '', others = ''] = entry.split('/');
    return [unit, others];
  }),
);

/** Other spellings of one unit. What is printed stays; the value is compared in the common unit. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  ...{ 平米: '平方米', '㎡': '平方米', 平方: '平方米', 千米: '公里', 立方: '立方米', '％': '%', 百分点: '个百分点' },
  ...{
    平: '平方米',
    日历天: '天',
    个年头: '年',
    个小时: '小时',
    个钟头: '小时',
    个昼夜: '昼夜',
    个星期: '星期',
    个工作日: '工作日',
    千克: '公斤',
    商家: '商户',
  },
  ...{ 块钱: '元', '℃': '摄氏度', 平方千米: '平方公里' },
  ...{
    km: '公里',
    'km²': '平方公里',
    'm²': '平方米',
    'm³': '立方米',
    kg: '公斤',
    kWh: '千瓦时',
    kW: '千瓦',
    MW: '兆瓦',
  },
  ...{
    个人: '人',
    人口: '人',
    居民: '人',
    村民: '人',
    市民: '人',
    群众: '人',
    党员: '人',
    志愿者: '人',
    业主: '人',
    老人: '人',
  },
  ...{ 老年人: '人', 学生: '人', 师生: '人', 职工: '人', 游客: '人', 旅客: '人', 工人: '人', 青年: '人', 儿童: '人' },
  ...{ 住户: '户', 家庭: '户' },
  ...{ 平方公尺: '平方米', 立方公尺: '立方米', 公尺: '米', 延米: '米', 延长米: '米' },
};

/** Units that are so much of another: 三成 is 30 %, 一刻钟 15 minutes. Exact as a fraction, 3 毛 are 3 / 10 元. */
const PARTS: Readonly<Record<string, { readonly unit: string; readonly times: number; readonly over: number }>> = {
  成: { unit: '%', times: 10, over: 1 },
  刻钟: { unit: '分钟', times: 15, over: 1 },
  毛钱: { unit: '元', times: 1, over: 10 },
  角钱: { unit: '元', times: 1, over: 10 },
};

/** What `unit` is counted in, and how a number of it is turned into that. */
export function commonUnit(unit: string): { readonly unit: string; readonly convert: (value: number) => number } {
  const part = PARTS[unit];
  if (!part) return { unit: canonicalUnit(unit), convert: (value) => value };
  return { unit: part.unit, convert: (value) => (value * part.times) / part.over };
}

/** The unit in its common spelling: 平米 → 平方米. An unknown unit stays as it is. */
export function canonicalUnit(unit: string): string {
  return SAME_UNIT[unit] ?? unit;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Longest first: 个月 before 个. */
const KNOWN_UNITS = [
  ...[...UNITS].map(([unit, others]) => [unit, literally(unit) + (others && `(?![${others}])`)] as const),
  ...Object.entries(UNITS_WITH).map(([unit, word]) => [unit, `${unit}(?=${word})`] as const),
]
  .sort(([a], [b]) => b.length - a.length)
  .map(([, pattern]) => pattern)
  .join('|');

/** Source of an expression that matches one unit where it stands; `extra` is a unit that the caller vouches for. */
export function unitPattern(extra?: string): string {
  return extra === undefined || extra === '' || UNITS.has(extra) ? KNOWN_UNITS : `${literally(extra)}|${KNOWN_UNITS}`;
}
