import { type BodySource, compileBody } from '#lib/body/compile-body.ts';
import type { Problem } from '#lib/problem/problem.ts';

/** Without these a body is plain Markdown, which always compiles; most bodies need not be compiled to be checked. */
const CAN_FAIL = /[<{}]|\*\*|\]\(|\]:|^(?:import|export)\s/m;

/** What keeps a body from being rendered as it is meant. */
export function checkSyntax(source: BodySource): readonly Problem[] {
  return CAN_FAIL.test(source.body) ? compileBody(source).problems : [];
}
