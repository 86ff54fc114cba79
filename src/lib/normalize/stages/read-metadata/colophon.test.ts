import { expect, it } from 'vitest';
import { readColophon } from './colophon.ts';

const read = (text: string) => {
  const found = readColophon({ number: 1, text }, { isTail: false });
  return found && [found.rule, ...found.findings.map(({ field, value }) => `${field} ${value}`)];
};

it.each([
  ['（原载《示例日报》2022年11月10日 第6版）', ['reprint-line', 'sources 示例日报', 'dates 2022-11-10']],
  [
    '（原载《示例日报》2022年11月10日第6版  原标题：小板凳议事会）',
    ['reprint-line', 'sources 示例日报', 'dates 2022-11-10'],
  ],
  ['——原载《示例日报》2020年10月16日第5版', ['reprint-line', 'sources 示例日报', 'dates 2020-10-16']],
  ['（摘自2019年第4期《示例瞭望》）', ['reprint-line', 'sources 示例瞭望']],
  ['（本文原载于2019年4月5日《示例日报》）', ['reprint-line', 'sources 示例日报', 'dates 2019-04-05']],
  ['原文刊登于《示例日报》2022年3月5日第5版', ['reprint-line', 'sources 示例日报', 'dates 2022-03-05']],
  ['（刊于2022年3月5日《示例日报》）', ['reprint-line', 'sources 示例日报', 'dates 2022-03-05']],
  ['（据《示例日报》）', ['reprint-line', 'sources 示例日报']],
  ['（综合示例社、示例晚报）', ['reprint-line', 'sources 示例社、示例晚报']],
  ['（据老人说）', undefined],
  ['据《示例日报》2022年3月5日报道，甲社区装了电梯。', undefined],
  ['甲区住建局　　　二〇二二年三月五日', ['dateline', 'sources 甲区住建局', 'dates 2022-03-05']],
  ['甲区住建局（2022年3月5日）', ['dateline', 'sources 甲区住建局', 'dates 2022-03-05']],
  ['甲社区（2022年3月5日成立）', undefined],
  ['本文原載於《示例晚報》', ['reprint-line', 'sources 示例晚報']],
  ['[责任编辑 吴丹丹]', ['editor-line', 'editors 吴丹丹']],
  ['责编 吴丹 校对 陈小明', ['editor-line', 'editors 吴丹']],
  ['摘自《示例诗选》里的一句话，挂在议事厅的墙上。', undefined],
  ['（2023年1月）', ['dateline', 'dates 2023-01']],
  ['2023年1月', undefined],
  ['（2023年13月）', undefined],
  ['二〇二二年三月五日', ['dateline', 'dates 2022-03-05']],
  ['二〇二二年三月五日，小区开工', undefined],
  ['编辑部设在甲社区', undefined],
  ['责任编辑 看了三遍才放心', undefined],
  ['二〇二二年三月', undefined],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

it('a month alone is the date below the text only', () => {
  const found = readColophon({ number: 1, text: '二〇二一年十二月' }, { isTail: true });
  expect(found?.findings.map(({ value }) => value)).toEqual(['2021-12']);
});
