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

test('a site whose notice of copyright has the name that heads the page published what its own people wrote', () => {
  const head = ['示例物业观察网 | 资讯 | 政策 | 访谈 | 培训 | 招标采购 | 会员中心', '甲社区的路灯亮了'];
  const foot = ['示例物业观察 Copyright (C) 2011-2026　甲ICP备00000000号'];
  expect(sourcesOf([...head, '本刊记者 王小明'], foot)).toEqual(['示例物业观察']);
  expect(sourcesOf([...head, '记者 王小明'], foot)).toEqual([]);
});

test('a paper or an office that sends its article by mail is its source, a person is not', () => {
  expect(sourcesOf(['发件人：示例日报通联部', '主题：甲社区的路灯亮了'], [])).toEqual(['示例日报']);
  expect(sourcesOf(['发件人：甲街道办事处 <a@example.com>', '主题：甲社区的路灯亮了'], [])).toEqual(['甲街道办事处']);
  expect(sourcesOf(['发件人：王小明', '主题：甲社区的路灯亮了'], [])).toEqual([]);
});
