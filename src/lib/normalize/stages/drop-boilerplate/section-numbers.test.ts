import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findSectionNumbers } from './section-numbers.ts';

const find = (text: string) => [...findSectionNumbers(readPlainText(text, 'x.txt').lines)];

test('lone numbers that count up from one are set over the parts of a post', () => {
  expect(find('01\n把支部建在楼栋\n甲\n02\n把服务送到家\n乙')).toEqual([0, 3]);
  expect(find('【一】\n甲\n【二】\n乙')).toEqual([0, 2]);
  expect(find('一\n甲\n二\n乙')).toEqual([0, 2]);
  expect(find('壹\n甲\n贰\n乙')).toEqual([0, 2]);
  expect(find('PART 1\n甲\nPART 2\n乙')).toEqual([0, 2]);
});

test.each(['3\n甲\n5\n乙', '1\n甲', '01\n甲\n02', '2020\n甲\n2021\n乙'])('%j is no such row', (text) => {
  expect(find(text)).toEqual([]);
});
