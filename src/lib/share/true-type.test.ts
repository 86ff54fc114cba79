import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readTrueType } from './true-type.ts';

const file = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
);

describe('a face', () => {
  const face = readTrueType(readFileSync(file));

  test('draws Han characters a whole em wide, as closed outlines within it', () => {
    for (const character of '城事繁體〓') {
      const { advance, outline } = face.glyph(character);
      expect(advance).toBe(face.unitsPerEm);
      expect(outline).toMatch(/^M.*Z$/);
      const numbers = (outline.match(/-?[\d.]+/g) ?? []).map(Number);
      expect(Math.max(...numbers)).toBeLessThan(face.unitsPerEm * 1.1);
      expect(Math.min(...numbers)).toBeGreaterThan(-face.unitsPerEm * 0.3);
    }
  });

  test('draws a square of straight lines as such: 一 has fewer curves than 龙', () => {
    expect(face.glyph('一').outline.length).toBeLessThan(face.glyph('龙').outline.length);
    expect(face.glyph(' ').outline).toBe('');
  });

  test('prints 〓 for a character that it lacks', () => {
    expect(face.has('😀')).toBe(false);
    expect(face.glyph('😀')).toEqual(face.glyph('〓'));
  });
});

test('a file that is no TrueType font is refused in words', () => {
  expect(() => readTrueType(new TextEncoder().encode('这不是字体，只是一段文字。'))).toThrow('Give a TrueType file');
});
