import { expect, test } from 'vitest';
import type { Run } from './judge-runs.ts';
import { weighPronouns } from './pronouns.ts';
import { surveyArticle } from './survey-article.ts';
import type { Candidate } from './weigh.ts';

const around = surveyArticle([{ number: 1, text: '甲社區的事' }], { script: 'hant', annotations: new Map() });
const line = '居民都點頭?!彼f,這樣好。';

function runWith(guesses: Readonly<Record<string, number>>): Run {
  const candidates = Object.entries(guesses).map(
    ([text, probability]): Candidate => ({ text, probability, end: 9, filled: 1, roughness: 0, ending: 'trail' }),
  );
  const trigger = { kind: 'mark', start: 5, tokens: 2, openings: [] } as const;
  return { line, trigger, received: line.slice(5, 9), end: 9, accepted: undefined, candidates };
}

function firstOf(run: Run, lines: readonly string[]): string | undefined {
  return weighPronouns(run, lines, around).candidates[0]?.text;
}

test.each([
  ['。”她說', ['張某某是網格員,她每天走兩趟,居民見了她都打招呼。', line]],
  ['。”她說', [line, '大家說她心細,她只是笑笑。']],
  ['。”他說', ['張某某是網格員,他每天走兩趟。', line]],
  ['。”他說', ['網格員走在前面。', line]],
  ['。”他說', ['她們都來了,其他人在後面。', line]],
])('%s is likelier in %j', (first, lines) => {
  expect(firstOf(runWith({ '。”他說': 0.8, '。”她說': 0.17 }), lines)).toBe(first);
});

test('candidates that speak of nobody, or of the same, are left as they are', () => {
  const run = runWith({ '。”所說': 0.6, '。”說': 0.3 });
  expect(weighPronouns(run, ['張某某是網格員,她每天走兩趟。', line], around)).toBe(run);
});

test('the candidates together are as likely as before', () => {
  const { candidates } = weighPronouns(runWith({ '。”他說': 0.8, '。”她說': 0.1 }), ['她來了。', line], around);
  expect(candidates.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(0.9);
});
