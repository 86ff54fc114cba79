/** One line of type, set as a compositor would: marks side by side share their white space, an opening mark hangs in the margin. */
import type { Face } from './face.ts';

export interface TypeStyle {
  readonly face: Face;
  /** of the em, in pixels */
  readonly size: number;
  readonly fill: string;
}

export interface LinePlace {
  readonly x: number;
  /** of the baseline */
  readonly y: number;
  readonly align?: 'start' | 'end';
}

const OPENING = /[“‘（《「『【〈]/u;
const CLOSING = /[”’）》」』】〉，。、：；！？]/u;

interface Placed {
  readonly outline: string;
  readonly at: number;
}

/** How wide `text` is when it is set. */
export function measureLine(text: string, style: TypeStyle): number {
  return (placeGlyphs(text, style.face).width * style.size) / style.face.unitsPerEm;
}

/** The line as SVG. */
export function drawLine(text: string, style: TypeStyle, { x, y, align = 'start' }: LinePlace): string {
  const { glyphs, width } = placeGlyphs(text, style.face);
  const scale = style.size / style.face.unitsPerEm;
  const left = align === 'end' ? x - width * scale : x;
  const paths = glyphs.map(({ outline, at }) => `<path transform="translate(${at})" d="${outline}"/>`).join('');
  return `<g fill="${style.fill}" transform="translate(${round(left)} ${round(y)}) scale(${round(scale)} ${round(-scale)})">${paths}</g>`;
}

function placeGlyphs(text: string, face: Face): { glyphs: Placed[]; width: number } {
  const half = face.unitsPerEm / 2;
  const glyphs: Placed[] = [];
  let at = 0;
  let before = '';
  for (const character of text) {
    const { advance, outline } = face.glyph(character);
    const isWide = advance >= face.unitsPerEm * 0.95;
    if (isWide && OPENING.test(character) && (before === '' || CLOSING.test(before) || OPENING.test(before)))
      at -= half;
    else if (isWide && CLOSING.test(character) && CLOSING.test(before)) at -= half;
    if (outline) glyphs.push({ outline, at });
    at += advance;
    before = character;
  }
  const last = CLOSING.test(before) && face.glyph(before).advance >= face.unitsPerEm * 0.95;
  return { glyphs, width: last ? at - half : at };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
