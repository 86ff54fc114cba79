import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findHotPosts, findMemberBox, findMemberCells } from './forum-members.ts';

const find = (text: string) => [...findMemberBox(readPlainText(text, 'x.txt').lines)];

test('the name above the counts of posts, and above the stamp of a post, is a member', () => {
  expect(find('小河某某\n5\n主题\n120\n帖子')).toEqual([0, 1, 3]);
  expect(find('主题\n1523\n帖子\n8846\n乙论坛')).toEqual([1, 3]);
  expect(find('老街某某\n中級會員 IP卡\n主题 12 帖子 4,038')).toEqual([0, 1]);
  expect(find('看甲区\n看甲区，知甲区。58篇原创内容\n正文')).toEqual([0]);
  expect(find('示例吧\n关注：12,345 贴子：567,890')).toEqual([0]);
  expect(find('路过某某\n发表于 2020-5-8 11:20:05 | 只看该作者\n好')).toEqual([0]);
});

test.each([
  '甲社区有新办法\n5\n个停车场',
  '老街新事\n发表于示例杂志',
  '今年新增主题公园\n3\n处',
  '老街新事\n会员有三百人',
  '[民生] 甲社区的路灯亮了\n发表于 2014-6-9 10:21 | 只看该作者',
])('a line above anything else is none: %j', (text) => {
  expect(find(text)).toEqual([]);
});

test('entries below 楼主热帖 go with it, the headline below them stays', () => {
  const lines = readPlainText('楼主热帖\n• 菜市场的价格\n? 哪里修鞋\n老街换新颜\n近日……', 'x.txt').lines;
  expect([...findHotPosts(lines)]).toEqual([0, 1, 2]);
  expect([...findHotPosts(readPlainText('• 菜市场\n• 老街', 'x.txt').lines)]).toEqual([]);
});

test('cells of the box that became lines go with their values: the day is not the day of the article', () => {
  const cells = (text: string) => [...findMemberCells(readPlainText(text, 'x.txt').lines)];
  expect(cells('- 注册时间\n- 2013-8-27\n- 最后登录\n- 1970-1-1\n- 在线时间\n- 小时\n近日，甲社区换了水管。')).toEqual([
    0, 1, 2, 3, 4, 5,
  ]);
  expect(cells('在线时间\n居民在线时间不长。')).toEqual([]);
});

test('the mood of the day and the card of an account go with their values', () => {
  const cells = (text: string) => [...findMemberCells(readPlainText(text, 'x.txt').lines)];
  expect(cells('TA的每日心情\n开心\n2024-3-18 07:52\n近日，甲社区换了水管。')).toEqual([0, 1, 2]);
  expect(cells('微信号\nexample_sq\n功能介绍\n示例街道的官方账号。')).toEqual([0, 1, 2, 3]);
  expect(cells('微信号\n居民加了网格员')).toEqual([]);
});

test.each([
  ['甲城记忆 | 主题\n212\n| 帖子\n1805', [0, 1, 3]],
  ['河畔老槐\n当前离线', [0]],
  ['甲社区的路灯亮了\n河畔老槐\n楼主\n发表于 2023-2-11 19:05', [1]],
  ['甲社区的路灯亮了\n河畔老槐\n发表于：\n13-06-18 09:12', [1, 2, 3]],
])('a name above what only a member has: %j', (text, found) => {
  expect(find(text)).toEqual(found);
});
