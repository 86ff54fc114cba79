import { readFileSync } from 'node:fs';
import { ContentProblems } from './content-problems.ts';

interface Use {
  /** the story's or practice's file */
  file: string;
  /** what the tag is written like, from its `<` on, far enough to be told from others */
  tag: string;
  message: string;
  hint: string;
}

/** What is thrown when a component names something that does not exist; points to the line that names it. */
export function componentProblem({ file, tag, message, hint }: Use): ContentProblems {
  const line = lineOf(file, tag);
  return new ContentProblems([
    { severity: 'error', rule: 'body-component', file, ...(line && { line }), message, hint },
  ]);
}

function lineOf(file: string, tag: string): number | undefined {
  const lines = readFileSync(file, 'utf8').split('\n');
  const [name = '', value = ''] = tag.split(' ');
  const exact = lines.findIndex((line) => line.includes(name) && line.includes(value));
  const found = exact < 0 ? lines.findIndex((line) => line.includes(value)) : exact;
  return found < 0 ? undefined : found + 1;
}
