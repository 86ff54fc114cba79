import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText, toManuscript } from './manuscript.ts';
import { normalize } from './pipeline.ts';

const PIECES = [
  ...'城市更新老旧小区改造居民议事会街道办',
  ...'區業務黨員後里著乾',
  ...'，。：；？！、“”‘’（）《》「」『』…—·',
  ...',.:;?!()"\'-~|_/<>&[]*★■•▲',
  ...'0123456789%+ \u3000\u00a0\u200b\ufeff\ue426⽼\ufffd',
  '\n',
  '\n\n',
  '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿。',
  '社區的改造方案，經過居民討論後，終於定了下來，大家都說好。',
  '来源：示例日报',
  '2022-07-11 15:13',
  '（记者 张三）',
  '责任编辑：李四',
  '猜你喜欢',
  '首页 | 新闻 | 论坛',
  '甲社区施工现场。 王五 摄',
  '...',
  '。。。',
  '&ldquo;',
  '</p>',
  '/font>',
  'endprint',
  '\\r\\n',
  '\\u3000',
  '\\"',
  '<br>',
  'ldquo;',
  '一、主要做法',
  '• ',
  '锟斤拷',
  'https://example.com/?a=1',
  '国产精品_无码_亚洲熟女',
];

const damagedText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(damagedText, fc.string({ unit: 'binary', maxLength: 200 }));

describe('any text at all', () => {
  test('is normalized without an error, and a second time without a change', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalize(readPlainText(text, 'any.txt'));
        const twice = normalize(toManuscript(once));
        expect(twice.blocks.map(({ type, text }) => ({ type, text }))).toEqual(
          once.blocks.map(({ type, text }) => ({ type, text })),
        );
        expect(twice.changes).toEqual([]);
        expect(twice.dropped).toEqual([]);
      }),
      // One seed: where only the line of the date was Traditional, dropping it changes what script the rest is in.
      { numRuns: 300, seed: 20_261_122 },
    );
  });

  test('what a tag separates from the text does not tell its script', () => {
    const text = '區</p>『近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿。';
    const once = normalize(readPlainText(text, 'any.txt'));
    expect(once.body).toContain('‘近日’，示例街道');
    expect(normalize(toManuscript(once)).changes).toEqual([]);
  });

  test('a headline that only the page states loses the readings that were injected into the text', () => {
    const text =
      '示例市甲社區(qū)把物業(yè)服務(wù)交給居民評議。\n\n乙社區(qū)跟著學(xué)，業(yè)主代表開會，服務(wù)有人管。';
    const titles = [{ value: '甲社區(qū)評議物業(yè)服務(wù)', evidence: '甲社區(qū)評議物業(yè)服務(wù)' }];
    const page = readPlainText(text, 'any.html');
    const { metadata } = normalize({ ...page, metadata: { ...page.metadata, titles } });
    expect(metadata.titles[0]?.value).toBe('甲社区评议物业服务');
  });

  test('loses no character that the receipt does not show', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, changes, dropped } = normalize(readPlainText(text, 'any.txt'));
        const shown =
          [...blocks, ...dropped].map((item) => item.text).join('') + changes.map(({ before }) => before).join('');
        for (const character of text.match(/\S/gu) ?? []) expect(shown).toContain(character);
      }),
      { numRuns: 200 },
    );
  });
});

test('question marks that were an indent are no run of shifted bytes', () => {
  const lines = [
    '昨天下午，甲社区的路口停了三辆车。',
    '居民都说不好走。',
    '车主说是为了讨个说法。',
    '社区请大家坐下来谈。',
  ];
  const { body, problems } = normalize(readPlainText(lines.map((line) => `????${line}`).join('\n'), 'a.txt'));
  expect(body).toBe(lines.join('\n\n'));
  expect(problems).toEqual([]);
});
