import { describe, expect, test } from 'vitest';
import { breakLines, breakWithin } from './break-lines.ts';

const measure = (text: string) => [...text].length;
const lines = (text: string, width: number) => breakLines(text, { width, measure, ends: 'marks' });

describe('a headline', () => {
  test('breaks after its marks rather than within a phrase', () => {
    expect(lines('地下量清楚，楼上商量办', 8)).toEqual(['地下量清楚，', '楼上商量办']);
  });

  test('keeps a numeral and its measure on one line', () => {
    expect(lines('责任区里的一百二十天不算短', 7).join('|')).toContain('一百二十天');
  });

  test('stands on one line when it fits, and on none when it is empty', () => {
    expect(lines('老街换新管', 5)).toEqual(['老街换新管']);
    expect(lines('', 5)).toEqual([]);
  });

  test.each(['甲社区、乙社区、丙社区和丁社区：谁先换管', '他说“修好了”，邻居说“还漏”。', '一二三四五六七八九十'])(
    '“%s” loses no character, and no line begins or ends with a forbidden mark',
    (text) => {
      for (let width = 3; width < 20; width += 1) {
        const broken = lines(text, width);
        expect(broken.join('')).toBe(text);
        // A column as narrow as a word leaves no choice.
        if (width < 6) continue;
        for (const line of broken) {
          expect(line).not.toMatch(/^[，。：、”]|[“（《]$/u);
          expect(measure(line)).toBeLessThanOrEqual(width);
        }
      }
    },
  );

  test('takes a line more for a break after a mark; running text does not', () => {
    const title = '甲社区：天天有人盯工地，四个小区合一个';
    expect(lines(title, 11)).toEqual(['甲社区：', '天天有人盯工地，', '四个小区合一个']);
    expect(breakLines(title, { width: 11, measure, ends: 'full' })).toHaveLength(2);
  });

  test('too long for its place ends in ……', () => {
    const cut = breakWithin('街巷整治的几本账：拆了多少、补了多少、谁来管', 2, { width: 8, measure, ends: 'marks' });
    expect(cut).toHaveLength(2);
    expect(cut.at(-1)).toMatch(/[^，、：]……$/u);
  });
});

test('no line ends with the first word of the next sentence', () => {
  expect(lines('改造前问、改造中问、改造后再问：安徽一市的“人民设计师”', 12)).toContain('改造后再问：');
});
