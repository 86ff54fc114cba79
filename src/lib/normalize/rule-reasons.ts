/** Why each rule does what it does, by its id: rules that are data say so themselves, those that are code are listed here. */
import { BOILERPLATE_RULES } from './stages/drop-boilerplate/drop-boilerplate.ts';
import { FORM_RULES } from './stages/punctuate-chinese/form-rules.ts';
import { WIDTH_RULES } from './stages/punctuate-chinese/width-rules.ts';
import { ESCAPE_RULES } from './stages/read-escapes/rules.ts';
import { PIECE_MISREADINGS } from './stages/repair-encoding/misread-pieces.ts';
import { MISREADINGS } from './stages/repair-encoding/misreadings.ts';
import { STRAY_TRADITIONAL } from './stages/simplify-strays/simplify-strays.ts';
import { CLAUSE_NOISE } from './stages/strip-clause-noise/strip-clause-noise.ts';
import { CONTROL_RULES } from './stages/strip-controls/rules.ts';
import { BREAK_RULES } from './stages/strip-residue/break-at-tags.ts';
import { RUN_TOGETHER } from './stages/strip-residue/break-run-together.ts';
import { INSERTED_BRAND } from './stages/strip-residue/inserted-brands.ts';
import { LOST_BLANKS } from './stages/strip-residue/lost-blanks.ts';
import { MARKUP_RULES } from './stages/strip-residue/markup-rules.ts';
import { NOISE_RULES } from './stages/strip-residue/noise-rules.ts';
import { REPEATED_HEADLINE } from './stages/strip-residue/repeated-headline.ts';
import { RESIDUE_RULES } from './stages/strip-residue/rules.ts';
import { STREWN_SIGNS } from './stages/strip-residue/strewn-signs.ts';
import { LOST_INDENTS, NUMBERED_LINES, QUOTED_LINES } from './stages/strip-residue/strip-line-prefixes.ts';
import { SPRINKLED_EMOJI, WATERMARK } from './stages/strip-residue/strip-watermarks.ts';
import { TITLE_SHARDS } from './stages/strip-title-shards/strip-title-shards.ts';
import { BLANK_RULES } from './stages/tidy-blanks/rules.ts';
import { CHARACTER_RULES } from './stages/unify-characters/rules.ts';

interface Explained {
  readonly id: string;
  /** Chinese, a sentence */
  readonly why: string;
}

const DATA: readonly (readonly Explained[])[] = [
  MISREADINGS,
  PIECE_MISREADINGS,
  ESCAPE_RULES,
  CONTROL_RULES,
  CHARACTER_RULES,
  BREAK_RULES,
  MARKUP_RULES,
  RESIDUE_RULES,
  NOISE_RULES,
  [
    QUOTED_LINES,
    NUMBERED_LINES,
    LOST_BLANKS,
    LOST_INDENTS,
    WATERMARK,
    INSERTED_BRAND,
    SPRINKLED_EMOJI,
    STREWN_SIGNS,
    REPEATED_HEADLINE,
    CLAUSE_NOISE,
    TITLE_SHARDS,
    RUN_TOGETHER,
    STRAY_TRADITIONAL,
  ],
  BOILERPLATE_RULES,
  BLANK_RULES,
  WIDTH_RULES,
  FORM_RULES,
];

const SHIFTED = '字节错开一位读成了乱码；照原来的编码拼回去读得通，再按同样的办法弄坏一次，得到的和收到的一模一样。';
const SPAM = '整行只有垃圾信息的字样，不是报道。';
const STATED = '这一行只说明文章自己的身世，读进了元数据，不是正文。';
const DOUBLED = '同一段文字在近处出现两次，是网页重复，只留一处。';

const CODE: Readonly<Record<string, string>> = {
  'doubled-summary': '内容管理系统用正文开头几句做的摘要，和下面的正文重复，只留正文。',
  'running-head': '书报每页页眉上的刊名、期号，在页码旁边一再出现，不是正文。',
  'repeated-run': '整篇或好几段一字不差地又出现一遍，是网页把文章放了两次，只留一处。',
  'shifted-behind-annotation': SHIFTED,
  'shifted-opening': SHIFTED,
  'shifted-behind-mark': SHIFTED,
  'shifted-behind-odd-mark': SHIFTED,
  'shifted-behind-bare-mark': SHIFTED,
  'traditional-by-origin': '原文本来就是繁体：逐词写成简体，用词不改；乾、著、後这类字按词转，人名地名请对照。',
  'injected-reading': '采集站给某些字统统加了注音；这个字在全文处处带同样的注音，不是作者的注释。',
  'injected-reading-behind-remnant': '采集站加的注音，前面的字只剩下半个；这个注音全文多次出现。',
  'cut-reading': '稿子在采集站加的注音中间断了，剩下的半个注音不是正文。',
  'spam-pornography': '整行是色情垃圾信息。原稿要由人通读一遍才能发布。',
  'spam-gambling': '整行是赌博垃圾信息。原稿要由人通读一遍才能发布。',
  'spam-trade': SPAM,
  'spam-keywords': SPAM,
  'spam-link-farm': '一行全是地名或网站名，用竖线、空格隔开，是卖链接的，不是报道。',
  'related-list': '“相关阅读”“猜你喜欢”之类的小标题和它下面的条目是别的文章。',
  'forum-member': '论坛用户栏里的用户名，在帖子数或发帖时间的上面。',
  'forum-signature': '论坛用户的签名档，每一楼底下都有，与正文无关。',
  'forum-reply': '贴吧第一楼下面是别人的回帖，不是文章。',
  'forum-hot-posts': '论坛列出的热门帖子是别的文章，不是这一篇。',
  'section-number': '单独成行的数字是网页上分节的序号，不是正文。',
  'button-stack': '几行连着都是网页的按钮和计数，不是正文。',
  'page-word': '网页模板里的词（精彩、离线、1楼之类），和网页自己的整行字样连在一起，不是正文。',
  'attached-table': '附在文后的表格只剩下竖线隔开的格子，不是正文；需要的数字请对照原表补写。',
  'newsletter-notice': '社区小报在文章下面登的通知、启事，是这一期的，不是这一篇的。',
  'account-kind': `平台给账号的认证或领域。${STATED}`,
  account: '标题和时间之间是发文的账号名，已经读成来源，不是正文。',
  'paper-head': `报纸版面的报头，写着报名、日期和版次。${STATED}`,
  'shared-post': `转发的文章写明出自哪个账号、谁写的。${STATED}`,
  'titled-counts': `论坛表格的第一行：查看、回复数后面是标题。${STATED}`,
  'titled-day': `博客的标题后面带着发布时间。${STATED}`,
  'catalogue-line': `政府网站公文的目录栏：索引号、发布机构、成文日期。${STATED}`,
  'letter-date': '来信的落款日期说的是信，不是报道的发布日期。',
  'legal-notice': '网站的版权、免责声明和它的各条，说的是网站自己，不是正文。',
  masthead: '简报的报头写着谁编、哪天出，已经读成来源和日期。',
  'posting-place': '平台在时间下面写的省份是发文的地方，不是正文。',
  'page-head': '标题上面的行是网页的，不是文章的。',
  'page-remains': '文章下面已经是网页自己的字样了，再往下的短行也是网页的。',
  'hard-wrap': '原稿按固定宽度折行，一段话断成了几行；断在行宽处、前一行没有说完的接起来。',
  'traditional-to-simplified': '全文的繁体是机器逐字转换来的，按词转回简体；人名和“原著”一类的词保留。',
  'corner-quotes': '大陆的横排文字用弯引号“”‘’，直角引号「」『』是繁体版式的（GB/T 15834）。',
  'straight-quotes': '中文里的直引号不分左右，成对的改成弯引号“”（GB/T 15834）。',
  'turned-quotes': '引号的左右反了，按先后次序改正。',
  'turned-single-quotes': '单引号的左右反了，按先后次序改正。',
  'full-width-brackets': '里面或旁边是中文的圆括号用全角（GB/T 15834）。',
  'lost-closing-quote': '采集站把后单引号当作撇号删掉了；全文只有前引号，从引的词看得出该在哪里结束。',
  'point-for-full-stop': '全文用半角的点当句号，句末的点改成“。”（GB/T 15834）。',
  bullet: '行首的圆点、方块是列表或图片说明的记号，由版式决定，不写在文字里。',
  'split-heading': '一个小标题在原稿里分成了两行，接成一行。',
  'run-in-heading': '几段开头都有一句短的提要，是并进段落里的小标题，分出来单独成行。',
  title: '这一行是标题，读进了元数据。',
  'doubled-title': '标题在正文上面又写了一遍，只留一处。',
  dateline: `日期行。${STATED}`,
  'credit-line': `写明来源、作者、编辑的一行。${STATED}`,
  byline: `署名行。${STATED}`,
  'editor-line': `编辑、责编、校对等的名单。${STATED}`,
  'reprint-line': `说明转载自哪里。${STATED}`,
  signature: `落款。${STATED}`,
  supplier: `供稿单位。${STATED}`,
  'author-affiliation': `作者简介。${STATED}`,
  'column-line': `报纸的栏目名单独成行，不是标题。${STATED}`,
  'medium-line': `报纸或网站的名称单独成行。${STATED}`,
  'keywords-line': `关键词、分类号。${STATED}`,
  'journal-issue': `期刊的期号。${STATED}`,
  'dispatch-line': '通讯社的电头：从中读出来源和标题，整行留在正文里。',
  'edition-line': `报纸名、日期、版次。${STATED}`,
  'posting-line': `公众号的名称和发布时间。${STATED}`,
  'doubled-heading': DOUBLED,
  'doubled-paragraph': DOUBLED,
  'doubled-caption': '同一条图片说明在近处出现两次，只留一处。',
  'doubled-quote': DOUBLED,
  'doubled-list': DOUBLED,
};

let reasons: ReadonlyMap<string, string> | undefined;

/** Why the rule `id` of the normalization edits or drops, in Chinese; undefined for a rule that no stage has. */
export function reasonOf(id: string): string | undefined {
  reasons ??= new Map([...Object.entries(CODE), ...DATA.flat().map(({ id: rule, why }) => [rule, why] as const)]);
  return reasons.get(id);
}
