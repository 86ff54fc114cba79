import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { extractThemes, listThemeWords, type ThemedText, type ThemeVocabulary } from './themes.ts';

const themesOf = (body: string, vocabulary: ThemeVocabulary, more: Partial<ThemedText> = {}) =>
  extractThemes({ title: '', headings: [], body, ...more }, vocabulary);

const VOCABULARY: ThemeVocabulary = {
  parking: {
    name: '停车与车位',
    synonyms: ['停车难'],
    words: ['停车', '车位', '停车场', '乱停'],
    hints: ['充电桩', '消防通道'],
  },
  'elderly-care': {
    name: '养老服务',
    synonyms: ['居家养老'],
    words: ['养老', '助餐', '适老化', '日间照料'],
    hints: ['老人', '食堂', '轮椅'],
  },
  'municipal-utilities': { name: '市政管网', synonyms: ['排水'], words: ['管网', '清淤'], hints: ['井盖'] },
};

test('themes come strongest first', () => {
  const body =
    '小区停车难，车位少，车主乱停。社区新建停车场，划出车位，装了充电桩，停车不再难。养老中心给老人助餐，居家养老有了日间照料。';
  expect(themesOf(body, VOCABULARY)).toEqual(['parking', 'elderly-care']);
});

test('one word in passing makes no theme', () => {
  expect(themesOf('一位老人说，路上的管网挖开了。', VOCABULARY)).toEqual([]);
  expect(themesOf('一位老人说，路上的管网挖开了，正在清淤。', VOCABULARY)).toEqual(['municipal-utilities']);
});

test('what is said in passing is not heard beside what the article is about', () => {
  const parking = '小区停车难，车位少，车主乱停，社区新建停车场，划出车位，停车不再难，停车难成了历史。'.repeat(3);
  const passing = '管网挖开了，正在清淤。';
  expect(themesOf(passing, VOCABULARY)).toEqual(['municipal-utilities']);
  expect(themesOf(`${parking}${passing}`, VOCABULARY)).toEqual(['parking']);
  expect(themesOf(`${parking}${passing}排水通了，清淤三次，管网换新。`, VOCABULARY)).toEqual([
    'parking',
    'municipal-utilities',
  ]);
});

test('a theme that is told aside is heard in few words, but not in one', () => {
  const vocabulary = { ...VOCABULARY, party: { name: '党建', synonyms: [], words: ['党支部', '党员'], aside: true } };
  const parking = '小区停车难，车位少，车主乱停，社区新建停车场，划出车位，停车不再难，停车难成了历史。'.repeat(3);
  expect(themesOf(`${parking}党支部牵头，党员划线。`, vocabulary)).toEqual(['parking', 'party']);
  expect(themesOf(`${parking}一名党员说。`, vocabulary)).toEqual(['parking']);
});

test('words that stand in reports about anything are hints: some of them make no theme, beside a word they help', () => {
  const hints = '老人坐着轮椅去食堂，食堂的消防通道堵了，井盖响。';
  expect(themesOf(hints, VOCABULARY)).toEqual([]);
  expect(themesOf('食堂助餐，还没做适老化。', VOCABULARY)).toEqual(['elderly-care']);
  expect(themesOf('助餐的事谈了。', VOCABULARY)).toEqual([]);
  expect(themesOf('助餐的事谈了，老人坐着轮椅去食堂，老人说好，食堂也说好。', VOCABULARY)).toEqual(['elderly-care']);
});

test('a hint of one theme is still a word of another', () => {
  const words = {
    parking: { name: '停车', synonyms: [], words: ['车位'], hints: ['消防通道'] },
    safety: { name: '消防', synonyms: [], words: ['消防通道'], hints: [] },
  };
  expect(themesOf('消防通道要畅通，消防通道不能占，消防通道有人管。', words)).toEqual(['safety']);
});

test('a word that is given twice counts for the more that it can be', () => {
  const words = { care: { name: '养老', synonyms: ['助餐'], words: ['助餐'], hints: ['助餐', '养老'] } };
  expect(themesOf('养老。', words)).toEqual(['care']);
  expect(themesOf('助餐。', words)).toEqual(['care']);
});

test('a longer word is not counted again as the shorter one within it', () => {
  const words = { parking: { name: '停车治理', synonyms: [], words: ['停车', '停车场'] } };
  expect(themesOf('停车场。', words)).toEqual([]);
  expect(themesOf('停车场，停车。', words)).toEqual(['parking']);
});

test('the name of an office is no theme', () => {
  const words = { housing: { name: '住房保障', synonyms: [], words: ['公租房'] } };
  expect(themesOf('市住房保障局开会，住房保障局局长讲话，公租房开工。', words)).toEqual([]);
  expect(themesOf('住房保障到了家，住房保障没有死角，公租房开工。', words)).toEqual(['housing']);
});

test('nothing is found in an empty text or with an empty vocabulary', () => {
  expect(themesOf('', VOCABULARY)).toEqual([]);
  expect(themesOf('停车难，车位少，乱停。', {})).toEqual([]);
});

test('a word in the headline or in headings says more than one in the text', () => {
  const body = '养老中心在对面，居家养老、日间照料都有，助餐也有，居家养老的人说好。一旁的管网挖开了。';
  expect(themesOf(body, VOCABULARY)).toEqual(['elderly-care']);
  expect(themesOf(body, VOCABULARY, { title: '管网边上的养老中心' })).toContain('municipal-utilities');
  expect(themesOf(body, VOCABULARY, { headings: ['换管网', '修管网', '查管网'] })).toContain('municipal-utilities');
});

test('who speaks is not what is spoken of', () => {
  const words = { party: { name: '党建', synonyms: [], words: ['党支部', '党委', '党员'] } };
  expect(themesOf('社区党委书记说，党支部书记也说，一名党员来了。', words)).toEqual([]);
  expect(themesOf('社区党委牵头，党支部出力，一名党员来了。', words)).toEqual(['party']);
});

test('an item of a list is spoken of less', () => {
  const words = { utilities: { name: '市政', synonyms: [], words: ['供水', '供气'] } };
  expect(themesOf('小区有供水、供气等设施。', words)).toEqual([]);
  expect(themesOf('小区换了供水管，供气也改了。', words)).toEqual(['utilities']);
});

test('where somebody lives, what street it is in and who acts is no theme of the vocabulary, what is done there is', () => {
  const ours: ThemeVocabulary = parse(readFileSync('content/themes.yaml', 'utf8'));
  const parking = '小区停车难，车位少，车主乱停。社区新建停车场，划出车位，停车不再难。';
  const place = '甲街道的家属院、老宿舍和筒子楼都在老街边上，古城里的老房子和老屋也是甲街道的。';
  expect(themesOf(parking + place, ours)).toEqual(['parking']);
  const actors = '一名党员借来一台水泵，家住出租屋的老书记也来看。';
  expect(themesOf(parking + actors, ours)).toEqual(['parking']);
  expect(themesOf(`${parking}家属院的老旧小区改造开工了，外墙保温、屋面防水都做。`, ours)).toEqual([
    'parking',
    'old-neighbourhood-renewal',
  ]);
});

test('hints alone say more before they make a theme than hints beside a word for it', () => {
  const hints = ['古城', '老街', '牌坊', '骑楼', '雕花', '青砖', '石板'];
  const words = { renewal: { name: '城市更新', synonyms: [], words: ['微改'], hints } };
  expect(themesOf(`他在${hints.slice(0, 4).join('下，')}住。`, words)).toEqual([]);
  expect(themesOf(`他在${hints.join('下，')}住。`, words)).toEqual(['renewal']);
  expect(themesOf(`${hints.slice(0, 3).join('下，')}，微改开工。`, words)).toEqual(['renewal']);
});

test('in a long article, what one paragraph says is heard less than what comes back', () => {
  const filler = '街坊们坐在树下聊了一个下午的天，谁也不急着回家去。';
  const parking = [
    '小区停车难，车位少，车主乱停，谁家都为这件事发愁。',
    '社区新建停车场，划出车位，停车不再难，车主都说好。',
  ];
  const passing = '路边的管网挖开了，正在清淤，过几天就填上。';
  const long = [...parking, filler, filler, filler, filler];
  expect(themesOf([...long, passing].join('\n'), VOCABULARY)).toEqual(['parking']);
  expect(themesOf([...long, passing, passing, passing].join('\n'), VOCABULARY)).toEqual([
    'parking',
    'municipal-utilities',
  ]);
});

test('the words that speak for a theme are told, those that say most first', () => {
  const words = listThemeWords({ title: '共享车位', headings: [], body: '停车难，车位少。充电桩装了。' }, VOCABULARY);
  expect(words['parking']).toEqual(['停车难', '车位', '充电桩']);
  expect(words['elderly-care']).toEqual([]);
});
