/**
 * Invented reports for the fidelity bench: people, places and numbers are drawn by a seeded generator, so that the same
 * seed gives the same article anywhere. Nothing in them is true, and no rule was tuned on them.
 */

export type Random = () => number;

/** Mulberry32: small, seeded, good enough to draw words. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

const words = (text: string) => text.split(' ');

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  姓: words(
    '张 王 李 赵 陈 刘 周 吴 郑 孙 马 胡 朱 郭 何 罗 梁 宋 唐 许 邓 冯 曹 彭 曾 萧 田 董 袁 潘 蒋 蔡 余 杜 叶 程 魏 苏 吕 丁',
  ),
  名: words(
    '建国 秀英 志强 丽华 卫东 海燕 桂兰 永刚 晓梅 文杰 春生 玉珍 家豪 思远 明辉 雪琴 立新 振宇 凤霞 国庆 小红 德才 佳怡 俊峰 云 涛 敏 静 磊 芳',
  ),
  地: words(
    '柏树湾 石桥 清河 东坝 白鹤 云岭 梅园 榆林 金沙 永和 长丰 南屏 新港 双塔 翠湖 望江 古槐 枫林 红旗 和平 团结 建设 光明 向阳 胜利',
  ),
  职: words(
    '社区党委书记 居委会主任 网格员 街道办事处主任 党支部书记 物业经理 楼栋长 志愿者 退休教师 施工队长 项目负责人 副区长 包保干部 业主代表',
  ),
  部门: words(
    '区住建局 市城管局 街道党工委 区民政局 市供水公司 燃气公司 社区居委会 区审计局 市档案馆 区应急管理局 物业服务中心 区财政局 水务集团',
  ),
  事: words(
    '老旧小区改造 加装电梯 雨污分流 垃圾分类 停车位划线 楼道照明 危房排查 管网更新 背街小巷整治 河道清淤 消防通道清理 外墙保温 适老化改造 充电桩安装 口袋公园建设 征地拆迁',
  ),
  难: words(
    '停车难 出行不便 漏水严重 管线杂乱 路面破损 环境脏乱 设施陈旧 资金不足 意见不一 邻里纠纷 排水不畅 照明缺失 飞线充电 私搭乱建',
  ),
  法: words(
    '院坝会 红色议事厅 居民说事日 错时停车 积分兑换 网格吹哨 楼栋包联 党员认领岗位 圆桌会议 首问负责制 清单管理 流动办公桌 民情日记 一户一策',
  ),
  果: words(
    '路灯亮了 道路平了 下水道通了 墙面干净了 停车有序了 矛盾少了 楼道宽敞了 邻居熟悉了 花园多了 老人放心了 孩子有地方玩了 投诉明显减少 居民的笑容多了',
  ),
  人: words('居民 老党员 业主 租户 商户 独居老人 残疾人 年轻人 退休职工 热心群众 外来务工人员 下岗工人 孩子们 骑手'),
  时: words(
    '去年冬天 今年春天 入夏以来 上个月 前不久 国庆节前 汛期来临前 清晨 傍晚 周末 每天早上 开工以来 改造之前 疫情期间',
  ),
  数: words('3 12 26 45 68 107 230 516 1200 8000'),
  量: words('户居民 个小区 盏路灯 个车位 名党员 栋楼 处隐患 条建议 场活动 公里管网'),
  动: words(
    '征求意见 摸底排查 协调资金 化解矛盾 宣传政策 监督质量 清理杂物 巡查管护 组织义诊 慰问老人 解释方案 签订协议',
  ),
  精神: words(
    '以人民为中心 共建共治共享 民有所呼我有所应 小事不出社区 绣花功夫 为民办实事 把支部建在楼栋上 一张蓝图绘到底',
  ),
};

const SENTENCES = [
  '{时}，{地}街道启动了{事}，{部门}派人驻点{动}。',
  '“以前这里{难}，大家都有怨言。”家住{地}小区的{人}{姓}{名}说，“现在{果}，日子越过越舒心。”',
  '{地}社区{职}{姓}{名}介绍，社区通过“{法}”收集到{数}条意见，逐条答复，件件有回音。',
  '针对{难}的问题，{部门}会同{部门}多次到现场{动}，最终确定了改造方案。',
  '“{人}最关心的事，就是我们工作的重点。”{职}{姓}{名}告诉记者。',
  '截至目前，全区已完成{事}{数}{量}，惠及群众{数}余人。',
  '为了{动}，{地}社区成立了由{职}、{人}和{部门}工作人员组成的专班，坚持“{精神}”。',
  '工程能不能让群众满意？{姓}{名}心里也没底；可施工刚过半，{果}，质疑声变成了点赞声！',
  '走进{地}小区，只见{果}，{人}三三两两坐在凉亭里聊天。',
  '{时}，一场大雨让{地}片区的地下室进了水，{职}{姓}{名}带着党员连夜排水、转移物资，直到天亮才回家。',
  '“{法}不是走过场。”{姓}{名}说，“每一条意见都要写进台账，谁负责、何时办、办得怎样，一目了然。”',
  '据了解，{事}涉及面广，协调难度大，需要{部门}、{部门}等多方配合。',
  '在{地}社区，像{姓}{名}这样的{人}还有很多，他们白天上班，晚上参与{动}，被大家称为“编外干部”。',
  '{部门}有关负责人表示，下一步将总结“{法}”的经验，在全市推广，让更多{人}受益。',
  '过去，{地}小区{难}，物业公司换了一家又一家；如今，{果}，物业费收缴率也上来了。',
  '座谈会上，{人}你一言我一语：有的担心影响采光，有的嫌噪声太大，还有的希望多留几个晾衣的地方。',
  '《{地}街道{事}实施细则》明确，改不改、怎么改、改得好不好，都由{人}说了算。',
  '“开始我不同意。”{姓}{名}坦言，“后来{职}上门十几次，把账一笔一笔算给我听，我才想通。”',
  '施工期间，{部门}每周召开例会，通报进度、质量和安全情况，发现问题当场整改。',
  '省、市、区三级联动，形成了党委领导、政府负责、社会协同、公众参与的工作格局。',
  '{姓}{名}今年{数}岁，是{地}厂的退休工人，说起{事}，他竖起了大拇指：“{果}！”',
  '可喜的变化背后，是{精神}的理念，是一个个党支部的坚守，也是无数{人}的付出。',
  '海绵城市、口袋公园、智慧停车……一个个新名词，正在{地}片区变成看得见的风景。',
  '记者在现场看到，工人们正在铺设管道，{职}{姓}{名}拿着图纸仔细核对，不时蹲下查看接口。',
] as const;

/** Paragraphs of an invented report in Simplified Chinese with full-width marks. */
export function inventArticle(random: Random, paragraphs = 24): string[] {
  const names = [1, 2, 3].map(() => pick(SLOTS['地'] as string[], random));
  return Array.from({ length: paragraphs }, () => {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(SENTENCES, random));
    return sentences.map((sentence) => fill(sentence, random, names)).join('');
  });
}

function fill(sentence: string, random: Random, names: readonly string[]): string {
  return sentence.replace(/\{(\p{Script=Han}+)\}/gu, (_, slot: string) =>
    pick(slot === '地' ? names : (SLOTS[slot] as string[]), random),
  );
}
