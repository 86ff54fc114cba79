import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORLDS } from '#lib/story/vocabulary.ts';

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
/** `name: light-dark(#…, #…)` of a style sheet. */
function pairIn(css: string, name: string): { light: string; dark: string } {
  const [, light, dark] = new RegExp(`${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`${name} has no light-dark() pair of six-digit colours. Write it so.`);
  return { light, dark };
}

const tokens = read('tokens.css');
const strong = read('contrast.css');
const papers = {
  light: ['--paper', '--paper-2'].map((name) => pairIn(tokens, name).light),
  dark: ['--paper', '--paper-2'].map((name) => pairIn(tokens, name).dark),
};
const strongPaper = pairIn(strong, '--paper');

test('what the system asks for looks as what is chosen', () => {
  const [, chosen = '', asked = ''] = /@supports [^{]*\{([\s\S]*)@media [^{]*\{([\s\S]*)\}\s*\}/.exec(strong) ?? [];
  const bare = (css: string) => css.replaceAll(/:root(?::is\([^)]*\))?|\s/g, '');
  expect(bare(asked).length).toBeGreaterThan(200);
  expect(bare(asked)).toBe(bare(chosen));
});

test('every world has its colours, and no file is without a world', () => {
  const files = globSync('themes/*.css', { cwd: new URL('.', import.meta.url) }).map((file) => basename(file, '.css'));
  expect(files.sort()).toEqual([...WORLDS].sort());
});

describe.each(WORLDS)('the world of %s', (world) => {
  const css = read(`themes/${world}.css`);
  const colour = (name: string) => new RegExp(`--world-${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? 'missing';

  test.each(['light', 'dark'] as const)('is read at 4.5:1 on %s paper', (scheme) => {
    for (const paper of papers[scheme]) expect(contrast(colour(scheme), paper)).toBeGreaterThanOrEqual(4.5);
  });

  test('is read at 7:1 in high contrast', () => {
    expect(contrast(colour('strong-light'), strongPaper.light)).toBeGreaterThanOrEqual(7);
    expect(contrast(colour('strong-dark'), strongPaper.dark)).toBeGreaterThanOrEqual(7);
  });
});

test.each(['--ink', '--ink-2', '--house'])('%s is read on both papers, and at 7:1 in high contrast', (name) => {
  const { light, dark } = pairIn(tokens, name);
  for (const paper of papers.light) expect(contrast(light, paper)).toBeGreaterThanOrEqual(4.5);
  for (const paper of papers.dark) expect(contrast(dark, paper)).toBeGreaterThanOrEqual(4.5);
  const chosen = pairIn(strong, name);
  expect(contrast(chosen.light, strongPaper.light)).toBeGreaterThanOrEqual(7);
  expect(contrast(chosen.dark, strongPaper.dark)).toBeGreaterThanOrEqual(7);
});
