import { describe, expect, test } from 'vitest';
import { readDoubledAccount, readStackedDay } from './stacked-heads.ts';

const lines = (texts: readonly string[]) => texts.map((text, index) => ({ number: index + 1, text }));

/** field and value of what was read, and the lines that said it */
function told(found: ReturnType<typeof readStackedDay>) {
  return {
    findings: found.flatMap(([, { findings }]) => findings.map(({ field, value }) => `${field} ${value}`)),
    lines: found.map(([line]) => line.text),
  };
}

describe('a day in three lines', () => {
  test('is one day', () => {
    expect(told(readStackedDay(lines(['示例网', '2022', '07/15', '08:22:11', '甲社区的路灯亮了'])))).toEqual({
      findings: ['dates 2022-07-15'],
      lines: ['2022', '07/15', '08:22:11'],
    });
  });

  test('leaves a year that heads a part, and a page of many', () => {
    expect(readStackedDay(lines(['2022', '甲社区的路灯亮了']))).toEqual([]);
    expect(readStackedDay(lines(['2022', '07/15', '甲社区的路灯亮了']))).toEqual([]);
  });
});

describe('an account that stands twice', () => {
  test('below the headline, with the author above it', () => {
    expect(told(readDoubledAccount(lines(['甲社区的路灯终于亮了起来', '李明', '示例发布', '示例发布'])))).toEqual({
      findings: ['authors 李明', 'sources 示例发布'],
      lines: ['李明', '示例发布', '示例发布'],
    });
  });

  test('over the headline and below it', () => {
    expect(told(readDoubledAccount(lines(['云上示例', '甲社区的路灯终于亮了起来', '云上示例']))).lines).toEqual([
      '云上示例',
      '云上示例',
    ]);
  });

  test('leaves a short headline that stands twice, and years', () => {
    expect(readDoubledAccount(lines(['老街谣', '老街谣']))).toEqual([]);
    expect(readDoubledAccount(lines(['2022', '甲社区的路灯终于亮了起来', '2022']))).toEqual([]);
  });
});
