/** The wide image that a link brings along (Open Graph, 1200 × 630): headline left, the number right of a rule, the drawing below. */
import { HOUSE, type Palette, paletteOf } from './palette.ts';
import { drawLine } from './set-line.ts';
import {
  drawArt,
  drawNumber,
  drawSeal,
  drawText,
  drawTitle,
  type Faces,
  type ShareSubject,
  wrapSheet,
} from './share-image.ts';

export const CARD = { width: 1200, height: 630 } as const;
const MARGIN = 56;
const FOOT = 56;
const ART_TOP = 362;
const TOP = 116;
const FIGURE = { x: 800, width: 344 } as const;
const TITLE_SIZES = [96, 88, 80, 72, 64, 58, 52, 46, 40] as const;

/** The card of `subject` as SVG without a single text element. */
export function drawCard(subject: ShareSubject, faces: Faces): string {
  const palette = paletteOf(subject.cover.world);
  const { figure } = subject;
  const width = (figure ? FIGURE.x - 44 : CARD.width - MARGIN) - MARGIN;
  const title = drawTitle(
    subject,
    { x: MARGIN, y: TOP + 26, width, height: 232 },
    { sizes: TITLE_SIZES, face: faces.headline, fill: HOUSE.ink },
  );
  const foot = CARD.height - FOOT;
  const art = drawArt(
    subject,
    { x: 0, y: ART_TOP, width: CARD.width, height: foot - ART_TOP },
    { houses: 12, palette },
  );
  return wrapSheet(
    [
      art,
      drawHead(subject, { faces, palette }),
      title.svg,
      figure
        ? drawFigure(figure, { faces, palette })
        : drawSummary(subject.summary, { y: TOP + 40 + title.height, faces }),
      drawFoot(subject, { y: foot, faces, palette }),
    ],
    { ...CARD, palette },
  );
}

interface Setting {
  readonly faces: Faces;
  readonly palette: Palette;
}

function drawHead({ house, kicker, date }: ShareSubject, { faces, palette }: Setting): string {
  const column = CARD.width - MARGIN * 2;
  return [
    drawSeal({ x: MARGIN, y: 38, size: 46, colour: HOUSE.vermilion, paper: palette.sky }),
    drawLine(house, { face: faces.headline, size: 46, fill: HOUSE.ink }, { x: MARGIN + 58, y: 78 }),
    drawLine(
      [...kicker, date].join(' · '),
      { face: faces.text, size: 26, fill: palette.accent },
      { x: CARD.width - MARGIN, y: 74, align: 'end' },
    ),
    `<path fill="${HOUSE.ink}" d="M${MARGIN} 100h${column}v5h-${column}z"/>`,
  ].join('');
}

function drawFigure({ parts, label }: NonNullable<ShareSubject['figure']>, { faces, palette }: Setting): string {
  const { height } = drawNumber(parts, { ...FIGURE, y: 0 }, { faces, fill: palette.accent, size: 176 });
  const base = TOP + 34 + height;
  return [
    `<path fill="${HOUSE.ink}" d="M${FIGURE.x - 24} ${TOP + 26}h1.5v206h-1.5z"/>`,
    drawNumber(parts, { ...FIGURE, y: base }, { faces, fill: palette.accent, size: 176 }).svg,
    drawText(
      label,
      { ...FIGURE, y: base + 20 },
      { face: faces.text, size: 28, fill: HOUSE.ink, leading: 1.4, lines: 3 },
    ).svg,
  ].join('');
}

function drawSummary(summary: string, { y, faces }: { y: number; faces: Faces }): string {
  const [size, leading] = [28, 1.45];
  const lines = Math.floor((ART_TOP - y) / (size * leading));
  const style = { face: faces.text, size, fill: HOUSE.faded, leading, lines };
  return lines > 0 ? drawText(summary, { x: MARGIN, y, width: CARD.width - MARGIN * 2 }, style).svg : '';
}

function drawFoot({ imprint }: ShareSubject, { y, faces, palette }: Setting & { y: number }): string {
  const [source = ''] = imprint;
  const style = { face: faces.text, size: 25, fill: HOUSE.paper, leading: 1.4, lines: 1 };
  return `<rect y="${y - 1}" width="${CARD.width}" height="${FOOT + 1}" fill="${palette.river}"/>${drawText(source, { x: MARGIN, y: y + 4, width: CARD.width - MARGIN * 2 }, style).svg}`;
}
