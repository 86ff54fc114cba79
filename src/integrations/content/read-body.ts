import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BodySource, compileBody } from '#lib/body/compile-body.ts';
import { splitBody } from '#lib/body/split-body.ts';
import { ContentProblems } from './content-problems.ts';

/** The body of a story or practice as it lies on disk; `filePath` is what the collection entry carries. */
export function readBody(filePath: string): BodySource {
  const { body, bodyLine } = splitBody(readFileSync(resolve(filePath), 'utf8'));
  return { file: filePath, body, bodyLine };
}

/** The compiled body as a function of the JSX runtime; throws {@link ContentProblems} when an editor has to mend it. */
export function evaluateBody<Component>(source: BodySource): (runtime: object) => { default: Component } {
  const { code, problems } = compileBody(source);
  if (problems.length > 0) throw new ContentProblems(problems);
  return new Function(code) as (runtime: object) => { default: Component };
}
