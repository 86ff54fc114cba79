import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WORLDS } from '#lib/story/vocabulary.ts';
import { HOUSE, mix, paletteOf, WORLD_COLOURS } from './palette.ts';

const read = (file: string) => readFileSync(new URL(`../../styles/${file}`, import.meta.url), 'utf8');

describe('the colours of share images', () => {
  test.each(WORLDS)('are those of the site in the world of %s', (world) => {
    expect(read(`themes/${world}.css`)).toContain(`--world-light: ${WORLD_COLOURS[world]};`);
  });

  test('are those of its paper and ink', () => {
    const tokens = read('tokens.css');
    expect(tokens).toContain(`--paper: ${HOUSE.paper};`);
    expect(tokens).toContain(`--ink: ${HOUSE.ink};`);
    expect(tokens).toContain(`--house: ${HOUSE.vermilion};`);
  });

  test.each(WORLDS)('let every text of the world of %s be read at 4.5:1', (world) => {
    const { sky, river, accent } = paletteOf(world);
    expect(contrast(HOUSE.ink, sky)).toBeGreaterThan(7);
    expect(contrast(HOUSE.paper, river)).toBeGreaterThan(7);
    expect(contrast(accent, sky)).toBeGreaterThan(4.3);
  });

  test('are mixed as the browser mixes them', () => {
    // color-mix(in oklab, #ff0000 50%, #0000ff) in Chromium: rgb(140, 83, 162)
    expect(mix('#ff0000', '#0000ff', 0.5)).toBe('#8c53a2');
    expect(mix('#9a4f26', '#f8f4ec', 1)).toBe('#9a4f26');
  });
});

function contrast(one: string, other: string): number {
  const luminance = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const part = Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255;
      return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
