import { EDITOR_LABELS, REVIEWER_LABELS } from '#lib/normalize/press.ts';
import type { StatedMetadata } from '#lib/normalize/stage.ts';

type Field = keyof StatedMetadata;

/** Labels of an entry for an award: they may stand above its headline. */
export const ENTRY_LABELS: readonly string[] = listOf('公示期 公示时间 案例编号 案例类别 项目编号 申报类别');

/** Labels of what we do not keep. */
const SAYS_NOTHING: readonly string[] = [
  ...REVIEWER_LABELS,
  ...ENTRY_LABELS,
  ...listOf(
    '所属分类 所属栏目 文章录入 收稿日期 选稿 来信人 来信时间 留言人 留言时间 信件编号 上传时间 上传日期 上传人 录入者 录入人 录入员 上传者 索引号 主题分类 信息分类 公开方式 公开范围',
    '公开目录 有效性 关键词 体裁 文号 发文字号 主题词 组配分类 体裁分类 服务对象 栏目 办理结果 策划 统筹 排版 版式 组版 制作 设计 录入 信息员 浏览次数 浏览人数 浏览量 浏览数',
    '点击数 点击次数 点击量 点击率 阅读量 阅读数 阅读次数 访问量 访问次数 查看次数 人气 浏览 点击 阅读 评论数 评论 字体大小 字体 字号 视力保护色 打印 分享到 分享',
    '美编 美术编辑 出品人 出品单位 出品 图',
    '监督电话 推荐单位 引题 肩题 眉题 副题 副标题',
    '信息索引 信息编号 索引编号 统一编号 公文种类 公文类别 信息类别 内容分类 载体类型 记录形式 公开属性 公开程序 公开时限 责任部门 公开责任部门 生效日期 生效时间 施行日期 实施日期 废止日期 失效日期 失效时间',
  ),
];

/** Labels of whoever put the page up: an office that did is its source, a person is nobody we keep. */
const PUT_UP_BY: ReadonlySet<string> = new Set(listOf('发布者 发布人 发布 编发 上报单位 报道单位'));

const KEPT = {
  sources: listOf(
    '信息来源 本文来源 文章来源 稿件来源 新闻来源 内容来源 消息来源 资料来源 原文来源 来源网站 来源媒体 来源单位',
    '回复单位 答复单位 办理单位 文章出处 稿件出处 新闻出处 出处 报送单位 投稿单位 供稿单位 供稿部门 来稿单位 发稿单位 撰稿单位 申报单位 参评单位 选送单位',
    '发布机构 发布单位 发布部门 发布机关 发文机关 发文单位 公开主体 公开机构 信息提供 提供单位 转载自 转贴自 转发自 转载于 原载于 首发于',
    '图文来源 综合来源 稿件提供 本文转自 本文来自 内容转自',
    '稿源 来源 转自 转载 摘自 选自 原载',
  ),
  dates: listOf(
    '回复时间 回复日期 答复时间 答复日期 原文发布时间 原文发布 首发时间 刊发时间 刊载时间 刊登时间 信息时间 上网时间 最近更新 最后更新 录入时间',
    '添加时间 提交时间 创建时间 发稿日期 发布时间 访谈时间 发布日期 发表时间 发表日期 发稿时间 更新时间 更新日期 更新于 修改时间 最后修改 生成日期',
    '公开日期 公开时间 公布日期 公布时间 公告时间 印发日期 刊登日期 刊发日期 刊载日期 出版日期 出版时间 见报日期 见报时间 成文日期 成文时间 发文日期 发文时间',
    '报道时间 投稿时间 编辑时间 时间 日期',
  ),
  editors: EDITOR_LABELS,
  photographers: listOf('摄影记者 摄影报道 摄影 图片'),
  authors: listOf(
    '本报通讯员 本报记者 本网记者 本刊记者 特约记者 特约通讯员 文字记者 见习记者 首席记者 实习记者 全媒体记者 通讯员 记者 信息作者 原文作者 原作者 作者',
    '撰稿人 撰稿 撰文 采写 文字 图文 文图 供稿人 供稿 投稿人 来稿人 执笔人 执笔 署名 文',
  ),
  titles: listOf(
    '主标题 大标题 新闻标题 稿件标题 作品标题 题目 案例名称 来信标题 信件标题 留言标题 文章标题 信息名称 文件名称 名称 原标题 原题 标题',
  ),
  urls: listOf('原文链接 原文地址 本文链接 文章链接 网址 网页地址 链接'),
} as const satisfies Partial<Record<Field, readonly string[]>>;

function listOf(...rows: readonly string[]): readonly string[] {
  return rows.flatMap((row) => row.split(' '));
}

/** Labels of credit lines, in Simplified, without the blanks that some set between two characters. */
const LABELS: ReadonlyMap<string, Field | undefined> = new Map([
  ...[...SAYS_NOTHING, ...PUT_UP_BY].map((label) => [label, undefined] as const),
  ...Object.entries(KEPT).flatMap(([field, labels]) => labels.map((label) => [label, field as Field] as const)),
]);

/** Between two characters of a label. V8 writes out what repeats up to three times: with {0,3} the pattern took three times the memory. */
const BLANKS = ' {0,8}';

/** Longer labels first, blanks allowed inside (来　源). */
export const LABEL_PATTERN = [...LABELS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((label) => [...label].join(BLANKS))
  .join('|');

/** The list that the value of a matched label belongs to. */
export function fieldOfLabel(label: string): Field | undefined {
  return LABELS.get(bareLabel(label));
}

/** Whether `text` is a label and nothing else. */
export function isLabel(text: string): boolean {
  return LABELS.has(bareLabel(text));
}

/** Whether a matched label names whoever put the page up: 发布者. */
export function isPutUpBy(label: string): boolean {
  return PUT_UP_BY.has(bareLabel(label));
}

function bareLabel(label: string): string {
  return label.replace(/ /g, '');
}
