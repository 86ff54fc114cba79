import { describe, expect, test } from 'vitest';
import { detectScript, detectTraditionalOrigin } from './script.ts';

const MECHANICAL =
  '居民們后來都說，干部里里外外跑了一周，準備工作于是完成。系統登記、征求意見、發布制度，面里的事都有人管，干勁更足。';
const GENUINE =
  '居民們後來都說：「裡裡外外跑了一週，準備工作於是完成。」系統登記、徵求意見、發布制度，裡面的事都有人管，幹勁更足，後面的事也準備好了。';

test.each([
  ['hans', '老旧小区改造，社区业务'],
  ['hant', '老舊小區改造，社區業務'],
  ['mixed', '老旧小区改造，社區業務'],
  ['hans', '2022'],
] as const)('%s: %s', (script, text) => expect(detectScript(text)).toBe(script));

describe('where Traditional comes from', () => {
  test('a machine leaves 后 in 后来', () =>
    expect(detectTraditionalOrigin(MECHANICAL, { annotated: false })).toBe('mechanical'));
  test('a writer does not', () => expect(detectTraditionalOrigin(GENUINE, { annotated: false })).toBe('genuine'));
  test('a writer may take the shorter form of a word that has two', () =>
    expect(
      detectTraditionalOrigin(
        '渠務綠化走廊下周日開放。示例局今日公布，工程分布在台南和台中，每周抽樣檢測，註明佔地多少。市民後來說，路面乾淨了，「希望大家約在渠邊見面」。',
        { annotated: false },
      ),
    ).toBe('genuine'));
  test('an annotated article was converted', () =>
    expect(detectTraditionalOrigin('社區的會議', { annotated: true })).toBe('mechanical'));
  test('Simplified text has none', () =>
    expect(detectTraditionalOrigin('社区的会议', { annotated: false })).toBe('none'));
});
