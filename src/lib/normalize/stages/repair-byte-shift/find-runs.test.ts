import { expect, test } from 'vitest';
import { damage, findTornMarks } from './channel.ts';
import { findRuns } from './find-runs.ts';
import { surveyArticle } from './survey-article.ts';

const written = '居民說：“路燈亮了。”社區居民都來幫忙，大家很高興。';
const received = damage(written, {
  annotations: new Map(),
  tornAt: findTornMarks(written).slice(0, 1),
  privateUse: 'deleted',
  width: 'folded',
});

test.each([
  ['is accepted when it is sure', 100_000, '。”社區'],
  ['is only named when the article has had its work: hardly any rival was looked at', 0, undefined],
])('a repair %s', (_name, left, accepted) => {
  const around = surveyArticle([{ number: 1, text: received }], { script: 'hant', annotations: new Map() });
  around.effort.left = left;
  const [run] = findRuns([received], around).flat();
  expect(run?.candidates[0]?.text).toContain('。”社');
  expect(run?.accepted?.text).toBe(accepted);
  expect(run?.isHurried).toBe(left === 0);
});

test('a run sees the quotation that an earlier one in its line opens', () => {
  const text = '居民都來看。“這里的人多著呢。”75歲的居民張某某在人群里。';
  const torn = damage(text, {
    annotations: new Map(),
    tornAt: findTornMarks(text).slice(0, 2),
    privateUse: 'deleted',
    width: 'folded',
  });
  expect(torn.match(/\?!/gu)).toHaveLength(2);
  const around = surveyArticle([{ number: 1, text: torn }], { script: 'hant', annotations: new Map() });
  const runs = findRuns([torn], around).flat();
  expect(runs.map(({ candidates }) => candidates[0]?.text.slice(0, 2))).toEqual(['。“', '。”']);
});

test('a reading behind an ASCII character, the second half of its own, shows a run that began at a comma', () => {
  const line = '甲海區(qū)的老樓多處進水,幒^(qū)領導打來電話。';
  const facts = { script: 'hant', traditional: 'mechanical', annotations: new Map([['區', 'qū']]) } as const;
  const [runs = []] = findRuns([line], surveyArticle([{ number: 1, text: line }], facts));
  expect(runs.map(({ received }) => received)).toEqual([',幒^(qū)']);
});
