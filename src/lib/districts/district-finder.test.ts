import { expect, test } from 'vitest';
import { districtFinder } from './district-finder.ts';
import { findDistrict } from './districts.ts';

const find = districtFinder(
  new Map([
    ['429901', { name: '示范新区', replacedBy: null }],
    ['429902', { name: '示范旧区', replacedBy: '429901' }],
    ['420600', { name: '示例市', replacedBy: null }],
    ['500224', { name: '铜梁县', replacedBy: null }],
  ]),
);
const namesOf = (code: string) => find(code)?.path.map(({ name }) => name);

test('an added division stands below those of the standard', () => {
  expect(find('429901')).toMatchObject({ code: '429901', name: '示范新区', level: 'county' });
  expect(namesOf('429901')).toEqual(['湖北省', '示范新区']);
});

test('a renamed division has its new name, also in the paths of those below it', () => {
  expect(namesOf('420600')).toEqual(['湖北省', '示例市']);
  expect(namesOf('420602')).toEqual(['湖北省', '示例市', '襄城区']);
});

test('an editor may retire a division, or say that a retired one stands', () => {
  expect(find('429902')?.replacedBy).toBe('429901');
  expect(find('500224')).not.toHaveProperty('replacedBy');
});

test.each(['441602', '500151', '500224x', '999999', '340000'])('%s is as in the standard', (code) => {
  expect(find(code)).toEqual(findDistrict(code));
});
