import { expect, test } from 'vitest';
import { readDateline } from './datelines.ts';

const read = (text: string) =>
  readDateline({ number: 1, text })?.findings.map(({ field, value }) => `${field} ${value}`);

test.each<[string, string[]]>([
  ['2021-11-03 08:05 | 来源：示例新闻网 | 记者 周某', ['dates 2021-11-03', 'sources 示例新闻网', 'authors 周某']],
  ['2023-04-20　示例日报　记者 吕某秋', ['dates 2023-04-20', 'sources 示例日报', 'authors 吕某秋']],
  ['示例新闻网 2018-09-06 07:50:00 来源：示例日报', ['dates 2018-09-06', 'sources 示例日报']],
  ['示例新闻网 2018-09-06 07:50', ['sources 示例新闻网', 'dates 2018-09-06']],
  ['2022-03-18 〔記者陳某君／示例市報導〕', ['dates 2022-03-18', 'authors 陈某君']],
  [
    '2023-02-09 16:40　来源：示例日报　记者 韦某敏 摄影 黎某池',
    ['dates 2023-02-09', 'sources 示例日报', 'authors 韦某敏', 'photographers 黎某池'],
  ],
  ['2023年07月30日 第3版 □ 示例日报记者 吴某宁', ['dates 2023-07-30', 'sources 示例日报', 'authors 吴某宁']],
  ['来源丨示例街道', ['sources 示例街道']],
  ['来源：《示例城乡报》2024年12月20日A06版', ['sources 示例城乡报', 'dates 2024-12-20']],
  [
    'http://www.example.gov.cn/2023-05-31/1.shtml 来源：示例局 供稿：王小明',
    ['urls http://www.example.gov.cn/2023-05-31/1.shtml', 'sources 示例局', 'authors 王小明'],
  ],
  [
    '2023-10-23 10:11 来源：示例日报 作者：骆某航 母应某',
    ['dates 2023-10-23', 'sources 示例日报', 'authors 骆某航', 'authors 母应某'],
  ],
  [
    '网址:http://www.example.com/info/2025/06/09/c_1.html  信息来源:甲区城市管理局  浏览次数:317次',
    ['urls http://www.example.com/info/2025/06/09/c_1.html', 'sources 甲区城市管理局'],
  ],
  ['采写：示都记者 王小明 李红军', ['authors 王小明', 'authors 李红军']],
  ['2022年03月05日 星期六 示例日报 第03版：城事', ['dates 2022-03-05', 'sources 示例日报']],
  ['示例日报 2022-03-05 A03版 王小明', ['sources 示例日报', 'dates 2022-03-05', 'authors 王小明']],
  ['2022-03-05 09:12·示例日报官方账号', ['dates 2022-03-05', 'sources 示例日报']],
  ['[2022-03-05] [示例日报] [王小明]', ['dates 2022-03-05', 'sources 示例日报', 'authors 王小明']],
  ['【来源：示例日报】【作者：王小明】【2022-03-05】', ['sources 示例日报', 'authors 王小明', 'dates 2022-03-05']],
  [
    '时间：2022-02-17 17:26:48来源：示例在线编辑：赵小春点击：',
    ['dates 2022-02-17', 'sources 示例在线', 'editors 赵小春'],
  ],
  ['作者：示例新闻网 时间：2022-02-17', ['sources 示例新闻网', 'dates 2022-02-17']],
  ['供稿：甲街道 王小明', ['authors 王小明']],
  ['供稿：甲街道', ['sources 甲街道']],
  ['作者：甲区住建局', ['sources 甲区住建局']],
  ['作者：本站编辑', []],
  ['来源 | 示例日报', ['sources 示例日报']],
  ['来源：甲区融媒体中心 王小明', ['sources 甲区融媒体中心', 'authors 王小明']],
  ['（作者：王小明，系甲街道党工委书记）', ['authors 王小明']],
  ['录入时间:13-05-06  来稿单位:甲镇人民政府  录入:信息办  点击:[214]', ['dates 2013-05-06', 'sources 甲镇人民政府']],
  ['来源:甲局党群部  日期:15-06-29  编辑:王小明', ['sources 甲局党群部', 'dates 2015-06-29', 'editors 王小明']],
  ['原文发布:2020/11/19 08:15 示例客户端记者 王小明', ['dates 2020-11-19', 'sources 示例客户端', 'authors 王小明']],
  ['回复单位：甲区办公室　受理编号：12　回复时间：2022-03-17 16:08', ['sources 甲区办公室', 'dates 2022-03-17']],
  ['发布者：王小明发布时间：2016-12-07浏览次数：83', ['dates 2016-12-07']],
  ['公开时限：长期　来源：网友投稿　有效期：长期', []],
  ['作者：甲股 王小明', ['authors 王小明']],
])('%s', (text, findings) => expect(read(text)).toEqual(findings));

test.each([
  '2021-11-03，社区开工了。',
  '示例新闻网2018年起改版',
  '来源广泛的资金',
  '地点：甲小区　时间：三年来居民一直等着这条路修好，他们等了又等',
])('%s is text', (text) => expect(read(text)).toBeUndefined());
