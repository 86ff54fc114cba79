import { describe, expect, test } from 'vitest';
import { WORLDS } from '#lib/story/vocabulary.ts';
import { type CoverSubject, drawCover } from './cover.ts';

const subject = (change: Partial<CoverSubject> = {}): CoverSubject => ({
  seed: 'example',
  world: 'ochre',
  figures: Array.from({ length: 14 }, (_, index) => ({
    value: 7 ** index + index,
    status: index % 5 ? 'done' : 'planned',
  })),
  events: [
    { date: '2018/2020', planned: false },
    { date: '2022-06-30', planned: false },
    { date: '2023', planned: true },
    { date: null, planned: false },
  ],
  ...change,
});

describe('a cover', () => {
  test('is the same bytes for the same story', () => {
    expect(drawCover(subject(), 'page')).toBe(drawCover(subject(), 'page'));
  });

  test('differs for each of ten thousand stories that have no data at all', () => {
    const bare = (seed: string) => drawCover(subject({ seed, figures: [], events: [] }), 'card');
    expect(new Set(Array.from({ length: 10_000 }, (_, index) => bare(`story-${index}`))).size).toBe(10_000);
  });

  test('changes with a figure and with an event', () => {
    const other = subject({ figures: [{ value: 8, status: 'done' }] });
    expect(drawCover(other, 'page')).not.toBe(drawCover(subject({ figures: [{ value: 9, status: 'done' }] }), 'page'));
    expect(drawCover(subject({ events: [] }), 'page')).not.toBe(drawCover(subject(), 'page'));
  });

  test('of the same story has another sky, horizon and roofs in every world', () => {
    const covers = WORLDS.map((world) => drawCover(subject({ world }), 'card'));
    for (const part of ['class="emblem"', 'class="far"', 'class="house"'])
      expect(new Set(covers.map((cover) => cover.slice(cover.indexOf(part)).split('/>')[0])).size, part).toBe(
        WORLDS.length,
      );
  });

  test.each(WORLDS)('in the world of %s is small, and says nothing that is not a number', (world) => {
    const page = drawCover(subject({ world }), 'page');
    expect(page.length).toBeLessThan(4096);
    expect(drawCover(subject({ world }), 'card').length).toBeLessThan(2400);
    expect(page).not.toMatch(/NaN|Infinity|undefined|style=/);
  });

  test.each([0, -4, 0.5, 83.34e8, 1e21])('is drawn for the figure %d', (value) => {
    expect(drawCover(subject({ figures: [{ value, status: 'done' }] }), 'page')).not.toMatch(/NaN|Infinity/);
  });
});
