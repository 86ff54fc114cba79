// Writes src/lib/chinese/language-model/data/: words.json from the dictionary inside @node-rs/jieba (MIT), grammar.json
// from the prose that the project publishes and jieba's tagger (MIT), pairs.json from the word pairs of Apache Lucene's
// Chinese analyzer (Apache-2.0). Takes some minutes. Run: npx node scripts/derive-language-model.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { FIELD_WORDS } from '#lib/chinese/language-model/field-words.ts';
import { kindOf } from '#lib/chinese/language-model/grammar.ts';
import { packWords, unpackWords } from '#lib/chinese/language-model/words.ts';
import { countPairs, readProse, weighKinds } from './count-kinds.ts';
import { kindOfTag } from './kinds-of-tags.ts';
import { fetchPressPairs } from './press-pairs.ts';
import { fetchTransitions } from './tagger-transitions.ts';
import { canPair, weighWordPairs } from './weigh-word-pairs.ts';

/** Rarer words cost space and time and improve one repair in a hundred. */
const LEAST_FREQUENCY = 20;

/** The dictionary has lost a digit of its most frequent word. */
const CORRECTIONS = new Map([['的', 10]]);

/** Characters of given names are counted in dictionary names of three characters that begin with one of these. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿';
const MOST_GIVEN = 900;

const dictionary = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
const prose = readProse();
/** Words that the dictionary has under another kind than they mostly are, or under none. */
const ALSO = new Map(
  Object.entries({
    d: '很 较 仍 甚 反 颇 愈',
    r: '此 您 每',
    t: '今',
    n: '县 车 物',
    c: '且 虽',
    p: '往',
    V: '行 穿',
    y: '啊',
    q: '小时 分钟 秒 公里 里 米 厘米 平方 平方米 平方公里 立方米 元 万元 亿元 余元 户 栋 幢 层 岁 吨 亩 公斤 斤 盏 余',
  }).flatMap(([letter, list]) => list.split(' ').map((word) => [word, letter] as const)),
);

const words = new Map<string, number>();
const kinds = new Map<string, string>();
const surnames = new Map<string, number>();
const given = new Map<string, number>();
/** by `S,` for words of one character, `E,` for longer ones, and tag */
const tagFrequencies = new Map<string, number>();
for (const row of readFileSync(dictionary, 'utf8').split('\n')) {
  const [word = '', frequency = '', kind = ''] = row.split(' ');
  if (!/^\p{Script=Han}{1,8}$/u.test(word)) continue;
  const scaled = Number(frequency) * (CORRECTIONS.get(word) ?? 1);
  const state = `${word.length === 1 ? 'S' : 'E'},${kind}`;
  tagFrequencies.set(state, (tagFrequencies.get(state) ?? 0) + scaled);
  if (kind === 'nr' && word.length === 3 && SURNAMES.includes(word.charAt(0))) countName(word);
  if (Number(frequency) <= LEAST_FREQUENCY) continue;
  words.set(word, scaled);
  kinds.set(word, kindLetter(word, kind));
}

for (const [frequency, list] of Object.entries(FIELD_WORDS)) {
  for (const word of list.trim().split(/\s+/u)) {
    words.set(word, Math.max(words.get(word) ?? 0, Number(frequency)));
    if (!kinds.has(word)) kinds.set(word, kindOfPhrase(word));
  }
}

/** A phrase is mostly of the kind of its last word. */
function kindOfPhrase(phrase: string): string {
  for (let start = 1; start < phrase.length; start++) {
    const kind = kinds.get(phrase.slice(start));
    if (kind) return kind;
  }
  return 'n';
}

function kindLetter(word: string, kind: string): string {
  return ALSO.get(word) ?? kindOfTag(kind, word.length);
}

/** Each name counts once, however famous its bearer. */
function countName([surname = '', ...characters]: string): void {
  surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
  for (const character of characters) given.set(character, (given.get(character) ?? 0) + 1);
}

const data = join(import.meta.dirname, '../src/lib/chinese/language-model/data');
const usualGiven = new Map([...given].sort((a, b) => b[1] - a[1]).slice(0, MOST_GIVEN));
const model = {
  from: '@node-rs/jieba dict.txt (MIT)',
  words: packWords(words),
  kinds: [...unpackWords(packWords(words))].map(([word]) => kinds.get(word)).join(''),
  surnames: packWords(surnames),
  given: packWords(usualGiven),
};
writeFileSync(join(data, 'words.json'), `${JSON.stringify(model)}\n`);
console.log(`${words.size} words, ${surnames.size} surnames, ${usualGiven.size} characters of names`);

const jieba = Jieba.withDict(readFileSync(dictionary));
const pairs = countPairs(prose, { jieba, kinds });
const halfNats = weighKinds(pairs, fetchTransitions(tagFrequencies));
const grammar = { from: 'nodejieba pos_dict (MIT) and the prose of content/ (CC BY 4.0)', halfNats };
writeFileSync(join(data, 'grammar.json'), `${JSON.stringify(grammar, null, 2)}\n`);
console.log(
  `${[...pairs.values()].reduce((sum, count) => sum + count, 0)} pairs of kinds in ${prose.join('').length} characters`,
);

const unpacked = [...unpackWords(model.words)];
const total = unpacked.reduce((sum, [, count]) => sum + count, 0);
const dictionaryWords = new Map(
  unpacked.map(([word, count]) => [word, { share: count / total, kind: kindOf(kinds.get(word) ?? 'x') }]),
);
const press = fetchPressPairs((word) => canPair(word, dictionaryWords));
const pairsOfWords = weighWordPairs(press, dictionaryWords);
const source = 'word pairs of Apache Lucene 8.7 smartcn (Apache-2.0, SmartChineseAnalyzer © 2009 www.imdict.net)';
writeFileSync(join(data, 'pairs.json'), `${JSON.stringify({ from: source, ...pairsOfWords })}\n`);
console.log(`pairs of words: ${[...press.behind.values()].reduce((sum, row) => sum + row.size, 0)}`);
