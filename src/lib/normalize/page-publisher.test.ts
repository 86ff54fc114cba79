import { expect, test } from 'vitest';
import { readPlainText } from './manuscript.ts';
import { normalize } from './pipeline.ts';

const TEXT = [
  '近日，甲街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。',
  '“以前从这里走一趟，鞋上全是泥。”住在三号楼的居民赵桂兰说，如今下雨天也不怕了。',
];
const sourcesOf = (head: readonly string[], foot: readonly string[]) =>
  normalize(readPlainText([...head, ...TEXT, ...foot].join('\n'), 'x.txt')).metadata.sources.map(({ value }) => value);

test('the office whose name heads the page and that runs it published the article', () => {
  const head = ['甲區應急管理局', '網站首頁 機構概況 信息公開 辦事指南', '甲社區的路燈亮了', '發布時間：2019-08-06'];
  expect(sourcesOf(head, ['主辦：甲區應急管理局　甲ICP備00000000號'])).toEqual(['甲区应急管理局']);
  expect(sourcesOf(head, ['主办：乙市大数据局　甲ICP备00000000号'])).toEqual([]);
  expect(sourcesOf([...head, '来源：示例晚报'], ['主办单位：甲区应急管理局'])).toEqual(['示例晚报']);
});

test('the paper whose page it is published what its own reporters wrote', () => {
  const foot = ['版权所有：示例日报社　甲ICP备00000000号　新闻热线:000-3000000'];
  expect(sourcesOf(['甲社区的路灯亮了'], ['本报记者 王小明', ...foot])).toEqual(['示例日报']);
  expect(sourcesOf(['甲社区的路灯亮了'], ['记者 王小明', ...foot])).toEqual([]);
});
