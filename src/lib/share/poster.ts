/**
 * The portrait poster: a newspaper's front page in small. Masthead between rules, headline, one number as large as the
 * column, the story's own drawing; its river runs on to the foot and carries imprint and QR code.
 */
import { HOUSE, type Palette, paletteOf } from './palette.ts';
import { qrPath } from './qr-path.ts';
import { drawLine } from './set-line.ts';
import {
  type Block,
  DIGIT_HEIGHT,
  drawArt,
  drawNumber,
  drawSeal,
  drawText,
  drawTitle,
  type Faces,
  type ShareSubject,
  wrapSheet,
} from './share-image.ts';

export const POSTER = { width: 1080, height: 1620 } as const;
const MARGIN = 72;
const COLUMN = POSTER.width - MARGIN * 2;
const FOOT = 262;
/** where no code needs the room */
const LOW_FOOT = 176;
const LEAST_ART = 330;
const LARGEST_NUMBER = 340;
const TITLE_SIZES = [172, 160, 146, 132, 120, 108, 98, 88, 80, 72, 64] as const;

/** The poster of `subject` as SVG without a single text element. */
export function drawPoster(subject: ShareSubject, faces: Faces): string {
  const palette = paletteOf(subject.cover.world);
  const top = 236;
  const title = drawTitle(
    subject,
    { x: MARGIN, y: top, width: COLUMN, height: subject.figure ? 470 : 560 },
    { sizes: TITLE_SIZES, face: faces.headline, fill: HOUSE.ink },
  );
  const under = top + title.height + 34;
  const foot = POSTER.height - (subject.scan ? FOOT : LOW_FOOT);
  const setting = { y: under, height: foot - LEAST_ART - under, faces, palette };
  const middle = subject.figure ? drawFigure(subject.figure, setting) : drawSummary(subject.summary, setting);
  const artTop = Math.round(under + middle.height);
  const art = drawArt(subject, { x: 0, y: artTop, width: POSTER.width, height: foot - artTop }, { houses: 8, palette });
  return wrapSheet(
    [
      art,
      drawMasthead(subject, { faces, palette }),
      title.svg,
      middle.svg,
      drawFoot(subject, { y: foot, faces, palette }),
    ],
    {
      ...POSTER,
      palette,
    },
  );
}

interface Setting {
  readonly y: number;
  /** what there is of it, down to the drawing */
  readonly height: number;
  readonly faces: Faces;
  readonly palette: Palette;
}

function drawMasthead(
  { house, kicker, date }: ShareSubject,
  { faces, palette }: Omit<Setting, 'y' | 'height'>,
): string {
  const right = POSTER.width - MARGIN;
  const small = { face: faces.text, size: 28, fill: HOUSE.ink };
  return [
    drawSeal({ x: MARGIN, y: 76, size: 74, colour: HOUSE.vermilion, paper: palette.sky }),
    drawLine(house, { face: faces.headline, size: 76, fill: HOUSE.ink }, { x: MARGIN + 94, y: 142 }),
    drawLine(kicker.join(' · '), { ...small, fill: palette.accent }, { x: right, y: 102, align: 'end' }),
    drawLine(date, small, { x: right, y: 144, align: 'end' }),
    `<path fill="${HOUSE.ink}" d="M${MARGIN} 178h${COLUMN}v7h-${COLUMN}zM${MARGIN} 191h${COLUMN}v2h-${COLUMN}z"/>`,
  ].join('');
}

function drawFigure(
  { parts, label }: NonNullable<ShareSubject['figure']>,
  { y, height, faces, palette }: Setting,
): Block {
  const words = { face: faces.text, size: 40, fill: HOUSE.ink, leading: 1.4, lines: 2 };
  const column = { x: MARGIN, y, width: COLUMN };
  const labelled = drawText(label, column, words).height + 64;
  const style = { faces, fill: palette.accent, size: Math.min(LARGEST_NUMBER, (height - labelled) / DIGIT_HEIGHT) };
  const base = y + drawNumber(parts, column, style).height;
  const number = drawNumber(parts, { ...column, y: base }, style);
  const under = drawText(label, { ...column, y: base + 36 }, words);
  return { svg: number.svg + under.svg, height: number.height + labelled };
}

function drawSummary(summary: string, { y, height, faces, palette }: Setting): Block {
  const leading = 1.6;
  const size = 42;
  const style = {
    face: faces.text,
    size,
    fill: HOUSE.ink,
    leading,
    lines: Math.max(1, Math.floor((height - 30) / (size * leading))),
  };
  const text = drawText(summary, { x: MARGIN + 34, y, width: COLUMN - 34 }, style);
  const bar = `<rect x="${MARGIN}" y="${y + 6}" width="7" height="${text.height - 18}" fill="${palette.accent}"/>`;
  return { svg: bar + text.svg, height: text.height + 30 };
}

function drawFoot({ imprint, scan }: ShareSubject, { y, faces, palette }: Omit<Setting, 'height'>): string {
  const code = scan && drawCode(scan.address, { right: POSTER.width - MARGIN, y: y + 4 });
  const small = { face: faces.text, size: 29, fill: HOUSE.paper, leading: 1.52, lines: 2 };
  const width = code ? COLUMN - code.size - 40 : COLUMN;
  let line = y;
  const words = [...imprint, ...(scan?.words ?? [])].map((text) => {
    const block = drawText(text, { x: MARGIN, y: line, width }, small);
    line += block.height;
    return block.svg;
  });
  return [
    `<rect y="${y - 1}" width="${POSTER.width}" height="${POSTER.height - y + 1}" fill="${palette.river}"/>`,
    ...words,
    code?.svg ?? '',
  ].join('');
}

const CODE_SIZE = 210;

function drawCode(address: string, { right, y }: { right: number; y: number }): { svg: string; size: number } {
  const { path, side } = qrPath(address);
  // Whole pixels a module: a reader of codes wants sharp edges.
  const module = Math.max(3, Math.floor(CODE_SIZE / side));
  const size = module * side;
  const x = right - size;
  const svg = `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="#fff"/><path shape-rendering="crispEdges" transform="translate(${x} ${y}) scale(${module})" d="${path}" fill="#000"/>`;
  return { svg, size };
}
