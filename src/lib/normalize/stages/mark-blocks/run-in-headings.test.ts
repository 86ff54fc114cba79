import { expect, test } from 'vitest';
import { splitRunInHeadings } from './run-in-headings.ts';

const REST = '社区把问卷送到每一户，收回一千二百份，梳理出三十多件急难愁盼的事，逐件定下办结的时间。';
const split = (...texts: string[]) =>
  splitRunInHeadings(
    texts.map((text, index) => ({ type: 'paragraph' as const, text, line: index + 1 })),
    [],
  ).map(({ type, text }) => (type === 'heading' ? text : type));

test('three paragraphs in a row that begin 一是…。 begin with headings', () => {
  expect(
    split(`一是坚持“体检式”摸底，找准病灶。${REST}`, `二是坚持改造。${REST}`, `三是坚持管护，守住成果。${REST}`),
  ).toEqual([
    '一是坚持“体检式”摸底，找准病灶。',
    'paragraph',
    '二是坚持改造。',
    'paragraph',
    '三是坚持管护，守住成果。',
    'paragraph',
  ]);
});

test('two of them, points out of order, or points that are all the paragraph stay', () => {
  const points = [
    '一是坚持“体检式”摸底，找准病灶。',
    '二是坚持“海绵式”改造，疏通脉络。',
    '三是坚持“网格式”管护，守住成果。',
  ];
  const [first, second, third] = points.map((point) => point + REST) as [string, string, string];
  expect(split(first, second, REST)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(split(first, third, second)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(split(...points)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('unnumbered ones are headings when they are built alike', () => {
  const alike = ['筑牢示例根基，锻造一支先锋队。', '打造示例阵地，激发工程新动能。', '践行示例理念，绘就共建新图景。'];
  expect(split(...alike.map((head) => head + REST)).filter((text) => text !== 'paragraph')).toEqual(alike);
});

test('where they begin alike, what opens the first and the last paragraph is none of them', () => {
  const alike = ['聚焦示例引领，淬炼示例铁军。', '聚焦街巷整治，提升城市颜值。', '聚焦停车治理，畅通城市脉络。'];
  const texts = ['示例工作千头万绪，归根到底是做人的工作。', ...alike, '奋进正当时，实干创未来。'].map(
    (head) => head + REST,
  );
  expect(split(...texts).filter((text) => text !== 'paragraph')).toEqual(alike);
});

test('so are calls that all say what they are for, whatever they quote', () => {
  const calls = [
    '织密“一张网”，让组织触角延伸到底。',
    '打好“改造牌”，让老旧院落换了模样。',
    '用好“暖心账”，让老人各得其所。',
  ];
  expect(split(...calls.map((head) => head + REST)).filter((text) => text !== 'paragraph')).toEqual(calls);
});

test('short sentences that tell, or of different build, are the beginnings of their paragraphs', () => {
  const row = (...heads: string[]) => split(...heads.map((head) => head + REST));
  const paragraphs = ['paragraph', 'paragraph', 'paragraph'];
  expect(row('差别出在地下。', '旧沟治好了，还要找出路。', '管子好了，人没有歇着。')).toEqual(paragraphs);
  expect(row('查出来容易，改起来难。', '管道接对了，还要防油。', '水质最能说明成绩。')).toEqual(paragraphs);
  expect(row('摸清家底。', '街坊夜里点灯议事。', '示例路边的小店排长队。')).toEqual(paragraphs);
});

test('beside numbered headings a short sentence is none', () => {
  const row = ['示例区建设正忙。', '一、筑好地基砖。', '二、砌好质量砖。', '三、垒好民生砖。'].map(
    (head) => head + REST,
  );
  expect(split(...row).filter((text) => text !== 'paragraph')).toEqual([
    '一、筑好地基砖。',
    '二、砌好质量砖。',
    '三、垒好民生砖。',
  ]);
});

const heads = (...texts: string[]) => split(...texts).filter((text) => text !== 'paragraph');
const MORE = `居民说，过去下水道一年堵三回，${REST}`;

test('openings that are built alike are headings, with paragraphs between them and quotations in them', () => {
  const rows = [
    ['办好“示例站”，把散沙聚成团。', '当好“店小二”，把服务送上门。', '架起“连心桥”，把矛盾化在前。'],
    ['聚焦“谁来管”，建强组织体系。', '聚焦“怎么管”，完善运行机制。', '聚焦“管得好”，健全评价办法。'],
    ['抓组织，建强主心骨。', '抓服务，当好店小二。', '抓调解，架起连心桥。'],
    ['组织“建起来”。', '服务“动起来”。', '邻里“亲起来”。'],
    ['做法一：建强主心骨。', '做法二：当好店小二。', '做法三：架起连心桥。'],
    ['【建强主心骨】', '【当好店小二】', '【架起连心桥】'],
  ];
  for (const row of rows) expect(heads(...row.map((head) => head + REST))).toEqual(row);
  for (const row of rows.slice(0, 4)) expect(heads(MORE, ...row.flatMap((head) => [head + REST, MORE]))).toEqual(row);
});

test('what tells, far apart, once or in turns is none', () => {
  const tell = (...texts: string[]) => heads(...texts.map((text) => text + REST));
  expect(tell('他把“钥匙”交给邻居。', '他把“账本”交给会计。', '他把“图纸”交给社区。')).toEqual([]);
  expect(tell('当天，把椅子搬来。', '傍晚，把灯挂起来。', '夜里，把门锁好了。')).toEqual([]);
  expect(tell('水通了，把井盖上。', '灯亮了，把线埋下。', '路平了，把树栽上。')).toEqual([]);
  expect(tell('办好“示例站”，把散沙聚成团。', '架起“连心桥”，把矛盾化在前。')).toEqual([]);
  expect(tell('要留住人，先得问问人。', '要留住人，还得算好账。', '要留住人，更要修好路。')).toEqual([]);
  expect(tell('【主持人】', '【居民】', '【主持人】')).toEqual([]);
  const [first = '', second = '', third = ''] = ['抓组织，建主心骨。', '抓服务，当店小二。', '抓调解，架连心桥。'];
  const far = Array.from({ length: 5 }, (_, at) => `第${at}回${MORE}`);
  expect(heads(first + REST, ...far, second + REST, third + REST)).toEqual([]);
});

test('the same call at the beginning of three paragraphs one after another is a heading, whatever it quotes', () => {
  const calls = ['看住“里子”，先要把小事当大事。', '看住“面子”，还要让居民当主角。', '看住“底子”，关键在久久为功。'];
  const heads = (...texts: string[]) => split(...texts).filter((text) => text !== 'paragraph');
  const [a = '', b = '', c = ''] = calls.map((head) => head + REST);
  expect(heads(REST, REST, REST, REST, REST, a, b, c, REST)).toEqual(calls);
  expect(heads(REST, REST, REST, REST, REST, a, b, REST, c)).toEqual([]);
});
