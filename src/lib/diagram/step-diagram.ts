/** The flow of a practice, drawn from its steps: lanes for those who act, boxes in the order of the work. */
import { escapeText } from '#lib/body/escape-text.ts';
import type { Practice } from '#lib/story/vocabulary.ts';

export type Step = Practice['steps'][number];

export interface Diagram {
  readonly width: number;
  readonly height: number;
  /** the inside of an `<svg>` with that view box */
  readonly inside: string;
}

/** Where a drawing stands: across a page, or in a column of text. Letters are as large in the one as in the other. */
export const ROOMS = {
  page: { width: 1240, most: 6, perRow: 5, column: 272, gap: 36, label: 124, letters: 7 },
  column: { width: 600, most: 4, perRow: 4, column: 150, gap: 26, label: 84, letters: 5 },
} as const;
export type Room = keyof typeof ROOMS;

interface Options {
  /** the lane of steps that name no actor, where others name one; where none does there are no lanes */
  readonly anyone: string;
  readonly room: Room;
}

const BOX_HEIGHT = 84;
/** What a full-width character of a step's title takes. */
const LETTER = 16;
const LANE_HEIGHT = 112;
const ROW_HEIGHT = 124;

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

/** The flow of `steps`: in lanes where they fit side by side, else in rows. */
export function drawSteps(steps: readonly Step[], options: Options): Diagram {
  return steps.length <= ROOMS[options.room].most ? drawLanes(steps, options) : drawRows(steps, options);
}

/** Lanes side by side with time: one row an actor, one column a step. */
function drawLanes(steps: readonly Step[], { anyone, room }: Options): Diagram {
  const { width: most, column: widest, gap, label: labelWidth, letters } = ROOMS[room];
  const actors = [...new Set(steps.map(({ actor }) => actor ?? anyone))];
  const named = namesActors(steps);
  const left = named ? labelWidth : 0;
  const column = Math.min(widest, Math.floor((most - left) / steps.length));
  const width = left + steps.length * column;
  const height = actors.length * LANE_HEIGHT;
  const rowOf = ({ actor }: Step) => actors.indexOf(actor ?? anyone);
  const lanes = (named ? actors : []).map((actor, row) => {
    const top = row * LANE_HEIGHT;
    const label = textLines(wrapText(actor, letters), {
      x: 8,
      middle: top + LANE_HEIGHT / 2,
      className: 'actor',
    });
    return `<rect class="${row % 2 ? 'lane' : 'lane lane-odd'}" y="${top}" width="${width}" height="${LANE_HEIGHT}"/>${label}`;
  });
  const spots = steps.map((step, index) => ({
    x: left + index * column + gap / 2,
    y: rowOf(step) * LANE_HEIGHT + (LANE_HEIGHT - BOX_HEIGHT) / 2,
    width: column - gap,
  }));
  const arrows = spots.slice(1).map((to, index) => arrow(spots[index] ?? to, to));
  const boxes = spots.map((spot, index) => box(steps[index]?.title ?? '', { ...spot, number: index + 1 }));
  return { width, height, inside: [...lanes, ...arrows, ...boxes].join('') };
}

/** Rows read like lines of text, each step with who takes it. For flows too long for lanes. */
function drawRows(steps: readonly Step[], { anyone, room }: Options): Diagram {
  const { width, perRow, gap } = ROOMS[room];
  const column = Math.floor(width / perRow);
  const named = namesActors(steps);
  const spots = steps.map((_, index) => ({
    x: (index % perRow) * column + gap / 2,
    y: Math.floor(index / perRow) * ROW_HEIGHT + (ROW_HEIGHT - BOX_HEIGHT) / 2,
    width: column - gap,
  }));
  const arrows = spots.slice(1).map((to, index) => {
    const from = spots[index] ?? to;
    return from.y === to.y ? arrow(from, to) : turn(from, to);
  });
  const boxes = spots.map((spot, index) => {
    const { title = '', actor } = steps[index] ?? {};
    return box(title, { ...spot, number: index + 1, ...(named && { actor: actor ?? anyone }) });
  });
  return { width, height: Math.ceil(steps.length / perRow) * ROW_HEIGHT, inside: [...arrows, ...boxes].join('') };
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

/** From the last step of a row to the first of the next: between the rows, back to the left. */
function turn(from: Spot, to: Spot): string {
  const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + BOX_HEIGHT, to.x + to.width / 2, to.y - 2];
  return `<path class="arrow" d="M${x1} ${y1}V${(y1 + y2) / 2}H${x2}V${y2 - 6}"/><path class="arrow-head" d="M${x2} ${y2}l-5-9h10z"/>`;
}

interface Box extends Spot {
  readonly number: number;
  /** where no lane names it */
  readonly actor?: string;
}

function box(title: string, { x, y, width, number, actor }: Box): string {
  const room = Math.floor(width / LETTER) - 1;
  const who = actor === undefined ? [] : wrapText(actor, room).slice(0, 1);
  const lines = wrapText(title, room).slice(0, 3 - who.length);
  const middle = y + BOX_HEIGHT / 2 + 6;
  const centre = { x: x + width / 2, className: 'step-title' };
  const named = textLines(who, { ...centre, middle: middle - 10 * lines.length, className: 'actor middle' });
  const text = named + textLines(lines, { ...centre, middle: middle + 10 * who.length });
  return `<rect class="step-box" x="${x}" y="${y}" width="${width}" height="${BOX_HEIGHT}" rx="3"/><circle class="step-disc" cx="${x + 2}" cy="${y + 4}" r="14"/><text class="step-number" x="${x + 2}" y="${y + 10}">${number}</text>${text}`;
}

function textLines(lines: readonly string[], at: { x: number; middle: number; className: string }): string {
  const first = at.middle - ((lines.length - 1) * 20) / 2 + 5;
  return lines
    .map(
      (line, index) => `<text class="${at.className}" x="${at.x}" y="${first + index * 20}">${escapeText(line)}</text>`,
    )
    .join('');
}
