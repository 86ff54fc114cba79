import { type Problem, printProblems } from '#lib/problem/problem.ts';

/** Thrown when the content cannot be published; its message is the list of problems, for people. */
export class ContentProblems extends Error {
  override name = 'ContentProblems';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`内容有错误，网站没有生成：\n${printProblems(problems)}`);
    this.problems = problems;
    // The stack says nothing to an editor.
    this.stack = this.message;
  }
}
