import type { Rule } from '#lib/normalize/rule.ts';

const ADDRESS = String.raw`\((?:https?:\/\/|\.{0,2}\/)[^()\s]{1,300}(?: ["“][^"“”\n]{0,80}["”])?\)`;

/** Laughter is one character many times. */
const FEWEST_DIFFERENT = 5;

/** What markup that is no HTML leaves inside lines: Markdown, fields of Word, feeds, a paper's pages. */
export const MARKUP_RULES: readonly Rule[] = [
  {
    id: 'markdown-image-alone',
    why: '稿子从 Markdown 拷来，图片单独一行，说明只是网站给图起的短名字，不是图说。',
    needs: '[',
    find: new RegExp(String.raw`^[ \u3000]*!\[[^[\]\n，。]{0,8}\]${ADDRESS}[ \u3000]*$`, 'gu'),
    replace: '',
    repairs: [
      ['![路灯](http://www.example.com/1.jpg)', ''],
      ['![](https://img.example.com/a.png)', ''],
    ],
    leaves: ['![甲社区的院坝会开到了家门口]', '居民说![路灯]'],
  },
  {
    id: 'markdown-images',
    why: '稿子从 Markdown 拷来，图片写成 ![说明](网址)；只留说明。',
    needs: '[',
    find: new RegExp(String.raw`!\[([^[\]\n]{0,80})\]${ADDRESS}`, 'gu'),
    replace: '$1',
    repairs: [
      ['![](https://img.example.com/a.png)', ''],
      ['![甲社区的院坝会](https://img.example.com/b.jpg "院坝会")', '甲社区的院坝会'],
    ],
    leaves: ['![甲社区]', '好![1](注)'],
  },
  {
    id: 'markdown-links',
    why: '稿子从 Markdown 拷来，链接写成 [文字](网址)；只留文字。',
    needs: '[',
    find: new RegExp(String.raw`(?<!!)\[([^[\]\n]{1,80})\]${ADDRESS}`, 'gu'),
    replace: '$1',
    repairs: [['换了[雨水管网](https://www.example.com/w)2.6公里', '换了雨水管网2.6公里']],
    leaves: ['[2022](3号)', '见[附件1]（https://example.com）'],
  },
  {
    id: 'markdown-bold',
    why: '稿子从 Markdown 拷来，加粗的字两边有两个星号。',
    needs: '*',
    find: /(?<![*\w])\*\*(?=[^*\n]*\p{Script=Han})([^*\s](?:[^*\n]{0,60}[^*\s])?)\*\*(?![*\w])/gu,
    replace: '$1',
    repairs: [['加装电梯**106部**，', '加装电梯106部，']],
    leaves: ['2**3**2', '***', '**注：本文有删节'],
  },
  {
    id: 'word-fields',
    why: 'Word 的域代码（HYPERLINK、PAGE、PAGEREF）没有变成结果，写在了正文里。',
    needs: 'YE',
    find: /HYPERLINK ?(?:\\l )?"[^"\n]{1,300}"(?: {1,4}(?:\\[a-z] ?)?"[^"\n]{0,40}"| {1,4}\\[a-z](?![A-Za-z]))* ?|\{ ?(?:PAGE|NUMPAGES|PAGEREF)(?: [^{}\n]{0,60})?\} ?|PAGEREF _[A-Za-z]{1,6}\d{1,12}(?: \\[a-z])* ?/gu,
    replace: '',
    repairs: [
      ['HYPERLINK "http://www.example.com/a.html" \\t "_blank" 居民说', '居民说'],
      ['社区开了{ PAGE }12次院坝会', '社区开了12次院坝会'],
      ['一、基本情况 PAGEREF _Toc12345 \\h 3', '一、基本情况 3'],
    ],
    leaves: ['点击HYPERLINK', 'PAGE 3'],
  },
  {
    id: 'broken-tags',
    why: '标签的属性里又有引号，标签就断了：<p style="font-family: "宋体";">。',
    needs: '<',
    find: /<(?:p|span|div|font|td|tr|table|section|img|a)\s+(?:style|class|id|align|face|color|href|src|width)\s*=\s*"[^"<>]{0,200}"[^\s"<>/][^<>]{0,200}>/giu,
    replace: '',
    repairs: [['<p style="text-indent: 2em; font-family: "宋体";">居民说好', '居民说好']],
    leaves: ['<p style="x" class="y">居民', '当 a<p 且 x>3 时', 'p style="x"'],
  },
  {
    id: 'line-end-marks',
    why: '编辑软件里表示段落结尾的记号（¶↵）也拷了下来。',
    needs: '¶↵⏎↩',
    find: /[¶↵⏎↩]+[ \u3000]*$/gu,
    replace: '',
    repairs: [['路面也重新铺了。¶', '路面也重新铺了。']],
    leaves: ['按↵键继续'],
  },
  {
    id: 'cdata-marks',
    why: '订阅源（RSS）包着正文的记号 <![CDATA[ 和 ]]> 没有去掉。',
    needs: '[]',
    find: /<!\[CDATA\[|\]\]>/gu,
    replace: '',
    repairs: [
      ['<![CDATA[甲社区的楼道亮了', '甲社区的楼道亮了'],
      ['居民说好。]]>', '居民说好。'],
    ],
    leaves: ['甲[[乙]]', '[CDATA]'],
  },
  {
    id: 'continued-page',
    why: '报纸一篇文章排在两个版上，中间的“（下转第3版）”“（上接第1版）”是给翻报纸的人看的。',
    needs: '版',
    find: /[（(](?:[上紧]接|下?转)第? ?[\dA-Z一二三四五六七八九十]{1,4} ?版(?![面的])[^（）()\n]{0,12}[）)](?=$)|(?<=^[ \u3000]*)[（(](?:[上紧]接|下?转)第? ?[\dA-Z一二三四五六七八九十]{1,4} ?版(?![面的])[^（）()\n]{0,12}[）)]/gu,
    replace: '',
    repairs: [
      ['路面也重新铺了。（下转第3版）', '路面也重新铺了。'],
      ['（上接第1版）社区党委书记介绍', '社区党委书记介绍'],
    ],
    leaves: ['他读到“（下转第3版）”就翻了过去', '（上接电话）', '（转二版的稿子）'],
  },
  {
    id: 'back-to-site',
    why: '门户在最后一段后面接一个“返回某某网，查看更多”的按钮，拷下来就粘在句子后面。',
    needs: '返',
    find: /(?<=[。！？…”」）)][ \u3000]*)返回[\p{Script=Han}A-Za-z]{1,8}[，,] ?查看更多[ \u3000]*$/gu,
    replace: '',
    repairs: [['居民说好。返回示例网，查看更多', '居民说好。']],
    leaves: ['他想返回主页，查看更多', '按提示返回主页，查看更多房源。'],
  },
  {
    id: 'every-character-twice',
    why: 'PDF 把一个字印两遍来加粗，拷出来每个字都成了双份；整行都这样才改。',
    find: /^[ \u3000]*(?=\P{Script=Han}{0,12}\p{Script=Han})(?:([\p{Script=Han}\d\p{P}])\1){7,}$/gu,
    replace: (line) => (new Set(line).size < FEWEST_DIFFERENT ? line : line.trim().replace(/(.)\1/gu, '$1')),
    repairs: [['甲甲社社区区的的楼楼道道亮亮了了', '甲社区的楼道亮了']],
    leaves: ['干干净净清清爽爽明明白白', '甲社区的楼道亮了', '哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈哈', '----------------'],
    confidence: 0.9,
  },
];
