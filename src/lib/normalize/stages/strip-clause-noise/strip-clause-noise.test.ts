import { expect, test } from 'vitest';
import { describeArticleRules } from '#lib/testing/describe-article-rules.ts';
import { CLAUSE_NOISE, stripClauseNoise } from './strip-clause-noise.ts';

describeArticleRules([CLAUSE_NOISE], stripClauseNoise);

test('each pair is in the receipt, and the editor is told how many there were', () => {
  const [[before]] = CLAUSE_NOISE.repairs;
  const { changes, problems } = stripClauseNoise.run([{ number: 7, text: before.replace('\n', '') }], {
    script: 'hans',
    traditional: 'none',
    annotations: new Map(),
  });
  expect(changes?.[0]).toMatchObject({ rule: 'clause-noise', line: 7, before: '今年春天扫沼，甲社区的老' });
  expect(problems?.[0]?.message).toContain(`共 ${changes?.length} 处`);
});
