import { CHINESE } from '#lib/chinese/punctuation.ts';
import type { Rule } from '#lib/normalize/rule.ts';

const FEWEST_PIECES = 5;

/** What sites put into lines against copying, and what blanks became when they could not be written. */
export const NOISE_RULES: readonly Rule[] = [
  {
    id: 'inserted-advertisement',
    why: '采集站在句子中间塞进赌博网站的广告：网址、【网址】、送多少元连在一起。',
    needs: '【',
    find: /(?:[\w-]{2,30}\.){1,3}(?:com|net|cc|vip|top|xyz|org|cn)【[^【】]{0,8}?(?:[\w-]{1,30}\.){1,3}[a-z]{2,4}】(?:送\d{1,5}元?)?/giu,
    replace: '',
    repairs: [['局长shili.com【网址:www.example.com】送888元来到甲社区', '局长来到甲社区']],
    leaves: ['登录www.example.com【便民服务】栏目', '新米送888元'],
    confidence: 0.95,
  },
  {
    id: 'template-tag',
    why: '内容管理系统的模板标签没有换成内容：[!--img--]。',
    needs: '[',
    find: /\[!--\/?[\w.:-]{1,30}--\]/gu,
    replace: '',
    repairs: [['[!--img--]甲社区换了水管', '甲社区换了水管']],
    leaves: ['[--]', '[!]甲社区'],
  },
  {
    id: 'forum-noise',
    why: '论坛为防抄袭，在行末或单独一行塞进看不见的乱码：9 S- a2 B \\$ G+ E%。',
    find: /(?<=^|[\p{Script=Han}。！？…”’）】!?.)])(?<![(（][^()（）]{0,30})[ \u3000]*(?:[!-~]{1,3} +){4,}[!-~]{1,3}[ \u3000]*$|^[ \u3000]*(?:[!-~]{1,3} +){4,}[!-~]{1,3} ?(?=\p{Script=Han})/gu,
    replace: (match) => (isNoise(match) ? '' : match),
    repairs: [
      ['9 S- a2 B \\$ G+ E% t/ G8 U. H( N-', ''],
      ['路灯亮了。(甲社区发言人1) ) ]* F& D0 I# u6 t', '路灯亮了。(甲社区发言人1)'],
      ["* w% x5 D' t0 V/ a7 ]物业连着千家万户", '物业连着千家万户'],
      ['3 N8 r7 K6 g5 b', ''],
      ["第一时间打了电话。- d+ y; m d' K/ F7 h0 ~", '第一时间打了电话。'],
    ],
    leaves: [
      '1 + 2 = 3 + 0',
      '1 2 3 4 5 号楼',
      'A B C D E F G',
      '办公室电话 8 8 8 1 2 3',
      'I am so so at it.',
      '- 1 - 2 - 3 - 4 -',
    ],
    confidence: 0.97,
  },
  {
    id: 'closing-bar',
    why: '网页用竖线隔开正文和按钮，最后一句后面或第一句前面剩下一根：上的别扔垃圾了。 |',
    needs: '|｜',
    find: /(?<=[。！？!?”"]) *[|｜]+[ \u3000]*$|^[ \u3000]*[|｜][ \u3000]*(?=\p{Script=Han}[^|｜]{29,}$)/gu,
    replace: '',
    repairs: [
      ['居民说，别扔垃圾了。 |', '居民说，别扔垃圾了。'],
      [
        '|甲社区因老街而兴，也因老街而愁，住户四百多家，水管用了三十年，一到冬天就爆。',
        '甲社区因老街而兴，也因老街而愁，住户四百多家，水管用了三十年，一到冬天就爆。',
      ],
    ],
    leaves: ['| 甲社区 | 乙社区 |', '示例日报 | 张某', '|甲社区'],
  },
  {
    id: 'question-mark-blanks',
    why: '写不进编码的空白（&emsp;、&nbsp;）成了问号：摘? ? 要，1? 引言。',
    needs: '?',
    find: /(?<![吗呢么吧嘛啊呀\p{P}])[ \u3000]*\?(?: \?)+ ?(?=[\p{Script=Han}（(《“])|(?<=^\d{1,2}(?:\.\d{1,2}){0,2})\? (?=\p{Script=Han}[^？?。]{1,30}$)/gu,
    replace: (match) => ' '.repeat(match.length),
    repairs: [
      ['摘? ? 要：甲社区', '摘    要：甲社区'],
      ['1? 引言', '1  引言'],
      ['2.1? 查档形式多样', '2.1  查档形式多样'],
    ],
    leaves: ['12? 真的吗？', '真的吗? ? 不会吧', '谁来管?', '? 甲社区'],
    confidence: 0.95,
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
      `(?<=[${CHINESE}])(?![★☆]+级)[★☆◆◇■□▲△♠♥♣▓█◎◈◉☉※▼▽✿❀✦✧☻☺♦❖]+(?=[${CHINESE}\\d])|(?<=\\d)[★☆◆◇■□▲△♠♥♣▓█◎◈◉☉※✿❀]+(?=[\\d.%万亿余多个户米元年月日平公方名人次条件])`,
      'gu',
    ),
    replace: '',
    repairs: [
      ['老旧★小区改造', '老旧小区改造'],
      ['居民说，■电梯装好了', '居民说，电梯装好了'],
      ['车位增加到◆215个', '车位增加到215个'],
      ['老城区12.8◎平方公里', '老城区12.8平方公里'],
      ['中■级人民法院', '中级人民法院'],
    ],
    leaves: ['★ 工作亮点', '评为★级', '▲效果图', '获评5★小区', '二○二二年'],
    confidence: 0.9,
  },
  {
    id: 'copying-noise',
    why: '论坛防复制，在段末插入一串看不见的字母和符号，复制出来就看见了。',
    needs: '#$&*;@^`|~',
    find: /(?<=^|[\p{Script=Han}。！？”，；：]) ?(?=(?:[!-~]{1,3} ){3})(?=(?:[^#$&*;@^`|~]{0,20}[#$&*;@^`|~]){2})(?=[^A-Za-z]{0,20}[A-Za-z])[!-~ ]{7,40}$/gu,
    replace: '',
    repairs: [
      ['降到2.1小时。& p# v9 S+ b', '降到2.1小时。'],
      ['6 w3 ~; @) D* Z8 k: J', ''],
    ],
    leaves: ['楼道 1 + 2 = 3', '见 A1 & B2', '电话 0000 8888'],
    confidence: 0.95,
  },
];

/** Letters and signs at random: signs in two pieces of five, letters beside them in some, and hardly any piece twice. */
function isNoise(text: string): boolean {
  const pieces = text.trim().split(/ +/u);
  const withSign = pieces.filter((piece) => /[^A-Za-z0-9]/u.test(piece));
  const mixed = pieces.filter((piece) => /^(?=.*[A-Za-z0-9])(?=.*[^A-Za-z0-9])/u.test(piece));
  // 3 N8 r7 K6 g5 b: a letter and a digit each
  const coded = pieces.filter((piece) => /^[A-Za-z]\d$/u.test(piece));
  if (pieces.length >= FEWEST_PIECES && coded.length * 3 >= pieces.length * 2) return true;
  return (
    pieces.length >= FEWEST_PIECES &&
    withSign.length * 5 >= pieces.length * 2 &&
    mixed.length >= 2 &&
    new Set(pieces).size * 4 >= pieces.length * 3
  );
}
