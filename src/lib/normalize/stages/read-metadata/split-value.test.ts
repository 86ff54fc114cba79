import { expect, it } from 'vitest';
import { splitValue } from './split-value.ts';

it.each([
  ['示例晚报', { value: '示例晚报', date: '', names: [] }],
  ['示例晚报 2021-03-05 08:30', { value: '示例晚报', date: '2021-03-05 08:30', names: [] }],
  ['示例晚报2021年3月5日', { value: '示例晚报', date: '2021年3月5日', names: [] }],
  [
    '示例晚報 2021-03-05 08:30  記者 李某某 通訊員 王某',
    { value: '示例晚報', date: '2021-03-05 08:30', names: ['李某某', '王某'] },
  ],
  ['示例网　记者：张三丰 2021/3/5', { value: '示例网', date: '2021/3/5', names: ['张三丰'] }],
  ['党员生活 2017年8期', { value: '党员生活 2017年8期', date: '', names: [] }],
  ['2021-03-05', { value: '2021-03-05', date: '', names: [] }],
  [
    '示例日报　全媒体记者 韦某敏 摄影 黎某池',
    { value: '示例日报', date: '', names: ['韦某敏'], photographers: ['黎某池'] },
  ],
  ['示例市房产中心 通讯员陈刚 胡小源', { value: '示例市房产中心', date: '', names: ['陈刚', '胡小源'] }],
  ['示例市 记者协会', { value: '示例市 记者协会', date: '', names: [] }],
  ['示例市记者协会', { value: '示例市记者协会', date: '', names: [] }],
])('splits %s', (text, split) => expect(splitValue(text)).toEqual({ photographers: [], ...split }));
