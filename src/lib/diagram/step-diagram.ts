/** The flow of a practice, drawn from its steps: lanes for those who act, boxes in the order of the work. */
import type { Practice } from '#lib/story/vocabulary.ts';

export type Step = Practice['steps'][number];

export interface Diagram {
  readonly width: number;
  readonly height: number;
  /** the inside of an `<svg>` with that view box */
  readonly inside: string;
}

interface Options {
  /** the lane of steps that name no actor, where others name one; where none does there are no lanes */
  readonly anyone: string;
}

/** As wide as a page: few steps stand in wide columns, many in narrow ones. */
const PAGE = 1240;
const COLUMN = { widest: 272, gap: 36 } as const;
const BOX_HEIGHT = 84;
/** What a full-width character of a step's title takes. */
const LETTER = 16;
const LANE = { label: 124, height: 112, letters: 7 } as const;
/** More steps than this do not fit the width of a page; they are drawn as a column. */
export const WIDEST = 6;

/** `text` in lines of at most `letters` full-width characters; two Latin characters or digits count as one. */
export function wrapText(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  let room = letters;
  for (const character of text) {
    const width = /[!-~]/.test(character) ? 0.55 : 1;
    // A mark that may not begin a line hangs over the edge of the one before.
    if (room < width && !/[，。：；？！、”）》]/u.test(character)) {
      lines.push(line);
      line = '';
      room = letters;
    }
    line += character;
    room -= width;
  }
  return line ? [...lines, line] : lines;
}

const namesActors = (steps: readonly Step[]) => steps.some(({ actor }) => actor !== null);

/** Lanes side by side with time: one row an actor, one column a step. For wide screens and paper. */
export function drawLanes(steps: readonly Step[], { anyone }: Options): Diagram {
  const actors = [...new Set(steps.map(({ actor }) => actor ?? anyone))];
  const named = namesActors(steps);
  const left = named ? LANE.label : 0;
  const column = Math.min(COLUMN.widest, Math.floor((PAGE - left) / steps.length));
  const width = left + steps.length * column;
  const height = actors.length * LANE.height;
  const rowOf = ({ actor }: Step) => actors.indexOf(actor ?? anyone);
  const lanes = (named ? actors : []).map((actor, row) => {
    const top = row * LANE.height;
    const label = textLines(wrapText(actor, LANE.letters), {
      x: 12,
      middle: top + LANE.height / 2,
      className: 'actor',
    });
    return `<rect class="${row % 2 ? 'lane' : 'lane lane-odd'}" y="${top}" width="${width}" height="${LANE.height}"/>${label}`;
  });
  const spots = steps.map((step, index) => ({
    x: left + index * column + COLUMN.gap / 2,
    y: rowOf(step) * LANE.height + (LANE.height - BOX_HEIGHT) / 2,
    width: column - COLUMN.gap,
  }));
  const arrows = spots.slice(1).map((to, index) => arrow(spots[index] ?? to, to));
  const boxes = spots.map((spot, index) => box(steps[index]?.title ?? '', { ...spot, number: index + 1 }));
  return { width, height, inside: [...lanes, ...arrows, ...boxes].join('') };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function arrow(from: Spot, to: Spot): string {
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + BOX_HEIGHT / 2, to.x - 2, to.y + BOX_HEIGHT / 2];
  const bend = (x1 + x2) / 2;
  const line = y1 === y2 ? `M${x1} ${y1}H${x2 - 6}` : `M${x1} ${y1}H${bend}V${y2}H${x2 - 6}`;
  return `<path class="arrow" d="${line}"/><path class="arrow-head" d="M${x2} ${y2}l-9-5v10z"/>`;
}

function box(title: string, { x, y, width, number }: Spot & { number: number }): string {
  const lines = wrapText(title, Math.floor(width / LETTER) - 1).slice(0, 3);
  const text = textLines(lines, { x: x + width / 2, middle: y + BOX_HEIGHT / 2 + 6, className: 'step-title' });
  return `<rect class="step-box" x="${x}" y="${y}" width="${width}" height="${BOX_HEIGHT}" rx="3"/><circle class="step-disc" cx="${x + 2}" cy="${y + 4}" r="14"/><text class="step-number" x="${x + 2}" y="${y + 10}">${number}</text>${text}`;
}

const TALL = { width: 340, step: 92, letters: 15 } as const;

/** Steps under each other, for narrow screens and long flows. */
export function drawColumn(steps: readonly Step[], { anyone }: Options): Diagram {
  const height = steps.length * TALL.step - 14;
  const named = namesActors(steps);
  const parts = steps.map(({ title, actor }, index) => {
    const top = index * TALL.step;
    const name = named ? `<text class="actor" x="56" y="${top + 18}">${escapeText(actor ?? anyone)}</text>` : '';
    const base = top + (named ? 44 : 28);
    const last = index === steps.length - 1;
    const down = last
      ? ''
      : `<path class="arrow" d="M22 ${top + 42}V${top + TALL.step - 4}"/><path class="arrow-head" d="M22 ${top + TALL.step}l-5-9h10z"/>`;
    const disc = `<circle class="step-disc" cx="22" cy="${top + 22}" r="18"/><text class="step-number" x="22" y="${top + 28}">${index + 1}</text>`;
    const [line = '', ...more] = wrapText(title, TALL.letters);
    const second = more.length
      ? `<text class="step-title start" x="56" y="${base + 24}">${escapeText(more.join(''))}</text>`
      : '';
    return `${down}${disc}${name}<text class="step-title start" x="56" y="${base}">${escapeText(line)}</text>${second}`;
  });
  return { width: TALL.width, height, inside: parts.join('') };
}

function textLines(lines: readonly string[], at: { x: number; middle: number; className: string }): string {
  const first = at.middle - ((lines.length - 1) * 20) / 2 + 5;
  return lines
    .map(
      (line, index) => `<text class="${at.className}" x="${at.x}" y="${first + index * 20}">${escapeText(line)}</text>`,
    )
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
