import { expect, test } from 'vitest';
import type { ArticleFacts } from '#lib/normalize/stage.ts';
import { repairByteShift } from './repair-byte-shift.ts';

const HANT: ArticleFacts = { script: 'hant', traditional: 'mechanical', annotations: new Map([['區', 'qū']]) };

test('a clause begins as the one before it did: 有的……有的, where 中 would fit as well', () => {
  const text = '社區(qū)居民起初不理解,有的嫌麻?kuò)械呐禄ㄥX,簽字的少。';
  const { value } = repairByteShift.run([{ number: 7, text }], HANT);
  expect(value[0]?.text).toBe('社區(qū)居民起初不理解,有的嫌麻煩，有的怕花錢,簽字的少。');
});

test('nobody begins a sentence with a clause of one character: 近日，, where 江， would fit as well', () => {
  const text = '“小區裝了電梯,我很開心?!苯?,家住甲社區的老人說。';
  const { problems = [] } = repairByteShift.run([{ number: 7, text }], HANT);
  expect(problems.map(({ message }) => message).join()).toContain('可能是“。”近日”');
});

test('a pair vanishes that old decoders have no character for: A8 BF in 通縣', () => {
  const text = '居民說這里很好?!都淄h志》也寫到它,老人都知道。大家看了《甲通縣志》。';
  const { value } = repairByteShift.run([{ number: 7, text }], HANT);
  expect(value[0]?.text).toContain('很好。《甲通縣志》');
});
