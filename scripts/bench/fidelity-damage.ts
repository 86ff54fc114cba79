/** Invented reports as a collecting site hands them on: shifted bytes, readings, Traditional by machine, chrome, residue. */
import { traditionalCharacter } from '#lib/chinese/gbk-variants.ts';
import { readingsOf } from '#lib/chinese/pinyin.ts';
import { inventArticle, pick, type Random } from './fidelity-prose.ts';
import { damageArticle, RUN_CLASSES } from './fidelity-runs.ts';

const HEADS = [
  ['首页 | 政务公开 | 办事服务 | 互动交流', '当前位置：首页 > 新闻 > 正文'],
  ['示例论坛 - 城市生活 - 示例网', '樓主', '发表于 2021-6-6 12:22 | 只看该作者'],
  ['您现在的位置：首页 >> 要闻 >> 基层', '[字体：大 中 小]', '浏览次数：1203次'],
] as const;
const TITLES = ['老院子装上了新水管', '一条背街小巷的新生', '楼道里的议事会', '从“要我改”到“我要改”'] as const;
const CREDITS = [
  '2021-07-11 15:13 来源：示例日报 作者：张三',
  '来源: 示例网 责任编辑：李四',
  '2020年3月5日 示例晚报',
] as const;
const TAILS = [
  ['责任编辑：王五', '分享到：微信 微博 QQ空间', '上一篇：示例街道开展夏季清洗', '下一篇：没有了'],
  ['猜你喜欢', '• 示例街道开展夏季清洗', '• 乙社区办起运动会', 'Copyright 2011-2017 示例网 版权所有'],
  ['【纠错】【责任编辑：李四】', '返回顶部', '示ICP备00000000号-1'],
] as const;
const RESIDUE = ['/font>', '&nbsp;', '</p>', ' data-id="17"', 'endprint'] as const;
const SPRINKLED = ['★', '◆', '■'] as const;

/** Characters that the collector annotates, as it writes them. */
const ANNOTATED = [...'區業設數領務網據發轉環調續協規創結現養戰內優產構聯'];

/** `shifted` says whether bytes went out of step, and then whether the pairs that a site cannot show were deleted. */
export interface Damage {
  readonly shifted: 'nowhere' | 'once, pairs kept' | 'once, pairs deleted';
}

/** One report as plain text. */
export function inventDamaged(random: Random, damage: Damage): string {
  const paragraphs = damageParagraphs(random, damage).map((text) => litter(text, random));
  const [head, tail] = [pick(HEADS, random), pick(TAILS, random)];
  const place = `${pick(['甲', '乙', '丙', '丁'], random)}社区${Math.floor(random() * 9000)}号`;
  return [...head, `${place}：${pick(TITLES, random)}`, pick(CREDITS, random), ...paragraphs, ...tail, ''].join('\n');
}

function damageParagraphs(random: Random, { shifted }: Damage): readonly string[] {
  if (shifted === 'nowhere') return inventArticle(random).map(annotate);
  const privateUse = shifted === 'once, pairs kept' ? 'kept' : 'deleted';
  for (;;) {
    const damaged = damageArticle(inventArticle(random), pick(RUN_CLASSES, random), { random, privateUse });
    if (damaged) return damaged.lines;
  }
}

/** Traditional by machine, half-width marks, a reading behind each annotated character. */
function annotate(text: string): string {
  return [...text]
    .map(traditionalCharacter)
    .map((character) => (ANNOTATED.includes(character) ? `${character}(${readingsOf(character)[0]})` : character))
    .join('')
    .replace(/[！-～]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
}

/** A tag's rest behind some paragraphs, a symbol inside others. */
function litter(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  if (random() < 0.15) return text.slice(0, at) + pick(SPRINKLED, random) + text.slice(at);
  return random() < 0.15 ? text + pick(RESIDUE, random) : text;
}
