import { describe, expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findPageRemains } from './page-remains.ts';

const TEXT = '甲社区把闲置的锅炉房改成食堂，六十岁以上的居民一顿饭十元，开张三个月以后，每天来吃饭的有一百二十多人。';
const find = (below: readonly string[], dropped: readonly number[]) => {
  const { lines } = readPlainText([TEXT, ...below].join('\n'), 'x.txt');
  const gone = dropped.map((line) => ({ rule: 'copyright', line, text: '' }));
  return [
    ...findPageRemains(
      lines.filter(({ number }) => !dropped.includes(number)),
      gone,
    ),
  ].map((index) => lines.filter(({ number }) => !dropped.includes(number))[index]?.text);
};

describe('below the article', () => {
  test('what stands below a line of the page is of the page', () => {
    expect(find(['版权所有', '示例号：街坊都在看', '备案号', '老街的夜市凭什么火？', '图集'], [2, 4])).toEqual([
      '示例号：街坊都在看',
      '老街的夜市凭什么火？',
      '图集',
    ]);
  });

  test('what stands above the first line of the page stays', () => {
    expect(find(['一行小诗', '版权所有', '备案号'], [3, 4])).toEqual([]);
  });

  test('the line of the editor in charge begins the page', () => {
    expect(find(['一行小诗', '责任编辑：张某 SN12', '图片故事', '居民在散步。李某 摄'], [])).toEqual(['图片故事']);
  });

  test('so does a row of credits that names an editor, not one that names writers alone', () => {
    expect(find(['一行小诗', '记者：张某 编辑：李某 校对：王某', '老街的夜市凭什么火？'], [])).toEqual([
      '老街的夜市凭什么火？',
    ]);
    expect(find(['记者：张某 通讯员：李某', '老街的夜市凭什么火？'], [])).toEqual([]);
  });

  test('captions, notes and sentences stay', () => {
    expect(
      find(
        [
          '版权所有',
          '文/张某 图/李某',
          '本文链接:https://www.example.cn/2021/05/14/1.html',
          '食堂里的老人。张某 摄',
          '注：数据到年底',
          '饭菜很香。',
          '备案号',
        ],
        [2, 8],
      ),
    ).toEqual([]);
  });

  test('a page of very many lines is one too', () => {
    const { lines } = readPlainText(`${TEXT}\n版权所有\n图集`, 'x.txt');
    const gone = Array.from({ length: 200_000 }, () => ({ rule: 'copyright', line: 2, text: '' }));
    expect([...findPageRemains(lines, gone)]).toEqual([2]);
  });

  test('without text, or without page lines, nothing is told', () => {
    expect(find(['甲社区', '乙社区'], [])).toEqual([]);
    expect([...findPageRemains([], [])]).toEqual([]);
  });
});

test('a row below the article of which half have words of the page is the page', () => {
  const text = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';
  const lines = (below: readonly string[]) =>
    [text, ...below].map((each, index) => ({ number: index + 1, text: each }));
  const found = (...below: string[]) => [...findPageRemains(lines(below), [])].map((index) => below[index - 1]);
  expect(found('一盏灯', '分享到示例圈', '送花', '示例客户端发表')).toEqual(['分享到示例圈', '送花', '示例客户端发表']);
  expect(found('打印店三家', '菜场一处', '理发店两家')).toEqual([]);
  expect(found('登录平台的居民有三百人。', '注册志愿者五十名。')).toEqual([]);
});
