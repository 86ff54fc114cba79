import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findLegalNotice } from './legal-notice.ts';

const find = (text: string) => [...findLegalNotice(readPlainText(text, 'x.txt').lines)].sort();

test('a legal notice goes with the numbered clauses below it', () => {
  const notice =
    '示例在线版权与内容销售的声明：\n1、示例公司独家负责本网站的经营。\n\n2、未经授权不得转载。\n电梯装好了。';
  expect(find(notice)).toEqual([0, 1, 3]);
});

test.each(['免责声明\n居民签了字。', '1、本站不得转载。', '版权登记说明会\n1、讲版权'])(
  'a heading without clauses, clauses without a heading, and other headings stay: %j',
  (text) => expect(find(text)).toEqual([]),
);
