import { expect, test } from 'vitest';
import { isCaption } from './captions.ts';

test('a line that ends with where the picture is from is a caption', () => {
  expect(isCaption('夜里的示例医院停车场（图源网络，侵删）')).toBe(true);
  expect(isCaption('示例路改造以后（图据受访者）')).toBe(true);
});

test('a numbered line is a caption', () => {
  expect(isCaption('图1 2016—2020年档案利用卷次统计')).toBe(true);
  expect(isCaption('图1 说明了卷次怎样增长。')).toBe(false);
});

test('a sentence that speaks of pictures is none', () => {
  expect(isCaption('他把图源一一核对（共三十张），才放心交稿。')).toBe(false);
});

test.each(['活动现场', '启动仪式现场', '改造后的停车棚', '整治前'])(
  'what a lost picture shows is a caption: %s',
  (text) => expect(isCaption(text)).toBe(true),
);

test.each(['走进施工现场', '改造前后', '改造后的新生活', '改造后怎么管', '改造后的停车难在哪里？'])(
  'a heading is none: %s',
  (text) => expect(isCaption(text)).toBe(false),
);

test('who took it behind the sentence makes a caption', () => {
  expect(isCaption('拆除重建后的示例路4号楼，由南入户改为北入户。摄影/本刊记者 王某某')).toBe(true);
  expect(isCaption('居民把图纸改了三遍。图：王某某')).toBe(true);
  expect(isCaption('居民把图纸改了三遍。王某某说：“图/文都要有。”')).toBe(false);
});
