import { expect, test } from 'vitest';
import { extractNames, listMakers } from '#lib/extract/metadata.ts';

const stated = (value: string, evidence: string) => ({ value, evidence });
const NOTHING = { titles: [], dates: [], sources: [], editors: [], urls: [] };

test('those who made the article have the part that their byline gives them, in either script', () => {
  const makers = listMakers({
    ...NOTHING,
    authors: [stated('郑某某', '本報記者 鄭某某 通訊員 張某'), stated('张某', '本報記者 鄭某某 通訊員 張某')],
    photographers: [stated('林某', '林某 攝'), stated('文明办', '文明办供图')],
  });
  expect(makers.map(({ name, role }) => [name, role])).toEqual([
    ['郑某某', '本报记者'],
    ['张某', '通讯员'],
    ['林某', null],
  ]);
});

test('an office is told whole, and without the name in front of it', () => {
  const byline = '示例晚报全媒体记者赵某昊通讯员王某敏';
  const makers = listMakers({
    ...NOTHING,
    authors: [stated('赵某昊', byline), stated('王某敏', byline)],
    photographers: [],
  });
  expect(makers.map(({ role }) => role)).toEqual(['示例晚报全媒体记者', '通讯员']);
});

test('a button behind a name and nobody are no names', () => {
  const names = ['甲某', '甲某返回示例网，查看更多', '网络整理'].map((value) => ({ value, evidence: value }));
  expect(extractNames(names)).toEqual(['甲某']);
});
