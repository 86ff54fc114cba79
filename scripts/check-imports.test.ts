import { expect, test } from 'vitest';
import { checkImport, findImports } from './check-imports.ts';

test.each([
  ["import { a } from './a.ts';", ['./a.ts']],
  ["import type { A } from '#lib/a.ts';\nimport './x.css';", ['#lib/a.ts', './x.css']],
  ["export { b } from './b.ts';", ['./b.ts']],
  ["const m = await import('node:fs');", ['node:fs']],
  ["import {\n  a,\n  b,\n} from 'yaml';", ['yaml']],
  ["// we import nothing\nconst from = 'x';", []],
])('%s imports %j', (source, expected) => {
  expect(findImports(source)).toEqual(expected);
});

test.each([
  ['src/lib/dates/partial-date.ts', 'node:fs'],
  ['src/lib/story/laws.ts', 'astro'],
  ['src/lib/story/laws.ts', '#lib/testing/describe-rules.ts'],
  ['src/lib/normalize/stages/drop-spam/drop-spam.ts', '#lib/normalize/stages/find-blocks/find-blocks.ts'],
  ['src/pages/index.astro', '#lib/normalize/pipeline.ts'],
  ['src/pages/index.astro', 'astro:content'],
  ['src/queries.ts', '../scripts/build.ts'],
])('%s may not import %s', (file, target) => {
  expect(checkImport(file, target)).toBeTypeOf('string');
});

test.each([
  ['src/lib/dates/partial-date.ts', './print-date.ts'],
  ['src/lib/normalize/stages/drop-spam/drop-spam.ts', './rules.ts'],
  ['src/lib/normalize/stages/drop-spam/drop-spam.ts', '#lib/normalize/stage.ts'],
  ['src/queries.ts', 'astro:content'],
  ['src/pages/index.astro', '#queries'],
  ['scripts/ingest.ts', '#lib/normalize/pipeline.ts'],
  ['src/lib/story/laws.test.ts', '#lib/testing/describe-rules.ts'],
])('%s may import %s', (file, target) => {
  expect(checkImport(file, target)).toBeUndefined();
});
