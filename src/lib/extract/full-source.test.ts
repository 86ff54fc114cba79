import { expect, test } from 'vitest';
import { nameInFull } from './full-source.ts';

const nameOf = (names: readonly string[], { body = '', place = null as string | null } = {}) =>
  nameInFull(
    { name: names[0] ?? '', url: null },
    { sources: names.map((value) => ({ value, evidence: value })), body, place },
  ).name;

test('an office without its place has the full name that another line prints', () => {
  expect(nameOf(['区住建局', '示例市甲区住房和城乡建设局'])).toBe('示例市甲区住房和城乡建设局');
  expect(nameOf(['区住建局', '示例市甲区交通运输局'])).toBe('区住建局');
  expect(nameOf(['示例市住建局', '示例市住房和城乡建设局'])).toBe('示例市住房和城乡建设局');
  expect(nameOf(['甲区民政局', '乙区民政局'])).toBe('甲区民政局');
  expect(nameOf(['示例晚报', '示例市甲区住房和城乡建设局'])).toBe('示例晚报');
});

test('or the one in the text, of the place that the article is about', () => {
  const body = '甲区征收补偿中心主任说，片区八月拆完。';
  expect(nameOf(['区征收补偿中心'], { body, place: '甲区' })).toBe('甲区征收补偿中心');
  expect(nameOf(['区征收补偿中心'], { body, place: '乙区' })).toBe('区征收补偿中心');
  expect(nameOf(['区征收补偿中心'], { body, place: '甲县' })).toBe('区征收补偿中心');
});
