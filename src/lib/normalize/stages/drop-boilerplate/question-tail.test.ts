import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findQuestionTail } from './question-tail.ts';

const TEXT = '甲社区把闲置的锅炉房改成食堂，六十岁以上的居民一顿饭十元，开张三个月以后，每天来吃饭的有一百二十多人。';
const find = (below: readonly string[]) => {
  const { lines } = readPlainText([TEXT, ...below].join('\n'), 'x.txt');
  return [...findQuestionTail(lines)].map((index) => lines[index]?.text);
};
const LINKS = ['2022水阀怎样调节', '马桶堵塞有哪些原因', '挂式水箱的安装', '管道堵了打哪个电话'];

test('headlines of an answering site below the article', () => {
  expect(find(['', ...LINKS, '00000000000'])).toEqual(LINKS);
});

test.each([
  ['three are too few', LINKS.slice(0, 3)],
  ['headlines that ask nothing', ['甲社区的路灯亮了', '乙社区的水管换了', '丙社区的电梯通了', '丁社区的食堂开了']],
  ['a list of questions with answers', ['1.水阀怎样调节', '2.马桶怎么修', '3.管道堵了怎么办', '4.电话是多少']],
  ['a poem', ['谁把路灯点亮。', '谁把水管修好。', '什么人天天来。', '怎么不歇一歇。']],
])('%s', (_what, below) => {
  expect(find(below)).toEqual([]);
});

test('an article without text has none', () => expect([...findQuestionTail([])]).toEqual([]));
