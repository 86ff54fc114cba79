/**
 * A cover drawn from a story's own data: each figure is a house (its height the size of the number, a lit row of windows
 * for each of its digits), each event a stone in the river where it stands in time, the world's motif the sky.
 * The same story gives the same bytes.
 */
import { anchorDay } from '#lib/catalogue/anchor-day.ts';
import { parsePartialDate } from '#lib/dates/partial-date.ts';
import type { Figure, StoryEvent } from '#lib/story/story.ts';
import type { WorldId } from '#lib/story/vocabulary.ts';
import { drawHorizon, drawLight } from './horizon.ts';
import { MOTIFS } from './motifs.ts';
import { seededNumbers } from './seed.ts';

export interface CoverSubject {
  /** whatever tells this story from others; its slug */
  readonly seed: string;
  readonly world: WorldId;
  readonly figures: readonly Pick<Figure, 'value' | 'status'>[];
  readonly events: readonly Pick<StoryEvent, 'date' | 'planned'>[];
}

export interface CoverFormat {
  readonly width: number;
  readonly height: number;
  /** at most so many */
  readonly houses: number;
  /** whether the motif repeats in the sky, or stands there once */
  readonly sky: 'tiled' | 'plain';
}

export const COVER_SIZES = {
  page: { width: 1200, height: 400, houses: 10, sky: 'tiled' },
  lead: { width: 840, height: 540, houses: 7, sky: 'tiled' },
  card: { width: 480, height: 270, houses: 5, sky: 'plain' },
} as const satisfies Record<string, CoverFormat>;
export type CoverSize = keyof typeof COVER_SIZES;

/** The inside of an `<svg viewBox="0 0 width height">`; its classes are coloured by the style sheet. */
export function drawCover(subject: CoverSubject, size: CoverSize | CoverFormat): string {
  const format = typeof size === 'string' ? COVER_SIZES[size] : size;
  const { width, height, houses } = format;
  const random = seededNumbers(subject.seed);
  const ground = Math.round(height * 0.8);
  return [
    drawSky(subject, { format, ground, random }),
    drawHorizon(subject.world, { width, ground, random }),
    drawHouses(subject, { width, ground, houses, random }),
    drawRiver(subject, { width, height, ground }),
  ].join('');
}

type Random = () => number;

interface Sky {
  readonly format: CoverFormat;
  readonly ground: number;
  readonly random: Random;
}

function drawSky({ world }: CoverSubject, { format, ground, random }: Sky): string {
  const { width, height } = format;
  const motif = MOTIFS[world];
  const large = motif.emblem ?? motif;
  const scale = Math.round((height / large.height) * (0.62 + random() * 0.5) * 10) / 10;
  const left = Math.round((width - large.width * scale) * (0.08 + random() * 0.84));
  const top = Math.round(-height * 0.12 + random() * height * 0.16);
  const radius = Math.round(height * (0.09 + random() * 0.08));
  const x = Math.round(width * (0.12 + random() * 0.76));
  const sun = drawLight(world, { x, y: Math.round(height * (0.18 + random() * 0.16)), radius, ground });
  const emblem = `<path class="emblem" transform="translate(${left} ${top}) scale(${scale})" d="${large.path}"/>`;
  const sky = `<rect class="sky" width="${width}" height="${height}"/>`;
  if (format.sky === 'plain') return sky + emblem + sun;
  const pattern = `<pattern id="motif" width="${motif.width}" height="${motif.height}" patternUnits="userSpaceOnUse"><path class="tile" d="${motif.path}"/></pattern>`;
  return `${sky}<defs>${pattern}</defs><rect width="${width}" height="${height}" fill="url(#motif)"/>${sun}${emblem}`;
}

interface Street {
  readonly width: number;
  readonly ground: number;
  readonly houses: number;
  readonly random: Random;
}

function drawHouses({ figures, world }: CoverSubject, { width, ground, houses, random }: Street): string {
  const shown = figures.slice(0, houses);
  if (shown.length === 0) return '';
  const plot = width / (shown.length + 1);
  // Few houses are broad ones.
  const wide = Math.round(Math.min(plot * 0.72, width * (0.1 + 0.02 * Math.max(0, 5 - shown.length))));
  const tallest = Math.log10(Math.max(...shown.map(({ value }) => Math.abs(value))) + 10);
  let left = plot * (0.25 + random() * 0.4);
  return shown
    .map(({ value, status }) => {
      const tall = Math.round(ground * (0.16 + 0.58 * (Math.log10(Math.abs(value) + 2) / tallest)));
      const x = Math.round(left);
      const y = ground - tall;
      left += plot * (0.85 + random() * 0.25);
      const house = `<path class="${status === 'planned' ? 'plan' : 'house'}" d="${MOTIFS[world].roof(x, y, wide)}M${x} ${y}h${wide}v${tall}h-${wide}z"/>`;
      return house + drawWindows(value, { x, y, wide, tall });
    })
    .join('');
}

interface Wall {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly tall: number;
}

/** A row for each digit, with as many lit windows as the digit says. */
function drawWindows(value: number, { x, y, wide, tall }: Wall): string {
  const pane = (wide * 0.8) / 9;
  const rows = [...String(Math.abs(value)).replace(/\D/g, '')].slice(0, Math.max(1, Math.floor((tall - 12) / 16)));
  const path = rows.map((digit, row) =>
    digit === '0'
      ? ''
      : `M${Math.round(x + wide * 0.1)} ${y + 14 + row * 16}h${Math.round(Number(digit) * pane * 10) / 10}`,
  );
  const dash = Math.round(pane * 6) / 10;
  return `<path class="lit" stroke-dasharray="${dash} ${Math.round((pane - dash) * 10) / 10}" d="${path.join('')}"/>`;
}

function drawRiver(
  { events }: CoverSubject,
  { width, height, ground }: { width: number; height: number; ground: number },
): string {
  const stones = placeEvents(events).map(({ at, planned }) => ({ x: Math.round(width * (0.06 + 0.88 * at)), planned }));
  const middle = Math.round((ground + height) / 2);
  const swell = Math.round((height - ground) * 0.22);
  let wave = `M0 ${middle}`;
  let from = 0;
  stones.forEach(({ x }, index) => {
    wave += `Q${Math.round((from + x) / 2)} ${middle + (index % 2 ? swell : -swell)} ${x} ${middle}`;
    from = x;
  });
  const marks = stones.map(
    ({ x, planned }) =>
      `<circle class="${planned ? 'ring' : 'stone'}" cx="${x}" cy="${middle}" r="${Math.round(height / 50)}"/>`,
  );
  return `<rect class="water" y="${ground}" width="${width}" height="${height - ground}"/><path class="wave" d="${wave}H${width}"/>${marks.join('')}`;
}

/** Where each dated event stands between the first and the last, 0 to 1; events on the same spot are shown once. */
function placeEvents(events: CoverSubject['events']): { at: number; planned: boolean }[] {
  const days = events.flatMap(({ date, planned }) => {
    const known = date === null ? undefined : parsePartialDate(date);
    return known ? [{ day: Date.parse(anchorDay(known)) / 86_400_000, planned }] : [];
  });
  const first = Math.min(...days.map(({ day }) => day));
  const span = Math.max(...days.map(({ day }) => day)) - first || 1;
  const spots = new Map(
    days.map(({ day, planned }) => [Math.round(((day - first) / span) * 40) / 40, planned] as const),
  );
  return [...spots].sort(([a], [b]) => a - b).map(([at, planned]) => ({ at, planned }));
}
