import { expect, test } from 'vitest';
import { isPageName, withoutSite } from './site-names.ts';

test.each([
  '示例新闻网',
  '示例晚报数字报 · 第A12版：城事',
  '中国·示例 | 示例县人民政府门户网站',
  '示例市女性网 — 示例市妇女联合会',
  '示例工程局集团有限公司',
  '示例先锋 —— 中共示例市示例区委组织部主办',
  '您现在所在的位置：首页 / 行业动态',
  '年鉴·大事记 / 示例 / 2021',
  '示例城记网——记录每一座城的生长',
])('%s names what the page belongs to', (text) => expect(isPageName(text)).toBe(true));

test.each([
  '织密基层治理一张网',
  '织密治理一张网——示例社区见闻',
  '示例区成立物业协会',
  '甲街道：办好一件事 · 走进千家门',
  '示例县请来物业公司',
  '老街坊的新客厅——示例社区改造见闻',
])('%s is a headline', (text) => expect(isPageName(text)).toBe(false));

test.each([
  ['甲社区的路灯亮了_社区_示例网', '甲社区的路灯亮了'],
  ['甲社区的路灯亮了--示例频道--示例在线', '甲社区的路灯亮了'],
  ['江堤上的“数泡人”-基层动态-示例工程局集团', '江堤上的“数泡人”'],
  ['老街坊的新客厅_联上互联网以后', '老街坊的新客厅_联上互联网以后'],
  ['桥头的“晒太阳支部”——记三公司项目部', '桥头的“晒太阳支部”——记三公司项目部'],
  ['老街_示例网', '老街_示例网'],
])('%s → %s', (title, bare) => expect(withoutSite(title)).toBe(bare));
