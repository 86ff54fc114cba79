import { expect, test } from 'vitest';
import type { ArticleFacts } from '#lib/normalize/stage.ts';
import { repairByteShift } from './repair-byte-shift.ts';

const HANT: ArticleFacts = { script: 'hant', traditional: 'mechanical', annotations: new Map([['區', 'qū']]) };

test('a clause begins as the one before it did: 有的……有的, where 中 would fit as well', () => {
  const text = '社區(qū)居民起初不理解,有的嫌麻?kuò)械呐禄ㄥX,簽字的少。';
  const { value } = repairByteShift.run([{ number: 7, text }], HANT);
  expect(value[0]?.text).toBe('社區(qū)居民起初不理解,有的嫌麻煩，有的怕花錢,簽字的少。');
});
