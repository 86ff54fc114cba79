import { describe, expect, test } from 'vitest';
import { mainlandQuotes } from '#lib/chinese/punctuation.ts';
import { widenBrackets } from './brackets.ts';
import { closeSingleQuotes, findQuotedTerms } from './lost-quotes.ts';
import { stopForPoint, usesPointsAsStops } from './point-stops.ts';
import { curlStraightQuotes, turnQuotes, turnSingleQuotes } from './quotes.ts';

describe('straight quotes', () => {
  test.each([
    ['居民说,"电梯装好了."', '居民说,“电梯装好了.”'],
    ['"口袋公园"开到家门口', '“口袋公园”开到家门口'],
    ["他说'好'", '他说‘好’'],
    ['开展“文明出行"活动。居民说："好。”', '开展“文明出行”活动。居民说：“好。”'],
  ])('%s becomes %s', (before, after) => expect(curlStraightQuotes(before)).toBe(after));

  test.each(['an "English" quotation', "it's 5 o'clock", '一个"落单的引号', '10" 和 12" 的管子'])('%s stays', (text) =>
    expect(curlStraightQuotes(text)).toBe(text),
  );
});

describe('corner quotes and wrong directions', () => {
  test.each([
    ['「好」', '“好”'],
    ['『好』', '‘好’'],
  ])('%s becomes %s', (before, after) => expect(mainlandQuotes(before)).toBe(after));
  test.each([
    ['他说”好“，又说”行“', '他说“好”，又说“行”'],
    ['这是“好事“', '这是“好事”'],
    ['以“帮一把“为题，办成“实事”', '以“帮一把”为题，办成“实事”'],
    ['以”帮一把”为题，办成“实事”', '以“帮一把”为题，办成“实事”'],
  ])('%s becomes %s', (before, after) => expect(turnQuotes(before)).toBe(after));
  test.each(['他说“好”', '“这一段没有完。', '“甲“乙”丙”', '他说“好”，“又说：“那'])('%s stays', (text) =>
    expect(turnQuotes(text)).toBe(text),
  );
  test('a pair of closing single quotes is opened, an apostrophe is not', () => {
    expect(turnSingleQuotes('她说’踏实’')).toBe('她说‘踏实’');
    expect(turnSingleQuotes('it’s 居民’s')).toBe('it’s 居民’s');
  });
});

describe('closing single quotes that were lost', () => {
  const terms = findQuotedTerms(['“大党委”牵头', '“微心愿”']);
  test.each([
    ['‘大党委一声号召，大家都来', '‘大党委’一声号召，大家都来'],
    ['担任‘总楼长，天天巡楼', '担任‘总楼长’，天天巡楼'],
    ['做到‘随叫随到，不推不拖，居民都满意', '做到‘随叫随到，不推不拖’，居民都满意'],
  ])('%s becomes %s', (before, after) => expect(closeSingleQuotes(before, terms)).toBe(after));
  test.each([
    '‘这一句很长很长很长很长很长很长很长没有标点就不知道在哪里结束',
    '‘旧账是干净的，心里就亮堂',
    '冰自然就‘化了。',
    '设床位210张?!跋‘栃垩馈遍_到了家门口，一餐5元',
  ])('%s, whose end nothing tells, stays open', (text) => expect(closeSingleQuotes(text, terms)).toBe(text));
});

describe('round brackets', () => {
  test.each([
    ['实施方案(2018-2020年)', '实施方案（2018-2020年）'],
    ['17户(56人)', '17户（56人）'],
    ['(记者 张三', '（记者 张三'],
    ['好处如下：1)省钱；2)省时', '好处如下：1）省钱；2）省时'],
  ])('%s becomes %s', (before, after) => expect(widenBrackets(before)).toBe(after));
  test.each(['f(x) = 2', '2) x', 'see (the) text', ':)'])('%s stays', (text) => expect(widenBrackets(text)).toBe(text));
});

describe('points for full stops', () => {
  test('an article that ends its paragraphs with points gets full stops', () => {
    const texts = ['公园开放.里面有树.', '居民都说好."', '用了8.2万元.'];
    expect(usesPointsAsStops(texts)).toBe(true);
    expect(texts.map(stopForPoint)).toEqual(['公园开放。里面有树。', '居民都说好。"', '用了8.2万元。']);
  });
  test('a point behind a number and its unit ends a sentence, one behind a bare number does not', () => {
    expect(stopForPoint('借出86个.占比1.5%.其中有2.5万户.2.加强.')).toBe('借出86个。占比1.5%。其中有2.5万户。2.加强。');
  });
  test('an article with full stops is left alone', () => {
    expect(usesPointsAsStops(['公园开放。', '里面有树。', '见图1.'])).toBe(false);
  });
});

test('pairs the wrong way round among right ones are turned, nested ones are not', () => {
  expect(turnQuotes('这名“楼主”说：”住在高层的“、”住在底层的“都有隐患。')).toBe(
    '这名“楼主”说：“住在高层的”、“住在底层的”都有隐患。',
  );
  expect(turnQuotes('他说：“我记得“老话”说得对”，大家都笑。')).toBe('他说：“我记得“老话”说得对”，大家都笑。');
});
