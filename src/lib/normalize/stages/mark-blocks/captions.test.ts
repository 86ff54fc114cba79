import { expect, test } from 'vitest';
import { isCaption } from './captions.ts';

test('a line that ends with where the picture is from is a caption', () => {
  expect(isCaption('夜里的示例医院停车场（图源网络，侵删）')).toBe(true);
  expect(isCaption('示例路改造以后（图据受访者）')).toBe(true);
});

test('a sentence that speaks of pictures is none', () => {
  expect(isCaption('他把图源一一核对（共三十张），才放心交稿。')).toBe(false);
});
