import { CHINESE } from '#lib/chinese/punctuation.ts';
import type { Rule } from '#lib/normalize/rule.ts';

// Elements that editors and office programs write for looks; <script> and the like are text here, and stay visible.
const FORMAT_TAGS =
  '(?:html|body|head|main|header|footer|nav|form|p|br|hr|b|i|u|em|strong|font|span|div|section|center|a|img|table|tbody|thead|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|sup|sub|o:p|st1:[a-z]+|v:[a-z]+|figure|figcaption|blockquote|article)';

export const RESIDUE_RULES: readonly Rule[] = [
  {
    id: 'format-tags',
    why: '网页的排版标签原样留在正文里；script 一类不删，照原样显示给编辑看。',
    needs: '<',
    find: new RegExp(
      `</?${FORMAT_TAGS}(?:\\s+[\\w:-]+(?:\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'|[^\\s"'<>]*))?)*\\s*/?>`,
      'giu',
    ),
    replace: '',
    repairs: [
      ['改造完成。</p>', '改造完成。'],
      ['<font color="red">甲社区</font>', '甲社区'],
    ],
    leaves: ['<script>alert(1)</script>', '当 a<b 且 c>d 时', '当 a<b 且 b>c 时', '《示例》'],
  },
  {
    id: 'html-comments',
    why: '网页源码里的注释留在正文里：<!--enpcontent-->、<!--EndContent-->。',
    needs: '<',
    find: /<!--[^<>]{0,200}-->/gu,
    replace: '',
    repairs: [['<!--BeginContent-->近日，甲社区', '近日，甲社区']],
    leaves: ['当 a<!b 时', '<script>'],
  },
  {
    id: 'half-tags',
    why: '标签的“<”被乱码吞掉，剩下“/p>”“/font>”。',
    needs: '>',
    find: new RegExp(`(?<![\\w/<.])/${FORMAT_TAGS}>`, 'giu'),
    replace: '',
    repairs: [
      ['更加顺畅。/p>', '更加顺畅。'],
      ['供稿）/font>', '供稿）'],
    ],
    leaves: ['km/h>80', 'https://example.com/p>', '和/或'],
  },
  {
    id: 'attribute-residue',
    why: '标签被截断，属性留在文字里：data-id="3"、style="…"、class=… 。',
    needs: '=',
    find: /(?<![\w<])(?:data-[\w-]+|style|class|href|src|width|height|align|target)\s*=\s*(?:"[^"<>]*"|'[^'<>]*')\s*\/?>?|(?<![\w<])data-[\w-]+=[\w-]*>?/giu,
    replace: '',
    repairs: [
      ['甲社区data-id="17"居民', '甲社区居民'],
      ['居民style="text-indent:2em">说', '居民说'],
    ],
    leaves: ['data-driven 治理', 'x="1"'],
  },
  {
    id: 'html-entities',
    why: '网页实体没有解码：&nbsp;、&ldquo;、&#8220;。',
    needs: '&',
    find: /&(?:nbsp|ensp|emsp|thinsp|ldquo|rdquo|lsquo|rsquo|mdash|hellip|middot|quot|amp|lt|gt|#\d{2,6}|#x[\da-f]{2,5});/giu,
    replace: decodeEntity,
    repairs: [
      ['&ldquo;红色物业&rdquo;', '“红色物业”'],
      ['5&nbsp;月', '5 月'],
      ['爱心企&#8203;业', '爱心企业'],
    ],
    leaves: ['A&B', '研发&设计；'],
  },
  {
    id: 'half-entities',
    why: '网页实体丢了前面的“&”或后面的分号：nbsp;、&nbsp。',
    needs: '&;',
    find: /(?<![&\w])(?:nbsp|ensp|emsp|ldquo|rdquo|hellip|mdash);|&(?:nbsp|ensp|emsp|ldquo|rdquo|hellip|mdash)(?![\w;])/gu,
    replace: (match) => NAMED[match.replace(/[&;]/gu, '')] ?? match,
    repairs: [
      ['nbsp;nbsp;甲社区', '  甲社区'],
      ['&ldquo红色物业&rdquo', '“红色物业”'],
    ],
    leaves: ['nbsp 是什么', 'xnbsp;'],
  },
  {
    id: 'bbcode',
    why: '论坛的方括号标签：[img]、[/b]、[url=…]。',
    needs: '[',
    find: /\[img\][^[\]\s]*\[\/img\]|\[\/?(?:b|i|u|s|img|url|color|size|font|align|quote|attach|table|tr|td|backcolor|indent|p)(?:=[^[\]]*)?\]/giu,
    replace: '',
    repairs: [['[b]甲社区[/b]', '甲社区']],
    leaves: ['[2022]3号', '[摘要]', '[注]'],
  },
  {
    id: 'correction-button',
    why: '新闻网站在责任编辑前面放的“【纠错】”按钮。',
    needs: '纠糾',
    find: /^[ \u3000]*[[【［](?:纠错|糾錯)[\]】］][ \u3000]*(?=[[【［]|责任编辑|責任編輯|编辑|責編|责编)/gu,
    replace: '',
    repairs: [
      ['【纠错】 责任编辑：张某', '责任编辑：张某'],
      ['【纠错】 【责任编辑：张某】', '【责任编辑：张某】'],
      ['[纠错] 责编：张某', '责编：张某'],
    ],
    leaves: ['【纠错】机制建立起来', '请点击【纠错】'],
  },
  {
    id: 'copy-link-button',
    why: '论坛标题后面的“[复制链接]”按钮。',
    needs: '链鏈連',
    find: /(?<![ \u3000])[ \u3000]*[[［【](?:复制链接|複製鏈接|複製連結)[\]］】]/gu,
    replace: '',
    repairs: [['甲街道：电梯装好了 [复制链接]', '甲街道：电梯装好了']],
    leaves: ['复制链接即可报名'],
  },
  {
    id: 'endprint',
    why: '期刊网在文末留下打印记号 endprint。',
    needs: 'pP',
    find: /(?<![a-z])endprint(?![a-z])/giu,
    replace: '',
    repairs: [['更强了。endprint', '更强了。']],
    leaves: ['blendprinting'],
  },
  {
    id: 'framed-heading',
    why: '有的稿子用★◆■把小标题夹起来；行首的一个当列表符号处理，行尾的一个是多余的。',
    needs: '★☆◆◇■□●◎※◢▐',
    find: /(?=[ ★☆◆◇■□●◎※◢▐])(?<=^ *[★☆◆◇■□●◎※◤▌▍]{1,3}[^★☆◆◇■□●◎※。，]{2,30}) ?[★☆◆◇■□●◎※◢▐]{1,3} *$/u,
    replace: '',
    repairs: [['★把支部建在楼栋上★', '★把支部建在楼栋上']],
    leaves: ['评为三星级★', '★把支部建在楼栋上'],
  },
  {
    id: 'trailing-symbols',
    why: '采集站在段末句号、引号之后撒的★◆■，也是防查重的；星级写在句号之前，不在这里。',
    needs: '★☆◆◇■□▲△♠♥♣▓█●○',
    find: /(?<=[。！？…”』」）]) ?[★☆◆◇■□▲△♠♥♣▓█●○]+ *$/gu,
    replace: '',
    repairs: [
      ['居民都说好。★★', '居民都说好。'],
      ['“电梯装好了。” ■', '“电梯装好了。”'],
    ],
    leaves: ['评为三星级★', '满意度：★★★★★', '居民都说好。'],
    confidence: 0.9,
  },
  {
    id: 'sprinkled-symbols',
    why: '采集站在句子中间撒★◆■等符号防查重；列表符号在行首，不在这里。',
    needs: '★☆◆◇■□▲△♠♥♣▓█◎◈◉☉※▼▽✿❀✦✧☻☺♦❖',
    find: new RegExp(
      `(?<=[${CHINESE}])[★☆◆◇■□▲△♠♥♣▓█◎◈◉☉※▼▽✿❀✦✧☻☺♦❖]+(?!级)(?=[${CHINESE}\\d])|(?<=\\d)[★☆◆◇■□▲△♠♥♣▓█◎◈◉☉※✿❀]+(?=[\\d.%万亿余多个户米元年月日平公方名人次条件])`,
      'gu',
    ),
    replace: '',
    repairs: [
      ['老旧★小区改造', '老旧小区改造'],
      ['居民说，■电梯装好了', '居民说，电梯装好了'],
      ['车位增加到◆215个', '车位增加到215个'],
      ['老城区12.8◎平方公里', '老城区12.8平方公里'],
    ],
    leaves: ['★ 工作亮点', '评为★级', '▲效果图', '获评5★小区', '二○二二年'],
    confidence: 0.9,
  },
  {
    id: 'credit-icon',
    why: '公众号用小图标代替“摄影”“文字”这些字；后面的署名已经写明白了。',
    find: /(?<=^|[ \u3000）)])[📷📸🎥📹✍🖊🖋📝🎤🎙]\ufe0f? ?(?=\p{Script=Han}{2,4}(?:[ /](?:摄|文|图|供图)|摄)(?!\p{Script=Han}))/gu,
    replace: '',
    repairs: [['航拍甲社区（资料图） 📷 张某 摄', '航拍甲社区（资料图） 张某 摄']],
    leaves: ['📷 点开看大图', '社区送来📷一台'],
    confidence: 0.95,
  },
];

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
};

function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return NAMED[name] ?? entity;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u.test(String.fromCodePoint(code))) return '';
  const isVisible = code >= 32 && code < 0xd800 && !(code >= 0x7f && code < 0xa0);
  return isVisible ? String.fromCodePoint(code) : entity;
}
