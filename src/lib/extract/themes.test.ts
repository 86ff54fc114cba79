import { expect, test } from 'vitest';
import { extractThemes, type ThemedText, type ThemeVocabulary } from './themes.ts';

const themesOf = (body: string, vocabulary: ThemeVocabulary, more: Partial<ThemedText> = {}) =>
  extractThemes({ title: '', headings: [], body, ...more }, vocabulary);

const VOCABULARY: ThemeVocabulary = {
  parking: { name: '停车与车位', synonyms: ['停车难'], words: ['停车', '车位', '停车场', '乱停', '充电桩'] },
  'elderly-care': { name: '养老服务', synonyms: ['居家养老'], words: ['养老', '老人', '助餐', '适老化', '日间照料'] },
  'municipal-utilities': { name: '市政管网', synonyms: ['排水'], words: ['管网', '管道', '排水', '清淤', '井盖'] },
};

test('themes come strongest first', () => {
  const body =
    '小区停车难，车位少，车主乱停。社区新建停车场，划出车位，装了充电桩，停车不再难。养老中心给老人助餐，居家养老有了日间照料。';
  expect(themesOf(body, VOCABULARY)).toEqual(['parking', 'elderly-care']);
});

test('a word in passing makes no theme', () => {
  const body = `${'社区组织居民商量怎样把楼道扫干净。'.repeat(30)}一位老人说，路上的井盖响。`;
  expect(themesOf(body, VOCABULARY)).toEqual([]);
});

test('a longer word is not counted again as the shorter one within it', () => {
  expect(themesOf('停车场。', VOCABULARY)).toEqual([]);
});

test('a word and a longer one that holds it are hardly two signs', () => {
  const words = { utilities: { name: '市政', synonyms: [], words: ['地下管线', '管线', '阀门'] } };
  const long = '居民商量怎样把楼道扫干净。'.repeat(80);
  expect(themesOf(`${long}地下管线画成了图，管线管线管线管线。`, words)).toEqual([]);
  expect(themesOf(`${long}地下管线画成了图，管线管线，阀门也换了。`, words)).toEqual(['utilities']);
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

test('a word in the headline says more than one in the text', () => {
  const body = `${'社区组织居民商量怎样把楼道扫干净。'.repeat(150)}老人坐在井盖旁，管网挖开了，养老中心在对面。`;
  expect(themesOf(body, VOCABULARY)).toEqual([]);
  expect(themesOf(body, VOCABULARY, { title: '老人的管网' })).toEqual([]);
  expect(themesOf(body, VOCABULARY, { title: '井盖管网一起换' })).toEqual(['municipal-utilities']);
  expect(themesOf(body, VOCABULARY, { headings: ['换井盖', '修管网', '查管网'] })).toEqual(['municipal-utilities']);
});

test('who speaks is not what is spoken of', () => {
  const words = { party: { name: '党建', synonyms: [], words: ['党支部', '党委', '党员'] } };
  expect(themesOf('社区党委书记说，党支部书记也说，一名党员来了。', words)).toEqual([]);
  expect(themesOf('社区党委牵头，党支部出力，一名党员来了。', words)).toEqual(['party']);
});

test('an item of a list is spoken of less', () => {
  const words = { utilities: { name: '市政', synonyms: [], words: ['供水', '供气', '供电'] } };
  expect(themesOf('小区有供水、供气、供电等设施。', words)).toEqual([]);
  expect(themesOf('小区换了供水管，供气也改了，供电正在改。', words)).toEqual(['utilities']);
});

test('words that all reports hold are half a sign of a theme', () => {
  const words = { care: { name: '养老服务', synonyms: [], words: ['老人', '志愿者', '助餐', '护理'] } };
  const long = '居民商量怎样把楼道扫干净。'.repeat(80);
  expect(themesOf(`${long}老人和志愿者都来了，老人说好，志愿者也说好，老人笑了，志愿者也笑了。`, words)).toEqual([]);
  expect(themesOf(`${long}助餐送到家，护理也上门，助餐不收钱，护理也不收钱，助餐和护理都好。`, words)).toEqual([
    'care',
  ]);
});
