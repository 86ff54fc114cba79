import { expect, test } from 'vitest';
import { findOtherFloors } from './other-floors.ts';

const TEXT = '近日，示例街道的工作人员挨家挨户了解居民的想法，改造方案改了三稿，居民终于点了头。';
const FLOOR = '来自Android客户端 1楼 2020-11-21 22:47 回复';
const droppedOf = (texts: readonly string[]) => [
  ...findOtherFloors(texts.map((text, index) => ({ number: index + 1, text }))),
];

test('what others answer below the first post is not the article', () => {
  expect(droppedOf([TEXT, FLOOR, '甲某：我们这里什么时候修', '2楼 2020-11-21 22:59'])).toEqual([1, 2, 3]);
});

test('a floor above its text closes nothing', () => {
  expect(droppedOf(['1楼 2020-11-21 22:47', TEXT, TEXT])).toEqual([]);
  expect(droppedOf(['欢迎大家来看，这是转来的，请大家看看吧。', FLOOR, TEXT, TEXT])).toEqual([]);
});

test('a building has floors too', () => {
  expect(droppedOf([TEXT, '1楼住着三户人家', TEXT])).toEqual([]);
});

test('who answers on a floor of his own is somebody else', () => {
  const [own, other] = ['塔下老叟 发表于 2022-6-11 21:17 | 只看该作者', '河边的风 发表于 2022-6-11 22:03'];
  expect(droppedOf([own, TEXT, TEXT, other, '2#', '我家就在那条街，顶！'])).toEqual([3, 4, 5]);
  expect(droppedOf([TEXT, TEXT, '沙发', other, '我家就在那条街，顶！'])).toEqual([3, 4]);
  expect(droppedOf([own, TEXT, TEXT, '塔下老叟 发表于 2022-6-11 21:20', '2#', TEXT])).toEqual([]);
  expect(droppedOf([TEXT, TEXT, other, '第二天，水退了。'])).toEqual([]);
  expect(droppedOf([own, '2#', TEXT, TEXT])).toEqual([]);
});

test('作者 and 时间 below the first post are of who answers, where 楼主 and 时间 stand above it', () => {
  const [own, other] = ['楼主：塔下老叟 时间：2012-06-11 22:03:00', '作者：河边的风 时间：2012-06-11 22:31:09'];
  expect(droppedOf([own, TEXT, TEXT, other, '写得实在。'])).toEqual([3, 4]);
  expect(droppedOf([own, TEXT, '作者：塔下老叟 时间：2012-06-11 22:31:09', TEXT])).toEqual([]);
  expect(droppedOf([TEXT, TEXT, other])).toEqual([]);
});
