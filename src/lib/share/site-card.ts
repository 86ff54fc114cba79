/** The image that a link to the site itself brings along (1200 × 630): its name, its sentence, and a house of each world. */
import { MOTIFS } from '#lib/cover/motifs.ts';
import type { WorldId } from '#lib/story/vocabulary.ts';
import { CARD } from './card.ts';
import { HOUSE, WORLD_COLOURS } from './palette.ts';
import { drawLine, measureLine } from './set-line.ts';
import { drawSeal, drawText, type Faces } from './share-image.ts';

export interface SiteSubject {
  readonly house: string;
  /** what the site is for */
  readonly sentence: string;
  /** a small line under it; empty for none */
  readonly note: string;
}

const MARGIN = 64;
const STREET_TOP = 372;
const ORDER = [
  'rouge',
  'cinnabar',
  'ochre',
  'gamboge',
  'pine',
  'malachite',
  'azurite',
  'indigo',
] as const satisfies readonly WorldId[];

/** The card as SVG without a single text element. */
export function drawSiteCard({ house, sentence, note }: SiteSubject, faces: Faces): string {
  const column = CARD.width - MARGIN * 2;
  const seal = 132;
  const name = { face: faces.headline, size: 148, fill: HOUSE.ink };
  const room = column - seal - 36;
  const fitting = { ...name, size: Math.min(name.size, (name.size * room) / measureLine(house, name)) };
  const words = drawText(
    sentence,
    { x: MARGIN, y: 226, width: column },
    { face: faces.text, size: 44, fill: HOUSE.ink, leading: 1.4, lines: note ? 1 : 2 },
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${HOUSE.paper}"/><rect width="${CARD.width}" height="10" fill="${HOUSE.vermilion}"/>`,
    drawSeal({ x: MARGIN, y: 60, size: seal, colour: HOUSE.vermilion, paper: HOUSE.paper }),
    drawLine(house, fitting, { x: MARGIN + seal + 36, y: 60 + seal * 0.86 }),
    words.svg,
    note &&
      drawLine(note, { face: faces.text, size: 28, fill: HOUSE.faded }, { x: MARGIN, y: 226 + words.height + 40 }),
    ...ORDER.map((world, index) => drawPlot(world, index)),
    '</svg>',
  ].join('');
}

/** A plot of the street: the world's pigment, its motif, a house under its roof. */
function drawPlot(world: (typeof ORDER)[number], index: number): string {
  const width = CARD.width / ORDER.length;
  const height = CARD.height - STREET_TOP;
  const motif = MOTIFS[world];
  const scale = 1.5;
  const tall = 96 + ((index * 37) % 60);
  const [wide, top] = [64, height - tall];
  const left = (width - wide) / 2;
  return [
    `<svg x="${index * width}" y="${STREET_TOP}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<pattern id="${world}" width="${motif.width}" height="${motif.height}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})"><path fill="none" stroke="${HOUSE.paper}" d="${motif.path}"/></pattern>`,
    `<rect width="${width}" height="${height}" fill="${WORLD_COLOURS[world]}"/><rect width="${width}" height="${height}" fill="url(#${world})" opacity=".3"/>`,
    `<path fill="${HOUSE.paper}" d="${motif.roof(left, top, wide)}M${left} ${top}h${wide}v${tall}h-${wide}z"/>`,
    `<path fill="none" stroke="${WORLD_COLOURS[world]}" stroke-width="9" stroke-dasharray="9 7" d="${Array.from({ length: Math.floor((tall - 24) / 22) }, (_, row) => `M${left + 10} ${top + 22 + row * 22}h${wide - 18}`).join('')}"/>`,
    '</svg>',
  ].join('');
}
