import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { explainRule } from './explain-rule.ts';

const LIB = join(import.meta.dirname, '../..');

/** Ids that the code writes into a receipt: `rule: 'x'` beside a line, `['x', edit, 0.9]`; those of problems explain themselves. */
function idsIn(source: string): string[] {
  const withoutProblems = source
    .replace(/severity: [^,]+,\s*rule: '[\w-]+'/g, '')
    .replace(/rule: '[\w-]+', find:.*/g, '');
  return [...withoutProblems.matchAll(/\brule: '([a-z-]+)'|\[\s*'([a-z]+-[a-z-]+)',\s*(?:\(|[a-z]\w*,\s*[\d.]+)/g)].map(
    ([, named, tuple]) => named ?? tuple ?? '',
  );
}

test('every rule that writes a receipt tells an editor why, in Chinese', () => {
  const files = globSync(['normalize/stages/*/*.ts', 'intake/html/*.ts', 'intake/*.ts'], { cwd: LIB }).filter(
    (file) => !/\.test\.ts$|report-lost-text|refuse-format|read-docx|ingest-article/.test(file),
  );
  const ids = files.flatMap((file) => idsIn(readFileSync(join(LIB, file), 'utf8')).map((id) => ({ file, id })));
  expect(ids.length).toBeGreaterThan(25);
  expect(ids.filter(({ id }) => !explainRule(id))).toEqual([]);
});

test.each(['annotation', 'mark', 'odd-mark', 'bare-mark'])('a run shifted behind a %s is explained', (kind) => {
  expect(explainRule(`shifted-behind-${kind}`)).toMatch(/字节/);
});

test('a rule that is data tells its own reason', () => {
  expect(explainRule('comma')).toContain('GB/T 15834');
  expect(explainRule('scan-code')).toContain('扫码');
  expect(explainRule('no-such-rule')).toBeUndefined();
});
