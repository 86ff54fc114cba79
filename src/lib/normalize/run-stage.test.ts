import { describe, expect, test } from 'vitest';
import { openLedger } from './run-stage.ts';
import type { Line, Outcome, SourceStage } from './stage.ts';

const LINES: readonly Line[] = [
  { number: 1, text: '老旧小区' },
  { number: 2, text: '改造完成' },
];
const stage = (
  keeps: SourceStage['keeps'],
  run: (lines: readonly Line[]) => Outcome<readonly Line[]>,
): SourceStage => ({ id: 'example', keeps, run });
const edit = (line: number) => ({ stage: 'example', rule: 'x', line, before: '', after: '', confidence: 1 });
const runs = (broken: SourceStage) => () => openLedger().run(broken, LINES, undefined);

describe('a stage that breaks its promise is named', () => {
  test('a Han character lost', () => {
    const value = [{ number: 1, text: '老旧小' }, LINES[1] as Line];
    expect(runs(stage('han-characters', () => ({ value, changes: [edit(1)] })))).toThrow(
      'Stage "example" did not keep its han-characters',
    );
  });
  test('a Han character exchanged where only marks may be', () => {
    const value = [{ number: 1, text: '老舊小区' }, LINES[1] as Line];
    expect(runs(stage('han-characters', () => ({ value, changes: [edit(1)] })))).toThrow('han-characters');
    expect(runs(stage('han-count', () => ({ value, changes: [edit(1)] })))).not.toThrow();
  });
  test('a line changed without a word in the receipt', () => {
    const value = [{ number: 1, text: '老旧，小区' }, LINES[1] as Line];
    expect(runs(stage('han-characters', () => ({ value })))).toThrow('changed line 1 without a change');
  });
  test('a line that vanished', () => {
    expect(runs(stage('nothing', () => ({ value: [LINES[0] as Line] })))).toThrow('changed line 2');
  });
  test('a line that is called dropped and stands there nevertheless', () => {
    const dropped = [{ rule: 'x', line: 2, text: '改造完成' }];
    expect(runs(stage('han-characters', () => ({ value: LINES, dropped })))).toThrow('han-characters');
  });
  test('two lines that changed places', () => {
    const value = [LINES[1] as Line, LINES[0] as Line];
    expect(runs(stage('han-characters', () => ({ value })))).toThrow('han-characters');
  });
  test('more changes than a call takes arguments are all kept', () => {
    const ledger = openLedger();
    const changes = Array.from({ length: 300_000 }, () => edit(1));
    ledger.run(
      stage('nothing', () => ({ value: LINES, changes })),
      LINES,
      undefined,
    );
    expect(ledger.changes).toHaveLength(300_000);
  });
  test('a drop that is in the receipt is no loss', () => {
    const dropped = [{ rule: 'x', line: 2, text: '改造完成' }];
    expect(runs(stage('han-characters', () => ({ value: [LINES[0] as Line], dropped })))).not.toThrow();
  });
});
