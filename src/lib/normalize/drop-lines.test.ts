import { expect, test } from 'vitest';
import { appointJudge } from './drop-lines.ts';
import type { LineRule } from './rule.ts';

const rule = (id: string, where: LineRule['where'], find: RegExp): LineRule => ({
  id,
  why: '示例',
  find,
  where,
  drops: ['甲'],
  leaves: ['乙'],
});

test.each([
  ['甲社区', 'first', 'second'],
  ['乙社区', 'second', 'second'],
  ['丙社区', 'third', undefined],
  ['丁社区', undefined, undefined],
])('at the edges the first of all rules takes %s out, elsewhere the first of those for anywhere', (text, edge, any) => {
  const judge = appointJudge([
    rule('first', 'edges', /甲/u),
    rule('second', 'anywhere', /[甲乙]/u),
    rule('third', 'edges', /[甲乙丙]/u),
  ]);
  const line = { number: 1, text };
  expect([judge.atEdge(line)?.id, judge.anywhere(line)?.id]).toEqual([edge, any]);
});
