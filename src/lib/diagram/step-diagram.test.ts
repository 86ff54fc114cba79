import { describe, expect, test } from 'vitest';
import { drawSteps, ROOMS, type Step, wrapText } from './step-diagram.ts';

const steps: Step[] = [
  { title: '入户问需', actor: '楼栋长', text: '逐户问。' },
  { title: '比选 <方案>', actor: '设计师', text: '比。' },
  { title: '居民表决', actor: null, text: '表决。' },
];

const ON_PAGE = { anyone: '各方', room: 'page' } as const;
const IN_COLUMN = { anyone: '各方', room: 'column' } as const;
const flow = (count: number) =>
  Array.from({ length: count }, (): Step => ({ title: '先问住户再商量', actor: '社区', text: '问。' }));

interface Place {
  x: number;
  y: number;
  width: number;
}

const boxesOf = (inside: string): Place[] =>
  [...inside.matchAll(/step-box" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map(([, x, y, width]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
  }));

describe('a step diagram', () => {
  test('has a lane for each actor, and one for steps that name none', () => {
    const { inside, height } = drawSteps(steps, ON_PAGE);
    expect(inside.match(/class="lane/g)).toHaveLength(3);
    expect(inside).toContain('>各方<');
    expect(height).toBe(336);
  });

  test.each([ON_PAGE, IN_COLUMN])('has no lanes and names nobody where no step says who acts: %o', (options) => {
    const nobody = steps.map((step) => ({ ...step, actor: null }));
    for (const few of [nobody, [...nobody, ...nobody, ...nobody]]) {
      const { inside } = drawSteps(few, options);
      expect(inside).not.toMatch(/各方|class="lane|class="actor/);
      expect(boxesOf(inside)).toHaveLength(few.length);
    }
    expect(drawSteps(nobody, options).width).toBeLessThan(drawSteps(steps, options).width);
  });

  test.each([2, 3, 4, 5, 6, 7, 15])('of %d steps is no wider than its room, and no box touches another', (count) => {
    for (const options of [ON_PAGE, IN_COLUMN]) {
      const { inside, width, height } = drawSteps(flow(count), options);
      expect(width).toBeLessThanOrEqual(ROOMS[options.room].width);
      const boxes = boxesOf(inside);
      expect(boxes).toHaveLength(count);
      for (const [index, box] of boxes.entries()) {
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y).toBeLessThan(height);
        const before = boxes[index - 1];
        if (before) expect(box.y > before.y || box.x - before.x - before.width > 20).toBe(true);
      }
    }
  });

  test('says beside each step who takes it, where there are no lanes to say it', () => {
    expect(drawSteps(flow(9), ON_PAGE).inside.match(/>社区</g)).toHaveLength(9);
  });

  test.each([steps, [...steps, ...steps, ...steps]])(
    'leads from each step to the next, and never holds raw markup',
    (...all) => {
      const { inside } = drawSteps(all, ON_PAGE);
      expect(inside.match(/class="arrow-head"/g)).toHaveLength(all.length - 1);
      expect(inside).not.toContain('<方案>');
      expect(inside).toContain('&lt;方案&gt;');
    },
  );
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
