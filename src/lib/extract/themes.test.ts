import { expect, test } from 'vitest';
import { extractThemes, type ThemeVocabulary } from './themes.ts';

const VOCABULARY: ThemeVocabulary = {
  parking: { name: '停车与车位', synonyms: ['停车难'], words: ['停车', '车位', '停车场', '乱停', '充电桩'] },
  'elderly-care': { name: '养老服务', synonyms: ['居家养老'], words: ['养老', '老人', '助餐', '适老化', '日间照料'] },
  'municipal-utilities': { name: '市政管网', synonyms: ['排水'], words: ['管网', '管道', '排水', '清淤', '井盖'] },
};

test('themes come strongest first', () => {
  const body =
    '小区停车难，车位少，车主乱停。社区新建停车场，划出车位，装了充电桩，停车不再难。养老中心给老人助餐，居家养老有了日间照料。';
  expect(extractThemes(body, VOCABULARY)).toEqual(['parking', 'elderly-care']);
});

test('a word in passing makes no theme', () => {
  const body = `${'社区组织居民商量怎样把楼道扫干净。'.repeat(30)}一位老人说，路上的井盖响。`;
  expect(extractThemes(body, VOCABULARY)).toEqual([]);
});

test('a longer word is not counted again as the shorter one within it', () => {
  expect(extractThemes('停车场。', VOCABULARY)).toEqual([]);
});

test('a word and a longer one that holds it are hardly two signs', () => {
  const words = { utilities: { name: '市政', synonyms: [], words: ['地下管线', '管线', '阀门'] } };
  expect(extractThemes('地下管线画成了图，管线管线管线管线。', words)).toEqual([]);
  expect(extractThemes('地下管线画成了图，管线管线，阀门也换了。', words)).toEqual(['utilities']);
});

test('the name of an office is no theme', () => {
  const words = { housing: { name: '住房保障', synonyms: [], words: ['公租房'] } };
  expect(extractThemes('市住房保障局开会，住房保障局局长讲话，公租房开工。', words)).toEqual([]);
  expect(extractThemes('住房保障到了家，住房保障没有死角，公租房开工。', words)).toEqual(['housing']);
});

test('nothing is found in an empty text or with an empty vocabulary', () => {
  expect(extractThemes('', VOCABULARY)).toEqual([]);
  expect(extractThemes('停车难，车位少，乱停。', {})).toEqual([]);
});
