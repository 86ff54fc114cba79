import type { StatedMetadata } from '#lib/normalize/stage.ts';

type Field = keyof StatedMetadata;

interface Label {
  /** the list its value goes to; undefined when the value says nothing we keep */
  readonly field?: Field;
}

const TO = (field: Field, ...labels: readonly string[]) =>
  Object.fromEntries(labels.map((label) => [label, { field }]));

/** Labels of what we do not keep. */
const SAYS_NOTHING = [
  '文章录入 收稿日期 初审编辑 复审编辑 终审编辑 选稿 来信人 来信时间 留言人 留言时间 信件编号 上传时间',
  '上传日期 上传人 发布人 发布者 录入者 上传者 索引号 主题分类 信息分类 公开方式 公开范围 公开目录',
  '有效性 文号 发文字号 主题词 组配分类 体裁分类 服务对象 栏目 值班主任 值班总编 值班主编 总编辑 总编审',
  '总监制 主编 副主编 编审 监制 校对 审校 审核 初审 复审 终审 一审 二审 三审 审签 签发人 办理结果 签发',
  '策划 统筹 排版 版式 组版 校读 制作 设计 录入 信息员 浏览次数 浏览量 点击数 点击量 点击率 阅读量 访问量 访问次数',
  '浏览 点击 阅读 评论数 评论 字体大小 字体 字号 视力保护色 打印 分享到 分享 责任校对 美编 出品人',
  '出品单位 出品 图',
].flatMap((row) => row.split(' '));

/** Labels of credit lines, in Simplified, without the blanks that some set between two characters. */
const LABELS: Readonly<Record<string, Label>> = {
  ...TO(
    'sources',
    '信息来源',
    '本文来源',
    '文章来源',
    '稿件来源',
    '新闻来源',
    '内容来源',
    '回复单位',
    '答复单位',
    '办理单位',
    '消息来源',
    '文章出处',
    '稿件出处',
    '出处',
    '报送单位',
    '投稿单位',
    '发布机构',
    '发布单位',
    '供稿单位',
    '来稿单位',
    '信息提供',
    '转载自',
    '原载于',
    '稿源',
    '来源',
    '转自',
    '摘自',
    '原载',
  ),
  ...TO(
    'dates',
    '回复时间',
    '回复日期',
    '答复时间',
    '答复日期',
    '原文发布时间',
    '原文发布',
    '首发时间',
    '刊发时间',
    '信息时间',
    '上网时间',
    '最近更新',
    '录入时间',
    '添加时间',
    '提交时间',
    '创建时间',
    '发稿日期',
    '发布时间',
    '访谈时间',
    '发布日期',
    '发表时间',
    '发表日期',
    '发稿时间',
    '更新时间',
    '生成日期',
    '公开日期',
    '印发日期',
    '刊发时间',
    '刊登日期',
    '成文日期',
    '发文日期',
    '时间',
    '日期',
  ),
  ...TO(
    'editors',
    '责任编辑',
    '网络编辑',
    '值班编辑',
    '执行编辑',
    '本期编辑',
    '见习编辑',
    '新媒体编辑',
    '实习编辑',
    '助理编辑',
    '编辑',
    '责编',
  ),
  ...TO('photographers', '摄影记者', '摄影报道', '摄影', '图片'),
  ...TO(
    'authors',
    '本报通讯员',
    '本报记者',
    '特约记者',
    '特约通讯员',
    '文字记者',
    '见习记者',
    '全媒体记者',
    '通讯员',
    '记者',
    '作者',
    '撰稿人',
    '撰稿',
    '撰文',
    '采写',
    '文字',
    '图文',
    '文图',
    '供稿人',
    '供稿',
    '文',
  ),
  ...TO('titles', '来信标题', '信件标题', '留言标题', '名称', '原标题', '原题', '标题'),
  ...TO('urls', '原文链接', '原文地址', '本文链接', '文章链接', '网址', '网页地址', '链接'),
  ...Object.fromEntries(SAYS_NOTHING.map((label) => [label, {}])),
};

/** Longer labels first, blanks allowed inside (来　源). */
export const LABEL_PATTERN = Object.keys(LABELS)
  .sort((a, b) => b.length - a.length)
  .map((label) => [...label].join(' {0,3}'))
  .join('|');

/** The list that the value of a matched label belongs to. */
export function fieldOfLabel(label: string): Field | undefined {
  return LABELS[label.replace(/ /g, '')]?.field;
}
