import { CHINESE } from '#lib/chinese/punctuation.ts';
import type { Rule } from '#lib/normalize/rule.ts';

const AFTER = `(?<=[${CHINESE}])`;
const BEFORE = `(?=[${CHINESE}])`;
/** Latin letters, digits and what belongs to them (%, +, closing brackets), with Chinese right behind the mark. */
const FOREIGN_BEFORE = `(?<=[\\w%‰℃°㎀-㏟+)\\]])`;

/** Width of single marks (GB/T 15834): full-width in Chinese, half-width inside numbers, times and addresses. */
export const WIDTH_RULES: readonly Rule[] = [
  {
    id: 'halfwidth-letters',
    why: '全角字母、数字和百分号是输入法或编码转换的产物，排版用半角。',
    find: /[０-９Ａ-Ｚａ-ｚ％＋＠＆／＃＝＿]/gu,
    replace: (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
    repairs: [
      ['２０２２年', '2022年'],
      ['３＋Ｎ', '3+N'],
    ],
    leaves: ['，。：', '（一）'],
  },
  {
    id: 'number-marks',
    why: '数字和时间里面的小数点、冒号是半角：８．２万、１０：３０。',
    needs: '．：',
    find: /(?<=\d)[．：](?=\d)/gu,
    replace: (mark) => (mark === '．' ? '.' : ':'),
    repairs: [
      ['8．2万户', '8.2万户'],
      ['10：30开会', '10:30开会'],
    ],
    leaves: ['时间：2022年', '其一．改造'],
  },
  {
    id: 'decimal-middle-dot',
    why: '小数点写成了间隔号，是旧式排版；“3·15”一类的日期后面没有单位，不动。',
    needs: '·•・',
    find: /(?<=(?<![\d·•・])\d{1,4})[·•・](?=\d{1,2}(?:万|亿|公里|千米|平方|米|%|％|吨|倍|元|个百分点))/gu,
    replace: '.',
    repairs: [
      ['惠及居民1·3万户', '惠及居民1.3万户'],
      ['满意率98·5%', '满意率98.5%'],
    ],
    leaves: ['“3·15”晚会', '6·10特大暴雨', '12·4法治宣传'],
    confidence: 0.95,
  },
  {
    id: 'small-forms',
    why: '半角片假名区和小写变体里的标点换成通用的中文标点。',
    find: /[｡､﹐﹑﹒﹔﹕﹖﹗︰〝〞〟]/gu,
    replace: (mark) => SMALL_FORMS[mark] ?? mark,
    repairs: [['改造完成｡', '改造完成。']],
    leaves: ['改造完成。'],
  },
  {
    id: 'thousands',
    why: '数里的千分位用半角逗号；采集和输入法会把它换成全角，一个数就断成两个。',
    needs: '，',
    find: /(?<=(?<![\d，．.,])[1-9]\d{0,2}(?:[,，]\d{3}){0,6})，(?=\d{3}(?:，\d{3}){0,6}(?:\.\d+)?[万亿]?[余多]?[户人名个次件条元米栋幢盏处台套间平公株棵吨亩份篇场])/gu,
    replace: ',',
    repairs: [
      ['办结诉求1，846件', '办结诉求1,846件'],
      ['投入12，380，000元', '投入12,380,000元'],
      ['312户、1，047人', '312户、1,047人'],
    ],
    leaves: ['涉及3户，120人', '2022，100户', '一共12，3456户', '有3，5，120户'],
    confidence: 0.9,
  },
  {
    id: 'comma',
    why: '汉语句子里的逗号是全角（GB/T 15834）；千分位和外文里的除外。',
    needs: ',',
    find: new RegExp(
      `${AFTER}(?: , *${BEFORE}|,)(?!\\d{3}(?!\\d)(?<=\\d,\\d{3})) *|${FOREIGN_BEFORE}, *${BEFORE}|^,${BEFORE}|(?<=\\p{Script=Han}\\d{1,3}),(?=\\d{1,2},\\d{3}(?!\\d))`,
      'gu',
    ),
    replace: '，',
    repairs: [
      ['近年来,街道', '近年来，街道'],
      ['一年前 ,这里还堵着', '一年前，这里还堵着'],
      ['不久前 , 这里还堵着', '不久前，这里还堵着'],
      ['达100%,居民', '达100%，居民'],
      ['有居民说,10月', '有居民说，10月'],
      ['面积2.97万㎡,惠及388户', '面积2.97万㎡，惠及388户'],
      ['水深1米6,1,905户居民被困', '水深1米6，1,905户居民被困'],
    ],
    leaves: ['1,200户', 'Hello, world', '3,5', '投入12,380,000元', '共1,2,3组'],
  },
  {
    id: 'mark-between-numbers',
    why: '汉语句子里，带单位的数和外文词后面的逗号、分号是全角，后面紧跟着数也一样。',
    needs: ',;!',
    find: new RegExp(
      String.raw`(?<=\p{Script=Han}\d{1,9}(?:\.\d{1,4})?[%‰℃])(?:[,;] *(?=\d)|!(?=[${CHINESE}]|$))|(?<=\p{Script=Han}[A-Za-z]{2,12})[,;](?=\d{1,9}(?:\.\d{1,4})?\p{Script=Han})`,
      'gu',
    ),
    replace: (mark) => (mark.startsWith(',') ? '，' : mark.startsWith(';') ? '；' : '！'),
    repairs: [
      ['收缴率提高到89%,74个散楼院有了物业', '收缴率提高到89%，74个散楼院有了物业'],
      ['满意率为98.5%;3个小区评优', '满意率为98.5%；3个小区评优'],
      ['居民都装了APP,12个小区能报修', '居民都装了APP，12个小区能报修'],
      ['满意率100%!', '满意率100%！'],
    ],
    leaves: ['5%,6%', 'GDP,12', '共1,200户', '型号AB,12'],
  },
  {
    id: 'semicolon',
    why: '汉语句子里的分号是全角（GB/T 15834）。',
    needs: ';',
    find: new RegExp(`${AFTER}; *|(?<!&\\w{1,8})${FOREIGN_BEFORE}; *${BEFORE}`, 'gu'),
    replace: '；',
    repairs: [
      ['规避风险;管网', '规避风险；管网'],
      ['提升至90%;居民', '提升至90%；居民'],
    ],
    leaves: ['a; b', '&nbsp;甲社区'],
  },
  {
    id: 'colon',
    why: '汉语句子里的冒号是全角（GB/T 15834）；时间、比例、网址里的除外。',
    needs: ':',
    find: new RegExp(`${AFTER}: *(?!//)|(?<=[A-Za-z%)]): *${BEFORE}`, 'gu'),
    replace: '：',
    repairs: [
      ['甲区:居民说', '甲区：居民说'],
      ['来源: 示例网', '来源：示例网'],
      ['APP:下载', 'APP：下载'],
    ],
    leaves: ['10:30', '3:1', 'https://example.com'],
  },
  {
    id: 'question-and-exclamation',
    why: '汉语句子里的问号、叹号是全角（GB/T 15834）；连成串的问号、紧挨着点号和拼音的问号是丢失的字，不动。',
    needs: '?!',
    find: new RegExp(
      `${AFTER}(?<!\\?[！。；，]?)(?:\\?(?!\\?|[，。；：？！]|[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）])|!(?!\\?)) *(?=[${CHINESE}\\d"'A-Za-z]|$)|(?<=[\\w%)])([?!])(?!\\?) *(?=[”’」』）])`,
      'gu',
    ),
    replace: (mark) => (mark.startsWith('?') ? '？' : '！'),
    repairs: [
      ['怎么管好?居民', '怎么管好？居民'],
      ['真好!', '真好！'],
    ],
    leaves: [
      '甲社区??改造',
      '做准备?！彼?。',
      '灯亮了?！?5岁的居民',
      '检查燃?xì)獍踩',
      '（记者 彭?。?',
      'https://example.com/?a=1',
      'OK!',
    ],
  },
  {
    id: 'full-stop',
    why: '汉语句末的句号写成了点。',
    needs: '.',
    find: /(?<=\p{Script=Han}{2}[”’）》]?)\.(?=["”’）]?$)/gu,
    replace: '。',
    repairs: [['改造完成.', '改造完成。']],
    leaves: ['改造完成...', '见example.com.', '第3.'],
    confidence: 0.95,
  },
  {
    id: 'full-width-point',
    why: '句号写成了全角的点（．）：输入法设错，或日文的排法；序号后面的和小数点除外。',
    needs: '．',
    find: /(?<=[\p{Script=Han}\d.，、”’）》%]{6})(?:(?<!\d)．|．(?!\d))(?=[”’）\p{Script=Han}“《（\d]|$)/gu,
    replace: '。',
    repairs: [
      ['看到工人正在铺设雨水管网．今年', '看到工人正在铺设雨水管网。今年'],
      ['“现在真的好多了．”居民说', '“现在真的好多了。”居民说'],
    ],
    leaves: ['一．加强组织领导', '铺设管网36．5公里', '1．建立机制'],
    confidence: 0.95,
  },
];

const SMALL_FORMS: Readonly<Record<string, string>> = {
  '｡': '。',
  '､': '、',
  '﹐': '，',
  '﹑': '、',
  '﹒': '.',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
  '︰': '：',
  '〝': '“',
  '〞': '”',
  '〟': '”',
};
