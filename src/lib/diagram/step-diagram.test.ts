import { describe, expect, test } from 'vitest';
import { drawColumn, drawLanes, type Step, wrapText } from './step-diagram.ts';

const steps: Step[] = [
  { title: '入户问需', actor: '楼栋长', text: '逐户问。' },
  { title: '比选 <方案>', actor: '设计师', text: '比。' },
  { title: '居民表决', actor: null, text: '表决。' },
];

describe('a step diagram', () => {
  test('has a lane for each actor, and one for steps that name none', () => {
    const { inside, height } = drawLanes(steps, { anyone: '各方' });
    expect(inside.match(/class="lane/g)).toHaveLength(3);
    expect(inside).toContain('>各方<');
    expect(height).toBe(336);
  });

  test('has no lanes and names nobody where no step says who acts', () => {
    const nobody = steps.map((step) => ({ ...step, actor: null }));
    for (const draw of [drawLanes, drawColumn]) {
      const { inside, width } = draw(nobody, { anyone: '各方' });
      expect(inside).not.toMatch(/各方|class="lane|class="actor/);
      expect(inside.match(/class="step-box|class="step-disc/g)?.length).toBeGreaterThanOrEqual(3);
      expect(width).toBeLessThan(drawLanes(steps, { anyone: '各方' }).width);
    }
  });

  test.each([2, 3, 4, 5, 6])('of %d steps is no wider than a page, and no box touches the next', (count) => {
    const many = Array.from({ length: count }, (): Step => ({ title: '先问住户再商量', actor: '社区', text: '问。' }));
    const { inside, width } = drawLanes(many, { anyone: '各方' });
    expect(width).toBeLessThanOrEqual(1240);
    const boxes = [...inside.matchAll(/step-box" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, size]) => ({
      from: Number(x),
      to: Number(x) + Number(size),
    }));
    expect(boxes).toHaveLength(count);
    for (const [index, { from }] of boxes.entries())
      if (index > 0) expect(from - (boxes[index - 1]?.to ?? 0)).toBeGreaterThan(20);
  });

  test.each([drawLanes, drawColumn])('leads from each step to the next, and never holds raw markup', (draw) => {
    const { inside } = draw(steps, { anyone: '各方' });
    expect(inside.match(/class="arrow-head"/g)).toHaveLength(2);
    expect(inside).not.toContain('<方案>');
    expect(inside).toContain('&lt;方案&gt;');
  });
});

describe('wrapped text', () => {
  test('keeps every character', () => {
    const text = '社区党委牵头，3+N议事法则把居民、物业、施工方请到一张桌上';
    expect(wrapText(text, 8).join('')).toBe(text);
  });

  test('never begins a line with a mark that must not stand there', () => {
    expect(wrapText('居民自己商量出来的，才管用', 9)).toEqual(['居民自己商量出来的，', '才管用']);
  });
});
