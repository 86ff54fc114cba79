import { describe, expect, test } from 'vitest';
import { NOTHING_STATED, readPlainText } from '#lib/normalize/manuscript.ts';
import { joinHardWraps } from './join-hard-wraps.ts';

const FACTS = {
  script: 'hans',
  traditional: 'none',
  annotations: new Map(),
  blockHints: new Map(),
  metadata: NOTHING_STATED,
} as const;
const join = (text: string) =>
  joinHardWraps.run(readPlainText(text, 'x.txt').lines, FACTS).value.map((line) => line.text);

const WRAPPED = `　　社区花园由居民自己动手，三年里一共建成了二十一
座，最早只有两位退休教师参加，后来来的人越来越
多，有人出土，有人出苗，还有人专门负责浇水和除
草。
　　花园里种的都是从家里搬来的月季、薄荷和葱蒜，谁
家做饭缺一把葱，下楼掐一根就行，也没有人会说什
么。`;

describe('paragraphs broken at a fixed width', () => {
  test('are put together, an indent begins a new one', () => {
    const paragraphs = join(WRAPPED);
    expect(paragraphs).toHaveLength(2);
    expect(paragraphs[0]).toBe(
      '　　社区花园由居民自己动手，三年里一共建成了二十一座，最早只有两位退休教师参加，后来来的人越来越多，有人出土，有人出苗，还有人专门负责浇水和除草。',
    );
  });

  test('a straight quotation mark that opens at the end of a line ends no sentence', () => {
    const straight = WRAPPED.replace('后来来的人越来越\n多', '大家给花园起名叫"\n百草园"多');
    expect(join(straight)[0]).toContain('起名叫"百草园"多');
  });

  test('with a blank line behind every line they are put together too', () => {
    const spread = WRAPPED.replaceAll('　　', '').split('\n').join('\n\n');
    expect(join(`${spread}\n\n${spread}`)).toHaveLength(4);
  });

  test('numbers cut in two are whole again, also where a line is mostly digits', () => {
    const text =
      '　　甲社区建于1980年代末,44幢楼,12,896户,登记车辆1,240辆,车位只有312个,每四辆抢一个;去年发生29起剐蹭、67起报警,居民说停车比找工作还难,社区说路就这么宽,谁也没有办法,只好把几家单位请来,坐到一张桌子旁边,一件一件地商量,先说院子,再说门口那条路,最后才说钱由谁出,说到夜里十一点多,灯还亮着。';
    const wrapped = text.match(/.{1,24}/gu)?.join('\n') ?? '';
    expect(join(`${wrapped}\n${wrapped}`)).toEqual([text, text]);
  });

  test('a byline with a mark, a caption and a footer with a mark stay lines of their own', () => {
    const lines = join(
      `甲社区“错时停车”盘活老城车位,居民从争抢到商量着办\n□本报记者 张某 李某\n${WRAPPED}\n居民在花园里浇水。张某 摄\n◎ 版权声明:未经本报许可,任何单位和个人不得转载`,
    );
    expect(lines.slice(0, 2)).toEqual(['甲社区“错时停车”盘活老城车位,居民从争抢到商量着办', '□本报记者 张某 李某']);
    expect(lines.slice(-2)).toEqual(['居民在花园里浇水。张某 摄', '◎ 版权声明:未经本报许可,任何单位和个人不得转载']);
  });

  test('at a number of characters, digits and letters narrower than Han, they are put together too', () => {
    const text = `近日，甲社区${'换水管12.5公里，建成120个车位，装电梯18部，居民都说好，'.repeat(9)}。`;
    const wrapped = text.match(/.{1,33}/gu)?.join('\n') ?? '';
    expect(join(`${wrapped}\n友情链接：${'示例网 '.repeat(12)}`).slice(0, 1)).toEqual([text]);
  });

  test('a heading stands alone, though the line above it is full', () => {
    const full = '　　社区花园由居民自己动手，三年里一共建成了二十。';
    expect(join(`${WRAPPED}\n${full}\n一把铲子 挖出新邻里\n${WRAPPED}`)).toContain('一把铲子 挖出新邻里');
  });

  test('who signs stands alone, though the last line before is full', () => {
    const full = '　　社区花园由居民自己动手，三年里一共建成了二十。\n（示例晚报记者 张某某）';
    expect(join(`${WRAPPED}\n${full}`).at(-1)).toBe('（示例晚报记者 张某某）');
  });

  test('a line that format states stays by itself', () => {
    const { lines } = readPlainText(WRAPPED, 'x.txt');
    const { value } = joinHardWraps.run(lines, { ...FACTS, blockHints: new Map([[2, 'quote']]) });
    expect(value.some(({ number }) => number === 2)).toBe(true);
  });
});

test('paragraphs of their own length are left alone', () => {
  const text =
    '甲社区建成于1986年，没有一部电梯。\n老人下楼要歇三回\n去年装了第一部，六户人家一起出钱，花了两个月时间。\n大家都说好';
  expect(join(text)).toEqual(text.split('\n'));
});

test('where blank lines part paragraphs, a full line that ends a sentence goes on below', () => {
  const paragraphs = [
    '甲社区的老楼里换了水管，',
    '甲巷的居民自己动手种花，',
    '乙社区的车棚里装了路灯，',
    '丙社区的院里修了步道，',
  ].map(
    (begin) =>
      `${begin}街坊们都说这件事办得好。大家商量了三个晚上，才把方案定了下来。后来每家出一个人轮流照看，没有再坏过。`,
  );
  const broken = paragraphs.map((text) => text.replace(/.{24}(?=.)/gu, '$&\n')).join('\n\n');
  expect(broken).toContain('好。\n大');
  expect(join(broken)).toEqual(paragraphs.flatMap((text, at) => (at === 0 ? [text] : ['', text])));
});

test('a line that begins with a comma goes on with the one above', () => {
  expect(join('受连续降雨影响\n,5月27日早上5点，甲楼一带积了水。得知后\n，社区立即组织抽水。\n水退了。')).toEqual([
    '受连续降雨影响,5月27日早上5点，甲楼一带积了水。得知后，社区立即组织抽水。',
    '水退了。',
  ]);
  expect(join('水退了。\n，')).toEqual(['水退了。', '，']);
});
