import { describe, expect, test } from 'vitest';
import { damage, findTornMarks } from './channel.ts';
import { type Run, settle, weighTogether } from './judge-runs.ts';
import { repairByteShift } from './repair-byte-shift.ts';
import { surveyArticle } from './survey-article.ts';
import type { Candidate } from './weigh.ts';

const around = surveyArticle([{ number: 1, text: '甲社區的事' }], { script: 'hant', annotations: new Map() });

function run(line: string, guesses: Readonly<Record<string, number>>): Run {
  const start = line.indexOf('?');
  const end = line.indexOf(')') + 1;
  const candidates = Object.entries(guesses).map(
    ([text, probability]): Candidate => ({ text, probability, end, filled: 0, roughness: 0, ending: 'mark' }),
  );
  const trigger = { kind: 'annotation', start, tokens: 2, openings: [] } as const;
  return { line, trigger, received: line.slice(start, end), end, accepted: undefined, candidates };
}

test('a word is damaged alike wherever it stands: what fits two places is believed sooner', () => {
  const runs = [run('一線勇?lián)、作貢獻', { 搶: 0.5, 擔當: 0.3 }), run('人人勇?lián)的作風', { 撲: 0.6, 擔當: 0.2 })];
  for (const { candidates } of weighTogether(runs, around)) {
    expect(candidates[0]?.text).toBe('擔當');
    expect(candidates[0]?.probability).toBeGreaterThan(0.9);
  }
});

test('places that begin otherwise say nothing of each other', () => {
  const runs = [run('一線勇?lián)、', { 搶: 0.5, 擔當: 0.3 }), run('去年夏?lián)、', { 撲: 0.6, 擔當: 0.2 })];
  expect(weighTogether(runs, around)).toEqual(runs);
});

describe('what no model can tell is not accepted, however likely:', () => {
  const line = '老人點頭?!彼f,這樣好。';
  const trigger = { kind: 'mark', start: 4, tokens: 2, openings: [] } as const;

  test.each([
    ['。”他說', '。”所說', true],
    ['。”他說', '。”，他說', true],
    ['。”他說', '。”她說', false],
    ['。”他說', '。”三他說', false],
  ])('%s, where it may be %s', (likely, other, isTold) => {
    const candidate = (text: string, probability: number): Candidate => ({
      text,
      probability,
      end: 8,
      filled: 1,
      roughness: 0,
      ending: 'trail',
    });
    const candidates = [
      candidate(likely, other.includes('，') ? 0.85 : 0.96),
      candidate(other, other.includes('，') ? 0.12 : 0.03),
    ];
    const { accepted } = settle({ line, trigger, received: '', end: 8, accepted: undefined, candidates }, around);
    expect(accepted?.text === likely).toBe(isTold);
  });
});

describe('somebody who speaks without a name', () => {
  const HANT = { script: 'hant', traditional: 'mechanical', annotations: new Map() } as const;
  const tear = (text: string) =>
    damage(text, {
      annotations: new Map(),
      tornAt: findTornMarks(text).slice(0, 1),
      privateUse: 'deleted',
      width: 'folded',
    });
  const repair = (text: string) => repairByteShift.run([{ number: 1, text }], HANT).value[0]?.text;

  test('has lost it: 莫二妹 is left to an editor and not read as 拿', () => {
    const received = tear('大家都說：“路燈亮了。”住在一樓的老人莫二妹說起這件事就笑。');
    expect(repair(received)).toBe(received);
  });

  test('needs none where a word like 也 stands there', () => {
    const received = tear('大家都說：“路燈亮了。”住在一樓的老人也說起這件事。');
    expect(repair(received)).toBe('大家都說:“路燈亮了。”住在一樓的老人也說起這件事。');
  });
});

describe('a quotation that is closed close behind', () => {
  const HANT = { script: 'hant', traditional: 'mechanical', annotations: new Map() } as const;
  const tear = (text: string) =>
    damage(text, {
      annotations: new Map(),
      tornAt: findTornMarks(text).slice(0, 1),
      privateUse: 'deleted',
      width: 'folded',
    });
  const repair = (text: string) => repairByteShift.run([{ number: 1, text }], HANT).value[0]?.text;

  test('was opened by a mark that vanished: the run is left to an editor', () => {
    const received = tear('居民有事能找到人。“今年以來，‘紅色網格’解決了十件難事。”大家說。');
    expect(received).toContain('t色網格’解決');
    expect(repair(received)).toBe(received);
  });

  test('is none where the line has opened it', () => {
    const received = tear('居民有事能找到人。“今年以來，紅色網格解決了十件難事。”大家說。');
    expect(repair(received)).toBe('居民有事能找到人。“今年以來，紅色網格解決了十件難事。”大家說。');
  });
});
