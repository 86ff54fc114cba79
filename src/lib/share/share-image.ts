/** What a share image shows of a story, whatever its shape. All words are given; nothing here speaks. */
import type { NumberPart } from '#lib/catalogue/key-figures.ts';
import { type CoverSubject, drawCover } from '#lib/cover/cover.ts';
import { breakLines, breakWithin, type LineBreaking } from './break-lines.ts';
import type { Face } from './face.ts';
import { coverStyle, type Palette } from './palette.ts';
import { drawLine, measureLine, type TypeStyle } from './set-line.ts';

export interface ShareSubject {
  readonly house: string;
  readonly title: string;
  /** what no line of the title cuts, besides words */
  readonly terms: ReadonlySet<string>;
  /** stands where a story has no figure */
  readonly summary: string;
  /** theme, place */
  readonly kicker: readonly string[];
  /** 日期不详 when it is not known */
  readonly date: string;
  /** source, its nature, as-of date: a line each */
  readonly imprint: readonly string[];
  readonly figure: { readonly parts: readonly NumberPart[]; readonly label: string } | undefined;
  readonly cover: CoverSubject;
  /** a photograph as a data URI; it then stands where the drawing would */
  readonly photograph: string | undefined;
  /** the page's whole address and what to do with it; undefined when the site's own address is not known */
  readonly scan: { readonly address: string; readonly words: readonly string[] } | undefined;
}

export interface Faces {
  readonly headline: Face;
  readonly text: Face;
  readonly numerals: Face;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Block {
  readonly svg: string;
  readonly height: number;
}

interface TextBlock extends TypeStyle {
  readonly leading: number;
  readonly lines: number;
  readonly ends?: LineBreaking['ends'];
  readonly terms?: LineBreaking['terms'];
}

/** `text` from the top of a column of `width` at (x, y), cut after `lines` lines. */
export function drawText(text: string, { x, y, width }: Omit<Box, 'height'>, style: TextBlock): Block {
  const { lines: limit, ends = 'full', terms } = style;
  const lines = breakWithin(text, limit, { width, ends, terms, measure: (line) => measureLine(line, style) });
  const step = style.size * style.leading;
  const svg = lines
    .map((line, index) => drawLine(line, style, { x, y: y + index * step + style.size * 0.88 }))
    .join('');
  return { svg, height: lines.length * step };
}

/** The title as large as `sizes` (largest first) and the box allow. */
export function drawTitle(
  { title, terms }: Pick<ShareSubject, 'title' | 'terms'>,
  box: Box,
  { sizes, ...style }: Omit<TypeStyle, 'size'> & { sizes: readonly number[] },
): Block {
  const leading = 1.24;
  const size =
    sizes.find((candidate) => {
      const measure = (line: string) => measureLine(line, { ...style, size: candidate });
      return (
        breakLines(title, { width: box.width, ends: 'marks', terms, measure }).length * candidate * leading <=
        box.height
      );
    }) ??
    sizes.at(-1) ??
    48;
  return drawText(title, box, {
    ...style,
    size,
    leading,
    lines: Math.max(1, Math.floor(box.height / (size * leading))),
    ends: 'marks',
    terms,
  });
}

/** of the em of the numerals */
export const DIGIT_HEIGHT = 0.72;

interface NumberStyle {
  readonly faces: Faces;
  readonly fill: string;
  /** of the digits, at most */
  readonly size: number;
}

/** A figure's number on the line at y: digits in the narrow face, the words that qualify them in the headline's. */
export function drawNumber(
  parts: readonly NumberPart[],
  { x, y, width }: Omit<Box, 'height'>,
  { faces, fill, size }: NumberStyle,
): Block {
  const styleOf = ({ kind, text }: NumberPart, digits: number): TypeStyle =>
    kind === 'digits' && [...text].every((character) => faces.numerals.has(character))
      ? { face: faces.numerals, size: digits, fill }
      : { face: faces.headline, size: kind === 'digits' ? digits * 0.8 : digits * 0.36, fill };
  const gap = (digits: number) => digits * 0.05;
  const widthAt = (digits: number) =>
    parts.reduce((sum, part) => sum + measureLine(part.text, styleOf(part, digits)) + gap(digits), -gap(digits));
  const fitting = Math.min(size, (size * width) / widthAt(size));
  let at = x;
  const drawn = parts.map((part) => {
    const style = styleOf(part, fitting);
    const svg = drawLine(part.text, style, { x: at, y });
    at += measureLine(part.text, style) + gap(fitting);
    return svg;
  });
  return { svg: drawn.join(''), height: fitting * DIGIT_HEIGHT };
}

const GATE =
  'M4 13q3-1 5-6h14q2 5 5 6zM7 14h4v12H7zM21 14h4v12h-4zM13 14h6v3h-6zM12 26v-4a4 4 0 0 1 8 0v4h-2v-4a2 2 0 0 0-4 0v4z';

/** The seal of the house. */
export function drawSeal({
  x,
  y,
  size,
  colour,
  paper,
}: {
  x: number;
  y: number;
  size: number;
  colour: string;
  paper: string;
}): string {
  return `<g transform="translate(${x} ${y}) scale(${size / 32})"><rect width="32" height="32" rx="3" fill="${colour}"/><path d="${GATE}" fill="${paper}"/></g>`;
}

const BANK = 30;

/** The story's photograph, or the drawing of its data, filling `box`; the upper edge of its sky fades into the sheet. */
export function drawArt(
  { cover, photograph }: ShareSubject,
  box: Box,
  { houses, palette }: { houses: number; palette: Palette },
): string {
  const place = `x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"`;
  if (photograph) {
    // A drawing brings its own river; under a photograph a strip of it leads to the foot.
    const shown = box.height - BANK;
    return `<image x="${box.x}" y="${box.y}" width="${box.width}" height="${shown}" href="${photograph}" preserveAspectRatio="xMidYMid slice"/><rect x="${box.x}" y="${box.y + shown}" width="${box.width}" height="${BANK}" fill="${palette.river}"/>`;
  }
  const { width, height } = box;
  // Pixel for pixel: a scaled pattern costs ten times the whole drawing.
  return [
    `<svg ${place} viewBox="0 0 ${width} ${height}">${drawCover(cover, { width, height, houses, sky: 'tiled' })}</svg>`,
    `<linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${palette.sky}"/><stop offset="1" stop-color="${palette.sky}" stop-opacity="0"/></linearGradient>`,
    `<rect x="${box.x}" y="${box.y}" width="${width}" height="${Math.round(height * 0.12)}" fill="url(#fade)"/>`,
  ].join('');
}

/** A whole drawing of `width` × `height` on a sheet of the world's tint. */
export function wrapSheet(
  inside: readonly string[],
  { width, height, palette }: { width: number; height: number; palette: Palette },
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${coverStyle(palette)}</style><rect width="${width}" height="${height}" fill="${palette.sky}"/>${inside.join('')}</svg>`;
}
