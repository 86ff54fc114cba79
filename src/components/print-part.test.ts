import { expect, test } from 'vitest';
import { printPart } from './print-part.ts';

test.each([
  [{ org: '示例社区', role: '党委书记' }, '示例社区 党委书记'],
  [{ org: '示例市城建局', role: '示例市城建局工作专班组长' }, '示例市城建局工作专班组长'],
  [{ org: null, role: '楼栋长' }, '楼栋长'],
  [{ org: null, role: null }, ''],
])('%o reads %s', (person, printed) => {
  expect(printPart(person)).toBe(printed);
});
