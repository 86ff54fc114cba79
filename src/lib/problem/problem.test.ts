import { expect, test } from 'vitest';
import { isError, type Problem, printProblem, printProblems } from './problem.ts';

const WHOLE: Problem = {
  severity: 'error',
  rule: 'stray-bold',
  file: 'content/stories/demo.mdx',
  line: 12,
  column: 5,
  message: '“**”没有配成一对。',
  hint: '补上另一个',
};

test('a problem prints its place, weight, rule, message and remedy on one line', () => {
  expect(printProblem(WHOLE)).toBe(
    'content/stories/demo.mdx:12:5 错误 [stray-bold] “**”没有配成一对。 改法：补上另一个',
  );
});

test('what is not known is left out', () => {
  expect(printProblem({ severity: 'warning', rule: 'lead', message: '没有头条。' })).toBe('提醒 [lead] 没有头条。');
});

test('errors come first, then by file and line, and a count ends the list', () => {
  const at = (severity: Problem['severity'], file: string, line: number): Problem => ({
    severity,
    rule: 'r',
    file,
    line,
    message: '。',
  });
  const printed = printProblems([
    at('warning', 'a', 1),
    at('error', 'b', 10),
    at('error', 'b', 9),
    at('error', 'a', 3),
  ]);
  expect(printed.split('\n')).toEqual([
    'a:3 错误 [r] 。',
    'b:9 错误 [r] 。',
    'b:10 错误 [r] 。',
    'a:1 提醒 [r] 。',
    '共 3 处错误，1 处提醒。',
  ]);
});

test('no problems print nothing', () => {
  expect(printProblems([])).toBe('');
  expect(isError(WHOLE)).toBe(true);
});
