/**
 * Invented reports for the fidelity bench: people, places and numbers are drawn by a seeded generator, so that the same
 * seed gives the same article anywhere. Nothing in them is true, and no rule was tuned on them.
 */

export type Random = () => number;

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
  期: words('去年冬天以来 入夏以来 开工以来 上个月 国庆节前 汛期来临前 疫情期间 今年一季度'),
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
  '{时}，记者来到{地}小区，看到{果}，{人}正围着公告栏议论{事}的进度。',
  '“我在这里住了{数}年，头一回有人上门问我想要什么。”{人}{姓}{名}拉着记者的手说。',
  '{地}街道把{事}列为头号民生工程，由{职}{姓}{名}牵头，{部门}配合，每天晚上碰头研究。',
  '问题出在哪里？{部门}的技术人员连着查了三天，才发现{难}的根子在地下。',
  '起初，{人}对{事}并不理解，有的嫌麻烦，有的怕花钱，签字率不足三成。',
  '“账要算清楚，话要讲明白。”{职}{姓}{名}把{人}请到家门口，一项一项解释。',
  '经过{数}次协商，{地}社区终于拿出了一份多数人满意的方案，并在楼道里张贴了七天。',
  '据{部门}统计，{期}共{动}{数}次，解决{难}等问题{数}件，群众满意率明显提高。',
  '为避免反复开挖，施工单位与{部门}约定：一次进场、一次做完、一次恢复。',
  '{姓}{名}是{地}社区的{职}，也是{人}口中的“贴心人”，电话二十四小时开机。',
  '“钱从哪里来？”{职}{姓}{名}掰着指头说：“上级补一点、单位出一点、居民筹一点。”',
  '如今的{地}，{果}；到了傍晚，广场上歌声、笑声连成一片！',
  '从“要我改”到“我要改”，靠的是{法}，更靠{精神}的信念。',
  '{部门}还建立了回访机制，完工三个月后逐户{动}，凡是不满意的，一律返工。',
  '采访中，{姓}{名}反复提到一个词：信任。“有了信任，再难的事也能商量着办。”',
  '按照计划，明年全区还将实施{事}、{事}等项目，预计投入资金数亿元。',
  '老人的孙女在电话里告诉记者，家里装了扶手和呼叫器，她在外地工作也放心多了。',
  '党建引领下，{地}街道整合{部门}、{部门}的力量，让服务从“等上门”变为“送到家”。',
  '有专家认为，{法}之所以管用，是因为它让每个人都看得见过程、说得上话。',
  '会议要求，各单位要压实责任、倒排工期，确保在{时}完成{事}任务；对进展缓慢的，予以通报。',
  '夜幕降临，{地}老街华灯初上，沿街商铺的招牌整齐划一，游客络绎不绝。',
  '“要是早几年这样做就好了！”说起{难}，{人}{姓}{名}仍然感慨不已。',
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
