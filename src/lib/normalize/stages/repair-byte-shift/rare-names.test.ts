import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '#lib/normalize/stage.ts';
import { repairByteShift } from './repair-byte-shift.ts';

const HANT: ArticleFacts = { script: 'hant', traditional: 'mechanical', annotations: new Map() };

describe('a rare name whose pairs vanished in part', () => {
  const said = '“水管要聽,不能只看?!备呱屨f,徒弟們都記住了。';
  const repairAmong = (name: string) => {
    const texts = [`${name}在甲社區管了三十年水管,居民有事都找${name}。`, said, `今年,${name}就要退休了。`];
    const { value } = repairByteShift.run(
      texts.map((text, at) => ({ number: at + 1, text })),
      HANT,
    );
    return value[1]?.text;
  };

  test('is known where the article says it again and again', () => {
    expect(repairAmong('高生鑼')).toBe('“水管要聽,不能只看。”高生鑼說,徒弟們都記住了。');
  });

  test('is left where the article speaks of somebody else', () => {
    expect(repairAmong('周水根')).toBe(said);
  });
});
